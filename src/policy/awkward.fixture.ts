// Drafts as people write them who do not think of Markdown: what each has to become on its page, or what a check
// has to say about it.
const act = '[act]: https://www.ppc.go.jp/';
const link = '<a href="https://www.ppc.go.jp/">the Act</a>';
const day = '15 December 2026';
const contact =
  '<li>Telephone: <a href="tel:+81300000000">+81-3-0000-0000</a></li>\n<li>E-mail: <a href="mailto:sales@example.com">sales@example.com</a></li>\n<li>WhatsApp: +810000000000</li>';

/** Each is the body of `terms/2026-12.mdx`, in force from 15 December 2026. */
export const awkwardDrafts: Awkward[] = [
  {
    name: 'a heading that is indented',
    body: '## 1. A\n\n  ### More\n\nText.',
    html: '<h2 id="a">1. A</h2>\n<h3 id="more">More</h3>\n<p>Text.</p>',
  },
  {
    name: 'an indented heading after a list',
    body: '<Contact />\n\n   ## 2. More\n\nText.',
    html: `<ul>\n${contact}\n</ul>\n<h2 id="more">2. More</h2>\n<p>Text.</p>`,
  },
  {
    name: 'a tab after the signs of a heading, and signs after it',
    body: '##\tTab\n\n###  \tMore ###\n\nText.',
    html: '<h2 id="tab">Tab</h2>\n<h3 id="more">More</h3>\n<p>Text.</p>',
  },
  {
    name: 'words alone on a line and a rule under them',
    body: '<EffectiveDate />\n---\nText.',
    html: `<p>${day}</p>\n<hr>\n<p>Text.</p>`,
  },
  {
    name: 'the same with another line',
    body: '<EffectiveDate />\n===\nText.',
    says: ['policy-text-unreadable'],
  },
  {
    name: 'the same in an item',
    body: '- <EffectiveDate />\n  ---\n  x',
    html: `<ul>\n<li>${day}\n<hr>\n<p>x</p></li>\n</ul>`,
  },
  {
    name: 'a definition in an item',
    body: `- see [the Act][act]\n\n  ${act}`,
    html: `<ul>\n<li>see ${link}</li>\n</ul>`,
  },
  {
    name: 'two definitions of one name: the first counts',
    body: `[the Act][ACT]\n\n${act}\n[act]: https://example.com/`,
    html: `<p>${link}</p>`,
  },
  {
    name: 'a definition at the end of a box',
    body: `<Callout title="Law">\n\nSee [the Act][act].\n\n${act}\n\n</Callout>`,
    html: box('Law', `<p>See ${link}.</p>`),
  },
  {
    name: 'a definition at the beginning of a box, used after it too',
    body: `<Callout title="Law">\n${act}\n\nSee [the Act][act].\n</Callout>\n\n[the Act][act].`,
    html: `${box('Law', `<p>See ${link}.</p>`)}\n<p>${link}.</p>`,
  },
  {
    name: 'a definition directly after words',
    body: `<EffectiveDate />\n${act}\n\n[the Act][act]`,
    html: `<p>${day}</p>\n<p>${link}</p>`,
  },
  {
    name: 'a line directly after a box',
    body: '<Callout title="A">\n\nIn.\n\n</Callout>\nafter',
    html: `${box('A', '<p>In.</p>')}\n<p>after</p>`,
  },
  {
    name: 'box, box, list and heading without empty lines',
    body: '<Callout title="A">\n\nIn.\n\n</Callout>\n<Callout title="B">\n\nIn.\n\n</Callout>\n<Contact />\n## 1. A',
    html: `${box('A', '<p>In.</p>')}\n${box('B', '<p>In.</p>')}\n<ul>\n${contact}\n</ul>\n<h2 id="a">1. A</h2>`,
  },
  {
    name: 'a line directly after the channels',
    body: '<Contact />\nafter',
    html: `<ul>\n${contact}\n</ul>\n<p>after</p>`,
  },
  {
    name: 'a line directly after the address',
    body: '<Address />\n<EffectiveDate />',
    html: `<ul>\n<li>Company: Example Motors Ltd</li>\n<li>Address: 1-2-3 Example, Nagoya</li>\n<li>Representative: A. Example</li>\n</ul>\n<p>${day}</p>`,
  },
  {
    name: 'a list directly after the channels that begins at 3',
    body: '<Contact />\n3. after',
    html: `<ul>\n${contact}\n</ul>\n<ol start="3">\n<li>after</li>\n</ol>`,
  },
  { name: 'indented text after the channels', body: '<Contact />\n\n  after', says: ['policy-text-differs'] },
  {
    name: 'the channels among the items of a list',
    body: '- a\n<Contact />\n- b',
    html: `<ul>\n<li>a</li>\n${contact}\n<li>b</li>\n</ul>`,
  },
  {
    name: 'the channels in a numbered list',
    body: '1. a\n\n<Contact />\n\n2. b',
    html: `<ol>\n<li>a</li>\n</ol>\n<ul>\n${contact}\n</ul>\n<ol start="2">\n<li>b</li>\n</ol>`,
  },
  {
    name: 'a paragraph of which one line is a component',
    body: 'From\n<EffectiveDate />\nand *on,\n<Date value="2026-01-02" />* on.',
    html: `<p>From\n${day}\nand <em>on,\n2 January 2026</em> on.</p>`,
  },
  {
    name: 'hard breaks around components',
    body: '**A**  \n<Company fact="address" />  \n<Company fact="telephone" />\\\nB',
    html: '<p><strong>A</strong><br>1-2-3 Example, Nagoya<br>+81-3-0000-0000<br>B</p>',
  },
  {
    name: 'two components on a line',
    body: '<EffectiveDate /> <Date value="2026-01-02" />\nx',
    html: `<p>${day} 2 January 2026\nx</p>`,
  },
  {
    name: 'words directly after a list',
    body: '- a\n<EffectiveDate />\nmore',
    html: `<ul>\n<li>a</li>\n</ul>\n<p>${day}\nmore</p>`,
  },
  {
    name: 'a line directly after an item that is a component',
    body: '- <EffectiveDate />\nmore',
    html: `<ul>\n<li>${day}</li>\n</ul>\n<p>more</p>`,
  },
  {
    name: 'nested lists with components',
    body: '- a\n\n  - <EffectiveDate />\n    - deep\n  - b',
    html: `<ul>\n<li>a\n<ul>\n<li>${day}\n<ul>\n<li>deep</li>\n</ul></li>\n<li>b</li>\n</ul></li>\n</ul>`,
  },
  {
    name: 'a list of numbers directly after words that begins at 3',
    body: '<EffectiveDate />\n3. x',
    html: `<p>${day}</p>\n<ol start="3">\n<li>x</li>\n</ol>`,
  },
  {
    name: 'an empty item directly after words',
    body: '<EffectiveDate />\n-',
    html: `<p>${day}</p>\n<ul>\n<li></li>\n</ul>`,
  },
  {
    name: 'words directly after a table',
    body: '| a |\n|---|\n| <EffectiveDate /> |\n<EffectiveDate />',
    html: `${table('a', day)}\n<p>${day}</p>`,
  },
  {
    name: 'a table directly after words',
    body: `<EffectiveDate />\n| a |\n|---|\n| [the Act][act] |\n\n${act}`,
    html: `<p>${day}</p>\n${table('a', link)}`,
  },
  {
    name: 'a box with lists, components and indents',
    body: '<Callout title="A *b* [c]">\n    1. x\n       <EffectiveDate />\n       y\n    2. z\n    <EffectiveDate />\n</Callout>',
    html: box('A *b* [c]', `<ol>\n<li>x\n${day}\ny</li>\n<li>z</li>\n</ol>\n<p>${day}</p>`),
  },
  {
    name: 'marks without empty lines',
    body: '## 1. A\n<Anchor id="b" />\nText\n<Covers items="retention" />\nmore',
    html: '<h2 id="b">1. A</h2>\n<p>Text</p>\n<p>more</p>',
  },
  { name: 'a list at the top, indented', body: '  - a\n  - b', says: ['policy-text-differs'] },
  {
    name: 'indented paragraphs',
    body: '    four\n\n\ttab',
    html: '<p>four</p>\n<p>tab</p>',
  },
  { name: 'an underlined heading', body: 'Use\n---\n\nText.', says: ['policy-heading-underlined'] },
  { name: 'a quotation around a component', body: '> <EffectiveDate />', says: ['policy-quote'] },
  { name: 'a footnote', body: 'A[^1].\n\n[^1]: note', says: ['policy-footnote', 'policy-footnote'] },
  { name: 'footnotes as text', body: 'A [1] ².\n\n[1] Note.', html: '<p>A [1] ².</p>\n<p>[1] Note.</p>' },
  {
    name: 'a list that begins at 3',
    body: '3) c\n4) d\n\n   more',
    html: '<ol start="3">\n<li>c</li>\n<li>d\n<p>more</p></li>\n</ol>',
  },
  {
    name: 'emphasis and a link across lines',
    body: `A *b\nc* **d\ne** [the\nAct][act].\n\n${act}`,
    html: `<p>A <em>b\nc</em> <strong>d\ne</strong> ${link.replace('the Act', 'the\nAct')}.</p>`,
  },
  {
    name: 'emphasis that ends at a component',
    body: '*Note:*<EffectiveDate />',
    says: ['policy-text-differs'],
  },
  { name: 'an address in angle brackets', body: '<https://example.com/>', says: ['policy-autolink'] },
  {
    name: 'addresses as text',
    body: 'See https://example.com/a_b and <Company fact="mail" />.',
    html: '<p>See <a href="https://example.com/a_b">https://example.com/a_b</a> and <a href="mailto:sales@example.com">sales@example.com</a>.</p>',
  },
  {
    name: 'an address in a link',
    body: '[<Company fact="mail" />](mailto:sales@example.com)',
    html: '<p><a href="mailto:sales@example.com">sales@example.com</a></p>',
  },
  {
    name: 'an address that other letters touch',
    body: 'x<Company fact="mail" />',
    says: ['policy-text-differs'],
  },
  {
    name: 'signs that are escaped',
    body: 'a \\* b \\_ \\[d\\] \\{f\\} \\<g\\>\n\n\\# Not a heading\n\n1\\. Not a list',
    html: '<p>a * b _ [d] {f} &lt;g&gt;</p>\n<p># Not a heading</p>\n<p>1. Not a list</p>',
  },
  { name: 'signs as codes', body: 'AT&amp;T &lt;b&gt; & x', html: '<p>AT&amp;T &lt;b&gt; &amp; x</p>' },
  { name: 'other characters as codes', body: '&copy; 2026', says: ['policy-character-code'] },
  {
    name: 'line ends of Windows',
    body: 'A\r\n<EffectiveDate />\r\n---\r\n\r\n- b\r\n  c\r\n',
    html: `<p>A\n${day}</p>\n<hr>\n<ul>\n<li>b\nc</li>\n</ul>`,
  },
];

function box(title: string, inside: string): string {
  return `<div class="box">\n<p><strong>${title}</strong></p>\n${inside}\n</div>`;
}

function table(head: string, cell: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${head}">\n<table>\n<thead><tr><th scope="col">${head}</th></tr></thead>\n<tbody>\n<tr><td data-column="a">${cell}</td></tr>\n</tbody>\n</table>\n</div>`;
}

/** `says`: the codes of the errors instead. */
type Awkward = { name: string; body: string } & ({ html: string } | { says: string[] });
