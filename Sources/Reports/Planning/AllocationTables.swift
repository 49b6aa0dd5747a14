import Domain
import Matching
import Planning
import Wording

/// How many rows stand in the lists of a large organisation; the whole stands in JSON.
private let rowsShown = 40

private let hoursHead = Phrase(nb: "Timer/uke", nn: "Timar/veke", en: "Hours/week")
private let beforeHead = Phrase(nb: "I dag", nn: .same, en: "Today")
private let afterHead = Phrase(nb: "Etter", nn: .same, en: "After")
private let undoneHead = Phrase(nb: "Ugjort", nn: .same, en: "Undone")
private let changeHead = Phrase(nb: "Endring", nn: .same, en: "Change")

/// Minutes as hours with two decimals, a change with its sign.
private func hours(_ minutes: Int) -> ReportTable.Cell { .hundredths((minutes * 100 + (minutes < 0 ? -30 : 30)) / 60) }

private func change(_ minutes: Int, _ language: Language) -> ReportTable.Cell {
  let size = language.decimal(hundredths: (abs(minutes) * 100 + 30) / 60)
  return .text(minutes == 0 ? size : (minutes < 0 ? "−" : "+") + size)
}

private func name(_ profession: ProfessionCode?, _ told: AllocationTold) -> String {
  profession.map { told.setting.catalogue.name(of: $0, told.language) }
    ?? Phrase(nb: "ikke oppgitt", nn: "ikkje oppgjeve", en: "not stated")[told.language]
}

// MARK: Before and after

func professionSection(_ told: AllocationTold) -> Report.Section {
  let language = told.language
  return .init(
    heading: Phrase(
      nb: "Timer i uken per yrkesgruppe", nn: "Timar i veka per yrkesgruppe", en: "Hours a week by profession")[
        language],
    table: ReportTable(
      columns: [
        .init(Phrase(nb: "Yrkesgruppe", nn: .same, en: "Profession")[language], minimumWidth: 16),
        .init(Phrase(nb: "Trinn", nn: "Steg", en: "Rung")[language], .trailing),
        .init(beforeHead[language], .trailing), .init(afterHead[language], .trailing),
        .init(undoneHead[language], .trailing), .init(changeHead[language], .trailing),
      ],
      rows: ordered(told).map { week in
        [
          .text(name(week.profession, told)), level(of: week.profession, told).map { .number($0) } ?? .empty,
          hours(week.before), hours(week.after), hours(week.undone),
          change(week.after + week.undone - week.before, language),
        ]
      }))
}

/// From the lowest rung upwards.
private func ordered(_ told: AllocationTold) -> [AllocationPlan.ProfessionWeek] {
  told.plan.professions.enumerated().sorted { left, right in
    let (one, other) = (
      level(of: left.element.profession, told) ?? .max, level(of: right.element.profession, told) ?? .max
    )
    return (one, left.offset) < (other, right.offset)
  }.map(\.element)
}

private func level(of profession: ProfessionCode?, _ told: AllocationTold) -> Int? {
  profession.flatMap { told.setting.catalogue[$0] }?.careLevel
}

func professionBars(_ told: AllocationTold) -> Report.Section {
  bars(
    Phrase(nb: "Uken før og etter", nn: "Veka før og etter", en: "The week before and after"),
    Phrase(nb: "Yrkesgruppe", nn: .same, en: "Profession"),
    ordered(told).map { (name($0.profession, told), $0.before, $0.after) }, told)
}

func ladderBars(_ told: AllocationTold) -> Report.Section {
  bars(
    Phrase(nb: "Trinn for trinn", nn: "Steg for steg", en: "Rung by rung"), Phrase(nb: "Trinn", nn: "Steg", en: "Rung"),
    told.plan.ladder(in: told.setting.catalogue).reversed().map { rung, before, after in
      let level = told.setting.catalogue.careLevels.first { $0.rank == rung }
      return ("\(rung) \(level?.name[told.language] ?? "")", before, after)
    }, told)
}

private func bars(
  _ heading: Phrase, _ title: Phrase, _ weeks: [(name: String, before: Int, after: Int)], _ told: AllocationTold
) -> Report.Section {
  let language = told.language
  return .init(
    heading: heading[language],
    chart: .bars(
      BarChart(
        barTitle: title[language], valueTitle: hoursHead[language],
        bars: weeks.flatMap { week in
          [
            BarChart.Bar(
              "\(week.name), \(beforeHead[language].lowercased())", length: week.before, value: hours(week.before)),
            BarChart.Bar(
              "\(week.name), \(afterHead[language].lowercased())", length: week.after, value: hours(week.after), .good),
          ]
        }, scale: max(1, weeks.flatMap { [$0.before, $0.after] }.max() ?? 1),
        unit: Phrase(nb: "t", nn: .same, en: "h")[language])))
}

