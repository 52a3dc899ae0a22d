// What stands around the text of a policy on its pages, in English.

export const policyPages = {
  names: { privacy: 'Privacy', cookies: 'Cookies', terms: 'Terms of use' },
  contents: 'Contents',
  print: 'To print this page or save it as PDF, use the print command of your browser.',

  current: {
    title: (title: string, company: string) => `${title} of ${company}`,
    description: (title: string, version: string, effective: string) =>
      `${title}, version ${version}, in force from ${effective}.`,
    standing: (version: string, effective: string) =>
      `Version ${version}, in force from ${effective}, 00:00 in Japan.`,
  },
  version: {
    title: (title: string, version: string, company: string) => `${title} of ${company}, version ${version}`,
    description: (title: string, version: string, effective: string) =>
      `${title} as version ${version} had it, from ${effective}.`,
    crumb: (version: string) => `Version ${version}`,
    current: 'This version is in force.',
    announced: (effective: string) =>
      `This version is not in force yet. It takes effect on ${effective}, 00:00 in Japan.`,
    superseded: 'This version is no longer in force.',
    withdrawn: (withdrawn: string, effective: string) =>
      `This version never took effect. It was to hold from ${effective} and was withdrawn on ${withdrawn}.`,
    period: (from: string, until: string) => `It held from ${from} until ${until}, 00:00 in Japan.`,
    draft: 'This is a draft. It has not been approved, and nobody but you can see it.',
    toCurrent: 'Read the version in force',
    summaryOf: (source: string, date: string) =>
      `This page summarises the policy of ${date}. It is not its wording. The wording stood on ${source}.`,
    change: (summary: string) => `What it changed: ${summary}`,
  },
  announced: {
    heading: (version: string, effective: string) =>
      `Version ${version} takes effect on ${effective}, 00:00 in Japan.`,
    read: (version: string) => `Read version ${version}`,
  },
  versions: { changes: 'All versions and what they changed' },
  proof: {
    label: 'SHA-256 of the approved text',
    text: 'The approved text as a file',
  },
  changes: {
    title: (title: string, company: string) => `Changes to the ${title.toLowerCase()} of ${company}`,
    description: (title: string) =>
      `Every version of the ${title.toLowerCase()}, with the words that each one added and removed.`,
    crumb: 'Changes',
    heading: (title: string) => `Changes to the ${title.toLowerCase()}`,
    lead: 'Every version, the newest first. Words that a version added are underlined, words that it removed are struck out.',
    from: (effective: string) => `In force from ${effective}`,
    announcedFrom: (effective: string) => `Takes effect on ${effective}`,
    withdrawn: (withdrawn: string, effective: string) =>
      `Withdrawn on ${withdrawn}. It was to hold from ${effective} and never took effect`,
    material: 'An important change',
    compare: (before: string) => `Compared with version ${before}`,
    byHeadings: (before: string) =>
      `Compared with version ${before}, by headings only, because one of the two is a summary`,
    first: 'The first version here.',
    clauses: {
      same: 'not changed',
      changed: 'changed',
      added: 'new',
      removed: 'removed',
    },
    inBoth: 'in both',
    before: 'Before the first heading',
    added: 'added:',
    removed: 'removed:',
  },
  draft: {
    faults: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
    same: 'The text is still the same.',
  },
  faults: {
    title: (policy: string, version: string) => `${policy} ${version}: draft with errors`,
    description: 'What has to be mended in this draft.',
    heading: (policy: string, version: string) => `${policy} ${version} cannot be shown yet`,
    place: (line: number, column: number) => `Line ${line}, column ${column}`,
    found: 'Found:',
  },
};

export type PolicyPageWords = typeof policyPages;
