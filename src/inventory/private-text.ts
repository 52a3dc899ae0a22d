// What people write into texts that visitors would see: how to reach somebody, who somebody is, what was paid.
// Found by its form, on the text folded; refused rather too often than too seldom, but not
// what lists of vehicles are full of: dates, sizes, mileages, prices, codes of models, engines and parts (private-text.test.ts).
import { maskChassis } from '../catalogue/chassis.ts';
import type { IssueCode } from '../issues/issue.ts';
import { toPlain } from './fold.ts';
import { accounts, auctions, paid } from './private-money.ts';
import { links, persons } from './private-persons.ts';

/** What of a text is not for visitors, as the issue that tells it; undefined for a text that may be shown. */
export function privateIn(text: string): PrivateCode | undefined {
  const folded = foldedOf(text);
  const digits = folded.replace(/\D+/g, '').length;
  return kinds.find(([, least, forms]) => digits >= least && forms.some((form) => form.test(folded)))?.[0];
}

/**
 * Whether a text holds a Japanese number plate: `名古屋 580 あ 12-34`, `品川33は・・12`, `580 あ 12-34`, and in Latin
 * letters with its hyphen, `Nagoya 580 A 12-34`. The kana are those of 道路運送車両法施行規則, form 1.
 */
export function holdsPlate(text: string): boolean {
  const folded = foldedOf(text);
  return plates.some((form) => form.test(folded));
}

/** The text with the serial of every full chassis number as asterisks: `KSP130-1234567` -> `KSP130-*******`. */
export function withoutChassis(text: string): string {
  const folded = foldedOf(text);
  if (!/\d{4}/.test(folded)) return text;
  const masked = folded
    .replace(serialApart, '-')
    .replace(fullChassis, (number) => maskChassis(number.toUpperCase()));
  return masked === folded ? text : masked;
}

/** One line in usual width, every dash a hyphen. ー is one between digits, and a long vowel elsewhere. */
function foldedOf(text: string): string {
  const plain = toPlain(text);
  if (/^[\x20-\x7e]*$/.test(plain)) return plain;
  return plain
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replace(/(?<=[A-Za-z\d)])ー+(?=[(\d])/g, '-');
}

const gap = '[-. ()・]{1,2}';
/** A number with its unit is none to call. */
const end = '(?!\\d|\\s?(?:km|cc|kg|mm|円|yen|usd)(?![a-z]))';
const telephones = [
  // Ten or eleven digits (総務省, 電気通信番号計画), abroad nine: 0567-56-3170, (0567)56-3170, 0712 345 678. Not the
  // date 05-12-2013, which has eight, nor the part 04465-12345, whose last group has five.
  new RegExp(
    `(?<![\\da-z][-.,/]?)0(?:\\d${gap}\\d{4}|\\d\\d${gap}\\d{3,4}|\\d{3}${gap}\\d{2,3}|\\d{4}${gap}\\d{1,2})${gap}\\d{3,4}${end}`,
    'i',
  ),
  new RegExp(`(?<![\\da-z][-.,/]?)(?:0\\d{1,4}[-.]|0\\d{2,4} |\\(0\\d{1,4}\\)\\s?)\\d{6,8}${end}`, 'i'),
  /(?<![\d.,-])0\d{9,10}(?!\d)/,
  // With the code of a country: at most fifteen digits (ITU-T E.164).
  /(?<!\d)(?:\+\s?|00[- ]?)[1-9](?:[-. ()]{0,3}\d){8,14}/,
  /(?<![\d.,-])[1-9]\d{10,12}(?!\d)/,
  /(?<![\d-])\(?[2-9]\d\d\)?[-. ]\d{3}-\d{4}(?![\d-])/,
  // Whatever follows the word, but for a date.
  new RegExp(
    `(?:\\b(?:tel|telephone|phone|mob|mobile|cellphone|fax|whats ?app|viber|wechat|call|contact|hotline)(?![a-z])|電話|携帯|連絡先|ファックス|ファクス|[☎☏📞])\\D{0,20}(?!(?:19|20)\\d\\d[-. ]\\d)\\d(?:[-. ()]{0,2}\\d){5,}${end}`,
    'iu',
  ),
] as const;

