import Domain

/// Tells on standard error which task words were taken for, when they are neither its code nor its name.
func tellUnderstood(_ typed: String, as task: CareTask, _ language: Language) {
  let key = foldedTight(typed)
  guard key != foldedTight(task.code.rawValue), !task.name.all.contains(where: { foldedTight($0) == key }) else {
    return
  }
  let meant = "\(task.name[language]) (\(task.code))"
  Console.writeError(
    Phrase(nb: "Forstått som: \(meant)", nn: "Forstått som: \(meant)", en: "Understood as: \(meant)")[language] + "\n")
}
