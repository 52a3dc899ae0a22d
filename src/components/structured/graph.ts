// The graph that a page carries for programs (JSON-LD), and what most pages have in it.
import type { AutoDealer, BreadcrumbList, ItemList, Thing, WebSite } from 'schema-dts';
import * as addresses from '../../catalogue/addresses.ts';
import type { Site } from '../../site/site.ts';
import type { Crumb } from '../ui/crumb.ts';

/**
 * The text of a `<script type="application/ld+json">`. A cell of the inventory may hold `</script>` or `<!--`:
 * `<` is written as an escape, which JSON reads as the same letter.
 */
export function graphText(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

/** The way from home to a page. */
export function breadcrumbData(steps: readonly Crumb[], address: string, origin: Origin): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: step.name,
      item: { '@id': origin + (step.address ?? address) },
    })),
  };
}

/** The vehicles of one page of a listing, in its order. */
export function listData(slugs: readonly string[], origin: Origin): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems: slugs.length,
    itemListElement: slugs.map((slug, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      url: origin + addresses.vehicle(slug),
    })),
  };
}

/** The exporter, as far as its facts have been supplied. */
export function dealerData(company: Site['company'], origin: Origin): AutoDealer {
  return {
    '@type': 'AutoDealer',
    '@id': dealerId(origin),
    name: company.name,
    legalName: company.legalName,
    url: origin + addresses.home,
    telephone: company.telephone,
    ...(company.mail && { email: company.mail }),
    ...(company.address && { address: company.address }),
    ...(company.jumveaMembership && { memberOf: { '@type': 'Organization', name: 'JUMVEA' } }),
  };
}

/** Who sells, where a page only names it. */
export function dealerReference(company: Site['company'], origin: Origin): AutoDealer {
  return { '@type': 'AutoDealer', '@id': dealerId(origin), name: company.name, url: origin + addresses.home };
}

/** The site as a whole; it stands on the home page. */
export function siteData(company: Site['company'], origin: Origin): WebSite {
  return {
    '@type': 'WebSite',
    name: company.name,
    url: origin + addresses.home,
    publisher: { '@id': dealerId(origin) },
  };
}

/** What other pages name the exporter by. */
export const dealerId = (origin: Origin) => `${origin}/#dealer`;

/** A member of one of the vocabulary's enumerations. */
export const shownName = <Name extends string>(name: Name) => `https://schema.org/${name}` as const;

/** `https://` and host, without a slash at the end. */
export type Origin = string;
