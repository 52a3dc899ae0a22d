// Every component stands in the style guide: on its page, or within something that does.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const components = 'src/components';

/** What no example can show, with the reason. */
const shownElsewhere: Record<string, string> = {
  'listing/IndexPage': 'a whole page',
  'listing/ListingPage': 'a whole page',
  'policy/ChangesPage': 'a whole page',
  'policy/FaultyDraft': 'a whole page',
  'policy/PolicyPage': 'a whole page',
  'ui/GuidePage': 'a whole page',
  'ui/NotHerePage': 'a whole page',
  'vehicle/VehiclePage': 'a whole page',
  'policy/DraftReview': 'the list of faults and the comparison, which both have examples, above a draft',
  'inquiry/InquiryForm': 'the fields of the short form once more, whose ids a page can have only once',
  'search/SearchBox': 'the box of the search form once more, which carries the words of one script only',
  'consent/YourChoices': 'a heading until its script fills it; its own browser test looks at it',
  'consent/LeftBehind': 'a heading, a list and a button of its script; its own browser test looks at it',
};

test('every component has an example, or a reason why not', () => {
  const shown = reachedFrom(join(components, 'styleguide/StyleGuide.astro'));
  const all = globSync(`${components}/**/*.astro`).map(nameOf);
  expect(all.length).toBeGreaterThan(40);
  const missing = all.filter((name) => !shown.has(name) && !(name in shownElsewhere));
  expect(missing).toEqual([]);
});

test('no reason outlives its component, and none is given for what is shown', () => {
  const shown = reachedFrom(join(components, 'styleguide/StyleGuide.astro'));
  const all = new Set(globSync(`${components}/**/*.astro`).map(nameOf));
  const idle = Object.keys(shownElsewhere).filter((name) => shown.has(name) || !all.has(name));
  expect(idle).toEqual([]);
});

/** The names of all components that a file imports, and that those import. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(nameOf(file))) return reached;
  reached.add(nameOf(file));
  for (const [, path] of readFileSync(file, 'utf8').matchAll(
    /^import \w+ from '(\.{1,2}\/[^']+\.astro)';$/gm,
  )) {
    reachedFrom(normalize(join(dirname(file), path!)), reached);
  }
  return reached;
}

/** `src/components/ui/Telephone.astro` -> `ui/Telephone` */
function nameOf(file: string): string {
  return file.slice(components.length + 1).replace(/\.astro$/, '');
}
