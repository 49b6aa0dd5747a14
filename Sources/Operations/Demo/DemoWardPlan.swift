import Domain

/// How large a part of a region's people works in one kind of unit, and in units of which size.
struct DemoWardPlan: Sendable {
  /// Where in the tree the units stand.
  enum Part: Hashable, Sendable {
    case serviceOffice
    case nursingHome
    case nursingHomeWard
    case homeCare
    case sharedHousing
    case outOfHoursClinic
    case childHealthCentre
    case therapists
    case staffPool
    case medicine
    case surgery
    case psychiatry
    case diagnostics
    case hospitalService

    /// The clinics of a hospital, with code and name.
    static let clinics: [(part: Part, code: String, name: String)] = [
      (.medicine, "MED", "Medisinsk klinikk"), (.surgery, "KIR", "Kirurgisk klinikk"),
      (.psychiatry, "PSY", "Klinikk for psykisk helse"), (.diagnostics, "DIA", "Diagnostisk klinikk"),
      (.hospitalService, "SER", "Service og drift"),
    ]
  }

  let part: Part
  let profile: DemoUnitProfile
  /// In thousandths of the region's people.
  let share: Int
  let typicalSize: Int
  let leastUnits: Int

  init(_ part: Part, _ profile: DemoUnitProfile, share: Int, typicalSize: Int, leastUnits: Int = 1) {
    self.part = part
    self.profile = profile
    self.share = share
    self.typicalSize = typicalSize
    self.leastUnits = leastUnits
  }
}

extension DemoRegion {
  /// Below this many people, a region's hospital is a ward and a clinic.
  static let smallRegion = 1000
  /// A region is not made larger than this.
  static let largestRegion = 12_000

  static let smallPlan = [
    DemoWardPlan(.serviceOffice, .serviceOffice, share: 20, typicalSize: 40),
    DemoWardPlan(.nursingHome, .nursingHome, share: 60, typicalSize: 15, leastUnits: 2),
    DemoWardPlan(.nursingHomeWard, .nursingHomeWard, share: 160, typicalSize: 24, leastUnits: 2),
    DemoWardPlan(.nursingHomeWard, .dementiaWard, share: 85, typicalSize: 24),
    DemoWardPlan(.nursingHomeWard, .shortStayWard, share: 85, typicalSize: 24),
    DemoWardPlan(.homeCare, .homeCare, share: 180, typicalSize: 30, leastUnits: 2),
    DemoWardPlan(.sharedHousing, .sharedHousing, share: 80, typicalSize: 24),
    DemoWardPlan(.outOfHoursClinic, .outOfHoursClinic, share: 55, typicalSize: 60),
    DemoWardPlan(.childHealthCentre, .childHealthCentre, share: 42, typicalSize: 40),
    DemoWardPlan(.therapists, .therapists, share: 42, typicalSize: 40),
    DemoWardPlan(.staffPool, .staffPool, share: 20, typicalSize: 40),
    DemoWardPlan(.medicine, .medicalWard, share: 100, typicalSize: 60),
    DemoWardPlan(.surgery, .surgicalOutpatients, share: 56, typicalSize: 45),
    DemoWardPlan(.hospitalService, .hospitalService, share: 25, typicalSize: 60),
  ]

  static let largePlan = [
    DemoWardPlan(.serviceOffice, .serviceOffice, share: 10, typicalSize: 60),
    DemoWardPlan(.nursingHome, .nursingHome, share: 35, typicalSize: 30, leastUnits: 2),
    DemoWardPlan(.nursingHomeWard, .nursingHomeWard, share: 120, typicalSize: 45, leastUnits: 2),
    DemoWardPlan(.nursingHomeWard, .dementiaWard, share: 70, typicalSize: 42),
    DemoWardPlan(.nursingHomeWard, .shortStayWard, share: 55, typicalSize: 45),
    DemoWardPlan(.homeCare, .homeCare, share: 160, typicalSize: 60, leastUnits: 2),
    DemoWardPlan(.sharedHousing, .sharedHousing, share: 80, typicalSize: 40),
    DemoWardPlan(.outOfHoursClinic, .outOfHoursClinic, share: 15, typicalSize: 80),
    DemoWardPlan(.childHealthCentre, .childHealthCentre, share: 25, typicalSize: 50),
    DemoWardPlan(.therapists, .therapists, share: 20, typicalSize: 45),
    DemoWardPlan(.staffPool, .staffPool, share: 10, typicalSize: 100),
    DemoWardPlan(.medicine, .medicalWard, share: 90, typicalSize: 85),
    DemoWardPlan(.medicine, .emergencyDepartment, share: 25, typicalSize: 120),
    DemoWardPlan(.medicine, .ambulance, share: 20, typicalSize: 80),
    DemoWardPlan(.surgery, .surgicalWard, share: 60, typicalSize: 85),
    DemoWardPlan(.surgery, .surgicalOutpatients, share: 40, typicalSize: 60),
    DemoWardPlan(.surgery, .intensiveCare, share: 25, typicalSize: 120),
    DemoWardPlan(.surgery, .maternity, share: 25, typicalSize: 100),
    DemoWardPlan(.surgery, .operatingTheatre, share: 20, typicalSize: 120),
    DemoWardPlan(.psychiatry, .psychiatricWard, share: 45, typicalSize: 70),
    DemoWardPlan(.diagnostics, .laboratory, share: 15, typicalSize: 90),
    DemoWardPlan(.diagnostics, .imaging, share: 15, typicalSize: 90),
    DemoWardPlan(.hospitalService, .hospitalService, share: 20, typicalSize: 100),
  ]
}
