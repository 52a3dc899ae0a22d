// The one table of issue codes. A code is for programs and for searching; people read src/messages.
import type { Severity } from './issue.ts';

const inventory = {
  'file-not-found': 'error',
} as const satisfies Record<string, Severity>;

const policy = {} as const satisfies Record<string, Severity>;

/** Faults in content/site and in what is to be supplied there. */
const site = {
  'site-file-unreadable': 'error',
  'site-value-invalid': 'error',
  'fact-to-supply': 'warning',
} as const satisfies Record<string, Severity>;

/** Faults found in the built pages before a release is switched in. */
const page = {
  'link-broken': 'error',
  'anchor-broken': 'error',
  'id-double': 'error',
  'count-untrue': 'error',
  'count-unlinked': 'error',
  'vehicle-listed-twice': 'error',
  'vehicle-page-missing': 'error',
  'vehicle-page-double': 'error',
  'stock-differs': 'error',
  'heading-not-one': 'error',
  'title-missing': 'error',
  'title-double': 'warning',
  'description-missing': 'error',
  'description-double': 'warning',
  'canonical-wrong': 'error',
  'page-indexed': 'error',
  'page-not-indexed': 'error',
  'markup-blocked': 'error',
  'resource-foreign': 'error',
} as const satisfies Record<string, Severity>;

export const issueCodes = { ...inventory, ...policy, ...site, ...page };
