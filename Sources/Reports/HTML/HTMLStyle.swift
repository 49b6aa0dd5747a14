/// How every page looks: on a screen, on a phone and on paper. Light only, with the reader's own fonts.
let pageStyle: StaticString = """

  :root { color-scheme: light; }
  * { box-sizing: border-box; }
  html { background: #fff; color: #1b1f24; font: 16px/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
  body { margin: 0 auto; max-width: 76rem; padding: 1.25rem 1.5rem 3rem; }
  h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
  h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid #c9d1d9; }
  p { margin: 0 0 .5rem; max-width: 46rem; overflow-wrap: anywhere; }
  .skip { position: absolute; left: -100rem; }
  .skip:focus { position: static; display: inline-block; padding: .5rem 1rem; margin-bottom: 1rem; background: #fff; }
  a { color: #0b4f9c; }
  a:focus-visible, summary:focus-visible, .box:focus-visible { outline: 3px solid #0b4f9c; outline-offset: 2px; }
  .facts { color: #1b1f24; }
  .facts p:first-child { font-size: 1.1rem; }
  nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 1rem 0 0; padding: 0; }
  nav a { display: inline-block; padding: .25rem 0; }
  .box { overflow-x: auto; max-width: 100%; margin: .5rem 0 1rem; }
  /* A shade at the edge where there is more to the side. */
  .box { background: linear-gradient(to right, #fff 40%, #fff0) left / 2.5rem 100% no-repeat local, linear-gradient(to left, #fff 40%, #fff0) right / 2.5rem 100% no-repeat local, linear-gradient(to right, #0004, #0000) left / .9rem 100% no-repeat scroll, linear-gradient(to left, #0004, #0000) right / .9rem 100% no-repeat scroll; }
  table { border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; }
  caption { text-align: left; }
  caption span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  th, td { padding: .35rem .75rem .35rem 0; vertical-align: top; text-align: left; border-bottom: 1px solid #d8dee4; }
  th:last-child, td:last-child { padding-right: .25rem; }
  thead th { border-bottom: 2px solid #57606a; vertical-align: bottom; }
  tbody th { font-weight: 600; }
  .n { text-align: right; white-space: nowrap; }
  .n + :not(.n) { padding-left: .75rem; }
  .d { white-space: nowrap; }
  .t { white-space: nowrap; }
  .details td { border-bottom: 1px solid #d8dee4; padding: 0 0 .5rem 1.5rem; color: #3d444d; }
  /* Stays in sight and wraps, however far the table reaches to the side. */
  .details div { position: sticky; left: 1.5rem; max-width: calc(100vw - 5.5rem); overflow-wrap: anywhere; }
  .has-details > * { border-bottom: 0; }
  .u { overflow-wrap: anywhere; min-width: 9rem; }
  .m { border-radius: .2rem; padding: .05rem .35rem; white-space: nowrap; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .m.w { white-space: normal; }
  .good { background: #d7efdc; color: #0b3d1e; }
  .near { background: #fff0c2; color: #4a3500; }
  .bad { background: #fbd5d5; color: #6b1010; }
  svg { display: block; font: 12px system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; margin-bottom: .75rem; }
  svg text { fill: #1b1f24; }
  rect.good { fill: #d7efdc; } rect.near { fill: #fff0c2; } rect.bad { fill: #fbd5d5; } rect.plain { fill: #f3f4f6; }
  rect.rail { fill: #eef0f2; } rect.bar-plain { fill: #3b6ea5; } rect.bar-good { fill: #2f7d4b; }
  rect.bar-near { fill: #b9810a; } rect.bar-bad { fill: #b3372f; }
  .bars { list-style: none; margin: .5rem 0 1rem; padding: 0; max-width: 60rem; font-size: .92rem; font-variant-numeric: tabular-nums; }
  .bars li { display: grid; grid-template-columns: minmax(0, 18rem) 8rem minmax(0, 1fr); gap: 0 1rem; align-items: center; padding: .15rem 0; break-inside: avoid; }
  .bar-title { overflow-wrap: anywhere; }
  .bar-value { overflow-wrap: anywhere; text-align: right; }
  .bars svg { width: 100%; height: 1.1rem; margin: 0; }
  ol.key { columns: 18rem; column-gap: 2.5rem; font-size: .88rem; margin: 0 0 .75rem; padding-left: 2rem; }
  ol.key li { break-inside: avoid; }
  summary { cursor: pointer; padding: .25rem 0; }
  footer { margin-top: 2rem; padding-top: .75rem; border-top: 2px solid #57606a; font-size: .92rem; }
  @media (max-width: 40rem) {
    body { padding: 1rem 1rem 2rem; }
    h1 { font-size: 1.4rem; }
    .box { border: 1px solid #d8dee4; border-radius: .25rem; padding: .25rem .5rem .25rem 0; }
    .box > svg, .h, th:first-child, td:first-child { padding-left: .5rem; }
    /* The row's name stays in sight while the rest of the row passes by. */
    .h { position: sticky; left: 0; z-index: 1; background: #fff; min-width: 8rem; max-width: 10rem; white-space: normal; overflow-wrap: break-word; hyphens: auto; }
    table { font-size: .85rem; }
    th, td { padding-right: .5rem; }
    .box .m { white-space: normal; }
    .details td { padding-left: .5rem; }
    .details div { left: .5rem; max-width: calc(100vw - 4.5rem); }
    nav ul { display: block; }
    nav a { padding: .4rem 0; }
    .bars li { grid-template-columns: minmax(0, 1fr) fit-content(50%); align-items: end; padding: .3rem 0; }
    .bars svg { grid-column: 1 / -1; height: .9rem; }
  }
  @media print {
    html { font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    body { max-width: none; padding: 0; }
    nav, .skip, details { display: none; }
    p { max-width: none; }
    h2 { break-after: avoid; break-inside: avoid; margin-top: 1.2rem; }
    h2::after { content: ""; display: block; height: 7rem; margin-bottom: -7rem; }
    section > p { break-after: avoid; }
    section.short, .start { break-inside: avoid; }
    .start h2::after { content: none; }
    .box { overflow: visible; border: 0; padding: 0; background: none; }
    .bars { max-width: none; font-size: 9pt; }
    table { font-size: 8.5pt; width: 100%; }
    th, td { padding: .22rem .5rem .22rem 0; }
    /* Paper does not scroll: rather a broken word than a lost one. */
    .u { min-width: 6rem; }
    td, th { overflow-wrap: break-word; }
    .m { white-space: normal; }
    thead { display: table-header-group; }
    tr, li, p { break-inside: avoid; }
    .details div { position: static; max-width: none; }
    .has-details { break-after: avoid; }
    .box > svg { max-width: 100%; height: auto; break-inside: avoid; }
    ol.key { break-inside: avoid; font-size: 8pt; columns: 3; column-gap: 2.5rem; }
    footer { break-before: avoid; }
  }

  """

/// The paper, upright or on its side.
let uprightPaper: StaticString = """
  @page { size: A4 portrait; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  @media print { .start svg { max-height: 190mm; } }
  """
let sidewaysPaper: StaticString = """
  @page { size: A4 landscape; margin: 12mm 12mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  @media print { .box > svg { max-height: 158mm; } .start svg { max-height: 122mm; } }
  """
