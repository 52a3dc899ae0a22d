// Starts the services that were agreed to, and leaves nothing of the others.
import type { Notice } from '../../consent/notice.ts';
import type { Purpose } from '../../consent/purposes.ts';
import { googleSignals } from '../../consent/signals.ts';
import { removeStores } from './stores.ts';

/**
 * Safe to repeat: a service is started once on a page.
 * @returns whether one runs on that may not any more
 */
export function runServices(services: Notice['services'], purposes: readonly Purpose[]): boolean {
  const may = services.filter(({ purpose }) => purposes.includes(purpose));
  tellGoogle(
    purposes,
    may.some(({ starts }) => starts.with === 'google-tag'),
  );
  for (const service of services) {
    if (may.includes(service)) start(service);
    else stop(service);
  }
  return services.some((service) => started.has(service.id) && !may.includes(service));
}

const started = new Set<string>();

function start({ id, starts }: Service): void {
  if (starts.with === 'google-tag') page[`ga-disable-${starts.id}`] = false;
  if (started.has(id)) return;
  started.add(id);
  const script = document.createElement('script');
  script.async = true;
  if (starts.with === 'script') script.src = starts.address;
  else {
    gtag('js', new Date());
    gtag('config', starts.id);
    script.src = `https://www.googletagmanager.com/gtag/js?id=${starts.id}`;
  }
  document.head.append(script);
}

/** What already runs on this page cannot be unloaded: it is told to be still, and what it stored goes. */
function stop({ starts, stores }: Service): void {
  if (starts.with === 'google-tag') page[`ga-disable-${starts.id}`] = true;
  removeStores(stores);
}

/** Consent Mode: all denied before the first of Google's tags, then what was chosen. */
function tellGoogle(purposes: readonly Purpose[], hasTag: boolean): void {
  if (!hasTag && !page['dataLayer']) return;
  if (!page['dataLayer']) gtag('consent', 'default', googleSignals({}));
  gtag('consent', 'update', googleSignals(Object.fromEntries(purposes.map((purpose) => [purpose, true]))));
}

/** Google's scripts read the arguments object itself, and no array. */
function gtag(..._: unknown[]): void {
  const layer = (page['dataLayer'] ??= []) as unknown[];
  // oxlint-disable-next-line prefer-rest-params
  layer.push(arguments);
}

const page = globalThis as unknown as Record<string, unknown>;
type Service = Notice['services'][number];
