// The headers of every answer, static or not: the one place that knows them.

/**
 * @param inlined what the built pages carry inline, as CSP hashes (`sha256-...`): the style sheets, and the
 *   few lines of script
 * @param allowed the origins that optional services need, per kind; the scripts of the site decide whether
 *   anything is asked of them
 */
export function securityHeaders(
  inlined: { styles: readonly string[]; scripts: readonly string[] },
  allowed: readonly Origins[] = [],
): Headers {
  const origins = (kind: keyof Origins) => [...new Set(allowed.flatMap((one) => one[kind] ?? []))].toSorted();
  const quoted = (hashes: readonly string[]) => hashes.toSorted().map((hash) => `'${hash}'`);
  const policy = {
    'default-src': ["'none'"],
    'style-src': inlined.styles.length > 0 ? quoted(inlined.styles) : ["'none'"],
    'script-src': ["'self'", ...quoted(inlined.scripts), ...origins('script')],
    'img-src': ["'self'", 'data:', ...origins('image')],
    'connect-src': ["'self'", ...origins('connect')],
    ...(origins('frame').length > 0 && { 'frame-src': origins('frame') }),
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  };
}

/** The headers of a static file, by its address. */
export function fileHeaders(address: string, security: Headers): Headers {
  const rule = cacheRules.find(({ under }) => address.startsWith(under));
  return { ...security, 'cache-control': rule?.cacheControl ?? 'public, max-age=0, must-revalidate' };
}

/** The same for Cloudflare's static assets: the text of `_headers`. */
export function headersFile(security: Headers): string {
  const block = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    block('/*', security),
    ...cacheRules.map(({ under, cacheControl }) => block(`${under}*`, { 'cache-control': cacheControl })),
    '',
  ].join('\n');
}

/** Names that change with their content may be kept for a year. */
const cacheRules = ['/_astro/', '/photos/', '/search/files/'].map((under) => ({
  under,
  cacheControl: 'public, max-age=31536000, immutable',
}));

export type Origins = { [kind in 'script' | 'connect' | 'image' | 'frame']?: readonly string[] | undefined };
type Headers = Readonly<Record<string, string>>;
