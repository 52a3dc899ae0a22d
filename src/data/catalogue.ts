import { getCollection, getEntry } from 'astro:content';
import { inputs } from './inputs.ts';
import { readPhotos } from './photos.ts';
import { toCatalogue, type Catalogue } from '../catalogue/catalogue.ts';

let catalogue: Promise<Catalogue> | undefined;

/** The stock as a visitor meets it; read and sorted once a build. */
export function getCatalogue(): Promise<Catalogue> {
  catalogue ??= readCatalogue();
  return catalogue;
}

async function readCatalogue(): Promise<Catalogue> {
  const head = await getEntry('stock', 'stock');
  if (!head)
    throw new Error('The stock collection is empty: content/inventory/vehicles.jsonl was not loaded.');
  const vehicles = (await getCollection('vehicles')).map(({ data }) => data);
  return toCatalogue({ ...head.data, vehicles }, inputs.today ?? head.data.asOf, await readPhotos());
}
