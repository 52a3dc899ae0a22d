// Every built page against the HTML standard and what it asks of accessible markup.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlRules } from '../html-rules.ts';
import { pages, readText } from './built-site.ts';

test('every page is valid', { timeout: 600_000 }, async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const faults: string[] = [];
  for (const { address, file } of pages.values()) {
    const { results } = await validator.validateString(readText(file), file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${address} ${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(pages.size).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
