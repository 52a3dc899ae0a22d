// What narrows a search, one thing at a time.
import { choices, ranges, type Choice, type Range } from './fields.ts';
import { nothingAsked, type Between, type Search } from './search-state.ts';

/** Every single thing that narrows the stock, in the order of the page; each can be taken away. */
export function conditionsOf(search: Search): Condition[] {
  return [
    ...(search.text === '' ? [] : [{ kind: 'text' as const, value: search.text }]),
    ...choices.flatMap((name) =>
      (search.chosen[name] ?? []).map((value) => ({ kind: 'choice' as const, name, value })),
    ),
    ...ranges.flatMap((name) => {
      const range = search.between[name];
      return range ? [{ kind: 'range' as const, name, range }] : [];
    }),
    ...search.features.map((value) => ({ kind: 'feature' as const, value })),
    ...(search.saved ? [{ kind: 'saved' as const }] : []),
  ];
}

/** The search without any condition: how the results are shown, and what is compared, stays. */
export function withoutAny({ sort, pictures, compare }: Search): Search {
  return { ...nothingAsked, sort, pictures, compare };
}

/** The search without one condition, from its first page. */
export function without(search: Search, condition: Condition): Search {
  const less: Search = { ...search, page: 1 };
  switch (condition.kind) {
    case 'text':
      return { ...less, text: '' };
    case 'choice': {
      const left = search.chosen[condition.name]?.filter((value) => value !== condition.value) ?? [];
      const { [condition.name]: _, ...chosen } = search.chosen;
      return { ...less, chosen: left.length > 0 ? { ...chosen, [condition.name]: left } : chosen };
    }
    case 'range': {
      const { [condition.name]: _, ...between } = search.between;
      return { ...less, between };
    }
    case 'feature':
      return { ...less, features: search.features.filter((value) => value !== condition.value) };
    case 'saved':
      return { ...less, saved: false };
  }
}

export type Condition =
  | { kind: 'text'; value: string }
  | { kind: 'choice'; name: Choice; value: string }
  | { kind: 'range'; name: Range; range: Between }
  | { kind: 'feature'; value: string }
  | { kind: 'saved' };
