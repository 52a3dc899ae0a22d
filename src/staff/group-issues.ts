// Issues in the order a person can work through: what is held back first, one group for each kind.
import type { JsonReport } from '../inventory/report.ts';

/** Errors, then warnings, then notes, without those there are none of; each kind of issue with all of its places. */
export function groupIssues(
  issues: readonly ReportIssue[],
): { severity: string; groups: [string, Group][] }[] {
  return ['error', 'warning', 'note'].flatMap((severity) => {
    const own = issues.filter((each) => each.severity === severity);
    const groups = [...Map.groupBy(own, ({ code }) => code)] as [string, Group][];
    return groups.length > 0 ? [{ severity, groups }] : [];
  });
}

/** `3, 7, 12` and how many more rows there are; nothing for what concerns the whole file. */
export function rowsOf(issues: readonly ReportIssue[]): { shown: string; more: number } {
  const rows = [...new Set(issues.flatMap(({ row }) => (row === null ? [] : [row])))];
  return { shown: rows.slice(0, shownRows).join(', '), more: Math.max(0, rows.length - shownRows) };
}

const shownRows = 12;

type ReportIssue = JsonReport['issues'][number];
type Group = [ReportIssue, ...ReportIssue[]];
