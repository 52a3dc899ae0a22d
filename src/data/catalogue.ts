import { getLiveCollection, getLiveEntry } from 'astro:content';
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
  const { entry: head, error: headFault } = await getLiveEntry('stock', 'stock');
  const { entries, error } = await getLiveCollection('vehicles');
  if (!head || !entries) throw headFault ?? error ?? new Error('The stock collection is empty.');
  const stock = { ...head.data, vehicles: entries.map(({ data }) => data) };
  return toCatalogue(stock, inputs.today ?? stock.asOf, await readPhotos());
}
