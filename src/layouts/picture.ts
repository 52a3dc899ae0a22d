/** A picture of a page's subject: an address of this site, its size in pixels, and what it shows. */
export type Picture = { address: string; width: number; height: number; alt: string };
