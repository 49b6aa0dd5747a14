/// How a paper to sign looks: on A4, on a screen and on a phone, and readable without colours.
let paperStyle: StaticString = """

  @page { size: A4; margin: 12mm 14mm; }
  body { font: 11pt/1.4 system-ui, sans-serif; color: #111; background: #fff; max-width: 180mm; margin: 1rem auto; padding: 0 1rem; }
  h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 .3rem; }
  h2 { font-size: 12pt; margin: 1rem 0 .3rem; }
  p, ul { margin: .3rem 0; }
  .state { border: 1.5pt solid #111; padding: .3rem .6rem; display: inline-block; font-weight: 600; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .2rem .5rem .2rem 0; border-bottom: .5pt solid #777; }
  tbody th { font-weight: 600; }
  table.fields th { width: 32%; }
  table.proofs { table-layout: fixed; }
  table.proofs th:nth-child(1) { width: 40%; }
  table.proofs th:nth-child(2) { width: 18%; }
  table.figures { table-layout: fixed; }
  table.figures th, table.figures td { overflow-wrap: anywhere; }
  .blank { height: 2.2em; }
  .ending { font-weight: 600; }
  .signatures { display: flex; flex-wrap: wrap; gap: 1.5rem; break-inside: avoid; }
  .signature { flex: 1 1 14rem; display: flex; flex-direction: column; justify-content: space-between; }
  .line { margin-top: 2.6rem; border-top: .75pt solid #111; padding-top: .2rem; font-size: 9pt; }
  footer { margin-top: 1rem; font-size: 9pt; }
  @media screen and (max-width: 40rem) { table:not(.figures), table:not(.figures) :is(tbody, tr, th, td) { display: block; width: auto; border: 0; padding: 0; } table.fields th, table.proofs th:nth-child(n) { width: auto; } table.proofs thead { display: none; } table:not(.figures) tr { border-bottom: .5pt solid #777; padding: .35rem 0; } }
  @media print { body { margin: 0; padding: 0; max-width: none; font-size: 9pt; line-height: 1.3; } h1 { font-size: 14pt; } h2 { font-size: 10.5pt; margin-top: .6rem; } footer, .line { font-size: 8pt; } footer { margin-top: .5rem; } tr { break-inside: avoid; } }

  """