// MARK: What stays undone

func unmetSection(_ told: AllocationTold) -> Report.Section? {
  let (unmet, language) = (told.plan.unmet, told.language)
  if unmet.isEmpty { return nil }
  return .init(
    heading: Phrase(nb: "Blir ugjort, og hvorfor", nn: "Blir ugjort, og kvifor", en: "Left undone, and why")[language],
    paragraphs: restLine(unmet.count, told),
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 18),
        .init(hoursHead[language], .trailing), .init(beforeHead[language], minimumWidth: 8),
        .init(Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why")[language], minimumWidth: 18),
        .init(lawColumn[language], minimumWidth: 12),
      ],
      rows: unmet.prefix(told.tellsPeople ? .max : rowsShown).map { work in
        [
          .text(work.volume.unit.rawValue), .text(told.setting.catalogue.name(of: work.volume.task, language)),
          hours(work.minutes), .text(name(work.volume.profession, told)), .text(words(work.reason, language)),
          .text(law(of: work.volume.task, told)),
        ]
      }, hasDetails: true, labelsDetails: true))
}

/// How many rows stand, where not all do.
private func restLine(_ count: Int, _ told: AllocationTold) -> [String] {
  if told.tellsPeople || count <= rowsShown { return [] }
  let language = told.language
  let (shown, all) = (language.number(rowsShown), language.number(count))
  return [
    Phrase(
      nb: "De \(shown) første av \(all). Velg en enhet med --unit for alle.",
      nn: "Dei \(shown) første av \(all). Vel ei eining med --unit for alle.",
      en: "The first \(shown) of \(all). Choose a unit with --unit for all.")[language]
  ]
}

private func law(of task: TaskCode, _ told: AllocationTold) -> String {
  told.setting.catalogue[task].map {
    lawWords(TaskDemand(task: $0, in: told.setting.catalogue, on: told.setting.asOf.date), told.language)
  } ?? ""
}

private func words(_ reason: UnmetWork.Reason, _ language: Language) -> String {
  switch reason {
  case .time(positions: 0):
    return Phrase(
      nb: "Tiden: de som kan, har ingen arbeidstid her.", nn: "Tida: dei som kan, har inga arbeidstid her.",
      en: "Time: those who can have no working hours here.")[language]
  case .time(let positions):
    let count = language.counted(
      positions, one: Phrase(nb: "stilling kan", nn: "stilling kan", en: "position can"),
      many: Phrase(nb: "stillinger kan", nn: "stillingar kan", en: "positions can"))
    return Phrase(
      nb: "Tiden: \(count) gjøre det, og ukene er fulle.", nn: "Tida: \(count) gjere det, og vekene er fulle.",
      en: "Time: \(count) do it, and the weeks are full.")[language]
  case .nobodyThere:
    return Phrase(
      nb: "Ingen arbeider i enheten på denne datoen.", nn: "Ingen arbeider i eininga på denne datoen.",
      en: "Nobody works in the unit on this date.")[language]
  case .law:
    return Phrase(
      nb: "Loven: ingen i enheten har lov til det.", nn: "Lova: ingen i eininga har lov til det.",
      en: "The law: nobody in the unit is permitted to.")[language]
  case .spared(let people):
    let count = language.number(people)
    return Phrase(
      nb: "De som kan (\(count)), er fritatt eller under utdanning.",
      nn: "Dei som kan (\(count)), er fritekne eller under utdanning.",
      en: "Those who can (\(count)) are exempted or in training.")[language]
  case .competence(let nearest, let people):
    let count = language.number(people)
    return Phrase(
      nb: "Kompetansen: ingen er klar. Nærmest: «\(nearest.words.bokmål)» (\(count)).",
      nn: "Kompetansen: ingen er klar. Nærast: «\(nearest.words.nynorsk)» (\(count)).",
      en: "Competence: nobody is ready. Nearest: “\(nearest.words.english)” (\(count)).")[language]
  }
}

// MARK: What moves

