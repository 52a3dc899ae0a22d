// Yes or no.
import { value, type Read } from '../reading.ts';
import { flagWords } from '../words.ts';
import { readWord } from './word.ts';

/** `yes`, `有`, `○`, `1` and `no`, `無`, `×`, `0`; a blank says nothing. */
export const readFlag: Read<boolean> = (cell, context) => {
  const { value: word, ...rest } = readFlagWord(cell, context);
  if (word === undefined) return rest;
  return value(word === 'true');
};

const readFlagWord = readWord(flagWords, 'value-unknown', { values: ['yes', 'no'] });
