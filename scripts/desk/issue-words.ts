// Issues in the words of the desk: what they are, as everywhere, with the names that its lists have; what to do,
// as the desk offers it.
import type { Issue, IssueCode } from '../../src/issues/issue.ts';
import type { IssueWords } from '../../src/issues/words.ts';
import { deskRemedies } from '../../src/messages/en/desk-remedies.ts';
import { deskRemedies as deskRemediesJa } from '../../src/messages/ja/desk-remedies.ts';
import { fieldName } from '../../src/staff/field-names.ts';
import { staffLanguages } from '../ingest/languages.ts';

export function deskIssueWords(language: 'en' | 'ja'): IssueWords {
  const words = { ...staffLanguages[language].issues };
  const remedies = { en: deskRemedies, ja: deskRemediesJa }[language];
  for (const [code, remedy] of Object.entries(remedies) as [IssueCode, string][])
    words[code] = { ...words[code], remedy };
  return words;
}

/** The same issue with fields called as in the list of columns: `fobUsd, arrived` -> `FOB (USD), Arrived`. */
export function withFieldNames(issue: Issue, language: 'en' | 'ja'): Issue {
  if (!aboutFields.has(issue.code)) return issue;
  const named = (text: string) =>
    text
      .split(', ')
      .map((each) => fieldName(each, language))
      .join(', ');
  const facts = Object.entries(issue.facts ?? {}).map(([key, value]) => [
    key,
    key === 'field' || key === 'value' || (key === 'other' && issue.code === 'mapping-column-double')
      ? named(String(value))
      : value,
  ]);
  const { at } = issue;
  // Of a column that is not there, the place is our own header.
  const isOurs = issue.code === 'column-missing' && at.in === 'inventory' && at.header !== undefined;
  return {
    ...issue,
    at: isOurs ? { ...at, header: named(at.header ?? '') } : at,
    facts: Object.fromEntries(facts),
  };
}

const aboutFields: ReadonlySet<IssueCode> = new Set([
  'column-missing',
  'column-duplicate',
  'mapping-column-double',
  'mapping-column-missing',
  'columns-emptied',
]);
