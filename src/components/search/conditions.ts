// What narrows the search, as chips that take themselves away.
import { conditionsOf, without, withoutAny, type Condition } from '../../search/conditions.ts';
import type { Search } from '../../search/search-state.ts';
import { labelOf, legendOf } from './facets.ts';
import { fill, format, part, words } from './page-data.ts';
import { linkTo } from './links.ts';
import { element } from './elements.ts';

export function showConditions(search: Search): void {
  const conditions = conditionsOf(search);
  const chips = conditions.map((condition) => {
    const text = textOf(condition);
    const link = linkTo(without(search, condition), text);
    link.setAttribute('aria-label', fill(words.remove, text));
    return link;
  });
  if (chips.length > 1) chips.push(linkTo(withoutAny(search), words.clear));
  const list = element('ul', ...chips.map((chip) => element('li', chip)));
  list.className = 'chosen';
  list.setAttribute('aria-label', words.conditions);
  part('conditions').replaceChildren(...(chips.length > 0 ? [list] : []));
}

/** A condition in words: `Price FOB, US$: 1,000–5,000` */
export function textOf(condition: Condition): string {
  switch (condition.kind) {
    case 'text':
      return fill(words.textLabel, condition.value);
    case 'choice': {
      const { name, value } = condition;
      // A number alone does not say of what.
      return name === 'seats' ? `${words.comparison.labels.seats}: ${value}` : labelOf(name, value);
    }
    case 'feature':
      return labelOf('feature', condition.value);
    case 'saved':
      return words.saved;
    case 'range': {
      const { from, to } = condition.range;
      const number = condition.name === 'year' ? String : format.number;
      const text =
        from === undefined
          ? fill(words.to, number(to!))
          : to === undefined
            ? fill(words.from, number(from))
            : `${number(from)}–${number(to)}`;
      return `${legendOf(condition.name)}: ${text}`;
    }
  }
}
