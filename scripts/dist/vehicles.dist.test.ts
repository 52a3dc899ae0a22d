// What becomes of vehicles that are not on offer, and what of a vehicle never leaves the stock.
import { expect, test } from 'vitest';
import { files, oracle, pages, readBytes, readText } from './built-site.ts';

const vehiclePages = Map.groupBy(
  [...pages.values()].filter(({ ref }) => ref !== undefined),
  ({ ref }) => ref!,
);
/** A real stock may hold vehicles that were sold so long ago that their page has run out. */
const sold = oracle.sold.filter((ref) => oracle.sample || vehiclePages.has(ref));
const listed = new Set([...pages.values()].flatMap(({ cards }) => cards.map(({ ref }) => ref)));

test('every vehicle on offer has one page', () => {
  expect(oracle.counted.filter((ref) => vehiclePages.get(ref)?.length !== 1)).toEqual([]);
});

test('a sold vehicle keeps its page, says so, is not indexed and stands in no listing', () => {
  for (const ref of sold) {
    const [page, ...others] = vehiclePages.get(ref) ?? [];
    expect(others, ref).toEqual([]);
    expect(page, ref).toMatchObject({
      robots: 'noindex',
      text: expect.stringMatching(/\bSOLD\b|has been sold/),
    });
    expect(listed.has(ref), ref).toBe(false);
  }
});

test('the page of a sold vehicle offers vehicles that can be had', () => {
  const onOffer = oracle.counted.map((ref) => vehiclePages.get(ref)![0]!.address);
  const hopeless = sold.filter((ref) => vehiclePages.get(ref)![0]!.links.isDisjointFrom(new Set(onOffer)));
  expect(hopeless).toEqual([]);
});

test.runIf(oracle.sample)('with a telephone alone, our own answer by mail is not called a fraud', () => {
  const [ref] = oracle.counted;
  expect(vehiclePages.get(ref!)![0]!.text).not.toContain('anywhere else is not us');
  expect(vehiclePages.get(ref!)![0]!.text).toContain('Not sure a message is ours? Call us.');
});

test('every line of the prices to a port is headed by its port, also what must be paid beside them', () => {
  const [page] = vehiclePages.get(oracle.counted[0]!)!;
  const body = readText(page!.file).match(/class="ports".*?<tbody>(.*?)<\/tbody>/s)![1]!;
  const lines = body.split('<tr').slice(1);
  const unheaded = lines.filter((line, at) => {
    const isHeaded = line.includes('<th scope="row"');
    return !isHeaded && !lines[at - 1]?.includes('<th scope="row" rowspan="2"');
  });
  expect(lines.length).toBeGreaterThan(1);
  expect(unheaded).toEqual([]);
});

test('a hidden vehicle is nowhere', () => {
  expect(oracle.hidden.filter((ref) => vehiclePages.has(ref) || listed.has(ref))).toEqual([]);
});

test.runIf(oracle.sample)('the sample shows all three, and no vehicle that left', () => {
  expect(oracle.sold.length).toBeGreaterThan(0);
  expect(oracle.hidden.length).toBeGreaterThan(0);
  expect([...vehiclePages.keys()].toSorted()).toEqual([...oracle.counted, ...oracle.sold].toSorted());
});

test('no file of the site holds a whole chassis number', () => {
  const whole = new Set(oracle.chassisNumbers.map(bare));
  const lengths = [...new Set([...whole].map(({ length }) => length))];
  const words = new Set(
    files.flatMap(
      (file) =>
        readBytes(file)
          .toString('latin1')
          .match(/[\w-]{5,}/g) ?? [],
    ),
  );
  const found = [...words]
    .map(bare)
    .filter((word) =>
      lengths.some((length) =>
        Array.from({ length: Math.max(0, word.length - length + 1) }, (_, at) =>
          word.slice(at, at + length),
        ).some((part) => whole.has(part)),
      ),
    );
  expect(whole.size).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

function bare(text: string): string {
  return text.toUpperCase().replaceAll('-', '');
}
