public import Domain

extension Competence.Kind {
  public var name: Phrase {
    switch self {
    case .knowledge: Phrase(nb: "kunnskap", nn: .same, en: "knowledge")
    case .skill: Phrase(nb: "ferdighet", nn: "ferdigheit", en: "skill")
    case .procedure: Phrase(nb: "prosedyre", nn: .same, en: "procedure")
    case .course: Phrase(nb: "kurs", nn: .same, en: "course")
    case .certificate: Phrase(nb: "sertifikat", nn: .same, en: "certificate")
    case .education: Phrase(nb: "utdanning", nn: .same, en: "education")
    case .speciality: Phrase(nb: "spesialitet", nn: .same, en: "speciality")
    case .right: Phrase(nb: "rettighet", nn: "rett", en: "right")
    }
  }
}

extension Profession.Kind {
  public var name: Phrase {
    switch self {
    case .authorised: Phrase(nb: "autorisert", nn: .same, en: "authorised")
    case .other: Phrase(nb: "annen gruppe", nn: "anna gruppe", en: "other group")
    case .informal: Phrase(nb: "uformell", nn: .same, en: "informal")
    case .technology: Phrase(nb: "teknologi", nn: .same, en: "technology")
    }
  }
}

extension LegalGate.Kind {
  public var name: Phrase {
    switch self {
    case .reserved: Phrase(nb: "forbeholdt", nn: "reservert", en: "reserved")
    case .delegable: Phrase(nb: "kan delegeres", nn: .same, en: "may be delegated")
    case .open: Phrase(nb: "åpen", nn: "open", en: "open")
    }
  }
}

extension LegalGate.Confidence {
  public var name: Phrase {
    switch self {
    case .found: Phrase(nb: "funnet i kilden", nn: "funnen i kjelda", en: "found in the source")
    case .generalKnowledge:
      Phrase(
        nb: "allmenn kunnskap, kontroller kilden", nn: "allmenn kunnskap, kontroller kjelda",
        en: "general knowledge, check the source")
    }
  }
}

extension CareTask.Risk {
  public var name: Phrase {
    switch self {
    case .low: Phrase(nb: "lav", nn: "låg", en: "low")
    case .medium: Phrase(nb: "middels", nn: .same, en: "medium")
    case .high: Phrase(nb: "høy", nn: "høg", en: "high")
    }
  }
}

extension CareTask.Automatable {
  public var name: Phrase {
    switch self {
    case .yes: Phrase(nb: "ja", nn: .same, en: "yes")
    case .partly: Phrase(nb: "delvis", nn: .same, en: "partly")
    case .no: Phrase(nb: "nei", nn: .same, en: "no")
    }
  }
}

extension CareTask.Setting {
  public var name: Phrase {
    switch self {
    case .municipality: Phrase(nb: "kommune", nn: .same, en: "municipality")
    case .hospital: Phrase(nb: "sykehus", nn: "sjukehus", en: "hospital")
    case .both: Phrase(nb: "kommune og sykehus", nn: "kommune og sjukehus", en: "municipality and hospital")
    }
  }
}

extension CoverageRule.Shift {
  public var name: Phrase {
    switch self {
    case .always: Phrase(nb: "alltid", nn: .same, en: "always")
    case .day: Phrase(nb: "dag", nn: .same, en: "day")
    case .evening: Phrase(nb: "kveld", nn: .same, en: "evening")
    case .night: Phrase(nb: "natt", nn: .same, en: "night")
    }
  }
}

extension Assertion.Kind {
  /// Whose word it is.
  public var name: Phrase {
    switch self {
    case .own: Phrase(nb: "egenvurdering", nn: "eigenvurdering", en: "self-assessment")
    case .manager: Phrase(nb: "leder", nn: "leiar", en: "manager")
    case .peer: Phrase(nb: "kollega", nn: .same, en: "peer")
    case .assessor: Phrase(nb: "fagansvarlig", nn: "fagansvarleg", en: "assessor")
    case .course: Phrase(nb: "kurs", nn: .same, en: "course")
    case .test: Phrase(nb: "prøve", nn: .same, en: "test")
    case .register: Phrase(nb: "register", nn: .same, en: "register")
    case .imported: Phrase(nb: "import", nn: .same, en: "import")
    }
  }
}

extension Authorisation.Kind {
  public var name: Phrase {
    switch self {
    case .authorisation: Phrase(nb: "autorisasjon", nn: .same, en: "authorisation")
    case .authorisationWithConditions:
      Phrase(nb: "autorisasjon med vilkår", nn: .same, en: "authorisation with conditions")
    case .licence: Phrase(nb: "lisens", nn: .same, en: "licence")
    case .studentLicence: Phrase(nb: "studentlisens", nn: .same, en: "student licence")
    case .internshipLicence: Phrase(nb: "turnuslisens", nn: .same, en: "internship licence")
    case .lis1: Phrase(nb: "LIS1-lisens", nn: .same, en: "LIS1 licence")
    case .temporary: Phrase(nb: "midlertidig", nn: "mellombels", en: "temporary")
    }
  }
}

extension Authorisation.Status {
  public var name: Phrase {
    switch self {
    case .valid: Phrase(nb: "gyldig", nn: .same, en: "valid")
    case .limited: Phrase(nb: "begrenset", nn: "avgrensa", en: "limited")
    case .suspended: Phrase(nb: "suspendert", nn: .same, en: "suspended")
    case .revoked: Phrase(nb: "tilbakekalt", nn: "tilbakekalla", en: "revoked")
    case .lapsed: Phrase(nb: "bortfalt", nn: "bortfallen", en: "lapsed")
    }
  }
}

extension Provenance.Origin {
  public var name: Phrase {
    switch self {
    case .seed: Phrase(nb: "katalogen", nn: .same, en: "catalogue")
    case .local: Phrase(nb: "lokal", nn: .same, en: "local")
    }
  }
}

extension EntrustmentLevel {
  /// The short name of the level (ten Cate 2018).
  public var name: Phrase {
    switch self {
    case .observes: Phrase(nb: "observerer", nn: "observerer", en: "observes")
    case .directSupervision: Phrase(nb: "under direkte tilsyn", nn: .same, en: "under direct supervision")
    case .indirectSupervision: Phrase(nb: "under indirekte tilsyn", nn: .same, en: "under indirect supervision")
    case .unsupervised: Phrase(nb: "selvstendig", nn: "sjølvstendig", en: "unsupervised")
    case .supervisesOthers:
      Phrase(nb: "veileder og godkjenner andre", nn: "rettleier og godkjenner andre", en: "supervises others")
    }
  }
}
