// The words that components put into a policy, in the policy's language (src/messages/<language>/policy-text.ts).
import type { serviceCategories } from '../site/services.ts';

export type PolicyWords = {
  /** Stands where a fact of the company is not known yet. */
  toSupply: string;
  /** `2026-11-01` -> `1 November 2026`, `2016-12` -> `December 2016` */
  date: (date: string) => string;
  retention: (months: number, from: string) => string;
  /** What a new draft says as its summary until somebody writes one. */
  copied: (version: string) => string;
  company: string;
  address: string;
  representative: string;
  telephone: string;
  mail: string;
  whatsapp: string;
  cookieTable: {
    service: string;
    sends: string;
    to: string;
    why: string;
    kept: string;
    stores: string;
    category: string;
    noStorage: string;
    stored: (name: string, kind: string, kept: string) => string;
    categories: Record<(typeof serviceCategories)[number], string>;
  };
};
