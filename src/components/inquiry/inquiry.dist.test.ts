// What the edge relies on in the built pages, and the old addresses' targets.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { realpathSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listAddresses, readAddress } from '../../../scripts/checks/site-folder.ts';
import { edgeFileName } from '../../../scripts/release/edge-files.ts';
import { currentLink as dist } from '../../../scripts/release/paths.ts';
import { refusalCodes } from '../../edge/answer.ts';
import { fillPage } from '../../edge/page.ts';
import { headersFile } from '../../edge/headers.ts';
import type { EdgeSettings } from '../../edge/ports.ts';
import { oldSite } from '../../edge/testing/old-site.ts';
import { possibleFaults } from '../../inquiry/attributes.ts';
import { countries } from '../../inquiry/countries.ts';
import { fields, kinds, requesters, rights, type FieldName } from '../../inquiry/fields.ts';

const addresses = new Set(listAddresses(dist));
const page = (address: string) => readAddress(dist, address);
const settings = JSON.parse(
  readFileSync(join(dirname(realpathSync(dist)), edgeFileName), 'utf8'),
) as EdgeSettings;
const times = (text: string, part: string) => text.split(part).length - 1;

describe('the page a form comes back with', () => {
  const html = page('/inquiry/error/');
  const shown = (name: string, value: string) => fillPage(html, { typed: { [name]: value } });

  test('has words for every refusal and every fault', () => {
    for (const code of [...refusalCodes, 'kept']) expect(html).toContain(`<p data-part="${code}" hidden>`);
    expect(html).toMatch(/<div data-part="form" hidden>\s*<form /);
    for (const name of Object.keys(fields) as FieldName[]) {
      for (const fault of possibleFaults(name)) {
        expect(html).toContain(`data-part="${name}:${fault}" hidden>`);
        expect(fillPage(html, { parts: [`${name}:${fault}`] })).toContain(`data-part="${name}:${fault}">`);
      }
    }
  });

  test('shows everything that was typed', () => {
    for (const name of ['ref', 'name', 'email', 'phone', 'policy'] as const) {
      expect(times(shown(name, 'x"y'), 'value="x&#34;y"'), name).toBe(1);
    }
    expect(times(shown('message', 'a < b'), '\na &#60; b</textarea>')).toBe(1);
    for (const [name, values] of Object.entries({
      country: countries,
      right: rights,
      requester: requesters,
    })) {
      for (const value of values) {
        expect(times(shown(name, value), `value="${value}" selected>`), value).toBe(1);
      }
    }
    for (const kind of kinds)
      expect(shown('kind', kind)).toMatch(new RegExp(`value="${kind}"[^>]* checked>`));
    expect(/<form.*<\/form>/s.exec(html)![0]).not.toMatch(/ (checked|selected)[ >]/);
  });

  test('puts the focus on what is wrong, and leads to each field', () => {
    expect(times(html, 'tabindex="-1" autofocus')).toBe(1);
    const led = [...html.matchAll(/href="#(inquiry-[a-z]+)"/g)];
    expect(led.length).toBeGreaterThan(4);
    for (const [, id] of led) expect(html).toContain(` id="${id}"`);
  });
});

test('the page after it has its two parts and the place of the number', () => {
  const html = page('/inquiry/sent/');
  for (const part of ['data-part="sent" hidden>', 'data-part="unknown" hidden>']) {
    expect(times(html, part)).toBe(1);
  }
  expect(times(html, 'data-slot="no"></strong>')).toBe(1);
  expect(html).toContain('10 days');
});

describe('forms', () => {
  test('offer only fields that the edge knows, each once', () => {
    for (const address of ['/inquiry/', '/inquiry/error/']) {
      const form = /<form class="form".*<\/form>/s.exec(page(address))![0];
      const names = [...form.matchAll(/<(?:input|select|textarea)[^>]* name="(\w+)"/g)].map(
        ([, name]) => name!,
      );
      expect(Object.keys(fields)).toEqual(expect.arrayContaining(names));
      const once = Object.keys(fields).filter((name) => !['kind', 'id', 'elapsed'].includes(name));
      for (const name of once)
        expect(
          names.filter((each) => each === name),
          name,
        ).toHaveLength(1);
      expect(names.filter((name) => name === 'kind')).toHaveLength(kinds.length);
    }
  });

  test('stand on the page of every vehicle on offer, with its ref', () => {
    const pages = [...addresses].filter((address) => /^\/vehicles\/[^/]+\/$/.test(address)).map(page);
    const withForm = pages.filter((html) => html.includes('action="/api/inquiries"'));
    expect(withForm.length).toBeGreaterThan(0);
    for (const html of withForm) {
      const [, ref] = /<main[^>]* data-ref="([^"]*)"/.exec(html)!;
      expect(html).toContain(`<input type="hidden" name="ref" value="${ref}">`);
    }
    const gone = pages.filter((html) => html.includes('class="notice gone"'));
    expect(withForm.length).toBe(pages.length - gone.length);
  });

  test('name the version of the policy that is in force', () => {
    expect(settings.policyVersions).toContain(settings.currentPolicy);
    expect(page('/inquiry/')).toContain(`name="policy" value="${settings.currentPolicy}"`);
  });
});

describe('old addresses', () => {
  test.each(oldSite)('%s leads to a page', (_, leads) => {
    expect(addresses).toContain(leads.startsWith('/makes/') && !addresses.has(leads) ? '/makes/' : leads);
  });

  test('what is gone has its page, with search and makes', () => {
    expect(page('/gone/')).toContain('href="/makes/toyota/"');
  });
});

describe('headers', () => {
  test('Cloudflare’s file says what the edge says', () => {
    expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(headersFile(settings.headers));
  });

  test('name what is inlined, and allow nothing inline besides', () => {
    const policy = settings.headers['content-security-policy']!;
    expect(policy).toMatch(
      /^default-src 'none'; style-src(?: 'sha256-[^ ;]+'){1,4}; script-src 'self' 'sha256-/,
    );
    expect(policy).not.toContain('unsafe');
  });
});
