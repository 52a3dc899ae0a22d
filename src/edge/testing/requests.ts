// Requests as browsers and programs make them, for the tests.

export const testOrigin = 'https://www.example.com';

/** A complete inquiry; a fresh id each time. */
export function testInquiry(more: Record<string, string | undefined> = {}): Record<string, string> {
  const all: Record<string, string | undefined> = {
    kind: 'vehicle',
    ref: 'AB-1203',
    name: 'Amina',
    email: 'amina@example.com',
    message: 'Price to Mombasa, please.',
    policy: '2026-11',
    id: crypto.randomUUID(),
    ...more,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

export function jsonPost(body: unknown, headers: Record<string, string> = {}): Request {
  return post(typeof body === 'string' ? body : JSON.stringify(body), {
    'content-type': 'application/json',
    ...headers,
  });
}

export function formPost(
  body: string | Record<string, string>,
  headers: Record<string, string> = {},
): Request {
  return post(new URLSearchParams(body).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
    ...headers,
  });
}

export function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Request {
  return new Request(`${testOrigin}/api/inquiries`, { method: 'POST', body, headers });
}

export function get(address: string, init: RequestInit = {}): Request {
  return new Request(new URL(address, testOrigin), init);
}
