import Domain

extension DecisionPaper {
  /// One self-contained page that prints on A4: no script, nothing fetched, and readable without colours.
  public var html: String {
    var main: [Markup] = [.tag("h1", [:], title), .tag("p", ["class": "state"], state), table(of: fields)]
    main += law.map { .tag("p", [:], $0) }
    main += [figures, reviews].flatMap(section)
    if !delegations.rows.isEmpty { main += section(delegations) }
    main += remarks.map { .tag("p", ["class": "ending"], $0) }
    if !signatures.isEmpty {
      main += [
        .tag("h2", [:], signatureHeading),
        .tag(
          "div", ["class": "signatures"],
          signatures.map {
            .tag(
              "div", ["class": "signature"],
              [.tag("p", [:], $0), .tag("p", ["class": "line"], dateAndSignature)])
          }),
      ]
    }
    return Markup.page(
      .tag(
        "html", ["lang": languageTag],
        [
          .tag(
            "head", [:],
            [
              .tag("meta", ["charset": "utf-8"]),
              .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
              .tag("title", [:], title), .style(paperStyle),
            ]),
          .tag(
            "body", [:], [.tag("main", [:], main), .tag("footer", [:], footer.map { .tag("p", [:], $0) })]),
        ]))
  }

  private func table(of fields: [Field]) -> Markup {
    .tag(
      "table", ["class": "fields"],
      [
        .tag(
          "tbody", [:],
          fields.map { field in
            .tag("tr", [:], [.tag("th", ["scope": "row"], field.label), cell(field.value ?? "")])
          })
      ])
  }

  private func section(_ grid: Grid) -> [Markup] {
    let head = grid.columns.map { Markup.tag("th", ["scope": "col"], $0) }
    let rows = grid.rows.map { row in
      Markup.tag(
        "tr", [:], row.enumerated().map { $0 == 0 ? .tag("th", ["scope": "row"], $1) : cell($1) })
    }
    return [
      .tag("h2", [:], grid.heading),
      .tag(
        "table", ["class": "figures"], [.tag("thead", [:], [.tag("tr", [:], head)]), .tag("tbody", [:], rows)]),
    ]
  }

  private func cell(_ text: String) -> Markup { .tag("td", text.isEmpty ? ["class": "blank"] : [:], text) }

  private var languageTag: String {
    switch language {
    case .bokmål: "nb"
    case .nynorsk: "nn"
    case .english: "en"
    }
  }
}
