import Domain

/// A made-up municipality and its hospital, with so many people, as a tree of units.
struct DemoRegion {
  /// A unit and how many work there; nobody where there is no profile.
  struct Place {
    let unit: CareUnit
    let profile: DemoUnitProfile?
    let headcount: Int
    let employer: DemoEmployer
  }

  private(set) var places: [Place] = []
  private let prefix: String
  private var employer = DemoEmployer.municipality

  /// The region with this number. The codes carry the number unless it is the only one.
  init(number: Int, isOnly: Bool, people: Int) {
    prefix = isOnly ? "" : "\(number + 1)-"
    let plan = people < Self.smallRegion ? Self.smallPlan : Self.largePlan
    let headcounts = apportioned(people, by: plan.map(\.share))
    var wards: [DemoWardPlan.Part: [Ward]] = [:]
    for (line, headcount) in zip(plan, headcounts) {
      let count = max(line.leastUnits, (headcount + line.typicalSize / 2) / line.typicalSize)
      let sizes = apportioned(headcount, by: Array(repeating: 1, count: count))
      wards[line.part, default: []] += sizes.map { Ward(profile: line.profile, headcount: $0) }
    }
    let name = DemoPlaces.municipality(number)
    let hospitalName = isOnly ? "Nordhav sykehus" : "\(name) sykehus"
    addMunicipality(name, wards)
    employer = .hospital
    addHospital(hospitalName, wards)
  }
}

extension DemoRegion {
  /// Units of a kind, before they have names.
  private struct Ward {
    let profile: DemoUnitProfile
    let headcount: Int
  }

  private mutating func add(
    _ code: String, _ name: String, under parent: String?, kind: String? = nil, _ ward: Ward? = nil
  ) {
    let unit = CareUnit(
      code: UnitCode(prefix + code), name: name, parent: parent.map { UnitCode(prefix + $0) },
      kind: kind ?? ward?.profile.kind ?? "")
    places.append(Place(unit: unit, profile: ward?.profile, headcount: ward?.headcount ?? 0, employer: employer))
  }

  private mutating func addMunicipality(_ name: String, _ wards: [DemoWardPlan.Part: [Ward]]) {
    add("KOM", "\(name) kommune", under: nil, kind: "kommune")
    add("HO", "Helse og omsorg", under: "KOM", kind: "sektor")
    addNumbered("ST", wards[.serviceOffice] ?? [], under: "HO", name: "Stab og tildeling")
    addNursingHomes(wards[.nursingHome] ?? [], wards: wards[.nursingHomeWard] ?? [])
    add("HJ", "Hjemmetjenesten", under: "HO", kind: "virksomhet")
    for (index, ward) in (wards[.homeCare] ?? []).enumerated() {
      add("HJ-\(index + 1)", "Hjemmetjenesten, sone \(DemoPlaces.district(index))", under: "HJ", ward)
    }
    for (index, ward) in (wards[.sharedHousing] ?? []).enumerated() {
      add("BO-\(index + 1)", DemoPlaces.sharedHousing(index), under: "HO", ward)
    }
    addNumbered("LV", wards[.outOfHoursClinic] ?? [], under: "HO", name: "Legevakt")
    addNumbered("HS", wards[.childHealthCentre] ?? [], under: "HO", name: "Helsestasjon og skolehelsetjeneste")
    addNumbered("FE", wards[.therapists] ?? [], under: "HO", name: "Fysio- og ergoterapi")
    addNumbered("BE", wards[.staffPool] ?? [], under: "HO", name: "Bemanningsenheten")
  }

  /// The homes with their wards, dealt out so that each home has some of every kind.
  private mutating func addNursingHomes(_ homes: [Ward], wards: [Ward]) {
    var letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ").map(String.init)
    letters += letters.map { "A\($0)" }
    for (home, staff) in homes.enumerated() {
      let name = DemoPlaces.nursingHome(home)
      add("SH-\(home + 1)", name, under: "HO", staff)
      let own = stride(from: home, to: wards.count, by: homes.count).map { wards[$0] }
      for (ward, letter) in zip(own, letters) {
        let kind = ward.profile.kind.split(separator: ",").last.map { String($0.drop { $0 == " " }) } ?? ""
        add("SH-\(home + 1)\(letter)", "\(name), avdeling \(letter) (\(kind))", under: "SH-\(home + 1)", ward)
      }
    }
  }

  private mutating func addHospital(_ name: String, _ wards: [DemoWardPlan.Part: [Ward]]) {
    add("SYK", name, under: nil, kind: "sykehus")
    for clinic in DemoWardPlan.Part.clinics {
      let own = wards[clinic.part] ?? []
      guard !own.isEmpty else { continue }
      add(clinic.code, clinic.name, under: "SYK", kind: "klinikk")
      var numbers: [String: Int] = [:]
      for ward in own {
        let number = numbers[ward.profile.kind, default: 0] + 1
        numbers[ward.profile.kind] = number
        let kind = ward.profile.kind
        let isOnly = own.count { $0.profile.kind == kind } == 1
        let name = kind.prefix(1).uppercased() + kind.dropFirst() + (isOnly ? "" : " \(number)")
        add("\(clinic.code)-\(Self.shortName(kind))\(number)", name, under: clinic.code, ward)
      }
    }
  }

  /// Units of one kind: the bare code where there is only one.
  private mutating func addNumbered(_ code: String, _ wards: [Ward], under parent: String, name: String) {
    for (index, ward) in wards.enumerated() {
      let isOnly = wards.count == 1
      add(isOnly ? code : "\(code)-\(index + 1)", name + (isOnly ? "" : " \(index + 1)"), under: parent, ward)
    }
  }

  /// A letter for a kind of hospital unit.
  private static func shortName(_ kind: String) -> String {
    switch kind {
    case DemoUnitProfile.surgicalOutpatients.kind: "P"
    case DemoUnitProfile.emergencyDepartment.kind: "M"
    case DemoUnitProfile.intensiveCare.kind: "I"
    case DemoUnitProfile.maternity.kind: "F"
    case DemoUnitProfile.laboratory.kind: "L"
    case DemoUnitProfile.imaging.kind: "B"
    case DemoUnitProfile.ambulance.kind: "A"
    case DemoUnitProfile.operatingTheatre.kind: "O"
    default: "S"
    }
  }
}
