// Decisions as browsers post them, for the tests.
import { testOrigin } from './requests.ts';
import { testSettings } from './test-site.ts';

/** A whole decision; a fresh id and person each time. */
export function testConsent(more: Record<string, unknown> = {}): Record<string, unknown> {
  const { policies, texts } = testSettings.consent!;
  const all: Record<string, unknown> = {
    id: crypto.randomUUID(),
    subject: crypto.randomUUID(),
    event: 'given',
    decided: '2026-11-22T02:59:58.000Z',
    method: 'banner',
    choices: { analytics: true, marketing: false },
    list: texts[1],
    policy: policies.at(-1)!.version,
    policyHash: policies.at(-1)!.sha256,
    banner: texts[0],
    language: 'en',
    gpc: false,
    ...more,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export function consentPost(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(`${testOrigin}/api/consents`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}
