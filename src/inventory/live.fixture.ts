// A live site without stock, for tests: the limits of the committed content/site.
import limits from '../../content/site/limits.json' with { type: 'json' };
import type { Live } from './ingest.ts';

export const exampleLive: Live = { stock: undefined, sample: false, limits, mapping: undefined, makes: {} };
