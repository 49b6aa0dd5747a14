import Domain
import Interchange
import Tabular
import Wording

extension SurveyFormDocument {
  /// The sheet that says why, until when, how, and who sees the answers.
  func adviceSheet() -> FormSheet {
    let language = form.language
    var rows: [[FormSheet.Cell]] = [[.init(survey.name, .title)], [.init(whom[language])], [.init()]]
    func add(_ heading: Phrase, _ lines: [Phrase]) {
      rows.append([.init(heading[language], .heading)])
      rows += lines.map { [.init($0[language])] } + [[.init()]]
    }
    add(Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why"), [why] + discussed)
    add(Phrase(nb: "Frist", nn: .same, en: "Deadline"), [deadline])
    add(Phrase(nb: "Slik svarer du", nn: "Slik svarar du", en: "How to answer"), how)
    add(Phrase(nb: "Nivåene", nn: "Nivåa", en: "The levels"), levels)
    add(Phrase(nb: "Hvem ser svarene", nn: "Kven ser svara", en: "Who sees the answers"), readers)
    add(Phrase(nb: "Hva de brukes til", nn: "Kva dei blir brukte til", en: "What they are used for"), use)
    rows.removeLast()
    var sheet = FormSheet(name: SurveyFormLayout.adviceSheet(language), widths: [86], rows: rows)
    sheet.isLandscape = false
    return sheet
  }

  private var whom: Phrase {
    let place = "\(unitName) (\(form.unit))"
    if form.voice == .manager {
      let whose = form.person.flatMap { person in form.rows.first.map { ", \($0.name) (\(person))" } } ?? ""
      return Phrase(
        nb: "For lederen: svar om de ansatte i \(place)\(whose)",
        nn: "For leiaren: svar om dei tilsette i \(place)\(whose)",
        en: "For the manager: answers about the employees of \(place)\(whose)")
    }
    guard let person = form.person, let row = form.rows.first else {
      return Phrase(nb: "For alle i \(place)", nn: "For alle i \(place)", en: "For everybody in \(place)")
    }
    return Phrase(
      nb: "For \(row.name) (\(person)), \(place)", nn: "For \(row.name) (\(person)), \(place)",
      en: "For \(row.name) (\(person)), \(place)")
  }

  private var why: Phrase {
    guard survey.purpose.isEmpty else { return Phrase(nb: survey.purpose, nn: .same, en: survey.purpose) }
    return Phrase(
      nb:
        "Vi vil vite hva hver av oss kan av det oppgavene i enheten krever, så vi kan dele oppgaver trygt og lære opp der det trengs.",
      nn:
        "Vi vil vite kva kvar av oss kan av det oppgåvene i eininga krev, så vi kan dele oppgåver trygt og lære opp der det trengst.",
      en:
        "We want to know what each of us can do of what the unit’s tasks require, so that tasks can be shared safely and training given where it is needed."
    )
  }

  private var discussed: [Phrase] {
    guard let day = survey.discussedOn else { return [] }
    return [
      Phrase(
        nb: "Drøftet med de tillitsvalgte \(Language.bokmål.date(day)).",
        nn: "Drøfta med dei tillitsvalde \(Language.nynorsk.date(day)).",
        en: "Discussed with the employees’ representatives on \(Language.english.date(day)).")
    ]
  }

  private var deadline: Phrase {
    if form.voice == .manager {
      return Phrase(
        nb: "Lever skjemaet til den som samler inn, senest \(Language.bokmål.date(survey.deadline)).",
        nn: "Lever skjemaet til den som samlar inn, seinast \(Language.nynorsk.date(survey.deadline)).",
        en: "Give the form to whoever collects the forms by \(Language.english.date(survey.deadline)).")
    }
    return Phrase(
      nb: "Lever skjemaet til lederen din senest \(Language.bokmål.date(survey.deadline)).",
      nn: "Lever skjemaet til leiaren din seinast \(Language.nynorsk.date(survey.deadline)).",
      en: "Give the form to your manager by \(Language.english.date(survey.deadline)).")
  }

  private var how: [Phrase] {
    let sheet = SurveyFormLayout.answerSheet(form.language)
    let voice: Phrase =
      form.voice == .own
      ? Phrase(
        nb: "1. Gå til arket «\(sheet)» og svar på radene med ditt navn: hva kan du i dag, slik du arbeider?",
        nn: "1. Gå til arket «\(sheet)» og svar på radene med namnet ditt: kva kan du i dag, slik du arbeider?",
        en: "1. Go to the sheet “\(sheet)” and answer the rows with your name: what can you do today, as you work?")
      : Phrase(
        nb:
          "1. Gå til arket «\(sheet)» og svar som leder for hver ansatt: hva har du sett at de kan i dag? Er du selv med, lar du de radene stå tomme.",
        nn:
          "1. Gå til arket «\(sheet)» og svar som leiar for kvar tilsett: kva har du sett at dei kan i dag? Er du sjølv med, lèt du dei radene stå tomme.",
        en:
          "1. Go to the sheet “\(sheet)” and answer as the manager for each employee: what have you seen that they can do today? If you are among them, leave those rows empty."
      )
    let more =
      form.voice == .own
      ? Phrase(
        nb: "4. Kan du noe mer? Skriv det i radene «Hva annet kan du?» nederst.",
        nn: "4. Kan du noko meir? Skriv det i radene «Kva anna kan du?» nedst.",
        en: "4. Can you do something more? Write it in the rows “What else can you do?” at the end.")
      : Phrase(
        nb: "4. Utdanning, spesialitet og rettigheter svarer du ikke på: dem er det registre og vitnemål som viser.",
        nn: "4. Utdanning, spesialitet og rettar svarar du ikkje på: dei er det register og vitnemål som viser.",
        en: "4. You are not asked about education, specialities and rights: registers and diplomas show them.")
    return [
      voice,
      Phrase(
        nb: "2. Trykk i den gule cellen og velg et svar i listen. Teksten under hvert nivå sier hva nivået betyr.",
        nn: "2. Trykk i den gule cella og vel eit svar i lista. Teksten under kvart nivå seier kva nivået tyder.",
        en: "2. Press the yellow cell and choose an answer from the list. The text under each level says what it means."
      ),
      Phrase(
        nb: "3. Er du i tvil mellom to nivåer, velg det laveste. «Vet ikke» og «Ikke relevant» er også svar.",
        nn: "3. Er du i tvil mellom to nivå, vel det lågaste. «Veit ikkje» og «Ikkje relevant» er òg svar.",
        en: "3. If you hesitate between two levels, choose the lower. “Don’t know” and “Not relevant” are answers too."),
      more,
      Phrase(
        nb: "5. Lagre som Excel-fil (XLSX). Ikke slett, legg til eller gi nye navn til rader og ark.",
        nn: "5. Lagre som Excel-fil (XLSX). Ikkje slett, legg til eller gje nye namn til rader og ark.",
        en: "5. Save as an Excel file (XLSX). Do not delete, add or rename rows or sheets."),
      Phrase(
        nb: "Skriv aldri fødselsnummer, helseopplysninger eller noe om pasienter.",
        nn: "Skriv aldri fødselsnummer, helseopplysningar eller noko om pasientar.",
        en: "Never write national identity numbers, health information or anything about patients."),
    ]
  }

  private var levels: [Phrase] {
    EntrustmentLevel.allCases.map { level in
      let general = catalogue.anchors.first { $0.level == level && $0.kind == nil }
      func line(_ language: Language) -> String {
        "\(level.rawValue) – \(general?.name[language] ?? level.name[language]): \(general?.anchor[language] ?? "")"
      }
      return Phrase(nb: line(.bokmål), nn: .words(line(.nynorsk)), en: line(.english))
    }
  }

  private var readers: [Phrase] {
    if form.voice == .manager {
      return [
        Phrase(
          nb: "Du og den ansatte ser svarene. Andre ser bare tall for grupper; små grupper er skjult.",
          nn: "Du og den tilsette ser svara. Andre ser berre tal for grupper; små grupper er skjulte.",
          en: "You and the employee see the answers. Others see only numbers for groups; small groups are hidden."),
        Phrase(
          nb: "Navnet ditt står som kilde for svarene.", nn: "Namnet ditt står som kjelde for svara.",
          en: "Your name stands as the source of the answers."),
      ]
    }
    let own = Phrase(
      nb: "Du og lederen din ser svarene dine. Andre ser bare tall for grupper; små grupper er skjult.",
      nn: "Du og leiaren din ser svara dine. Andre ser berre tal for grupper; små grupper er skjulte.",
      en: "You and your manager see your answers. Others see only numbers for groups; small groups are hidden.")
    guard form.person == nil else { return [own] }
    return [
      own,
      Phrase(
        nb:
          "Dette skjemaet er for flere, og går det på rundgang, ser kollegene det du skriver. Be om et eget skjema hvis du vil.",
        nn:
          "Dette skjemaet er for fleire, og går det på rundgang, ser kollegaene det du skriv. Be om eit eige skjema om du vil.",
        en:
          "This form is for several people; if it is passed round, your colleagues see what you write. Ask for a form of your own if you like."
      ),
    ]
  }

  private var use: [Phrase] {
    [
      Phrase(
        nb:
          "Svarene er råd når vi planlegger opplæring og deler oppgaver. De brukes ikke til lønn, og ingenting avgjøres automatisk: en leder avgjør og signerer.",
        nn:
          "Svara er råd når vi planlegg opplæring og deler oppgåver. Dei blir ikkje brukte til lønn, og ingenting blir avgjort automatisk: ein leiar avgjer og signerer.",
        en:
          "The answers are advice when we plan training and share tasks. They are not used for pay, and nothing is decided automatically: a manager decides and signs."
      ),
      Phrase(
        nb: "Du kan be om å se det som er registrert om deg, og få det rettet.",
        nn: "Du kan be om å sjå det som er registrert om deg, og få det retta.",
        en: "You may ask to see what is recorded about you, and have it corrected."),
    ]
  }
}
