// The address of every page of the site (DESIGN.md, 3). Nothing else spells an address.
import { nameSlug } from './slug.ts';

export const home = '/';
export const stock = '/stock/';
export const types = '/types/';
export const makes = '/makes/';
export const categories = '/categories/';
export const search = '/search/';
export const searchManifest = '/search/manifest.json';
/** `{}` is the name of a file of search. */
export const searchFiles = '/search/files/{}.columns';
export const safeTrade = '/safe-trade/';
export const howToBuy = '/how-to-buy/';
export const about = '/about/';
export const privacy = '/policies/privacy/';
export const cookies = '/policies/cookies/';
export const yourChoices = `${cookies}#choices`;
/** What the script of consent reads; only where an optional service is configured. */
export const consentNotice = '/consent/notice.json';
export const terms = '/policies/terms/';
export const inquiry = '/inquiry/';
export const inquirySent = '/inquiry/sent/';
export const inquiryError = '/inquiry/error/';
export const gone = '/gone/';
export const rss = '/rss.xml';
export const feeds = '/feeds/';
export const feedCsv = '/feeds/vehicles.csv';
export const feedJson = '/feeds/vehicles.json';
export const feedSchema = '/feeds/vehicles.schema.json';
export const sitemapIndex = '/sitemap-index.xml';

export const sitemap = (name: string) => `/sitemaps/${name}.xml`;
export const type = (slug: string) => `${types}${slug}/`;
export const make = (name: string) => `${makes}${nameSlug(name)}/`;
export const model = (makeName: string, name: string) => `${make(makeName)}${nameSlug(name)}/`;
export const category = (slug: string) => `${categories}${slug}/`;
export const loadClass = (slug: string) => `${category('trucks-by-class')}${slug}/`;
export const vehicle = (slug: string) => `/vehicles/${slug}/`;

/** The address of one page of a listing; the first page has no leaf. */
export const page = (listing: string, leaf: string | undefined) =>
  leaf === undefined ? listing : `${listing}page/${leaf}/`;
