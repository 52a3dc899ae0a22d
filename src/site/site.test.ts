// The committed content/site as test data, changed in one place at a time.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { datedIssues, parseSite, sampleFigures, shownSite, type Site } from './site.ts';

const folder = 'content/site';
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.slice(0, -'.json'.length), readFileSync(`${folder}/${name}`, 'utf8')]),
);

type Json = { [key: string]: Json } & Json[];

function parseChanged(file: string, change: (content: Json) => void) {
  const content = JSON.parse(files[file]!) as Json;
  change(content);
  return parseSite({ ...files, [file]: JSON.stringify(content) });
}

const anotherPeriod = (from: string, until: string) => (content: Json) => {
  const { rates } = content['ports']![0]!;
  rates!.push({ ...rates![0]!, validFrom: from, validUntil: until } as unknown as Json);
};

test('the committed site is right', () => {
  expect(parseSite(files)).toMatchObject({ ok: true, issues: [] });
});

test('a gap between two periods of freight is nothing to refuse, a shared day is', () => {
  expect(parseChanged('freight', anotherPeriod('2027-05-01', '2027-06-30')).ok).toBe(true);
  expect(parseChanged('freight', anotherPeriod('2027-04-01', '2027-06-30')).ok).toBe(true);
  expect(parseChanged('freight', anotherPeriod('2027-03-31', '2027-06-30'))).toMatchObject({
    ok: false,
    issues: [
      {
        code: 'freight-overlap',
        at: { file: 'content/site/freight.json', path: 'ports.0' },
        found: 'Mombasa: 2026-10-01 to 2027-03-31, 2027-03-31 to 2027-06-30',
      },
    ],
  });
  expect(parseChanged('freight', anotherPeriod('2026-09-01', '2026-10-01')).ok).toBe(false);
});

test('a period that ends before it begins is refused, and so is a day that does not exist', () => {
  expect(parseChanged('freight', anotherPeriod('2027-06-30', '2027-05-01'))).toMatchObject({
    issues: [{ code: 'site-value-invalid', at: { path: 'ports.0.rates.1' } }],
  });
  expect(parseChanged('freight', anotherPeriod('2027-06-31', '2027-07-01')).ok).toBe(false);
});

test('a port that stands there twice is refused', () => {
  const result = parseChanged('freight', (content) => content['ports']!.push(content['ports']![0]!));
  expect(result.issues.map(({ code }) => code)).toEqual(['freight-port-double']);
});

test('a source without https is refused', () => {
  const result = parseChanged('import-rules', (content) => {
    content['rules']![0]!['source']!['url'] = 'javascript:alert(1)' as unknown as Json;
  });
  expect(result.ok).toBe(false);
});

test('what nobody has brought up to date is told', () => {
  const site = parseSite(files);
  if (!site.ok) throw new Error('content/site is not usable');
  expect(datedIssues(site.value, '2026-11-22')).toEqual([]);
  expect(new Set(datedIssues(site.value, '2028-01-01').map(({ code }) => code))).toEqual(
    new Set(['import-rule-old', 'freight-not-valid']),
  );
});

test('a real site shows no invented rate and no worked example, and each file is named', () => {
  const parsed = parseSite(files);
  const sample = (parsed as { value: Site }).value;
  const real: Site = { ...sample, settings: { origin: sample.settings.origin, sample: false } };
  expect([shownSite(sample), sampleFigures(sample)]).toEqual([sample, []]);
  expect(shownSite(real)).toMatchObject({ freight: { ports: [] }, importRules: { rules: [] } });
  expect(sampleFigures(real).map(({ at }) => at)).toEqual(
    ['prices', 'freight', 'import-rules'].map((name) => ({ in: 'site', file: `content/site/${name}.json` })),
  );
  const own: Site = { ...real, freight: { ...sample.freight, sample: false } };
  expect(shownSite(own).freight).toBe(own.freight);
});
