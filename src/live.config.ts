// The stock as collections that are read when pages are rendered, not when Astro builds: so the program that
// renders the pages is the same for every stock, and Astro keeps no copy of 100,000 vehicles.
import { defineLiveCollection } from 'astro:content';
import { readStock } from './data/stock.ts';
import type { LiveLoader } from 'astro/loaders';
import type { StockHead, Vehicle } from './inventory/vehicle.ts';

// No schemas: parseStock holds every line against vehicleSchema, and once is enough.
const vehicles: LiveLoader<Vehicle> = {
  name: 'vehicles',
  loadCollection: async () => ({
    entries: (await readStock()).vehicles.map((vehicle) => ({ id: vehicle.slug, data: vehicle })),
  }),
  loadEntry: async ({ filter }) => {
    const vehicle = (await readStock()).vehicles.find(({ slug }) => slug === filter['id']);
    return vehicle && { id: vehicle.slug, data: vehicle };
  },
};

/** Its one entry is called `stock`: what line 1 of the stock file says. */
const stock: LiveLoader<StockHead> = {
  name: 'stock',
  loadCollection: async () => ({ entries: [await head()] }),
  loadEntry: () => head(),
};

async function head() {
  const { vehicles: _, ...data } = await readStock();
  return { id: 'stock', data };
}

export const collections = {
  vehicles: defineLiveCollection({ loader: vehicles }),
  stock: defineLiveCollection({ loader: stock }),
};
