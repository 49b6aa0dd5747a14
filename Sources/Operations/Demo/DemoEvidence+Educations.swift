import Domain

extension DemoEvidence {
  /// Adds basic and further educations, specialities and rights, most of them as a register has them.
  mutating func addEducations() {
    let graduated = today.adding(days: -(person.experience * 365 + 150))
    if person.isMainstay || random.chance(45) {
      for code in syllabus.basics.prefix(2) { add(code, .held, .register, from: graduated, source: "Vitnemål") }
    }
    if let addition = person.addition {
      let years = max(1, person.experience - 4)
      let isSpeciality = addition.rawValue.hasPrefix("spes-")
      add(
        addition, .held, .register, from: today.adding(days: -random.within(100...(years * 365))),
        source: isSpeciality ? "HPR" : "Vitnemål")
    }
    if person.experience >= 3, !syllabus.educations.isEmpty, person.isMainstay || random.chance(13) {
      let education = random.pick(syllabus.educations)
      if education != person.addition {
        let isSeen = random.chance(85)
        add(
          education, .held, isSeen ? .register : .own, from: today.adding(days: -random.within(60...1000)),
          source: isSeen ? "Vitnemål" : "Egenmelding, vitnemål ikke sett")
      }
    }
    for code in syllabus.rights where person.isMainstay || random.chance(30) {
      add(code, .held, .register, from: today.adding(days: -random.within(60...1500)), source: "HPR")
    }
  }
}
