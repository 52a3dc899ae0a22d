import { expect, test } from 'vitest';
import { reasonIn } from './wrangler.ts';

test.each([
  ['{\n  "error": {\n    "text": "Set CLOUDFLARE_API_TOKEN."\n  }\n}', 'Set CLOUDFLARE_API_TOKEN.'],
  ['no such table: consents', 'no such table: consents'],
  ['{"error":7}', '{"error":7}'],
  ['null', 'null'],
])('what went wrong is said in its words alone: %s', (said, reason) => {
  expect(reasonIn(said)).toBe(reason);
});
