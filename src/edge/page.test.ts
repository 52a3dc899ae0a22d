import { expect, test } from 'vitest';
import { fillPage } from './page.ts';

test('parts are shown by name, and only those', () => {
  const html =
    '<p class="x" data-part="a" hidden>A</p><p data-part="b" hidden="">B</p><p data-part="c" hidden>C</p>';
  expect(fillPage(html, { parts: ['a', 'b'] })).toBe(
    '<p class="x" data-part="a">A</p><p data-part="b">B</p><p data-part="c" hidden>C</p>',
  );
});

test('what is filled in is never read as markup, nor filled in again', () => {
  const html = '<b data-slot="no"></b><input name="name"/><textarea name="message"></textarea>';
  const text = '<b data-slot="no"></b> $& $1 "\'';
  const escaped = '&#60;b data-slot=&#34;no&#34;&#62;&#60;/b&#62; $&#38; $1 &#34;&#39;';
  expect(fillPage(html, { slots: { no: text }, typed: { name: text, message: text } })).toBe(
    `<b data-slot="no">${escaped}</b><input name="name" value="${escaped}"><textarea name="message">\n${escaped}</textarea>`,
  );
});

test('a choice is marked in the select it belongs to', () => {
  const html =
    '<select name="a"><option value="">-</option><option value="x">X</option></select><select name="b"><option value="x">X</option></select>';
  expect(fillPage(html, { typed: { b: 'x' } })).toBe(
    '<select name="a"><option value="">-</option><option value="x">X</option></select><select name="b"><option value="x" selected>X</option></select>',
  );
});

test('the text goes along in links that take it', () => {
  const html =
    '<a data-prefill="body" href="mailto:a@example.com?subject=x">M</a><a href="https://wa.me/255" data-prefill="text">W</a>';
  expect(fillPage(html, { prefill: 'It\'s 100 % & "new"\nok' })).toBe(
    '<a data-prefill="body" href="mailto:a@example.com?subject=x&#38;body=It%27s%20100%20%25%20%26%20%22new%22%0Aok">M</a>' +
      '<a href="https://wa.me/255?text=It%27s%20100%20%25%20%26%20%22new%22%0Aok" data-prefill="text">W</a>',
  );
});

test('text in a script or style of the page stays as it is', () => {
  const html = '<style>a>b{}</style><script>if(a<b&&c>d){}</script>';
  expect(fillPage(html, { typed: { a: 'x' } })).toBe(html);
});
