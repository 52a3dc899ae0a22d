import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPolicyFiles } from '../../src/data/policy-files.ts';
import { policyText } from '../../src/messages/en/policy-text.ts';
import { checkApprovals } from '../../src/policy/approvals.ts';
import type { Site } from '../../src/site/site.ts';
import { consentSettings, noticeTexts } from './agreed-texts.ts';
import { root } from './paths.ts';
import { readSite } from './read-inputs.ts';

const fixture = join(root, 'scripts/consents/fixture-site');
const read = await readSite(fixture);
const site = read.ok ? read.value : undefined;
const files = await readPolicyFiles(join(fixture, 'policies'));

async function settingsOf(changed: Partial<Site>, has = files, today = '2026-11-22') {
  const of = { ...site!, ...changed };
  const approvals = checkApprovals(has, today, { facts: of, words: policyText });
  return consentSettings(of, approvals, await noticeTexts(of, approvals.timelines, has, today), today);
}
const services = { ...site!.services, services: [] };

test('the edge knows what is asked', async () => {
  expect((await settingsOf({})).consent?.asked).toEqual({
    list: expect.stringMatching(/^[0-9a-f]{64}$/),
    purposes: ['analytics', 'marketing'],
  });
});

test('the last optional service is taken out: the edge still knows every text that was agreed to', async () => {
  const { consent } = await settingsOf({ services });
  expect(consent).toEqual({ ...(await settingsOf({})).consent, asked: { purposes: [] } });
});

test('nobody was ever asked: only the form has a text, and no choice is recorded', async () => {
  const { shown } = await noticeTexts({ ...site!, services }, [], files, '2026-11-22');
  const has = files.filter(({ path, sha256 }) => !path.startsWith('notices/') || shown.includes(sha256));
  expect(await settingsOf({ services }, has)).toEqual({});
});

test('a service of a later day is not asked for before, and its texts are known to be coming', async () => {
  const later = {
    ...site!.services,
    services: site!.services.services.map((service) =>
      service.id === 'advertising' ? { ...service, from: '2026-12-05' } : service,
    ),
  };
  const askedOn = async (day: string) =>
    (await settingsOf({ services: later }, files, day)).consent?.asked?.purposes;
  expect([await askedOn('2026-12-04'), await askedOn('2026-12-05')]).toEqual([
    ['analytics'],
    ['analytics', 'marketing'],
  ]);
  const { timelines } = checkApprovals(files, '2026-11-22', { facts: site!, words: policyText });
  const { kept, coming } = await noticeTexts({ ...site!, services: later }, timelines, files, '2026-11-22');
  const isKept = (hash: string) => kept.some(({ sha256 }) => sha256 === hash);
  expect(coming.map(({ day, sha256 }) => [day, isKept(sha256)])).toEqual(
    Array.from({ length: 3 }, () => ['2026-12-05', true]),
  );
});
