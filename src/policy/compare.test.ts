import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, compareHeadings, compareWords, type ClauseChange } from './compare.ts';
import { diff } from './diff.ts';
import { toDocument } from './document.ts';

const before = toDocument(
  '> **In short**\n\n## 1. Use {#use}\n\nYou may look at every page.\n\n- one\n- two\n\n## 2. Prices {#prices}\n\nFOB.\n\n## 3. Law {#law}\n\nJapan.\n',
);
const after = toDocument(
  '> **In short**\n\n## 1. Use {#use}\n\nYou may look at all pages for nothing.\n\n- one\n- three\n- two\n\n## 2. Paying {#paying}\n\nBy bank.\n\n## 3. The law {#law}\n\nJapan.\n',
);

describe('two versions', () => {
  test('clause by clause, removed ones where they were', () => {
    expect(compare(before, after).map(({ anchor, change }) => `${anchor} ${change}`)).toEqual([
      ' same',
      'use changed',
      'prices removed',
      'paying added',
      'law changed',
    ]);
  });

  test('line by line and word by word', () => {
    const use = compare(before, after)[1]!;
    expect(use.lines.map(marked)).toEqual([
      'You may look at [-every page.-]{+all pages for nothing.+}',
      'one',
      '{+three+}',
      'two',
    ]);
    expect(marked({ words: compare(before, after)[4]!.heading })).toBe('3. [-Law-]{+The law+}');
  });

  test('a clause that moved is compared with itself', () => {
    const moved = toDocument('## 1. Law {#law}\n\nJapan.\n\n## 2. Use {#use}\n\nFree.\n');
    const then = toDocument('## 1. Use {#use}\n\nFree.\n\n## 2. Law {#law}\n\nJapan.\n');
    expect(
      compare(then, moved)
        .map(({ anchor }) => anchor)
        .toSorted(),
    ).toEqual(['law', 'use']);
    expect(compare(then, moved).flatMap(({ lines }) => lines.map(({ change }) => change))).toEqual([
      'same',
      'same',
    ]);
  });

  test('a link to another address is a change', () => {
    const to = (page: string) => toDocument(`## 1. Use {#use}\n\nSee [the page](${page}).\n`);
    expect(compare(to('/about/'), to('/safe-trade/'))[0]!.lines.map(marked)).toEqual([
      'See the page [-(/about/).-]{+(/safe-trade/).+}',
    ]);
  });

  test('by headings only, for a summary', () => {
    expect(
      compareHeadings(before, after).map(({ anchor, change, lines }) => [anchor, change, lines.length]),
    ).toEqual([
      ['use', 'same', 0],
      ['prices', 'removed', 0],
      ['paying', 'added', 0],
      ['law', 'same', 0],
    ]);
  });
});

test('three new words are one part', () => {
  expect(
    marked({ words: compareWords('We keep it two long years here.', 'We keep it for ever here.') }),
  ).toBe('We keep it [-two long years-]{+for ever+} here.');
});

describe('laws', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  test('what stays and what is removed is the one list, what stays and what is added the other', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const steps = diff(one, other);
        expect(steps.filter(({ change }) => change !== 'added').map(({ text }) => text)).toEqual(one);
        expect(steps.filter(({ change }) => change !== 'removed').map(({ text }) => text)).toEqual(other);
      }),
      { seed: 5 },
    );
  });

  test('a list compared with itself has no change, and one with nothing in common is all change', () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(diff(list, list).every(({ change }) => change === 'same')).toBe(true);
        expect(
          diff(
            list,
            list.map((word) => `${word}!`),
          ).some(({ change }) => change === 'same'),
        ).toBe(false);
      }),
      { seed: 5 },
    );
  });

  test('two long texts are compared in time', () => {
    const long = (salt: string) => Array.from({ length: 20_000 }, (_, index) => `${salt}${index}`);
    const started = performance.now();
    expect(diff(long('a'), long('b'))).toHaveLength(40_000);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

function marked({ words }: Pick<ClauseChange['lines'][number], 'words'>): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return words.map(({ change, text }) => marks[change][0] + text + marks[change][1]).join('');
}
