public import Domain
import Storage

extension Workbench {
  /// Takes an import back, unless later changes build upon it.
  ///
  /// - Parameter changesClosedSurveys: also when the answers of a closed survey change, which cannot be collected again.
  /// - Throws: `UndoRefusal`.
  public func undoImport(_ batch: Int64, changesClosedSurveys: Bool = false) async throws -> ImportBatch {
    try await write { writer in
      let before = try SurveyContents.closed(in: try writer.snapshot())
      writer.begin("undo", reason: "\(batch)")
      let undone = try writer.undo(batch)
      let after = try SurveyContents.closed(in: try writer.snapshot())
      let changed = zip(before, after).filter { $0 != $1 }.map(\.0.survey)
      guard changesClosedSurveys || changed.isEmpty else {
        throw UndoRefusal.changesClosedSurveys(batch: batch, fileName: undone.fileName, changed)
      }
      return undone
    }
  }
}

/// All that was said in a survey.
private struct SurveyContents: Equatable {
  let survey: Survey
  let answers: [SurveyAnswer]
  let remarks: [SurveyRemark]

  static func closed(in snapshot: Snapshot) throws -> [SurveyContents] {
    try snapshot.surveys().filter { !$0.isOpen }.map { survey in
      SurveyContents(
        survey: survey, answers: try snapshot.answers(to: survey.number),
        remarks: try snapshot.remarks(in: survey.number)
      )
    }
  }
}
