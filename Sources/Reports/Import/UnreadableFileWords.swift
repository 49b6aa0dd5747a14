import Domain
import Tabular
import Wording

/// Why a file cannot be read, and what to do about it.
func words(of fault: TableFault) -> Phrase {
  switch fault {
  case .missing: Phrase(nb: "Filen finnes ikke.", nn: "Fila finst ikkje.", en: "There is no such file.")
  case .isDirectory:
    Phrase(
      nb: "Dette er en mappe, ikke en fil.", nn: "Dette er ei mappe, ikkje ei fil.", en: "This is a folder, not a file."
    )
  case .notReadable:
    Phrase(
      nb: "Filen kan ikke leses. Har du tilgang til den?", nn: "Fila kan ikkje lesast. Har du tilgang til ho?",
      en: "The file cannot be read. Do you have access to it?")
  case .empty: Phrase(nb: "Filen er tom.", nn: "Fila er tom.", en: "The file is empty.")
  case .notATable:
    Phrase(
      nb: "Dette er ingen tabell. Lagre den som CSV eller XLSX.",
      nn: "Dette er ingen tabell. Lagre han som CSV eller XLSX.", en: "This is no table. Save it as CSV or XLSX.")
  case .encoding(let line):
    Phrase(
      nb: "Linje \(line) har ødelagte tegn. Lagre filen som UTF-8.",
      nn: "Linje \(line) har øydelagde teikn. Lagre fila som UTF-8.",
      en: "Line \(line) has broken characters. Save the file as UTF-8.")
  case .passwordProtected:
    Phrase(
      nb: "Regnearket er beskyttet med passord. Lagre det uten.",
      nn: "Reknearket er verna med passord. Lagre det utan.",
      en: "The workbook is protected by a password. Save it without one.")
  case .olderExcel:
    Phrase(
      nb: "Dette er det gamle Excel-formatet. Lagre som XLSX.",
      nn: "Dette er det gamle Excel-formatet. Lagre som XLSX.", en: "This is the old Excel format. Save as XLSX.")
  case .binaryExcel:
    Phrase(
      nb: "Dette er et binært regneark (XLSB). Lagre som XLSX.",
      nn: "Dette er eit binært rekneark (XLSB). Lagre som XLSX.", en: "This is a binary workbook (XLSB). Save as XLSX.")
  case .openDocument:
    Phrase(
      nb: "Dette er et OpenDocument-regneark. Lagre som XLSX eller CSV.",
      nn: "Dette er eit OpenDocument-rekneark. Lagre som XLSX eller CSV.",
      en: "This is an OpenDocument workbook. Save as XLSX or CSV.")
  case .damaged(part: "archive"):
    Phrase(
      nb: "Regnearket er skadet. Åpne og lagre det på nytt.", nn: "Reknearket er skadd. Opne og lagre det på nytt.",
      en: "The workbook is damaged. Open it and save it again.")
  case .damaged(let part):
    Phrase(
      nb: "Regnearket er skadet (\(part)). Åpne og lagre det på nytt.",
      nn: "Reknearket er skadd (\(part)). Opne og lagre det på nytt.",
      en: "The workbook is damaged (\(part)). Open it and save it again.")
  case .tooLarge(let limit, let allowed): tooLarge(limit, allowed)
  case .changed:
    Phrase(
      nb: "Noen skrev i filen mens den ble lest. Importer den på nytt når den er ferdig.",
      nn: "Nokon skreiv i fila medan ho blei lesen. Importer ho på nytt når ho er ferdig.",
      en: "Somebody wrote to the file while it was read. Import it again once it is finished.")
  case .openQuote(let line):
    Phrase(
      nb: "Et anførselstegn på linje \(line) blir aldri lukket.",
      nn: "Eit hermeteikn på linje \(line) blir aldri lukka.", en: "A quote on line \(line) is never closed.")
  }
}

/// - Parameter limit: as `TableLimits` calls it.
private func tooLarge(_ limit: String, _ allowed: Int) -> Phrase {
  func sentence(_ language: Language) -> String {
    let most: Phrase =
      switch limit {
      case "rows":
        Phrase(
          nb: "høyst \(language.number(allowed)) rader", nn: "høgst \(language.number(allowed)) rader",
          en: "at most \(language.number(allowed)) rows")
      case "columns":
        Phrase(
          nb: "høyst \(language.number(allowed)) kolonner", nn: "høgst \(language.number(allowed)) kolonnar",
          en: "at most \(language.number(allowed)) columns")
      case "cells":
        Phrase(
          nb: "høyst \(language.number(allowed)) celler", nn: "høgst \(language.number(allowed)) celler",
          en: "at most \(language.number(allowed)) cells")
      case "cellBytes", "recordBytes":
        Phrase(
          nb: "høyst \(language.number(allowed >> 20)) MB i en celle eller rad",
          nn: "høgst \(language.number(allowed >> 20)) MB i ei celle eller rad",
          en: "at most \(language.number(allowed >> 20)) MB in a cell or row")
      case "fileBytes", "textBytes":
        Phrase(
          nb: "høyst \(language.number(allowed >> 20)) MB", nn: "høgst \(language.number(allowed >> 20)) MB",
          en: "at most \(language.number(allowed >> 20)) MB")
      default:
        Phrase(
          nb: "for mye når den pakkes ut", nn: "for mykje når ho blir pakka ut", en: "too much once it is unpacked")
      }
    return most[language]
  }
  return Phrase(
    nb: "Filen er for stor (\(sentence(.bokmål))). Del den opp.",
    nn: "Fila er for stor (\(sentence(.nynorsk))). Del ho opp.",
    en: "The file is too large (\(sentence(.english))). Split it.")
}