func movesSection(_ told: AllocationTold) -> Report.Section? {
  let (moves, language) = (told.plan.moves(in: told.setting.catalogue), told.language)
  if moves.isEmpty { return nil }
  let supervised = Phrase(nb: "under tilsyn", nn: .same, en: "under supervision")[language]
  return .init(
    heading: Phrase(nb: "Dette skifter hender", nn: "Dette skiftar hender", en: "What changes hands")[language],
    paragraphs: restLine(moves.count, told),
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 18),
        .init(hoursHead[language], .trailing),
        .init(Phrase(nb: "Fra", nn: "Frå", en: "From")[language], minimumWidth: 8),
        .init(Phrase(nb: "Til", nn: .same, en: "To")[language], minimumWidth: 8),
        .init(lawColumn[language], minimumWidth: 12),
      ],
      rows: moves.prefix(told.tellsPeople ? .max : rowsShown).map { move in
        [
          .text(move.unit.rawValue), .text(told.setting.catalogue.name(of: move.task, language)), hours(move.minutes),
          .text("\(name(move.from, told)) (\(move.fromRung))"),
          .text(
            (move.toRung > move.fromRung ? "↑ " : "") + "\(name(move.to, told)) (\(move.toRung))"
              + (move.isSupervised ? ", \(supervised)" : "")),
          .text(law(of: move.task, told)),
        ]
      }, hasDetails: true, labelsDetails: true))
}

// MARK: Units, people and shifts

func unitSection(_ told: AllocationTold) -> Report.Section {
  let language = told.language
  var sums: [UnitCode: (all: Int, left: Int, changed: Int)] = [:]
  for (job, left) in zip(told.plan.problem.jobs, told.plan.allocation.unmet) {
    sums[job.volume.unit, default: (0, 0, 0)].all += job.volume.minutesPerWeek
    sums[job.volume.unit, default: (0, 0, 0)].left += left
  }
  for move in told.plan.moves(in: told.setting.catalogue) {
    sums[move.unit, default: (0, 0, 0)].changed += move.minutes
  }
  return .init(
    heading: Phrase(nb: "Enhetene", nn: "Einingane", en: "The units")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(hoursHead[language], .trailing),
        .init(undoneHead[language], .trailing),
        .init(Phrase(nb: "Skifter hender", nn: "Skiftar hender", en: "Changes hands")[language], .trailing),
      ],
      rows: sums.sorted { $0.key < $1.key }.map { unit, sum in
        [.text(told.setting.name(of: unit)), hours(sum.all), hours(sum.left), hours(sum.changed)]
      }))
}

func peopleSection(_ told: AllocationTold) -> Report.Section? {
  let (plan, language) = (told.plan, told.language)
  let byPost = Dictionary(grouping: plan.allocation.assignments, by: \.post)
  if byPost.isEmpty { return nil }
  return .init(
    heading: Phrase(nb: "Hvem får hva", nn: "Kven får kva", en: "Who is given what")[language],
    table: ReportTable(
      columns: [
        .init(Head.employee[language], minimumWidth: 14), .init(Head.unit[language], minimumWidth: 6),
        .init(Phrase(nb: "Trinn", nn: "Steg", en: "Rung")[language], .trailing),
        .init(hoursHead[language], .trailing), .init(Phrase(nb: "Av", nn: .same, en: "Of")[language], .trailing),
        .init(Phrase(nb: "Oppgaver, timer", nn: "Oppgåver, timar", en: "Tasks, hours")[language], minimumWidth: 20),
      ],
      rows: inOrder(byPost.keys, told).map { post in
        [
          .text(numbered(told.employee(at: post))), .text(plan.positions[post].unit.rawValue),
          .number(plan.problem.posts[post].rung), hours(plan.allocation.loads[post]),
          hours(plan.problem.posts[post].minutes), .text(tasks(byPost[post] ?? [], told)),
        ]
      }, hasDetails: true))
}

/// From the lowest rung upwards, then by number.
private func inOrder(_ posts: some Collection<Int>, _ told: AllocationTold) -> [Int] {
  posts.sorted {
    (told.plan.problem.posts[$0].rung, told.employee(at: $0).number, $0)
      < (told.plan.problem.posts[$1].rung, told.employee(at: $1).number, $1)
  }
}

