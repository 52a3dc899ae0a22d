import { expect, test } from 'vitest';
import { nextId } from './releases.ts';
import { chooseRelease, olderPolicies, rebuildDay, withdrawnPolicies } from './rollback.ts';
import type { CompleteRelease } from './releases.ts';

const noon = new Date('2026-11-22T12:00:00.789Z');

test('an id is the moment, in UTC', () => {
  expect(nextId(noon, undefined)).toBe('20261122T120000Z');
  expect(nextId(noon, '20261122T115959Z')).toBe('20261122T120000Z');
});

test('ids stay in order in one second, and when the clock goes back over midnight and new year', () => {
  expect(nextId(noon, '20261122T120000Z')).toBe('20261122T120001Z');
  expect(nextId(noon, '20261231T235959Z')).toBe('20270101T000000Z');
});

test('without an id, going back leads to the newest release before the one that is served', () => {
  const releases = ['3', '2', '1'].map((id) => ({ id }) as CompleteRelease);
  expect(chooseRelease(releases, '3', undefined)?.id).toBe('2');
  expect(chooseRelease(releases, '2', undefined)?.id).toBe('1');
  expect(chooseRelease(releases, '1', undefined)).toBeUndefined();
  expect(chooseRelease(releases, undefined, undefined)?.id).toBe('3');
  expect(chooseRelease(releases, '2', '3')?.id).toBe('3');
  expect(chooseRelease(releases, '2', '4')).toBeUndefined();
});

test('a policy is older when its version in force began earlier, or when the release has none', () => {
  const inForce = [{ privacy: '2026-11-01' }, { privacy: '2026-12-05', terms: '2026-11-01' }];
  expect(olderPolicies({ privacy: '2026-11-01', terms: '2026-11-01' }, inForce)).toEqual(['privacy']);
  expect(olderPolicies({ privacy: '2026-12-05' }, inForce)).toEqual(['terms']);
  expect(olderPolicies({ privacy: '2027-01-01', terms: '2026-11-01' }, inForce)).toEqual([]);
});

test('a release announces what was withdrawn since when it has the text and not the note', () => {
  const files = (...paths: string[]) => paths.map((path) => ({ path, bytes: new Uint8Array(), sha256: '' }));
  const [text, note] = ['approved/terms/2026-12.en.txt', 'approved/terms/2026-12.withdrawn'] as const;
  expect(withdrawnPolicies(files(text), files(text, note))).toEqual(['terms']);
  expect(withdrawnPolicies(files(text, note), files(text, note))).toEqual([]);
  expect(withdrawnPolicies([], files(text, note))).toEqual([]);
});

test('a site that was built for a later day is not built again for an earlier one', () => {
  expect(rebuildDay('2026-11-22', '2026-12-06')).toBe('2026-12-06');
  expect(rebuildDay('2026-12-07', '2026-12-06')).toBe('2026-12-07');
  expect(rebuildDay('2026-12-07')).toBe('2026-12-07');
});
