// A text that nothing fits as typed: what it is near to, which of its words are to blame, and the searches
// beside it that find something.
import { foldKey } from '../inventory/fold.ts';
import { likenessTo } from './likeness.ts';
import { readConditions } from './read-conditions.ts';
import { idle, textScores, wordsTyped } from './text-match.ts';
import type { AnswerTo, TextAnswer, Way } from './answer-text.ts';
import type { Answer } from './query.ts';
import type { Search } from './search-state.ts';
import type { Table } from './table.ts';

/** More would be a list to read. */
const MOST_WAYS = 4;

/**
 * `near` are words that nothing is called, so that what is near them was found; `lost` are those that nothing in
 * stock fits at all. Every way is counted as the search it leads to.
 */
export function secondLook(table: Table, search: Search, answerTo: AnswerTo): TextAnswer {
  const found = look(table, search, answerTo);
  const words = wordsTyped(search.text);
  if (found.isFit) {
    return { answer: found.answer, near: words.filter((_, at) => !isCalled(table, words, at)) };
  }
  const lost = words.filter((_, at) => !isCalled(table, words, at, likenessTo));
  const rest = words.filter((word) => !lost.includes(word));
  while (isIdle(rest.at(-1) ?? '')) rest.pop();
  const counted = (searches: readonly Search[]): Way[] =>
    searches
      .map((each) => ({ search: each, count: look(table, each, answerTo).answer.total }))
      .filter(({ count }) => count > 0);
  const ofWords = (some: readonly string[]): Search => ({ ...search, text: some.join(' '), page: 1 });
  const asConditions = readConditions(search);
  const ways = counted([
    ...(asConditions ? [asConditions] : []),
    ...(rest.length > 0 ? [ofWords(rest)] : []),
  ]);
  if (ways.length === 0 && rest.length > 1) {
    const fewer = counted(rest.map((_, at) => ofWords(rest.toSpliced(at, 1))));
    ways.push(...fewer.toSorted((a, b) => b.count - a.count).slice(0, MOST_WAYS));
  }
  return { answer: found.answer, lost, ways };
}

const isIdle = (word: string) => idle.test(foldKey(word));

/** As the page of the search itself will find it. */
function look(table: Table, search: Search, answerTo: AnswerTo): { answer: Answer; isFit: boolean } {
  const isFit = (scores: Uint16Array | undefined) => !scores || scores.some((score) => score > 0);
  let scores = textScores(table, search.text);
  if (!isFit(scores)) scores = textScores(table, search.text, likenessTo);
  return { answer: answerTo(search, scores), isFit: isFit(scores) };
}

/** Whether a word fits something, alone or written together with a neighbour, or need not. */
function isCalled(
  table: Table,
  words: readonly string[],
  at: number,
  alike?: Parameters<typeof textScores>[2],
): boolean {
  if (isIdle(words[at]!)) return true;
  return [
    [at, at + 1],
    [at - 1, at + 1],
    [at, at + 2],
  ].some(([from, to]) => {
    const text = words.slice(Math.max(0, from!), to).join(' ');
    return textScores(table, text, alike)?.some((score) => score > 0);
  });
}
