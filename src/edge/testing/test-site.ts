// A built site in small, with every page the handler answers with. What the real pages must hold is checked
// over the built site (../../pages/inquiry/inquiry.dist.test.ts).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { securityHeaders } from '../headers.ts';
import type { EdgeSettings } from '../ports.ts';

const form = `<form method="post" action="/api/inquiries">
<input type="radio" name="kind" value="vehicle" required><input type="radio" name="kind" value="general" required>
<input name="ref" maxlength="64"><input name="name" required><input type="email" name="email"><input name="phone">
<select name="country"><option value="">-</option><option value="KE">Kenya</option><option value="TZ">Tanzania</option></select>
<textarea name="message" required></textarea></form>`;

/** By address, as a browser asks for them. */
export const testPages: Readonly<Record<string, string>> = {
  '/': '<!doctype html><title>Home</title>',
  '/inquiry/': `<!doctype html><title>Inquiry</title>${form}`,
  '/inquiry/sent/':
    '<!doctype html><title>Sent</title><p data-part="sent" hidden>Number <b data-slot="no"></b></p><p data-part="unknown" hidden>No number</p>',
  '/inquiry/error/': `<!doctype html><title>Not sent</title>${[
    'fields',
    'malformed',
    'unavailable',
    'too-many',
    'conflict',
    'too-large',
    'kept',
  ]
    .map((code) => `<p data-part="${code}" hidden>reason ${code}</p>`)
    .join(
      '',
    )}<p data-part="name:missing" hidden>name is missing</p><a data-prefill="body" href="mailto:sales@example.com?subject=Inquiry">Mail</a><div data-part="form" hidden>${form}</div>`,
  '/gone/': '<!doctype html><title>Gone</title>',
  '/404.html': '<!doctype html><title>Not found</title>',
  '/makes/': '<!doctype html><title>Makes</title>',
  '/makes/toyota/': '<!doctype html><title>Toyota</title>',
};

export const testSettings: EdgeSettings = {
  release: 'test-release',
  origin: 'https://www.example.com',
  headers: securityHeaders({ styles: ['sha256-style'], scripts: ['sha256-script'] }),
  redirects: { '/stock_detail.php?id=7': '/vehicles/ab-7/' },
  policyVersions: ['2016-12', '2026-11'],
  currentPolicy: '2026-11',
  keptMonths: { inquiries: 24, privacyRequests: 36, consentRecords: 36 },
  consent: {
    policies: [
      { version: '2026-10', language: 'en', sha256: 'a'.repeat(64) },
      { version: '2026-11', language: 'en', sha256: 'b'.repeat(64) },
    ],
    texts: ['c'.repeat(64), 'd'.repeat(64), 'f'.repeat(64)],
    lists: { ['d'.repeat(64)]: ['analytics', 'marketing'], ['f'.repeat(64)]: ['functional', 'analytics'] },
    asked: { purposes: ['analytics', 'marketing'] },
    controller: 'Example Motors Ltd',
    choiceMonths: 6,
  },
};

/** Writes the pages as a build does. */
export function writeTestSite(folder: string): void {
  for (const [address, html] of Object.entries(testPages)) {
    const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
}
