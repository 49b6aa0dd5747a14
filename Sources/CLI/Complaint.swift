import Domain
import Reports

/// What is said when something cannot be done: one to three lines, and how the program ends.
struct Complaint: Error {
  let words: Phrase
  let status: ExitStatus

  /// - Parameter fault: what the system or the writer of workbooks said.
  static func notWritable(path: String, _ fault: any Error) -> Complaint {
    Complaint(words: Reports.words(about: fault, writing: path), status: .couldNot)
  }

  static func isFolder(path: String) -> Complaint {
    Complaint(
      words: Phrase(
        nb: "«\(path)» er en mappe. Skriv et filnavn etter -o.",
        nn: "«\(path)» er ei mappe. Skriv eit filnamn etter -o.",
        en: "“\(path)” is a folder. Give a file name after -o."), status: .couldNot)
  }

  static func isDatabase(path: String) -> Complaint {
    Complaint(
      words: Phrase(
        nb:
          "«\(path)» er et register eller en annen database, og blir ikke overskrevet.\nVelg et annet filnavn til svaret.",
        nn:
          "«\(path)» er eit register eller ein annan database, og blir ikkje overskriven.\nVel eit anna filnamn til svaret.",
        en:
          "“\(path)” is a registry or another database, and will not be overwritten.\nChoose another file name for the answer."
      ),
      status: .couldNot)
  }

  /// A fault of ours, never of the user.
  static func bug(details: String) -> Complaint {
    Complaint(
      words: Phrase(
        nb:
          "Noe gikk galt i programmet, og feilen er vår. Registeret er uendret.\nMeld fra med denne teksten: \(details)",
        nn:
          "Noko gjekk gale i programmet, og feilen er vår. Registeret er uendra.\nMeld frå med denne teksten: \(details)",
        en:
          "Something went wrong in the program, and the fault is ours. The registry is unchanged.\nReport this text: \(details)"
      ),
      status: .ourBug)
  }
}