/// Each task once, the most hours first, with the unit where it is another.
private func tasks(_ assignments: [Allocation.Assignment], _ told: AllocationTold) -> String {
  let language = told.language
  var minutes: [String: Int] = [:]
  for assignment in assignments {
    let volume = told.plan.problem.jobs[assignment.job].volume
    var name = told.setting.catalogue.name(of: volume.task, language)
    if volume.unit != told.plan.positions[assignment.post].unit { name += " (\(volume.unit))" }
    if assignment.isSupervised {
      name += Phrase(nb: " under tilsyn", nn: .same, en: " under supervision")[language]
    }
    minutes[name, default: 0] += assignment.minutes
  }
  return minutes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    .map { "\($0.key) \(language.decimal(hundredths: ($0.value * 100 + 30) / 60))" }.joined(separator: "; ")
}

/// Whose week gets fuller, by more than an hour.
func fullerSection(_ told: AllocationTold) -> Report.Section? {
  let (plan, language) = (told.plan, told.language)
  let changes = plan.allocation.loads.indices.map { ($0, plan.allocation.loads[$0] - plan.todaysLoads[$0]) }
    .filter { $0.1 > 60 }
  if changes.isEmpty { return nil }
  let ordered = changes.sorted {
    ($1.1, told.employee(at: $0.0).number, $0.0) < ($0.1, told.employee(at: $1.0).number, $1.0)
  }
  return .init(
    heading: Phrase(nb: "Får fullere uker", nn: "Får fullare veker", en: "Whose weeks get fuller")[language],
    paragraphs: [
      Phrase(
        nb:
          "Hva hver gjør i dag, er et anslag: yrkesgruppens timer i enheten delt etter stilling. Snakk med dem det gjelder før noe bestemmes.",
        nn:
          "Kva kvar gjer i dag, er eit overslag: timane til yrkesgruppa i eininga delte etter stilling. Snakk med dei det gjeld før noko blir bestemt.",
        en:
          "What each does today is an estimate: the profession’s hours in the unit shared by position. Talk with those concerned before anything is decided."
      )[language]
    ],
    table: ReportTable(
      columns: [
        .init(Head.employee[language], minimumWidth: 14), .init(beforeHead[language], .trailing),
        .init(afterHead[language], .trailing), .init(changeHead[language], .trailing),
        .init(Phrase(nb: "Av", nn: .same, en: "Of")[language], .trailing),
      ],
      rows: ordered.map { post, more in
        [
          .text(numbered(told.employee(at: post))), hours(plan.todaysLoads[post]), hours(plan.allocation.loads[post]),
          change(more, language), hours(plan.problem.posts[post].minutes),
        ]
      }))
}

func shiftSection(_ told: AllocationTold) -> Report.Section? {
  let (shortages, language) = (told.plan.shortages, told.language)
  if shortages.isEmpty { return nil }
  return .init(
    heading: Phrase(
      nb: "Vakter som ikke kan fylles", nn: "Vakter som ikkje kan fyllast", en: "Shifts that cannot be filled")[
        language],
    paragraphs: [
      Phrase(
        nb:
          "Dekningskravene sier hvor mange på hver vakt som må kunne oppgaven. De som er klare, har til sammen færre timer enn vaktene varer: dag, kveld og natt alle dager, eller dag mandag til fredag der det ikke er krav om kveld eller natt.",
        nn:
          "Dekkingskrava seier kor mange på kvar vakt som må kunne oppgåva. Dei som er klare, har til saman færre timar enn vaktene varer: dag, kveld og natt alle dagar, eller dag måndag til fredag der det ikkje er krav om kveld eller natt.",
        en:
          "The coverage rules say how many on each shift must be able to do the task. Those who are ready have fewer hours together than the shifts last: day, evening and night on all days, or day from Monday to Friday where no rule speaks of evening or night."
      )[language]
    ] + restLine(shortages.count, told),
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 18),
        .init(Head.shift[language], minimumWidth: 8),
        .init(Phrase(nb: "Trenger timer", nn: "Treng timar", en: "Hours needed")[language], .trailing),
        .init(Phrase(nb: "Klare har", nn: .same, en: "Ready have")[language], .trailing, highlight: .missing),
      ],
      rows: shortages.prefix(told.tellsPeople ? .max : rowsShown).map { shortage in
        [
          .text(shortage.unit.rawValue), .text(told.setting.catalogue.name(of: shortage.task, language)),
          .text(language.list(shortage.rules.map { "\($0.shift.name[language]) \($0.people)" })),
          hours(shortage.needed),
          hours(shortage.available),
        ]
      }))
}
