// A state of sale written where a text stands: `SOLD`, `F【売約済】`, `1オーナー 売約済`, `SOLD 11/25`. Whoever keeps the list
// by hand marks a vehicle where there is room, and a visitor would find it on offer. What only sounds so is left
// alone: `sold as is`, `not sold in Japan`, `Hill hold`, `車検予約済`, `商談中の場合はご容赦ください`.
import { toPlain } from './fold.ts';
import { wordIndex, wordKey } from './values/word.ts';
import type { Status } from './vocabularies.ts';
import { saleWords } from './words.ts';

/** The state a text says by itself, at its beginning, at its end or in brackets; the word alone is handed on. */
export function stateIn(text: string): Said | undefined {
  if (!mayHold.test(text)) return undefined;
  const plain = toPlain(text);
  const whole = states.get(wordKey(plain));
  if (whole !== undefined) return { said: plain, status: whole, isWhole: true };
  for (const form of forms) {
    const said = form.exec(plain)?.groups?.['word'];
    if (said !== undefined) return { said, status: statusOf(said), isWhole: false };
  }
  return undefined;
}

/** The state in a cell that has a number to hold and no prose: there the word counts wherever it stands. */
export function stateBesideNumber(text: string): Said | undefined {
  const said = stateIn(text);
  if (said || !mayHold.test(text)) return said;
  const plain = toPlain(text);
  const word = anyWord.exec(plain)?.[0];
  if (word === undefined) return undefined;
  const others = plain.replace(word, '').replace(/\b(?:usd?|jpy|yen|fob)\b|[円万千]|[^\p{L}]+/giu, '');
  return others === '' ? { said: word, status: statusOf(word), isWhole: false } : undefined;
}

/**
 * As {@link stateIn}, for a ref: also the marks by which a list strikes a vehicle out, `×A1` and `削除 A5`.
 * @returns the ref without the word as well
 */
export function stateInRef(ref: string): (Said & { rest: string }) | undefined {
  const struck = /^[×✕✖❌]|^(?:削除|取消|取下げ|廃車)|(?:削除|取消|取下げ|廃車)\P{L}*$/u.exec(ref)?.[0];
  const found =
    struck === undefined ? stateIn(ref) : { said: struck, status: 'hidden' as const, isWhole: false };
  if (!found) return undefined;
  const rest = ref.replace(found.said, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return { ...found, rest };
}

const states = wordIndex(saleWords);
/** Every word of the forms below is one of the table's. */
function statusOf(word: string): Status {
  return states.get(wordKey(word)) ?? 'sold';
}

/** Nearly no text has any of these. */
const mayHold = /sold|hold|reserved|booked|offer|negotiation|sale|[済約完切中置止非]|御礼/iu;

const japanese =
  '(?:売約|成約|販売|売却|予約)済み?|成約御礼|完売(?:御礼)?|売り?切れ|商談中|予約中|取置中|取り置き中|非売品|販売中止|販売停止|掲載中止|掲載停止';
const english = 'sold(?:[ -]?out)?|reserved|booked|under offer|under negotiation|not for sale';
const day = '\\d{1,2}(?:[/.-]\\d|月)';
/** What may follow a word for it to be the state: a day, a buyer, a bracket, the end. Not the rest of a sentence. */
const behindJapanese =
  '(?=\\s*$|です|でござ|となり|になり|いたし|致し|しまし|様|\\s*[([【「『<!！。★☆*:\\])】」』>\\d]|\\s+\\p{L})';
const behindEnglish =
  '(?!,?\\s*as[ -])(?=\\s*$|\\s*[.!,:;/()[\\]【】「」<>*★☆]|\\s+[-–—~=]|\\s+(?:(?:on|for)\\s+)?[$¥€]?\\d|\\s+(?:to|for|by|until|till)\\s+\\p{L})';
/** `Hold` is what brakes do as well. */
const behindHold = `(?=\\s*$|\\s*[:!\\]】]|\\s+(?:for|by|to|until|till)\\s|\\s+\\(?${day})`;
const before = '^[\\p{P}\\p{S}\\s]*';
const forms = [
  new RegExp(`${before}(?<word>${japanese})${behindJapanese}`, 'u'),
  new RegExp(
    `${before}(?<word>(?!sold by|sold for\\s+\\p{L}|booked by the)(?:${english}))${behindEnglish}`,
    'iu',
  ),
  new RegExp(`${before}(?<word>(?:on )?hold)${behindHold}`, 'iu'),
  new RegExp(`[([【「『<](?<word>${japanese})${behindJapanese}`, 'u'),
  new RegExp(`[([【「『<]\\s*(?<word>${english})${behindEnglish}`, 'iu'),
  new RegExp(`[[【「『<]\\s*(?<word>(?:on )?hold)${behindHold}`, 'iu'),
  // Behind other words: not 車検予約済, nor 限定車完売, which is said of another matter.
  /(?<![未不])(?<word>(?:売約|成約|売却)済み?|商談中)(?:です|でございます|となりました|になりました)?[\p{P}\p{S}\s]*$/u,
  // In capitals, as a mark is written, with one word behind it: the buyer, or the country.
  /^[\p{P}\p{S}\s]*(?<word>SOLD|HOLD|RESERVED|BOOKED)\s+(?!SEPARATELY|NEW$|USED$|LOCALLY|ONLY|ASSIST|CONTROL|BUTTON|SYSTEM|MODE|FUNCTION|SWITCH|SEAT|PARKING)\p{Lu}{2,}$/u,
  // In capitals, as a mark is written: not `as is, where is, sold`.
  /(?<!\p{L})(?<!\b(?:NOT|NEVER|BE|BEING|WAS|IS|not|never)\s)(?<word>SOLD(?: OUT)?)(?:\s+\d{1,2}[/.-]\d{1,2})?[\p{P}\p{S}\s]*$/u,
];
const anyWord = new RegExp(`${japanese}|(?<!\\p{L})(?:${english}|(?:on )?hold)(?!\\p{L})`, 'iu');

export type Said = {
  /** The word, as written: nothing that stands beside it, which may be a buyer's name. */
  said: string;
  status: Status;
  /** The text says nothing else. */
  isWhole: boolean;
};
