// The words for every issue code in English: what was found, and what to do.
import type { IssueWords } from '../../issues/words.ts';
import { cellIssueWords } from './cell-issues.ts';
import { fileIssueWords } from './file-issues.ts';
import { pageIssueWords } from './page-issues.ts';
import { policyIssueWords } from './policy-issues.ts';
import { photoIssueWords } from './photo-issues.ts';
import { rowIssueWords } from './row-issues.ts';

export const issueWords: IssueWords = {
  ...fileIssueWords,
  ...rowIssueWords,
  ...cellIssueWords,
  'site-file-unreadable': {
    message: 'The file is not JSON: {found}.',
    remedy: 'Restore the file or correct the place named.',
  },
  'site-value-invalid': {
    message: 'A value is not what it has to be: {found}.',
    remedy: 'Correct the value.',
  },
  'fact-to-supply': {
    message: 'This fact about the company is still to be supplied.',
    remedy: 'Fill it in. Until then pages leave it out, and policies say that it is to be supplied.',
  },
  'stock-of-sample': {
    message:
      'The stock may still hold invented vehicles: it comes from when the site was a sample ({found}).',
    remedy: 'Begin the stock anew: npm run update -- YOUR.csv --replace-stock',
  },
  'figures-of-sample': {
    message: 'This file still holds the figures of the sample.',
    remedy:
      'Put your own there, or none ("ports": [], "rules": []), and set "sample" to false. Until then pages show no freight rate and no import rule of them, and the site cannot be deployed.',
  },
  'import-rule-old': {
    message: 'Nobody has checked this import rule for a long time, so it is not shown: {found}.',
    remedy: 'Read its source again. If it still holds, write the day in checkedOn; if not, correct the rule.',
  },
  'freight-overlap': {
    message: 'Two periods of freight rates of one port share a day, which would be two prices: {found}.',
    remedy: 'Let the first end on the day before the second begins.',
  },
  'freight-port-double': {
    message: 'The port “{found}” stands in the freight table twice.',
    remedy: 'Put its rates under one entry.',
  },
  'freight-not-valid': {
    message:
      'There is no freight rate for this port and day: {found}. Vehicle pages say “ask” for this port.',
    remedy: 'Add the rates of the new period.',
  },
  'redirect-invalid': {
    message: '“{found}” is not a redirect: an old address that ends in .php, and an address of this site.',
    remedy: 'Write a line such as: /car.php?id=7,/stock/',
  },
  'redirect-double': {
    message: '“{found}” is redirected twice.',
    remedy: 'Keep one of the two lines.',
  },
  'redirect-broken': {
    message: '“{found}” is not a page of this site.',
    remedy: 'Correct the second address of the line, or remove the line.',
  },
  ...policyIssueWords,
  ...photoIssueWords,
  ...pageIssueWords,
};
