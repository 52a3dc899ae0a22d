// The one table of issue codes. A code is for programs and for searching; people read src/messages.
import type { Severity } from './issue.ts';

const inventory = {
  'file-not-found': 'error',
} as const satisfies Record<string, Severity>;

/** Faults in content/policies, in the order a check meets them. */
const policy = {
  // The file.
  'policy-unknown': 'error',
  'policy-file-name': 'error',
  'policy-version-double': 'error',
  'policy-too-large': 'error',
  'policy-not-text': 'error',
  'policy-character-hidden': 'error',
  'policy-character-lost': 'error',
  'policy-word-processor': 'error',
  'policy-empty': 'error',
  'policy-more': 'note',
  // The lines between the two --- at its top.
  'policy-head-missing': 'error',
  'policy-head-open': 'error',
  'policy-head-line': 'error',
  'policy-head-unknown': 'error',
  'policy-head-double': 'error',
  'policy-head-lacks': 'error',
  'policy-head-empty': 'error',
  'policy-head-quotes': 'error',
  'policy-head-long': 'error',
  'policy-version-number': 'error',
  'policy-version-form': 'error',
  'policy-version-differs': 'error',
  'policy-date': 'error',
  'policy-choice': 'error',
  'policy-source': 'error',
  'policy-placeholder': 'warning',
  // What the text may not contain.
  'policy-braces': 'error',
  'policy-comment': 'error',
  'policy-autolink': 'error',
  'policy-less-than': 'error',
  'policy-html': 'error',
  'policy-program': 'error',
  'policy-import': 'error',
  'policy-image': 'error',
  'policy-code': 'error',
  'policy-quote': 'error',
  'policy-strike': 'error',
  'policy-tick-box': 'error',
  'policy-footnote': 'error',
  'policy-heading-level': 'error',
  'policy-heading-empty': 'error',
  'policy-heading-plain': 'error',
  'policy-heading-underlined': 'error',
  'policy-heading-double': 'error',
  'policy-nesting': 'error',
  'policy-unreadable': 'error',
  // Components.
  'policy-component-unknown': 'error',
  'policy-component-broken': 'error',
  'policy-component-quotes': 'error',
  'policy-component-open': 'error',
  'policy-component-place': 'error',
  'policy-component-content': 'error',
  'policy-attribute-unknown': 'error',
  'policy-attribute-lacks': 'error',
  'policy-attribute-value': 'error',
  'policy-attribute-handler': 'error',
  'policy-attribute-expression': 'error',
  // Links.
  'policy-link-scheme': 'error',
  'policy-link-http': 'error',
  'policy-link-form': 'error',
  'policy-link-page': 'error',
  'policy-link-anchor': 'error',
  'policy-link-undefined': 'error',
  'policy-cross-reference': 'error',
  'policy-numbering': 'warning',
  // What the text has to say.
  'policy-item-lacks': 'error',
  'policy-fact-lacks': 'warning',
  // Versions and dates.
  'policy-effective-same': 'error',
  'policy-effective-order': 'error',
  'policy-none-in-force': 'error',
  'policy-effective-past': 'warning',
  'policy-anchor-gone': 'warning',
  'policy-summary-unwritten': 'warning',
  'policy-draft': 'note',
  'policy-build-due': 'note',
  // What was approved.
  'policy-sums-line': 'error',
  'policy-approved-missing': 'error',
  'policy-approved-unlisted': 'error',
  'policy-approved-changed': 'error',
  'policy-source-missing': 'error',
  'policy-source-changed': 'error',
  'policy-outdated': 'error',
  // Commands.
  'policy-not-found': 'error',
  'policy-exists': 'error',
  'policy-approved-already': 'error',
  'policy-nothing-changed': 'error',
  'policy-unapproved': 'error',
} as const satisfies Record<string, Severity>;

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

export type PolicyIssueCode = keyof typeof policy;
