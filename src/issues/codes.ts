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
  'count-untrue': 'error',
  'vehicle-page-missing': 'error',
} as const satisfies Record<string, Severity>;

export const issueCodes = { ...inventory, ...policy, ...site, ...page };
