// The languages in which staff are spoken to.
import { issueWords } from '../../src/messages/en/issues.ts';
import { staffWords } from '../../src/messages/en/staff.ts';
import { issueWords as issueWordsJa } from '../../src/messages/ja/issues.ts';
import { staffWords as staffWordsJa } from '../../src/messages/ja/staff.ts';

export const staffLanguages = {
  en: { staff: staffWords, issues: issueWords },
  ja: { staff: staffWordsJa, issues: issueWordsJa },
};
