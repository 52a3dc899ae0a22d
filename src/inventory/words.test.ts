import { expect, test } from 'vitest';
import { spellings, wordKey } from './values/word.ts';
import * as tables from './words.ts';

test.each(Object.entries(tables))('no spelling of %s stands for two values', (_, table) => {
  const owners = new Map<string, string>();
  for (const [word, others] of Object.entries<string>(table)) {
    for (const spelling of [word, ...spellings(others)]) {
      const key = wordKey(spelling);
      expect(owners.get(key) ?? word, `${spelling} means ${owners.get(key)} and ${word}`).toBe(word);
      expect(key, `${spelling} folds to nothing`).not.toBe('');
      owners.set(key, word);
    }
  }
});
