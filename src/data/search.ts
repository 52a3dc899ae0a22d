import { getCatalogue } from './catalogue.ts';
import { conditionInWords } from './condition-in-words.ts';
import { toSearchFiles, type SearchFiles } from './search-files.ts';
import { getSite } from './site.ts';
import { toCountedMenu } from '../catalogue/menu.ts';
import { toFilterOptions } from '../search/filter-options.ts';
import { withOneSpelling } from '../search/one-spelling.ts';
import { toRow } from '../search/row.ts';
import type { Row } from '../search/columns.ts';

let rows: Promise<Row[]> | undefined;
let files: Promise<SearchFiles> | undefined;

/** The column files of the counted vehicles and their manifest; made once a build. */
export function getSearchFiles(): Promise<SearchFiles> {
  files ??= getRows().then((all) => toSearchFiles(all));
  return files;
}

/** What stands on the page of search before anything is asked. */
export async function getSearchPage() {
  const [all, { manifest }, catalogue] = await Promise.all([getRows(), getSearchFiles(), getCatalogue()]);
  return { options: toFilterOptions(all), manifest, menu: toCountedMenu(catalogue) };
}

function getRows(): Promise<Row[]> {
  rows ??= readRows();
  return rows;
}

async function readRows(): Promise<Row[]> {
  const [{ counted, photos }, { prices }] = await Promise.all([getCatalogue(), getSite()]);
  const all = counted.map((vehicle) => ({
    ...toRow(vehicle, prices.yenPerUsd, (photos.get(vehicle.slug)?.length ?? 0) > 0),
    ...conditionInWords(vehicle),
  }));
  return withOneSpelling(all);
}
