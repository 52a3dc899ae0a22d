// The report as a clerk reads it on a terminal: what is wrong, grouped, with examples; then what decided
// about the file as a whole; then what appears, changes and vanishes; then what to do next.
import type { JsonReport } from '../../src/inventory/report.ts';
import { printable } from '../../src/issues/words.ts';
import type { StaffWords } from '../../src/messages/en/staff.ts';

/**
 * @param folder where the upload is kept; undefined when only checked
 * @param isBuiltNext whether the same command goes on to build the site
 */
export function terminalReport(
  report: JsonReport,
  words: StaffWords,
  folder: string | undefined,
  isBuiltNext = false,
): string {
  const { rows, stock, changes } = report;
  const lines: string[] = [];
  if (report.encoding !== null && report.delimiter !== null) {
    const delimiter = words.delimiters[report.delimiter] ?? report.delimiter;
    lines.push(words.file(printable(report.file.name), report.encoding, delimiter), '');
  }
  const isDecisive = ({ severity, row }: JsonIssue) =>
    report.verdict !== 'published' && severity !== 'note' && row === null;
  const [decisive = [], others = []] = [true, false].map((wanted) =>
    report.issues.filter((issue) => isDecisive(issue) === wanted),
  );
  for (const severity of ['error', 'warning', 'note'] as const) {
    const ofSeverity = others.filter((issue) => issue.severity === severity);
    lines.push(...issueLines(words.severities[severity], ofSeverity, words));
  }
  if (report.verdict !== 'published')
    lines.push(...issueLines(words.decisive[report.verdict], decisive, words));
  if (rows.read > 0) {
    lines.push(words.rows(rows.read, rows.published, rows.merged, rows.hidden, rows.quarantined));
    lines.push(words.stock(stock.counted, stock.sold, stock.kept, stock.left), '');
    for (const kind of ['added', 'changed', 'removed'] as const) {
      const refs = changes[kind].map((change) => (typeof change === 'string' ? change : change.ref));
      const shown = refs.slice(0, examples).join(', ');
      const more = refs.length > examples ? `${shown}, …` : shown;
      lines.push(words.change(words.changes[kind], refs.length, more));
    }
    lines.push(words.unchanged(changes.unchanged), '');
  }
  lines.push(...nextLines(report, words, folder, isBuiltNext));
  return lines.join('\n');
}

function issueLines(heading: string, issues: readonly JsonIssue[], words: StaffWords): string[] {
  const groups = Map.groupBy(issues, ({ code }) => code);
  if (groups.size === 0) return [];
  const lines = [`${heading}:`];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    for (const { row, header, message } of group.slice(0, examples)) {
      lines.push(`  ${words.place(row, header === null ? null : printable(header))}: ${message}`);
    }
    if (group.length > examples) lines.push(`  ${words.more(group.length - examples)}`);
    lines.push(`    ${first.remedy} [${first.code}, ${words.times(group.length)}]`);
  }
  return [...lines, ''];
}

function nextLines(
  { verdict, confirm, rows }: JsonReport,
  words: StaffWords,
  folder: string | undefined,
  isBuiltNext: boolean,
): string[] {
  const isPublished = verdict === 'published';
  const whenPublished = folder === undefined ? 'checked' : isBuiltNext ? 'accepted' : 'published';
  const lines: string[] = [words.verdicts[isPublished ? whenPublished : verdict]];
  if (folder !== undefined && rows.quarantined > 0) lines.push(words.next.quarantine(folder));
  if (verdict === 'refused') lines.push(words.next.fix);
  if (verdict === 'asks' && confirm !== null) lines.push(words.next.confirm(confirm));
  if (isPublished && folder !== undefined && !isBuiltNext) lines.push(words.next.build);
  if (folder !== undefined) lines.push(words.kept(folder));
  return lines;
}

type JsonIssue = JsonReport['issues'][number];

/** Of each kind of fault, and of each kind of change. */
const examples = 3;
