import Domain

/// What people call the field that a change by hand is refused for.
func name(ofField field: String) -> Phrase {
  switch field {
  case "code": Phrase(nb: "kode", nn: .same, en: "code")
  case "name": Phrase(nb: "navn", nn: "namn", en: "name")
  case "kind": Phrase(nb: "slag", nn: .same, en: "kind")
  case "number": Phrase(nb: "nummer", nn: .same, en: "number")
  case "title": Phrase(nb: "tittel", nn: .same, en: "title")
  case "hpr": Phrase(nb: "HPR-nummer", nn: .same, en: "HPR number")
  case "source": Phrase(nb: "kilde", nn: "kjelde", en: "source")
  case "by": Phrase(nb: "hvem (--by)", nn: "kven (--by)", en: "who (--by)")
  case "given by": Phrase(nb: "gitt av (--by)", nn: "gjeven av (--by)", en: "given by (--by)")
  case "approved by": Phrase(nb: "bestemt av (--by)", nn: "avgjort av (--by)", en: "approved by (--by)")
  case "evidence": Phrase(nb: "bevis", nn: "prov", en: "evidence")
  case "link": Phrase(nb: "lenke", nn: "lenkje", en: "link")
  case "file": Phrase(nb: "fil", nn: .same, en: "file")
  case "note": Phrase(nb: "merknad", nn: .same, en: "note")
  case "reason": Phrase(nb: "grunn", nn: .same, en: "reason")
  case "purpose": Phrase(nb: "formål", nn: "føremål", en: "purpose")
  case "conditions": Phrase(nb: "vilkår", nn: .same, en: "conditions")
  case "education": Phrase(nb: "sikring av utdanning", nn: .same, en: "how education is secured")
  case "consulted": Phrase(nb: "hørt", nn: "høyrde", en: "consulted")
  case "scope": Phrase(nb: "omfang", nn: .same, en: "scope")
  case "accountable": Phrase(nb: "ansvarlig", nn: "ansvarleg", en: "accountable")
  case "responsible": Phrase(nb: "følger opp", nn: "følgjer opp", en: "responsible")
  default: Phrase(nb: field, nn: .same, en: field)
  }
}
