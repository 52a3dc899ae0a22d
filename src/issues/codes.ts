// The one table of issue codes. A code is for programs and for searching; people read src/messages.
import type { Severity } from './issue.ts';

/** Faults of an inventory file. error: the file, or the row, is not published; warning: a field is not. */
const inventory = {
  'file-not-found': 'error',
  'file-unreadable': 'error',
  'file-empty': 'error',
  'file-too-large': 'error',
  'encoding-unknown': 'error',
  'encoding-invalid': 'error',
  'delimiter-unclear': 'error',
  'quote-unclosed': 'error',
  'quote-stray': 'error',
  'record-too-long': 'error',
  'cell-too-long': 'error',
  'too-many-rows': 'error',
  'too-many-columns': 'error',
  'no-rows': 'error',
  'column-missing': 'error',
  'column-duplicate': 'error',
  'column-unmapped': 'note',
  'mapping-invalid': 'error',
  'mapping-column-missing': 'warning',
  'makes-invalid': 'error',
  'stock-unreadable': 'error',

  'row-ragged': 'error',
  'row-merged': 'note',
  'ref-missing': 'error',
  'ref-without-address': 'error',
  'ref-duplicate': 'error',
  'ref-address-taken': 'error',
  'make-missing': 'error',
  'make-unknown': 'error',
  'make-address-taken': 'error',
  'model-missing': 'error',
  'model-address-taken': 'error',
  'year-invalid': 'error',
  'year-in-future': 'error',
  'year-out-of-range': 'error',
  'date-is-serial': 'error',
  'status-unknown': 'error',

  'price-invalid': 'warning',
  'price-currency-unknown': 'warning',
  'price-currency-differs': 'warning',
  'price-out-of-range': 'warning',
  'price-rounded': 'note',
  'date-invalid': 'warning',
  'date-in-future': 'warning',
  'type-unknown': 'warning',
  'type-missing': 'note',
  'value-unknown': 'warning',
  'value-out-of-range': 'warning',
  'mileage-invalid': 'warning',
  'engine-invalid': 'warning',
  'measure-invalid': 'warning',
  'count-invalid': 'warning',
  'transmission-unknown': 'warning',
  'photo-invalid': 'warning',

  'gates-skipped': 'note',
  'same-file': 'note',
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
