// The inbox as staff read it on a terminal, and as a spreadsheet.
import { stringify } from 'csv-stringify/sync';
import { contentFields, acknowledgedWithinDays } from '../../src/inquiry/fields.ts';
import { waiting, type InboxEntry } from '../../src/edge/staff.ts';
import type { InboxWords } from '../../src/messages/en/inbox.ts';
import type { Suspicion } from '../../src/inquiry/suspicions.ts';

/** One line each, then what needs attention. */
export function showList(entries: readonly InboxEntry[], now: number, words: InboxWords): string {
  const lines = entries.map((entry) => {
    const { no, inquiry, suspect, acknowledgedAt } = entry;
    const { days, isLate } = waiting(entry, now);
    return [
      no,
      day(entry.receivedAt),
      acknowledgedAt === undefined ? words.days(days) : words.acknowledged,
      ...(isLate ? [words.late] : []),
      words.kinds[inquiry.kind],
      ...(inquiry.ref ? [inquiry.ref] : []),
      inquiry.name,
      ...(inquiry.country ? [inquiry.country] : []),
      ...(suspect.length > 0 ? [`(${words.suspect})`] : []),
    ].join('  ');
  });
  const open = entries.filter(({ acknowledgedAt }) => acknowledgedAt === undefined);
  const late = open.filter((entry) => waiting(entry, now).isLate).length;
  const dead = entries.filter(({ notice }) => notice === 'dead').length;
  return [
    ...lines,
    words.summary(open.length, late, acknowledgedWithinDays),
    ...(dead > 0 ? [words.dead(dead)] : []),
  ].join('\n');
}

/** Everything that is known of one inquiry. */
export function showOne(entry: InboxEntry, now: number, words: InboxWords): string {
  const { no, receivedAt, acknowledgedAt, suspect, inquiry, notice, fault = '' } = entry;
  const told = words.notices[notice];
  const { days, isLate } = waiting(entry, now);
  const facts: [string, string | undefined][] = [
    [words.fields.no, no],
    [words.fields.received, time(receivedAt)],
    acknowledgedAt === undefined
      ? [words.fields.waiting, [words.days(days), ...(isLate ? [words.late] : [])].join('  ')]
      : [words.fields.acknowledged, time(acknowledgedAt)],
    [words.fields.notice, typeof told === 'string' ? told : told(fault)],
    [words.fields.suspect, suspect.map((sign) => words.suspicions[sign as Suspicion]).join(', ')],
    ...contentFields
      .filter((name) => name !== 'message')
      .map((name): [string, string | undefined] => [
        words.fields[name],
        name === 'kind' ? words.kinds[inquiry.kind] : inquiry[name],
      ]),
  ];
  const lines = facts.filter(([, value]) => value).map(([label, value]) => `${label}: ${value}`);
  return [...lines, '', inquiry.message].join('\n');
}

/** CSV for a spreadsheet: UTF-8 with a mark, and no cell that a spreadsheet would run as a formula. */
export function toCsv(entries: readonly InboxEntry[]): string {
  const rows = entries.map(({ no, receivedAt, acknowledgedAt, suspect, inquiry, notice }) => ({
    no,
    received: new Date(receivedAt).toISOString(),
    acknowledged: acknowledgedAt === undefined ? '' : new Date(acknowledgedAt).toISOString(),
    ...Object.fromEntries(contentFields.map((name) => [name, inquiry[name] ?? ''])),
    suspect: suspect.join(' '),
    notice,
  }));
  const columns = ['no', 'received', 'acknowledged', ...contentFields, 'suspect', 'notice'];
  return stringify(rows, {
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}

const inJapan = { timeZone: 'Asia/Tokyo' } as const;
const dayFormat = new Intl.DateTimeFormat('en-CA', { ...inJapan, dateStyle: 'short' });
const timeFormat = new Intl.DateTimeFormat('en-GB', { ...inJapan, timeStyle: 'short' });

function day(at: number): string {
  return dayFormat.format(at);
}

function time(at: number): string {
  return `${day(at)} ${timeFormat.format(at)} JST`;
}
