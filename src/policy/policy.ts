// What a policy is made of: names, the head of a version, and the folder that holds them.
import type { Site } from '../site/site.ts';

/** The policies of the site, in the order they are listed. Each is a folder of content/policies. */
export const policyNames = ['privacy', 'cookies', 'terms'] as const;

/** Languages the site has policy pages in (DESIGN.md, 10). */
export const policyLanguages = ['en'] as const;

/** A file of content/policies; its path is relative to that folder, with `/`. */
export type PolicyFile = {
  path: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, 64 hex digits. */
  sha256: string;
};

/** What stands between the two `---` of a version. */
export type PolicyHead = {
  title: string;
  /** `YYYY-MM`, or `YYYY-MM-DD` for a second one in a month. */
  version: string;
  /** The day in Asia/Tokyo from which it holds; `YYYY-MM` for the summary of a policy whose day is not known. */
  effective: string;
  /** What changed, in a sentence or two. */
  summary: string;
  /** Whether the change matters to people who have agreed to something. */
  material: boolean;
  language: (typeof policyLanguages)[number];
  /** A summary stands for a policy whose wording is not here; it has no hash. */
  kind: 'text' | 'summary';
  /** For a summary: which document it summarises. */
  source?: string;
};

export type PolicyName = (typeof policyNames)[number];

/** The facts of content/site that a policy may state. */
export type PolicyFacts = Pick<Site, 'company' | 'privacy' | 'retention' | 'services'>;
