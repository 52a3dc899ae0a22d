// The report of one upload: everything a program or a clerk needs to know about it, as data. Words are
// added when it is written out, in the language of the reader.
import type { Issue, Position } from '../issues/issue.ts';
import type { Changes, StockCounts } from './merge.ts';

/** The report with the words of one language: exactly what `--json` prints. */
export function toJsonReport(report: Report, words: (issue: Issue) => IssueText): JsonReport {
  const issues = report.issues.map((each): JsonIssue => {
    const { message, remedy } = words(each);
    const { row = null, column = null, header = null } = placeOf(each.at);
    return {
      severity: each.severity,
      code: each.code,
      row,
      column,
      header,
      found: each.found,
      message,
      remedy,
    };
  });
  return { ...report, issues };
}

/** Row, column and header; for what is wrong outside the upload, the file and the place in it. */
function placeOf(at: Position): { row?: number; column?: number; header?: string } {
  switch (at.in) {
    case 'inventory':
      return at;
    case 'stock':
      return { header: `vehicles.jsonl:${at.line}` };
    case 'photo':
      return { header: at.file };
    case 'page':
      return { header: at.address };
    case 'site':
      return { header: [at.file, at.path].filter(Boolean).join(': ') };
    case 'policy':
      return { header: [at.file, at.line].filter(Boolean).join(':') };
  }
}

/** `gate`: value against the limit that decided; the verdict of the file is the worst of its gates. */
export type Gate = {
  id: GateId;
  value: number | string;
  limit: number | string;
  verdict: 'passes' | 'asks' | 'refuses';
};

export type GateId =
  | 'earlier-file'
  | 'stock-date'
  | 'quarantined'
  | 'missing'
  | 'leaving'
  | 'status'
  | 'sold-back'
  | 'reserved-back'
  | 'price-level'
  | 'price-moves'
  | 'price-jumps'
  | 'price-slip'
  | 'price-yen'
  | 'mileage'
  | 'identity'
  | 'emptied';

export type Verdict = 'published' | 'refused' | 'asks';

export type Report = {
  file: { name: string; bytes: number | null; sha256: string | null };
  encoding: string | null;
  delimiter: string | null;
  header: { header: string; field: string | null }[];
  /** read = published + merged + hidden + quarantined; all zero when the rows were not reached. */
  rows: { read: number; published: number; merged: number; hidden: number; quarantined: number };
  /** The stock after this upload; the stock as it stays when it was refused. */
  stock: StockCounts;
  issues: Issue[];
  changes: Changes;
  gates: Gate[];
  verdict: Verdict;
  /** What has to be typed to go on, when the verdict is `asks`. */
  confirm: string | null;
};

export type IssueText = { message: string; remedy: string };
type JsonIssue = {
  severity: string;
  code: string;
  row: number | null;
  column: number | null;
  header: string | null;
  found: string;
  message: string;
  remedy: string;
};
export type JsonReport = Omit<Report, 'issues'> & { issues: JsonIssue[] };
