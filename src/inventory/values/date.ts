// Dates as Japanese and western exports write them. A month or a day that is not there is never invented,
// and a form that could mean two dates is refused.
import { toPlain } from '../fold.ts';
import { fault, nothing, value, type Read, type Reading } from '../reading.ts';
import { isBlank } from './number.ts';

/**
 * `YYYY`, or `YYYY-MM` where the month is known. A day, where given, must exist and is left out.
 *
 * | cell | reading |
 * |---|---|
 * | `2013`, `2013年`, `2013年式`, `2013.0`, `H25`, `平25`, `平成25年`, `2013(平成25)年` | 2013 |
 * | `2013/5`, `2013-05`, `201305`, `2013年5月`, `H25.5`, `平成25年5月`, `平成25(2013)年5月`, `5/2013`, `May 2013` | 2013-05 |
 * | `2013/5/31`, `20130531` | 2013-05 |
 * | `2019.1` | 2019: a spreadsheet that takes `2019.10` for a number leaves the same |
 * | `25`, `13/5`, `2013/13`, `2013(平成26)年`, `05/06/2019`, later than the stock date | fault |
 * | `41395` | fault: a spreadsheet's own number for a day |
 *
 * Eras: R+2018, H+1988, S+1925; H31 is 2019 like R1, S64 is 1989 like H1.
 */
export const readYearOrMonth: Read<string> = (cell, { asOf }) => {
  const date = toDate(cell);
  if ('code' in date) return date.code === undefined ? nothing() : fault(date.code);
  const read = date.month === undefined ? date.year : `${date.year}-${date.month}`;
  return read > asOf.slice(0, read.length) ? fault('year-in-future', { asOf }) : value(read);
};

/** `YYYY-MM-DD`. `5/11/2026` is refused: it is a day in May or in November. Whether it lies in the future is the row's matter. */
export const readDay: Read<string> = (cell): Reading<string> => {
  const date = toDate(cell);
  if ('code' in date)
    return date.code === undefined
      ? nothing()
      : fault(date.code === 'year-invalid' ? 'date-invalid' : date.code);
  if (date.month === undefined || date.day === undefined) return fault('date-invalid');
  return value(`${date.year}-${date.month}-${date.day}`);
};

function toDate(cell: string): ReadDate {
  const plain = toPlain(cell);
  if (isBlank(plain) || plain === '不明') return { code: undefined };
  if (/^[34]\d{4}(\.\d+)?$/.test(plain)) return { code: 'date-is-serial' };
  const text = withoutEraBeside(plain.replace(timeOfDay, '').replace(weekday, ''));
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return checked(groups['era'], groups['year'] ?? '', groups['month'], groups['day']);
  }
  return { code: 'year-invalid' };
}

/** `2013(平成25)年`, `平成25(2013)年` -> `2013年`, if both name the same year; else a text no form accepts. */
function withoutEraBeside(text: string): string {
  const both = yearThenEra.exec(text)?.groups ?? eraThenYear.exec(text)?.groups;
  if (!both) return text;
  const { year = '', era = '', count = '', rest = '' } = both;
  return yearOf(era, count) === Number(year) ? `${year}年${rest}` : '';
}

function checked(era: string | undefined, yearText: string, monthText?: string, dayText?: string): ReadDate {
  const year = era === undefined ? Number(yearText) : yearOf(era, yearText);
  if (year === undefined || year < 1900 || year > 2100) return { code: 'year-invalid' };
  if (monthText === undefined) return { year: String(year) };
  const month = monthNames.get(monthText.slice(0, 3).toLowerCase()) ?? Number(monthText);
  if (!(month >= 1 && month <= 12)) return { code: 'year-invalid' };
  const two = (number: number) => String(number).padStart(2, '0');
  if (dayText === undefined) return { year: String(year), month: two(month) };
  const day = Number(dayText);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!(day >= 1 && day <= days)) return { code: 'year-invalid' };
  return { year: String(year), month: two(month), day: two(day) };
}

function yearOf(era: string, count: string): number | undefined {
  const known = eras.find(({ name }) => name.includes(era.toUpperCase()));
  const number = count === '元' ? 1 : Number(count);
  return known && number >= 1 && number <= known.last ? known.before + number : undefined;
}

const eras = [
  { name: ['R', '令和', '令'], before: 2018, last: 82 },
  { name: ['H', '平成', '平'], before: 1988, last: 31 },
  { name: ['S', '昭和', '昭'], before: 1925, last: 64 },
];

const monthNames: ReadonlyMap<string, number> = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, index) => [
    name,
    index + 1,
  ]),
);

const name =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A time elsewhere than in Japan is left, but at midnight: it may be of the next day there, and of another month. */
const timeOfDay =
  /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(\+09:?00)?$|[T ]00:00(:00(\.0+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const weekday = /\s*\([日月火水木金土]\)$/;
const yearThenEra =
  /^(?<year>\d{4})年?\s*[(/]\s*(?<era>令和?|平成?|昭和?|[RHS])\s*(?<count>\d{1,2}|元)年?\s*\)?\s*年?(?<rest>.*)$/i;
const eraThenYear =
  /^(?<era>令和?|平成?|昭和?|[RHS])\s*(?<count>\d{1,2}|元)年?\s*\(\s*(?<year>\d{4})年?\s*\)\s*[年/.-]?(?<rest>.*)$/i;
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})(年式?|\.[01])?$/,
  /^(?<year>\d{4})(?<month>\d{2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})月?$/,
  /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})日?$/,
  /^(?<era>令和?|平成?|昭和?|[RHS])\s*(?<year>\d{1,2}|元)(年式?)?$/i,
  /^(?<era>令和?|平成?|昭和?|[RHS])\s*(?<year>\d{1,2}|元)\s*[-/.年]\s*(?<month>\d{1,2})月?$/i,
  /^(?<era>令和?|平成?|昭和?|[RHS])\s*(?<year>\d{1,2}|元)\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})日?$/i,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<month>0?[1-9]|1[0-2])[-/.](?<day>1[3-9]|2\d|3[01])[-/.](?<year>\d{4})$/,
  /^(?<day>1[3-9]|2\d|3[01])[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<year>\d{4})$/,
  new RegExp(`^(?<month>${name})\\.?[ -,]*(?<year>\\d{4})$`, 'i'),
  new RegExp(`^(?<day>\\d{1,2})[ -](?<month>${name})[ -.,]*(?<year>\\d{4})$`, 'i'),
  new RegExp(`^(?<month>${name})\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})$`, 'i'),
];

type ReadDate =
  { year: string; month?: string; day?: string } | { code: 'year-invalid' | 'date-is-serial' | undefined };
