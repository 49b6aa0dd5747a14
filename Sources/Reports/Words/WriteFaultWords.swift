public import Domain
import Tabular

/// Why a workbook could not be written, and what to do.
public func words(about fault: any Error, writing path: String) -> Phrase {
  switch fault as? WriteFault {
  case .libraryMissing:
    Phrase(
      nb:
        "Regneark kan ikke skrives: programbiblioteket libxlsxwriter mangler på maskinen.\nInstaller pakken «libxlsxwriter4», eller skriv CSV med --format csv.",
      nn:
        "Rekneark kan ikkje skrivast: programbiblioteket libxlsxwriter manglar på maskina.\nInstaller pakken «libxlsxwriter4», eller skriv CSV med --format csv.",
      en:
        "Workbooks cannot be written: the library libxlsxwriter is not on this machine.\nInstall the package “libxlsxwriter4”, or write CSV with --format csv."
    )
  case .tooManyRows(let sheet, let allowed):
    Phrase(
      nb: "Arket «\(sheet)» har flere rader enn et regneark rommer (\(allowed)).\nSkriv CSV med --format csv.",
      nn: "Arket «\(sheet)» har fleire rader enn eit rekneark rommar (\(allowed)).\nSkriv CSV med --format csv.",
      en: "The sheet “\(sheet)” has more rows than a workbook holds (\(allowed)).\nWrite CSV with --format csv.")
  case .tooManyColumns(let sheet, let allowed):
    Phrase(
      nb: "Arket «\(sheet)» har flere kolonner enn et regneark rommer (\(allowed)).\nSpør om en mindre enhet.",
      nn: "Arket «\(sheet)» har fleire kolonnar enn eit rekneark rommar (\(allowed)).\nSpør om ei mindre eining.",
      en: "The sheet “\(sheet)” has more columns than a workbook holds (\(allowed)).\nAsk about a smaller unit.")
  case .textTooLong(let sheet, let row, let column, let allowed):
    Phrase(
      nb:
        "Arket «\(sheet)», rad \(row), kolonne \(column): teksten er lengre enn de \(allowed) tegnene en celle rommer.",
      nn:
        "Arket «\(sheet)», rad \(row), kolonne \(column): teksten er lengre enn dei \(allowed) teikna ei celle rommar.",
      en:
        "Sheet “\(sheet)”, row \(row), column \(column): the text is longer than the \(allowed) characters a cell holds."
    )
  case .notWritable, .failed, .noSheets, nil:
    Phrase(
      nb: "Kan ikke skrive til «\(path)».\nFinnes mappen, og har du lov til å skrive der?",
      nn: "Kan ikkje skrive til «\(path)».\nFinst mappa, og har du lov til å skrive der?",
      en: "Cannot write to “\(path)”.\nDoes the folder exist, and may you write there?")
  }
}
