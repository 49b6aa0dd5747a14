/// What the status of a course says.
enum CourseOutcome: String, CaseIterable {
  case passed
  /// Failed, under way, or only signed up for.
  case notPassed = "not passed"
}

extension WordTable<CourseOutcome> {
  static let courseOutcomes = WordTable([
    (
      .passed,
      [
        "bestått", "fullført", "gjennomført", "godkjent", "godkjend", "ferdig", "utført", "deltatt", "deltatt på",
        "deltok", "møtt", "ja", "ok", "x", "j", "y", "yes", "true", "1", "complete", "completed", "approved", "done",
        "finished", "attended", "grønn", "grøn",
      ]
    ),
    (
      .notPassed,
      [
        "ikke bestått", "ikkje bestått", "ikke fullført", "ikkje fullført", "ikke gjennomført", "ikkje gjennomført",
        "ikke godkjent", "ikkje godkjend", "ikkje godkjent", "underkjent", "stryk", "strøket", "failed", "fail",
        "not completed", "not approved", "incomplete", "påbegynt", "påbyrja", "startet", "starta", "i gang", "pågår",
        "underveis", "undervegs", "begun", "started", "in progress", "ongoing", "påmeldt", "meldt på", "registrert",
        "enrolled", "registered", "signed up", "planlagt", "planned", "tildelt", "assigned", "venteliste",
        "waiting list", "ikke startet", "ikkje starta", "ikke påbegynt", "ikkje påbyrja", "not started", "avmeldt",
        "avbestilt", "avlyst", "cancelled", "canceled", "avbrutt", "avbrote", "trukket", "trekt", "ikke møtt",
        "ikkje møtt", "no show", "nei", "no", "n", "false", "0", "rød", "raud",
      ]
    ),
  ])
}
