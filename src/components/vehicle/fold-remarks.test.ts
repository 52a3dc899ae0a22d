import { describe, expect, test } from 'vitest';
import { foldRemarks } from './fold-remarks.ts';

const sentence = 'One owner, garage kept, with every service noted in its book. ';

describe('remarks', () => {
  test('of a few lines stand open', () => {
    expect(foldRemarks(['One owner', 'Small dent'])).toEqual({ open: ['One owner', 'Small dent'], rest: [] });
  });

  test('that are long are cut behind a sentence', () => {
    const { open, rest } = foldRemarks([sentence.repeat(40)]);
    expect(open).toEqual([sentence.repeat(9).trim()]);
    expect(rest[0]).toMatch(/^One owner/);
  });

  test('keep whole remarks whole while there is room', () => {
    const { open, rest } = foldRemarks(['First.', sentence.repeat(7), sentence.repeat(7)]);
    expect(open).toEqual(['First.', sentence.repeat(7)]);
    expect(rest).toEqual([sentence.repeat(7)]);
  });

  test('without sentences are cut behind a word, without words anywhere but within a character', () => {
    expect(foldRemarks(['word '.repeat(300)]).open[0]).toMatch(/^(word )+word$/);
    const { open, rest } = foldRemarks([`x${'🚗'.repeat(700)}`]);
    expect(open[0]).toBe(`x${'🚗'.repeat(299)}`);
    expect(rest[0]!.isWellFormed()).toBe(true);
  });

  test('lose nothing', () => {
    const remarks = [sentence.repeat(3), '', 'wörter '.repeat(200), 'last'];
    const { open, rest } = foldRemarks(remarks);
    const bare = (texts: string[]) => texts.join('').replaceAll(/\s/g, '');
    expect(bare([...open, ...rest])).toBe(bare(remarks));
  });
});
