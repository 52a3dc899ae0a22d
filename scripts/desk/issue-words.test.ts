import { expect, test } from 'vitest';
import { deskIssueWords } from './issue-words.ts';

test.each(['en', 'ja'] as const)('what the desk advises can be done at the desk (%s)', (language) => {
  const forTerminals = Object.entries(deskIssueWords(language)).filter(
    ([code, { remedy }]) =>
      !isElsewhere(code) && /--[a-z]|mapping file|makes\.json|対応表|run the command/.test(remedy),
  );
  expect(forTerminals.map(([code]) => code)).toEqual([]);
});

/** What no upload can bring about: a file not found, the notice of the consent banner, a policy command. */
const isElsewhere = (code: string) => ['file-not-found', 'notice-not-kept', 'policy-exists'].includes(code);
