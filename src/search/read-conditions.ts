// What people type of a price, a year, a displacement or seats, read as the filter it means.
import type { Search } from './search-state.ts';

/** `noah under 10000` -> `noah` and a price up to 10,000; undefined where nothing of the text can be read so */
export function readConditions(search: Search): Search | undefined {
  const read: Search = { ...search, chosen: { ...search.chosen }, between: { ...search.between }, page: 1 };
  const text = phrases.reduce(
    (left, [phrase, take]) =>
      left.replace(phrase, (typed: string, number: string) => {
        const value = toWhole(number);
        if (!value) return typed;
        take(read, value);
        return ' ';
      }),
    search.text.normalize('NFKC'),
  );
  return text === search.text.normalize('NFKC')
    ? undefined
    : { ...read, text: text.trim().replace(/\s+/g, ' ') };
}

/** `10,000` and `10.000` -> 10000; `10k` as well */
function toWhole(typed: string): number {
  return Math.round(Number(typed.replace(/[.,](?=\d{3}\b)|[.,]$/g, '').replace(/k$/i, 'e3')));
}

const number = String.raw`([\d.,]+k?)`;
const upTo = String.raw`\b(?:under|below|max\.?|maximum|up to|less than|cheaper than)\s*`;
const since = '(?:19|20)\\d\\d';

const phrases: [phrase: RegExp, take: (search: Search, value: number) => void][] = [
  [/\b(\d{1,2})[\s-]*(?:seaters?|seats?)\b/i, ({ chosen }, seats) => (chosen.seats = [String(seats)])],
  [
    new RegExp(String.raw`${upTo}${number}\s*(?:km|kms|kilomet\w+)\b`, 'i'),
    ({ between }, to) => (between.mileageKm = { from: undefined, to }),
  ],
  // A million is not dollars.
  [
    new RegExp(String.raw`${upTo}(?:us\$?|usd|\$)?\s*${number}(?![\d.,]|\s*(?:m\b|mil|yen|jpy|cc))`, 'i'),
    ({ between }, to) => (between.fobUsd = { from: undefined, to }),
  ],
  [
    new RegExp(String.raw`\b(?:from|since)\s*(${since})\b`, 'i'),
    ({ between }, from) => (between.year = { from, to: undefined }),
  ],
  [
    new RegExp(String.raw`\b(${since})\s*(?:\+|(?:(?:and|or)\s*)?(?:newer|later|up|above|onwards?)\b)`, 'i'),
    ({ between }, from) => (between.year = { from, to: undefined }),
  ],
  // Sold as 1500 cc, an engine has 1,496 or 1,498.
  [
    /\b(\d{2,4})\s*cc\b/i,
    ({ between }, engineCc) => (between.engineCc = { from: engineCc - 60, to: engineCc + 49 }),
  ],
];
