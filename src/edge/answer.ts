// Answers to an inquiry, for a program and for a person whose browser runs no scripts.
import type { Typed } from '../inquiry/check-inquiry.ts';
import type { FieldFaults, FieldName } from '../inquiry/fields.ts';
import { fillPage } from './page.ts';
import type { Ports } from './ports.ts';

/** `{"no": "K7Q2M-94XTD"}` or `{"error": "fields", "fields": {"name": "missing"}}`. */
export function jsonAnswer(outcome: Outcome): Response {
  if ('no' in outcome) return Response.json({ no: outcome.no }, { status: outcome.status });
  const { status, code, fields } = outcome;
  return Response.json(
    { error: code, ...(fields ? { fields } : {}) },
    { status, headers: refusalHeaders(outcome) },
  );
}

/**
 * A stored inquiry goes on to its own address, so that reloading sends nothing. A refused one comes back as
 * a page with everything that was typed.
 */
export async function formAnswer(outcome: Outcome, typed: Typed, ports: Ports): Promise<Response> {
  if ('no' in outcome) {
    return new Response(null, { status: 303, headers: { location: `/inquiry/sent/?no=${outcome.no}` } });
  }
  const { status, code, fields = {} } = outcome;
  const faults = Object.entries(fields);
  const isKept = Object.values(typed).some((text) => text !== '');
  const page = await ports.asset('/inquiry/error/');
  if (page === undefined) return plainAnswer(outcome, ports);
  const html = fillPage(page, {
    parts: [
      code,
      ...faults.map(([name, fault]) => `${name}:${fault}`),
      ...(isKept ? ['kept'] : []),
      // What was too long stands in the page before: an empty form would be filled in anew, and without its vehicle.
      ...(code === 'too-large' ? [] : ['form']),
    ],
    typed,
    invalid: faults.map(([name]) => name),
    ...(typed.message ? { prefill: typed.message } : {}),
  });
  const headers = { 'content-type': 'text/html; charset=utf-8', ...refusalHeaders(outcome) };
  return new Response(html, { status, headers });
}

/** Only where even the site's own error page is out of reach: the browser's back button keeps the text. */
function plainAnswer({ status, code, ...rest }: Refusal, ports: Ports): Response {
  ports.log({ code: 'error-page-missing', status });
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    ...refusalHeaders({ status, code, ...rest }),
  };
  return new Response(`${status} ${code}\n`, { status, headers });
}

function refusalHeaders({ retryAfter, allow }: Refusal): Record<string, string> {
  return {
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    ...(allow === undefined ? {} : { allow }),
  };
}

export type Outcome = { status: 200 | 201; no: string } | Refusal;

export type Refusal = {
  status: number;
  code: RefusalCode;
  fields?: FieldFaults;
  /** Seconds. */
  retryAfter?: number;
  allow?: string;
};

/** Each has its words on the error page (../pages/inquiry/error.astro). */
export const refusalCodes = [
  'fields',
  'malformed',
  'other-origin',
  'method',
  'too-large',
  'media-type',
  'conflict',
  'too-many',
  'unavailable',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
export type { FieldName };