/** Of a place in Japan by its numbers: `港区芝公園4-2-8`, not `横浜市内 1-2日`, nor `区分2-3`, nor a place in a yard. */
const block = '(?:都|道(?![具路])|府|県|市(?![販場])|区(?!分)|郡|町|村)';
const unitOfTime = '\\s?(?:[日週月年時分名人台個本枚点段万%ヶか回]|km)';
const addresses = [
  /〒|[\w.+-]+@[\w-]+\.\w+|\bP\.?\s?O\.?\s?Box\s?\d/i,
  /(?<![\d-])\d{3}-\d{4}\s*(?:\p{Script=Han}{2,3}[都道府県]|\p{Script=Han}{1,5}市)|\d(?:丁目|番地|番\d+号)/u,
  new RegExp(
    `\\p{L}${block}(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\s]{0,20}\\d{1,4}-\\d{1,4}-\\d{1,5}|[\\p{Script=Han}\\p{Script=Hiragana}ヶケノツ]{0,12}\\d{1,4}-\\d{1,4})(?![-\\d]|${unitOfTime})`,
    'u',
  ),
  /\d-\d{1,4}(?:-\d{1,5})?[, ]+(?:[a-z-]+[, ]+){0,2}[a-z]+-(?:ku|shi|cho|machi|gun)\b/i,
] as const;

/** On plates (道路運送車両法施行規則): no お, し, へ, ん; letters on cars of foreign forces. In Latin letters as Hepburn has it. */
const kana = '[あ-えか-こさす-そた-とな-のは-ふほま-もやゆよら-ろわを]';
const romanised =
  '(?:[aiue]|k[aiueo]|s[aueo]|t[aeo]|chi|tsu|n[aiueo]|h[aio]|fu|m[aiueo]|y[auo]|r[aiueo]|w[ao]|[bhkmty])';
const plates = [
  new RegExp(
    `[\\p{Script=Han}ぁ-ん]{1,4}\\s?(?:\\d{2}|\\d[\\dA-Z]{2})\\s?${kana}\\s?(?:[・.]{1,3}\\s?\\d{1,3}|\\d{1,2}-?\\d{2})(?!\\d)`,
    'u',
  ),
  // A number of one or two digits: only behind three of the class, for `純正 17 と 18` is none.
  new RegExp(`\\p{Script=Han}{2,4}\\s?\\d[\\dA-Z]{2}\\s?${kana}\\s?\\d{1,2}(?!\\d)`, 'u'),
  new RegExp(`(?<!\\d)\\d{2,3}\\s?(?:${kana}|[ABEHKMTY])\\s?\\d{2}-\\d{2}(?![-\\d])`),
  new RegExp(`\\b[a-z]{3,12} \\d{2,3} ${romanised} \\d{2}-\\d{2}(?![-\\d])`, 'i'),
] as const;

/** `車台番号 NZE141-6012345`, `Chassis No. is KDH201 0737739`, `VIN: WDD2050002R001001`; not `Chassis repainted 2015`. */
const calledChassis = [
  /(?:車[台体]|フレーム|シャーシ|シャシー|\b(?:chassis|frame|vin))\s*(?:番号|ナンバー|no|number|#)?[^A-Z0-9]{0,4}(?:is\s+)?[A-Z]{0,11}\d[A-Z0-9]*[\s-]?\d{4}/i,
] as const;

/**
 * The code of a model and a serial of six or seven digits, of trucks five; letters and nine or ten digits; a VIN
 * (ISO 3779). Not the part 90915-10003, nor the model with its variant, NZE141-AEPGK.
 */
const fullChassis =
  /(?<![A-Z\d])(?:[A-Z]{1,4}\d{1,3}[A-Z]{0,4}-\d{6,7}|[A-Z]{2,4}\d{1,3}[A-Z]{0,4}-\d{5}|[A-Z]{1,4}\d{9,10}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z\d]{13}\d{4})(?![A-Z\d])/gi;

/** The space of a text that is nothing else: `KSP130 1234567`. */
const serialApart = /(?<=^(?:[A-Z\d]{2,3}-)?[A-Z]{1,4}\d{1,3}[A-Z]{0,4}) (?=\d{6,7}$)/i;

/**
 * In the order they are told: what is called a chassis number may look like a telephone. The digits each has at
 * least spare most texts the search.
 */
const kinds: readonly (readonly [PrivateCode, number, readonly RegExp[]])[] = [
  ['chassis-left-out', 5, calledChassis],
  ['plate-left-out', 3, plates],
  ['address-left-out', 0, addresses],
  ['account-left-out', 6, accounts],
  ['link-left-out', 0, links],
  ['telephone-left-out', 6, telephones],
  ['auction-left-out', 3, auctions],
  ['paid-left-out', 0, paid],
  ['person-left-out', 0, persons],
];

export type PrivateCode = Extract<IssueCode, `${string}-left-out`>;
