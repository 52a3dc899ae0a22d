// Who may reach the desk at all: this computer, or the one host that a proxy with TLS stands in front of. A page
// of another site that has its name point at this computer (DNS rebinding) comes with that name and is refused.

/** @param settings `desk` of .data/operator.json; without it only this computer is let in */
export function admit({ host, address, headers }: Arrival, settings: DeskSettings | undefined): Admission {
  const isHere = loopback.has(address);
  const isForwarded = forwardingHeaders.some((name) => headers.has(name));
  if (isHere && !isForwarded && localNames.has(nameOf(host)))
    return { from: 'here', origin: `http://${host}` };
  if (settings && host === settings.host) {
    const isProxy = settings.proxies ? settings.proxies.includes(address) : isHere;
    const hasTls = headers.get(settings.tlsHeader)?.trim().toLowerCase() === 'https';
    if (isProxy && hasTls) return { from: 'proxy', origin: `https://${host}` };
    return { refused: isProxy ? 'no-tls' : 'not-the-proxy' };
  }
  return { refused: isHere && !isForwarded ? 'host-unknown' : 'not-this-computer' };
}

/**
 * Whether a request that changes something was sent by a page of the desk. Stricter than the inquiry form's
 * rule: a browser that says nothing about where a request comes from is not believed.
 */
export function isFromDesk({ headers }: { headers: Headers }, origin: string): boolean {
  const sent = headers.get('origin');
  if (sent !== null) return sent === origin;
  return headers.get('sec-fetch-site') === 'same-origin';
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const localNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What proxies add: a request that has one did not begin on this computer. */
const forwardingHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-real-ip',
  'cf-connecting-ip',
];

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}

/** `address`: of the connection itself, whatever headers say. */
export type Arrival = { host: string; address: string; headers: Headers };
export type Admission =
  | { from: 'here' | 'proxy'; origin: string; refused?: undefined }
  | { refused: 'host-unknown' | 'not-this-computer' | 'not-the-proxy' | 'no-tls' };
/** The name the desk is known by behind a proxy, the header in which the proxy says `https`, and its addresses. */
export type DeskSettings = { host: string; tlsHeader: string; proxies?: string[] | undefined };
