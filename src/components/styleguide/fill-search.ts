// Fills the form of the style guide as the page of search would: once with results, once with none.
import { encodeCore, encodeFeatures } from '../../search/encode.ts';
import { decode } from '../../search/decode.ts';
import { answer } from '../../search/query.ts';
import { nothingAsked, type Search } from '../../search/search-state.ts';
import { toTable, withFeatures } from '../../search/table.ts';
import { showAround } from '../search/around.ts';
import { writeForm } from '../search/form.ts';
import { part, vehicles } from '../search/page-data.ts';
import { showHits } from '../search/results.ts';
import { rows } from './examples-of-search.ts';

const asked: Search = {
  ...nothingAsked,
  chosen: { make: ['Toyota', 'Nissan'], fuel: ['petrol'] },
  between: { fobUsd: { from: undefined, to: 9000 } },
  compare: rows.slice(0, 2).map(({ ref }) => ref),
};

export async function fill(): Promise<void> {
  await show({ ...asked, between: { fobUsd: { from: undefined, to: 1 } }, compare: [] });
  part('nothing-found').append(...part('none').childNodes);
  part<HTMLDetailsElement>('comparison').open = true;
  await show(asked);
  part<HTMLProgressElement>('progress').hidden = false;
  part<HTMLProgressElement>('progress').value = 0.4;
  part('search-widgets').dataset['filled'] = '';
}

async function show(search: Search): Promise<void> {
  const [core, features] = [decode(encodeCore(rows)), decode(encodeFeatures(rows))];
  const table = core.ok && features.ok && withFeatures(toTable(core)!, features);
  if (!table) throw new Error('The examples of search cannot be read.');
  const found = answer(table, search);
  const compared = rows.filter(({ ref }) => search.compare.includes(ref));
  writeForm(search);
  const reply = { ok: true, hits: [], savedGone: [], complete: true, faults: [], compared } as const;
  await showAround({ ...reply, savedGone: [], faults: [], hits: [], compared, answer: found }, search);
  part('found').textContent = vehicles(found.total);
  showHits(
    [...found.rows].map((row) => rows[row]!),
    search,
    true,
    [],
  );
}
