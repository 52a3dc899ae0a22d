import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeptText } from '../../src/consent/notice.ts';
import { readPolicyFiles } from '../../src/data/policy-files.ts';
import { policyText } from '../../src/messages/en/policy-text.ts';
import { language } from '../../src/messages/language.ts';
import { sumsPath } from '../../src/policy/approved.ts';
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

test('the edge knows what is asked, and each text that was ever shown by its kind', async () => {
  const { texts, lists, asked } = (await settingsOf({})).consent!;
  const kindOf = (hash: string) => (Object.hasOwn(lists!, hash) ? 'list' : 'banner');
  expect(asked).toEqual({ purposes: ['analytics', 'marketing'] });
  // The notice beside the inquiry form is kept too, and nobody agrees to a service there.
  expect(texts.map(kindOf)).toEqual(['banner', 'banner', 'list']);
  expect(Object.values(lists!)).toEqual([['analytics', 'marketing']]);
});

test('a list of a time when a purpose had another name may have offered any', () => {
  const { purposes } = language('en').consent;
  const list = 'Statistics: to see which pages are read.\n- A: A Ltd, Kenya. Counts.\n';
  expect(readKeptText(list, purposes)).toEqual({ kind: 'list', purposes: ['analytics'] });
  expect(readKeptText(list.replace('Statistics', 'Counting'), purposes)).toEqual({
    kind: 'list',
    purposes: ['functional', 'analytics', 'marketing'],
  });
});

test.each([
  ['2026-11-22', ['2026-10', '2026-11']],
  ['2026-12-31', ['2026-10', '2026-11', '2026-12']],
])(
  'on %s nobody has agreed to a notice that is only announced, nor to one that was withdrawn',
  async (day, known) => {
    const { consent } = await settingsOf({}, files, day);
    expect(consent!.policies.map(({ version }) => version)).toEqual(known);
    const note = 'withdrawn: 2026-11-22\n';
    const sha256 = createHash('sha256').update(note).digest('hex');
    const taken = files.map((file) =>
      file.path === sumsPath
        ? {
            ...file,
            bytes: Buffer.concat([file.bytes, Buffer.from(`${sha256}  cookies/2026-12.withdrawn\n`)]),
          }
        : file,
    );
    const withdrawn = [
      ...taken,
      { path: 'approved/cookies/2026-12.withdrawn', bytes: Buffer.from(note), sha256 },
    ];
    const after = await settingsOf({}, withdrawn, day);
    expect(after.consent!.policies.map(({ version }) => version)).toEqual(['2026-10', '2026-11']);
  },
);

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
  const listsOn = async (day: string) =>
    Object.values((await settingsOf({ services: later }, files, day)).consent!.lists!);
  expect([await listsOn('2026-12-04'), await listsOn('2026-12-05')]).toEqual([
    [],
    [['analytics', 'marketing']],
  ]);
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
