// A search with a text. What is made of one that nothing fits as typed is fetched when there is one.
import { textScores } from './text-match.ts';
import type { Answer } from './query.ts';
import type { Search } from './search-state.ts';
import type { Table } from './table.ts';

/** @param answerTo answers a search whose text fits the vehicles so well (./query.ts) */
export async function answerText(table: Table, search: Search, answerTo: AnswerTo): Promise<TextAnswer> {
  const scores = textScores(table, search.text);
  if (scores?.every((score) => score === 0)) {
    return (await import('./second-look.ts')).secondLook(table, search, answerTo);
  }
  return { answer: answerTo(search, scores) };
}

export type AnswerTo = (search: Search, scores?: Uint16Array) => Answer;

/** `near`, `lost` and `ways` are told by a second look (./second-look.ts). */
export type TextAnswer = { answer: Answer; near?: string[]; lost?: string[]; ways?: Way[] };

/** A search that finds something where this one does not. */
export type Way = { search: Search; count: number };
