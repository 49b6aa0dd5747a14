import Domain

/// What stands in a file, fit to be shown: at most 80 characters, control characters made visible, and an ellipsis
/// instead of a text that holds a national identity number.
func shown(_ text: String) -> String {
  if NationalIdentityNumber.occurs(in: text) { return "…" }
  var visible = String.UnicodeScalarView()
  for scalar in text.unicodeScalars.prefix(81) { visible.append(visibleForm(of: scalar)) }
  let characters = String(visible)
  return visible.count <= 80 ? characters : String(characters.unicodeScalars.prefix(79)) + "…"
}

private func visibleForm(of scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.properties.generalCategory {
  case .control where scalar.value < 0x20:
    // The block of control pictures has the same order as the controls.
    Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: "\u{FFFD}"
  case .spaceSeparator: " "
  default: scalar
  }
}
