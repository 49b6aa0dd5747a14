public import Domain

/// Something that was taken for granted about a sheet, and that people should be told.
public enum ImportAssumption: Hashable, Sendable {
  /// This many rows above the header are titles.
  case titleRowsSkipped(Int)
  /// Columns with these headings mean nothing here.
  case columnsIgnored([String])
  /// Everybody works full time: no column says otherwise.
  case fullTime
  /// Every course was passed: no column says otherwise.
  case everyCoursePassed
  /// The percentages of this column are shares of 1.
  case percentAsFraction(column: String)
  /// This many values in a column of shares are percentages.
  case fractionAsPercent(Int)
  /// This many values in a column of percentages are 1 or less, as shares would be.
  case tinyPercents(Int)
  /// This many delegations are from people who are no employees, so that nothing is known of their right to give them.
  case giversFromOutside(Int)
  /// This many dates have a year of two digits: below 70 it is in this century.
  case twoDigitYears(Int)
  /// This many dates are day numbers of a spreadsheet.
  case serialDates(Int)
  /// This many employee numbers had lost their leading zeros.
  case leadingZerosRestored(Int)
  /// This many names stood with the family name first.
  case namesTurned(Int)
  /// This many rows do not say who asserts the competence; they count as `import`.
  case kindMissing(Int)
  /// This many competences have no first day; they hold from this one.
  case heldFrom(CalendarDate, Int)
}
