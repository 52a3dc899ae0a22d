// Decides what of a form is an inquiry. The same rules in the browser and at the edge.
import { countries } from './countries.ts';
import {
  contentFields,
  fields,
  type Field,
  type FieldFault,
  type FieldFaults,
  type FieldName,
  type Inquiry,
} from './fields.ts';
import { toPlainText } from './plain-text.ts';

/**
 * Checks one inquiry.
 * @param received what was typed, by field; anything but text is a fault of its field
 * @param policyVersions every version ever published; none known: any is taken
 * @returns the inquiry, or a fault for each field that has one; in both cases everything typed, as plain
 *   text, so that a form can show it again
 */
export function checkInquiry(
  received: Readonly<Partial<Record<FieldName, unknown>>>,
  policyVersions: readonly string[] = [],
): Checked {
  const typed: Partial<Record<FieldName, string>> = {};
  const faults: FieldFaults = {};
  const kind = received.kind;
  for (const name of Object.keys(fields) as FieldName[]) {
    const field: Field = fields[name];
    const value = received[name] ?? '';
    if (field.signal) {
      const text = toPlainText(String(value)).text.slice(0, field.max);
      if (text) typed[name] = text;
      continue;
    }
    if (typeof value !== 'string') {
      faults[name] = 'not-text';
      continue;
    }
    const { text, fault } = checkField(name, value, kind);
    if (text) typed[name] = text;
    if (fault) faults[name] = fault;
  }
  if (!typed.email && !typed.phone) faults.email ??= 'missing';
  if (typed.policy && policyVersions.length > 0 && !policyVersions.includes(typed.policy)) {
    faults.policy ??= 'unknown';
  }
  if (Object.keys(faults).length > 0) return { ok: false, typed, faults };
  const content = contentFields.flatMap((name) => (typed[name] ? [[name, typed[name]] as const] : []));
  return { ok: true, typed, inquiry: Object.fromEntries(content) as Inquiry };
}

/** One field by itself; `kind` decides whether it is asked for. */
export function checkField(
  name: FieldName,
  value: string,
  kind: unknown,
): { text: string; fault?: FieldFault } {
  const field: Field = fields[name];
  const plain = toPlainText(value, { lines: field.lines ?? false });
  const text = folds[name]?.(plain.text) ?? plain.text;
  const asked = !field.onlyFor || field.onlyFor === kind;
  if (!plain.clean) return { text, fault: 'characters' };
  if (text === '') return field.required && asked ? { text, fault: 'missing' } : { text };
  if (!asked) return { text, fault: 'other-kind' };
  if (text.length > field.max) return { text, fault: 'too-long' };
  if (field.oneOf && !field.oneOf.includes(text)) return { text, fault: 'unknown' };
  if (field.pattern && !new RegExp(`^(?:${field.pattern})$`, 'u').test(text)) {
    return { text, fault: 'invalid' };
  }
  if (name === 'country' && !countries.includes(text)) return { text, fault: 'unknown' };
  if (name === 'phone' && text.replace(/\D/g, '').length < 6) return { text, fault: 'invalid' };
  return { text };
}

/** Ways of writing the same thing that need no question back. */
const folds: Partial<Record<FieldName, (text: string) => string>> = {
  phone: (text) => text.normalize('NFKC').replace(/\s+/g, ' '),
  email: (text) => text.normalize('NFKC'),
  country: (text) => text.toUpperCase(),
  id: (text) => text.toLowerCase(),
};

export type Typed = Partial<Record<FieldName, string>>;

export type Checked =
  { ok: true; typed: Typed; inquiry: Inquiry } | { ok: false; typed: Typed; faults: FieldFaults };
