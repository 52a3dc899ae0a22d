import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { colourClasses, nearestClass, paintOf } from './colours.ts';
import { channels } from './drawing/tint.ts';
import { drawVehicle, views } from './drawing/draw.ts';
import { manifestSchema, photosBySlug } from './manifest.ts';
import { photoAddress, setOf, thumbAddress } from './names.ts';
import { isTaken, qualities, recipes, sharedOutputs, sizeWithin, type Recipe } from './recipe.ts';
import { sampleDrawings } from './sample.ts';
import { bodyTypes } from '../inventory/vocabularies.ts';

test.each(Object.entries(colourClasses))('%s is nearest to itself', (name, colour) => {
  expect(nearestClass(channels(colour))).toBe(name);
});

test.each([
  ['Pearl White', 'white'],
  ['Pearl Black', 'black'],
  ['Wine Red', 'red'],
  ['Light Blue', 'blue'],
  ['Gray', 'grey'],
  ['Gunmetal', 'grey'],
  ['Champagne', 'beige'],
  ['Silver / Black', 'silver'],
  ['Black and Gold', 'black'],
  ['Two-Tone', 'silver'],
  ['constructor', 'silver'],
  [undefined, 'silver'],
])('%s is painted %s', (words, paint) => {
  expect(paintOf(words)).toBe(paint);
});

test.each(Object.entries(recipes))(
  'the qualities of %s fall from the best to the worst',
  (_, recipe: Recipe) => {
    const tried = qualities(recipe);
    expect(tried[0]).toBe(recipe.best);
    expect(tried.at(-1)).toBe(recipe.worst);
    expect(tried).toEqual([...new Set(tried)].toSorted((a, b) => b - a));
  },
);

test('a thumbnail is taken over its aim only where a plainer one would look poor, and never over its limit', () => {
  const { thumb } = recipes;
  const tried = qualities(thumb);
  const plainest = tried.findLast((quality) => quality >= thumb.plain)!;
  expect(isTaken(thumb, tried[0]!, 7_500)).toBe(true);
  expect(isTaken(thumb, tried[0]!, 7_501)).toBe(false);
  expect(isTaken(thumb, plainest, 12_000)).toBe(true);
  expect(isTaken(thumb, plainest, 12_001)).toBe(false);
  expect(isTaken(thumb, thumb.worst, 12_001)).toBe(false);
});

test('a photo is never enlarged, keeps its shape, and has at least one pixel', () => {
  const side = fc.integer({ min: 1, max: 60_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const shown = sizeWithin({ width, height }, 800);
      expect(Math.max(shown.width, shown.height)).toBe(Math.min(800, Math.max(width, height)));
      expect(Math.min(shown.width, shown.height)).toBeGreaterThanOrEqual(1);
      expect(Math.abs(shown.width * height - shown.height * width)).toBeLessThanOrEqual(
        Math.max(width, height),
      );
    }),
    { seed: 7 },
  );
});

test('addresses are made of the slug, and of the set and the number', () => {
  expect(thumbAddress('ab-1')).toBe('/thumbs/ab-1.webp');
  expect(sharedOutputs.map((output) => photoAddress('0123', 2, output))).toEqual([
    '/photos/0123-2-800.avif',
    '/photos/0123-2-800.webp',
    '/photos/0123-2-1600.jpg',
  ]);
});

test('other photos, one more, one less or another order have another name; the same ones the same', () => {
  const [a, b, c] = ['1', '2', '3'].map((digit) => ({ id: digit.repeat(20) })) as [Id, Id, Id];
  const sets = [[a], [b], [a, b], [b, a], [a, b, c], [a, c, b], [a, a]].map(setOf);
  expect(new Set(sets).size).toBe(sets.length);
  expect(sets.filter((set) => !/^[0-9a-f]{16}$/.test(set))).toEqual([]);
  expect(setOf([{ ...a }, { ...b }])).toBe(setOf([a, b]));
});

test('a manifest gives each vehicle its photos in order, and may not name one it lacks', () => {
  const [a, b] = ['a'.repeat(20), 'b'.repeat(20)] as const;
  const facts = { width: 1600, height: 1200, colour: 'grey' };
  const manifest = manifestSchema.parse({ photos: { [a]: facts, [b]: facts }, vehicles: { 'ab-1': [b, a] } });
  expect(
    photosBySlug(manifest)
      .get('ab-1')
      ?.map(({ id }) => id),
  ).toEqual([b, a]);
  expect(() => photosBySlug({ ...manifest, photos: {} })).toThrow(b);
  expect(manifestSchema.safeParse({ photos: { '../x': facts }, vehicles: {} }).success).toBe(false);
});

test('vehicles of one type and colour share their drawings', () => {
  const [one, other] = ['Pearl White', 'White'].map((exteriorColour) =>
    sampleDrawings({ type: 'suv', model: 'RAV4', exteriorColour }),
  );
  expect(one).toEqual(other);
  expect(one).toHaveLength(views.length);
});

test('a vehicle of no known type is not drawn as a machine, a machine is', () => {
  expect(sampleDrawings({ type: 'other', model: 'Vitz' })).toEqual([]);
  expect(sampleDrawings({ type: 'other', model: 'U25', grade: 'Mini excavator 2.5 t' })).toHaveLength(2);
});

test.each(bodyTypes)('the drawings of a %s are well formed and refer only to what they define', (type) => {
  for (const view of views) {
    const svg = drawVehicle(type, 'blue', view);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const uses = [...svg.matchAll(/(?:url\(|href=")#([^")]+)/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(uses.filter((id) => !ids.includes(id))).toEqual([]);
    expect(svg.match(/<g\b/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
  }
});

test('every drawing is another', () => {
  const drawn = bodyTypes
    .filter((type) => type !== 'machinery')
    .flatMap((type) =>
      views.flatMap((view) => [drawVehicle(type, 'red', view), drawVehicle(type, 'black', view)]),
    );
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('the style sheet gives every class its colour', () => {
  const css = readFileSync(new URL('../styles/photos.css', import.meta.url), 'utf8');
  const given = [...css.matchAll(/\.tone-(\w+) \{\s*background: (#\w+);/g)].map(([, name, colour]) => [
    name,
    colour,
  ]);
  expect(Object.fromEntries(given)).toEqual(colourClasses);
});

type Id = { id: string };
