// A form of another site may not post here in a visitor's name.

/**
 * Whether a request comes from a page of this site. Browsers say so in Sec-Fetch-Site; older ones name the
 * page's origin. A client that sends neither is no browser acting for someone else.
 * @param known the site's own origin, for a server that stands behind a proxy and sees another host
 */
export function isSameOrigin(request: Request, known: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  // The scheme is left out: a proxy that ends TLS hands on plain HTTP.
  return [new URL(request.url).host, new URL(known).host].includes(new URL(origin).host);
}
