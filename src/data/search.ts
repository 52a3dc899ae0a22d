import { getCatalogue } from './catalogue.ts';
import { toSearchFiles, type SearchFiles } from './search-files.ts';
import { getSite } from './site.ts';
import { toRow } from '../search/row.ts';

let files: Promise<SearchFiles> | undefined;

/** The column files of the counted vehicles and their manifest; made once a build. */
export function getSearchFiles(): Promise<SearchFiles> {
  files ??= readSearchFiles();
  return files;
}

async function readSearchFiles(): Promise<SearchFiles> {
  const [{ counted }, { prices }] = await Promise.all([getCatalogue(), getSite()]);
  return toSearchFiles(counted.map((vehicle) => toRow(vehicle, prices.yenPerUsd)));
}
