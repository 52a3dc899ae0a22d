import { expect, test } from 'vitest';
import { toContents, toDocument } from './document.ts';
import { toHtml } from './html.ts';

const html = (body: string) => toHtml(toDocument(body));

test('every kind of block and words', () => {
  expect(
    html(
      [
        '> **In short**\n>\n> - one',
        '## 1. Use *of* it {#use}',
        'A **b** [c](/policies/terms/#use) [d][ref] & "e".\\\nf',
        '3. three\n4. four\n\n   more\n\n   - deep',
        '- a\n- b',
        '| h | i |\n| --- | --- |\n| **j** | k |',
        '***',
        '[ref]: https://example.com/',
      ].join('\n\n'),
    ),
  ).toBe(
    [
      '<div class="box">\n<p><strong>In short</strong></p>\n<ul>\n<li>one</li>\n</ul>\n</div>',
      '<h2 id="use">1. Use <em>of</em> it</h2>',
      '<p>A <strong>b</strong> <a href="/policies/terms/#use">c</a> <a href="https://example.com/">d</a> &amp; &quot;e&quot;.<br>f</p>',
      '<ol start="3">\n<li>three</li>\n<li>four\n<p>more</p>\n<ul>\n<li>deep</li>\n</ul></li>\n</ol>',
      '<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
      '<div class="scroll" role="region" tabindex="0" aria-label="h, i">\n<table>\n<thead><tr><th scope="col">h</th><th scope="col">i</th></tr></thead>\n<tbody>\n<tr><td data-column="h"><strong>j</strong></td><td data-column="i">k</td></tr>\n</tbody>\n</table>\n</div>',
      '<hr>',
    ].join('\n'),
  );
});

test('a list of contents names the places', () => {
  expect(toContents(toDocument('## 1. Use {#use}\n\n### How {#how}\n'))).toEqual([
    { depth: 2, anchor: 'use', text: '1. Use' },
    { depth: 3, anchor: 'how', text: 'How' },
  ]);
});

test.each([
  ['a component', '<Contact />'],
  ['an expression', '{1 + 1}'],
  ['a program', "import x from 'y'"],
  ['a picture', '![x](https://example.com/x.png)'],
  ['a link that runs', '[x](javascript:alert)'],
  ['a reference that runs', '[x][y]\n\n[y]: data:text/html,x'],
  ['code', '`x`'],
  ['a heading without its place', '## 1. Use'],
  ['something that cannot be read', '<a'],
])('%s was never approved, and is not shown', (_, body) => {
  expect(() => html(body)).toThrow('An approved text');
});
