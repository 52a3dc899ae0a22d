// Text that was already damaged when it arrived: replacement characters, private gaiji, and the patterns
// that one encoding leaves when it is read as another. It cannot be repaired, only sent back.

/** Whether a text holds damage anywhere; the reason to look at its rows one by one. */
export function isDamaged(text: string): boolean {
  return damage.test(text);
}

/** The damaged part of a text with a little around it, or undefined. */
export function damageIn(text: string): string | undefined {
  const found = damage.exec(text);
  return found ? text.slice(Math.max(0, found.index - 10), found.index + 20) : undefined;
}

/** Signs that stand in Windows-1252 for bytes 80 to 9F, which UTF-8 and Shift_JIS use all the time. */
const c1 = '\\u0080-\\u009f€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

const damage = new RegExp(
  [
    '\\ufffd', // a decoder gave up earlier
    '[\\ue000-\\uf8ff]', // private use: gaiji of one machine, shown differently on every other
    '[\\u0080-\\u0084\\u0086-\\u009f]', // control characters that no text holds
    `[ÃÂã][${c1}\\u00a0-\\u00bf]`, // UTF-8 read as Windows-1252: Ã© for é, ã‚ for hiragana
    'â€[œ™˜“”]?', // the same, of quotation marks
    '[縺繧繝][\\u0080-\\uffff]', // UTF-8 kana read as Shift_JIS
    `ƒ[!-~${c1}]`, // Shift_JIS katakana read as Windows-1252
    '[･､][\\uff66-\\uff9f][･､]', // EUC-JP kana read as Shift_JIS
  ].join('|'),
);
