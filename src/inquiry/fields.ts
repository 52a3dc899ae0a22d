// The one table of what an inquiry holds: forms take their attributes from it, the browser its messages
// and the edge its checks. Free of libraries, because it travels to the Worker and to the visitor.

export const kinds = ['vehicle', 'general', 'privacy'] as const;

/** What the Act on the Protection of Personal Information lets a person ask for (Articles 32 to 35). */
export const rights = [
  'disclosure',
  'third-party-records',
  'correction',
  'deletion',
  'stop-use',
  'stop-supply',
  'marketing-opt-out',
] as const;

export const requesters = ['self', 'agent'] as const;

/**
 * In the order of the form. Limits in UTF-16 units, as `maxlength` counts them, over plain text. Together they fit
 * `maxBodyBytes` even where every character takes nine bytes, as Japanese does in a form body.
 */
export const fields = {
  kind: { max: 10, required: true, oneOf: kinds },
  ref: { max: 64 },
  right: { max: 20, oneOf: rights, onlyFor: 'privacy', required: true },
  requester: { max: 5, oneOf: requesters, onlyFor: 'privacy', required: true },
  name: { max: 100, required: true },
  email: {
    max: 120,
    pattern: "[A-Za-z0-9.!#$%&'*+\\/=?^_`\\{\\|\\}~\\-]+@[A-Za-z0-9\\-]+(\\.[A-Za-z0-9\\-]+)+",
  },
  phone: { max: 40, pattern: ' *\\+?[0-9 \\(\\)\\.\\/\\-]{6,39}' },
  country: { max: 2, pattern: '[A-Z]{2}' },
  message: { max: 3000, required: true, lines: true },
  /** The version of the privacy policy that stood beside the form. */
  policy: { max: 20 },
  /** Made by the page, so that the same inquiry sent twice is one; without it the edge derives one. */
  id: { max: 36, pattern: '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}' },
  /** Honeypot: people do not see it. */
  website: { max: 200, signal: true },
  /** Milliseconds between the first key and the sending, where scripts run. */
  elapsed: { max: 12, signal: true },
} as const satisfies Record<string, Field>;

/** What a person says, in the order in which it is stored and shown. The rest serves the sending. */
export const contentFields = [
  'kind',
  'ref',
  'name',
  'email',
  'phone',
  'country',
  'message',
  'policy',
  'right',
  'requester',
] as const satisfies readonly FieldName[];

/** Of a request body, counted while it is read. */
export const maxBodyBytes = 32 * 1024;

/** The site's own promise, as its policy states it. */
export const acknowledgedWithinDays = 10;

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fields, name);
}

export type FieldName = keyof typeof fields;
export type ContentField = (typeof contentFields)[number];
export type Kind = (typeof kinds)[number];

export type Field = {
  max: number;
  required?: boolean;
  oneOf?: readonly string[];
  /** Anchored at both ends, in the dialect of the HTML attribute. */
  pattern?: string;
  /** May hold line breaks. */
  lines?: boolean;
  /** Belongs to one kind, and is required or allowed there alone. */
  onlyFor?: Kind;
  /** Not the visitor's words: taken as it comes, never a fault. */
  signal?: boolean;
};

/** An inquiry as it was checked: plain text, absent where nothing was said. */
export type Inquiry = { kind: Kind; name: string; message: string } & Partial<
  Record<Exclude<ContentField, 'kind' | 'name' | 'message'>, string>
>;

/** Why a field was refused. The words stand in src/messages. */
export type FieldFault =
  'missing' | 'too-long' | 'characters' | 'invalid' | 'unknown' | 'other-kind' | 'not-text';

export type FieldFaults = Partial<Record<FieldName, FieldFault>>;
