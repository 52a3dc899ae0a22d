// The apostrophe that keeps a spreadsheet from running a cell of quarantine.csv. It goes before every cell
// that begins as a formula does, and before those that already have one: so it can be taken off exactly.

/** `=1+1` -> `'=1+1`, and `'=1+1` -> `''=1+1`; every other cell stays as it is. */
export function guarded(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

/** The cell that {@link guarded} was given. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}

/** What a spreadsheet may run, also in full width: https://owasp.org/www-community/attacks/CSV_Injection */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/;
