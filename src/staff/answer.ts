// The kinds of answer the desk gives. Nothing of the desk is kept by a browser or a proxy, framed or sent on.

/** A screen of the desk. */
export function page(html: string, status = 200, headers: HeadersInit = {}): Response {
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...entries(headers) },
  });
}

/** After a form: the browser asks for the next screen. */
export function goTo(address: string, headers: HeadersInit = {}): Response {
  return new Response(null, { status: 303, headers: { location: address, ...entries(headers) } });
}

/** A file to keep; its name is written so that no character of it can end the header. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  return new Response(bytes, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

/** Adds what every answer of the desk carries. */
export function guarded(answer: Response): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(guards)) if (!headers.has(name)) headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
}

function entries(headers: HeadersInit): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}

const guards = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
};
