// Which encoding a file was written in that is no UTF-8. Windows-31J, EUC-JP and Windows-1252 share their
// bytes, and one file is often valid in two or three. So what stands beyond ASCII is looked at in each reading:
// Japanese text is kana and common kanji, western text single letters and signs inside words.

/**
 * The encodings in which bytes read as a text of the trade, likeliest first; one where there is no doubt.
 * @param bytes valid Windows-31J, with something beyond ASCII
 */
export function likelyEncodings(bytes: Uint8Array): string[] {
  const readings = Object.entries(likenesses)
    .flatMap(([encoding, likeness]) => {
      const text = readAs(encoding, bytes);
      return text === undefined ? [] : [{ encoding, likeness: likeness(text) }];
    })
    .toSorted((one, other) => other.likeness - one.likeness);
  const best = readings[0]?.likeness ?? 0;
  const near = readings.filter(({ likeness }) => best - likeness < clearly);
  return (best < surely ? readings : near).map(({ encoding }) => encoding);
}

/** The share of the signs beyond ASCII that read as Japanese, 0 to 1. */
function japanese(text: string): number {
  return shareOf(text, /[^\0-\x7f]+/g, (run, before, after) => {
    const isInside = /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after);
    // Beside one usual sign, rare ones are usual too: 車輛, 髙橋, ﾅﾋﾞ付.
    if ([...run].some((sign) => usual.test(sign) || commonKanji.has(sign))) {
      const isGlued = isInside || /[a-z]/.test(before) || /[a-z]/.test(after);
      return commonKanji.has(run) && isGlued ? glued : 1;
    }
    if (gaiji.test(run)) return surely;
    if (!kanaWord.test(run) || (run.length < 3 && isInside)) return 0;
    return run.length % 2 === 0 ? maybeEucJp : 1;
  });
}

/** The share of the signs beyond ASCII that stand as they do in western words, 0 to 1. */
function western(text: string): number {
  return shareOf(text, /[^\0-\x7f]/g, (sign, before, after) =>
    inWesternWord.test(before + sign + after) ? 1 : 0,
  );
}

function shareOf(text: string, parts: RegExp, weigh: Weigh): number {
  let all = 0;
  let like = 0;
  let seen = 0;
  for (const { 0: part, index } of text.matchAll(parts)) {
    all += part.length;
    like += part.length * weigh(part, text[index - 1] ?? ' ', text[index + part.length] ?? ' ');
    seen += 1;
    if (seen === enough) break;
  }
  return all === 0 ? 0 : like / all;
}

function readAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const likenesses = { shift_jis: japanese, 'euc-jp': japanese, 'windows-1252': western };

/** Kana, full-width forms and the marks of Japanese lists. */
const usual = /[\u3000-\u303f\u3041-\u3096\u30a1-\u30fc\uff01-\uff5e￥①-⑳Ⅰ-Ⅹ㈀-㏿№℃※○●◎◇◆□■△▲▽▼☆★→←↑↓×÷±°″′]/;

/** The 2,965 kanji of JIS level 1, which stand in one block of EUC-JP. A wrong reading mostly gives others. */
const commonKanji: ReadonlySet<string> = new Set(
  new TextDecoder('euc-jp').decode(
    Uint8Array.from({ length: 32 * 94 * 2 }, (_, at) =>
      at % 2 === 0 ? 0xb0 + Math.floor(at / 188) : 0xa1 + (Math.floor(at / 2) % 94),
    ),
  ),
);

/** Signs of one machine only: the row that holds one says so (damage.ts). */
const gaiji = /[\ue000-\uf8ff]/;

/** Half-width kana as words have them: voice marks and small kana behind the kana that take them. */
const kanaWord = /^｢?(?:(?:[ｳｶ-ﾄﾊ-ﾎ]ﾞ|[ﾊ-ﾎ]ﾟ|[ｦｱ-ﾝ])[ｧ-ｰ]*(?:･(?=.))?){2,}｣?$/;

/** A sign between its two neighbours: `oë `, `0° `, `d’I`, ` “S`. */
const inWesternWord = new RegExp(
  [
    '[A-Za-z][ß-öø-ÿšžœ][^@[\\]^_`{|}~\\\\]',
    '.[à-öø-ÿšžœ][A-Za-z]',
    '[\\s(][àéèó]\\s',
    '[A-Z][À-ÖØ-Þ].',
    '[^A-Za-z0-9À-ÿ][À-ÖØ-ÞŠŽŒ][A-Za-z]',
    '[A-Za-z][’´][A-Za-z]',
    '[\\s(,;"][“‘„«•¡¿][A-Za-z]',
    '[A-Za-z.!?][”»]\\W',
    '\\d[°ºª¼½¾×].',
    '[A-Za-z][²³ºª®™]\\W',
    '[\\s(~][±½¼¾£¥]\\d',
    '[A-Za-z\\s][·][A-Za-z\\s]',
  ]
    .map((context) => `^${context}$`)
    .join('|'),
  's',
);

/** A reading this much likelier than the next is taken for certain, */
const clearly = 0.4;
/** if at least so much of it is as it should be. */
const surely = 0.6;
/** One kanji at a small letter, or inside a word: `navi付`, or `Driver’s` read wrongly. */
const glued = 0.5;
/** An even number of half-width kana may be half as many kanji of EUC-JP. */
const maybeEucJp = 0.7;
/** Parts of a text after which the rest brings nothing new. */
const enough = 20_000;

type Weigh = (part: string, before: string, after: string) => number;
