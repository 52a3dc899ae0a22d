// Issues in the words of the desk: what they are, as everywhere; what to do, as the desk offers it.
import type { IssueCode } from '../../src/issues/issue.ts';
import type { IssueWords } from '../../src/issues/words.ts';
import { deskRemedies } from '../../src/messages/en/desk-remedies.ts';
import { deskRemedies as deskRemediesJa } from '../../src/messages/ja/desk-remedies.ts';
import { staffLanguages } from '../ingest/languages.ts';

export function deskIssueWords(language: 'en' | 'ja'): IssueWords {
  const words = { ...staffLanguages[language].issues };
  const remedies = { en: deskRemedies, ja: deskRemediesJa }[language];
  for (const [code, remedy] of Object.entries(remedies) as [IssueCode, string][])
    words[code] = { ...words[code], remedy };
  return words;
}
