import { expect, test } from 'vitest';
import { issue } from '../../src/issues/issue.ts';
import { wordsFor } from '../../src/issues/words.ts';
import { deskIssueWords, withFieldNames } from './issue-words.ts';

test.each(['en', 'ja'] as const)('what the desk advises can be done at the desk (%s)', (language) => {
  const forTerminals = Object.entries(deskIssueWords(language)).filter(
    ([code, { remedy }]) =>
      !isElsewhere(code) && /--[a-z]|mapping file|makes\.json|対応表|run the command/.test(remedy),
  );
  expect(forTerminals.map(([code]) => code)).toEqual([]);
});

test.each([
  ['column-missing', { field: 'ref' }, 'en', 'No column is called “Ref No”', 'Choose Ref No for'],
  ['column-missing', { field: 'ref' }, 'ja', '「管理番号」にあたる列がありません', '管理番号 を選んで'],
  ['columns-emptied', { value: 'fobUsd, arrived' }, 'en', 'FOB (USD), Arrived', ''],
  ['columns-emptied', { value: 'fobUsd, arrived' }, 'ja', 'FOB 価格 (USD), 入庫日', ''],
  ['column-duplicate', { field: 'Make', other: 'Maker' }, 'ja', 'どちらも メーカー の列', ''],
] as const)(
  '%s of %o calls fields as the list of columns does (%s)',
  (code, facts, language, message, remedy) => {
    const at = { in: 'inventory', row: 1, header: 'Ref No' } as const;
    const told = wordsFor(
      withFieldNames(issue(code, at, 'Brand', facts), language),
      deskIssueWords(language),
    );
    expect(told.message).toContain(message);
    expect(told.remedy).toContain(remedy);
  },
);

/** What no upload can bring about: a file not found, the notice of the consent banner, a policy command, a build. */
const isElsewhere = (code: string) =>
  ['file-not-found', 'notice-not-kept', 'policy-exists', 'stock-of-sample'].includes(code);
