import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSums, parseSums, readApproved, toApprovedText } from './approved.ts';
import { inlineText, toDocument } from './document.ts';
import { readDraft } from './draft.ts';
import { toHtml } from './html.ts';
import { escape } from './markdown.ts';
import { setting, toFile, version } from './files.fixture.ts';

const approvedText = (body: string) => {
  const { draft, issues } = readDraft(version('terms/2026-12.mdx', '2026-12-15', body));
  if (!draft) throw new Error(JSON.stringify(issues));
  return toApprovedText(draft, setting.facts, setting.words);
};
const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n') + 6);
const shown = (body: string) => bodyOf(approvedText(body));

describe('a version as it is approved', () => {
  test('has a head without the name of the person who approved it', () => {
    expect(approvedText('## 1. Use\n\nText.\n')).toBe(
      '---\npolicy: terms\ntitle: Terms\nversion: 2026-12\nlanguage: en\nkind: text\neffective: 2026-12-15\nmaterial: no\nsummary: New in 2026-12.\n---\n\n## 1. Use {#use}\n\nText.\n',
    );
  });

  test('has the words in place of the components', () => {
    expect(
      shown(
        'From <EffectiveDate /> or <Date value="2026-01-02" />: <Company fact="legalName" />, <Company fact="ukRepresentative" />; <Retention of="inquiries" />.\n\n<Contact />\n\n<Address />\n',
      ),
    ).toBe(
      [
        'From 15 December 2026 or 2 January 2026: Example Motors Ltd, to be supplied; 2 years, counted from the last message.',
        '',
        '- Telephone: [+81-3-0000-0000](tel:+81300000000)',
        '- E-mail: [sales@example.com](mailto:sales@example.com)',
        '- WhatsApp: +810000000000',
        '',
        '- Company: Example Motors Ltd',
        '- Address: 1-2-3 Example, Nagoya',
        '- Representative: A. Example',
        '',
      ].join('\n'),
    );
  });

  test('shows a box as lines set off, also when its text is indented and states a fact', () => {
    const box = '> **In short**\n>\n> - Call Example.\n>   Today.\n>\n> More.\n';
    expect(
      shown(
        '<Callout title="In short">\n\n- Call <Company fact="name" />.\n  Today.\n\nMore.\n\n</Callout>\n',
      ),
    ).toBe(box);
    expect(
      shown(
        '<Callout title="In short">\n  - Call <Company fact="name" />.\n    Today.\n\n  More.\n</Callout>\n',
      ),
    ).toBe(box);
  });

  test('has no trace of marks, and a heading keeps the place that a mark gives it', () => {
    expect(
      shown('## 1. New words\n\n<Covers items="retention" />\n\n<Anchor id="old-words" />\n\nText.\n'),
    ).toBe('## 1. New words {#old-words}\n\nText.\n');
  });

  test('a table of services escapes what would end a cell', () => {
    expect(shown('<CookieTable />\n')).toContain(
      '| Delivery \\| pages | your IP address; the page | [Example CDN]',
    );
    expect(shown('<CookieTable />\n')).toContain('| \\_id (cookie, 1 day) | Necessary |');
  });

  test('reads back as it was written, also with quotation marks in the head', () => {
    const text = approvedText('## 1. Use\n\nText.\n').replace('title: Terms', 'title: ""Terms" of use"');
    const read = readApproved(toFile('approved/terms/2026-12.en.txt', text));
    expect(read.head).toMatchObject({
      title: '"Terms" of use',
      version: '2026-12',
      material: false,
      kind: 'text',
    });
    expect(read.policy).toBe('terms');
  });
});

describe('a fact of the company is text and nothing else', () => {
  const anyText = fc.string({ unit: 'grapheme', minLength: 1 });
  const signs = fc.string({ unit: fc.constantFrom(...' \\`*_[](){}<>|~&#;:=-+.,!?>"\'12ab'), minLength: 1 });

  test('whatever signs it contains', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, signs).filter(isOneLine), (fact) => {
        const plain = fact.replaceAll(/\s+/g, ' ').trim();
        for (const [before, after] of [
          ['', ''],
          ['Call ', '.'],
        ] as const) {
          const [block] = toDocument(`${before}${escape(fact)}${after}\n`);
          expect(block?.kind === 'paragraph' && inlineText(block.children)).toBe(before + plain + after);
        }
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  test.each([
    '- a',
    '+ b',
    '# c',
    '1. d',
    '2) e',
    '---',
    '===',
    '*x*',
    '<b>',
    '{x}',
    '[a](javascript:x)',
    '| a |',
    '&amp;',
    '~~x~~',
    '`x`',
    '> q',
  ])('%s at the beginning of a line', (fact) => {
    expect(toHtml(toDocument(`${escape(fact)}\n`))).toBe(
      `<p>${fact.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`,
    );
  });
});

/** Zero-width and control characters, and addresses that a reader may follow, have rules of their own. */
const isOneLine = (text: string) => !/[\p{C}\u2028\u2029]|@|www\.|:\/\//u.test(text) && text.trim() !== '';

describe('the list of hashes', () => {
  const hash = 'a'.repeat(64);

  test('is one that sha256sum reads, relative to where it stands', () => {
    const text = formatSums([
      ['terms/2026-11.mdx', hash],
      ['approved/terms/2026-11.en.txt', hash],
    ]);
    expect(text).toBe(`${hash}  ../terms/2026-11.mdx\n${hash}  terms/2026-11.en.txt\n`);
    expect([...parseSums(text).sums.keys()]).toEqual(['terms/2026-11.mdx', 'approved/terms/2026-11.en.txt']);
  });

  test.each(['nothing', `${hash} terms/2026-11.en.txt`, `${hash}  a\n${hash}  a`])('refuses %j', (text) => {
    expect(parseSums(text).issues.map(({ code }) => code)).toEqual(['policy-sums-line']);
  });
});
