// An installation must leave the lockfile as it is committed: npm adds what is missing in it, and a folder in which
// it has cannot be brought up to date without being asked about it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages };

test('the lockfile holds what its packages may want on any platform', () => {
  const wanted = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ at, name })),
  );
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter(({ at, name }) => !isHeld(at, name))).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

/** As Node looks for a package: beside the one that wants it, and then in each folder above. */
function isHeld(at: string, name: string): boolean {
  const beside = at === '' ? '' : `${at}/`;
  if (`${beside}node_modules/${name}` in packages) return true;
  return at !== '' && isHeld(at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/'))), name);
}

type Packages = Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
