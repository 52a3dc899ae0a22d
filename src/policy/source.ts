// From the bytes of a policy file to its text: size, encoding, and characters that nobody can see or read.
import { issue, type Issue } from '../issues/issue.ts';
import type { PolicyFile } from './policy.ts';

/** Far above any real policy; below it no file takes the parser long. */
export const largestFile = 256 * 1024;

/** The text with `\n` line ends and without a byte order mark; undefined where there is none to read. */
export function readSource(file: PolicyFile): { text: string | undefined; issues: Issue[] } {
  const at = { in: 'policy', file: file.path, line: 1, column: 1 } as const;
  if (file.bytes.length > largestFile) {
    return { text: undefined, issues: [issue('policy-too-large', at, `${file.bytes.length} bytes`)] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    return { text: undefined, issues: [issue('policy-not-text', at)] };
  }
  const issues = checkCharacters(file.path, text);
  return { text: issues.some(({ code }) => code === 'policy-not-text') ? undefined : text, issues };
}

/** Line and column of an offset, both from 1. */
export function placer(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function checkCharacters(file: string, text: string): Issue[] {
  const place = placer(text);
  return traces.flatMap(({ code, pattern, found }) =>
    [...text.matchAll(pattern)].map((match) =>
      issue(code, { in: 'policy', file, ...place(match.index) }, found(match[0])),
    ),
  );
}

const codePoint = (text: string) => `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const traces = [
  // A zero byte or another control character: not a text file.
  { code: 'policy-not-text', pattern: /(?![\t\n\v\f])\p{Cc}/gu, found: codePoint },
  // What Unicode says is not to be seen: zero-width marks, soft hyphens, fillers, variation selectors, tags, marks
  // that turn the direction of writing; and line separators.
  {
    code: 'policy-character-hidden',
    pattern: /[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu,
    found: codePoint,
  },
  // A character written as a code: the page would show the character, the approved text the code.
  {
    code: 'policy-character-code',
    pattern: /&(?:#\d+|#x[\da-f]+|(?!(?:amp|lt|gt|quot|apos);)[a-z]\w+);/gi,
    found: String,
  },
  // The replacement character, and UTF-8 that was read as Windows-1252.
  {
    code: 'policy-character-lost',
    pattern: /\ufffd|â€[\u0080-\u00ff™œ\u02dc“”˜¦]|Ã[\u0080-\u00bf]/g,
    found: String,
  },
  // A word processor's line and page breaks, the bullets of its symbol fonts, its broken fields.
  { code: 'policy-word-processor', pattern: /[\v\f]|[\ue000-\uf8ff]/g, found: codePoint },
  {
    code: 'policy-word-processor',
    pattern: /^[ \t]*(?:[•·▪◦●○■□➢✓–—](?=[ \t])|o\t)/gmu,
    found: (text) => text.trim(),
  },
  {
    code: 'policy-word-processor',
    pattern: /Error! (?:Bookmark|Reference|Hyperlink|Unknown)[^.\n]*/g,
    found: String,
  },
] as const satisfies { code: string; pattern: RegExp; found: (text: string) => string }[];
