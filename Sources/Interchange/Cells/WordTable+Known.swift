import Domain

extension WordTable<Assertion.Kind> {
  static let evidence = WordTable([
    (
      .own,
      [
        "own", "egen", "eigen", "selv", "sjølv", "egenvurdering", "eigenvurdering", "selvvurdering", "sjølvvurdering",
        "egenerklæring", "eigenerklæring", "egenmelding", "eigenmelding", "self-assessment", "self-reported", "ansatt",
        "tilsett",
      ]
    ),
    (
      .manager,
      [
        "leader", "leder", "leiar", "nærmeste leder", "næraste leiar", "avdelingsleder", "avdelingsleiar",
        "enhetsleder", "einingsleiar", "ledervurdering", "leiarvurdering", "supervisor",
      ]
    ),
    (.peer, ["kollega", "colleague", "medarbeider", "medarbeidar", "kollegavurdering"]),
    (
      .assessor,
      [
        "fagansvarlig", "fagansvarleg", "observert", "observasjon", "observed", "observation", "sensor", "veileder",
        "rettleiar", "vurdert", "assessed", "praktisk vurdering", "praktisk prøve",
      ]
    ),
    (.course, ["kurs", "kursbevis", "opplæring", "e-læring", "training"]),
    (.test, ["prøve", "eksamen", "exam", "kunnskapstest", "kunnskapsprøve"]),
    (.register, ["registeret", "hpr", "helsepersonellregisteret", "registry", "vitnemål", "diploma"]),
    (.imported, ["importert", "imported", "fil", "file"]),
  ])
}

extension WordTable<CoverageRule.Shift> {
  static let shifts = WordTable([
    (.always, ["alltid", "døgn", "hele døgnet", "heile døgnet", "døgnet rundt", "24/7", "all", "alle"]),
    (.day, ["dag", "dagvakt", "dagtid", "days", "day shift", "D"]),
    (.evening, ["kveld", "kveldsvakt", "aften", "aftenvakt", "evenings", "evening shift", "K", "A"]),
    (.night, ["natt", "nattevakt", "nights", "night shift", "N"]),
  ])
}

extension WordTable<Authorisation.Kind> {
  static let authorisationKinds = WordTable([
    (.authorisation, ["autorisasjon", "autorisert", "full autorisasjon", "authorization", "authorised", "authorized"]),
    (
      .authorisationWithConditions,
      [
        "autorisasjon med vilkår", "autorisasjon på vilkår", "vilkår", "autorisasjon med begrensning",
        "autorisasjon med avgrensing", "authorization with conditions",
      ]
    ),
    (.licence, ["lisens", "license"]),
    (.studentLicence, ["studentlisens", "student license"]),
    (.internshipLicence, ["turnuslisens", "turnus", "internship license"]),
    (.lis1, ["lis1-lisens", "lis 1", "lisens lis1"]),
    (
      .temporary,
      ["midlertidig", "mellombels", "midlertidig lisens", "mellombels lisens", "midlertidig autorisasjon"]
    ),
  ])
}

extension WordTable<Authorisation.Status> {
  static let authorisationStatuses = WordTable([
    (.valid, ["gyldig", "aktiv", "active", "i kraft", "ok", "ja", "yes"]),
    (.limited, ["begrenset", "avgrensa", "avgrenset", "innskrenket", "innskrenka", "restricted"]),
    (.suspended, ["suspendert"]),
    (.revoked, ["tilbakekalt", "tilbakekalla", "trukket tilbake", "withdrawn"]),
    (
      .lapsed,
      ["bortfalt", "bortfallen", "utløpt", "utgått", "utgått på dato", "expired", "opphørt", "frivillig avkall"]
    ),
  ])
}
