// What a form control takes from the table of fields.
import { fields, type Field, type FieldFault, type FieldName } from './fields.ts';

/**
 * The HTML attributes of a control; `required` only where the field is, whatever the inquiry is about. A text of
 * several lines has no `maxlength`: a browser cuts what is pasted without a word, and the check has words.
 */
export function controlAttributes(name: FieldName): ControlAttributes {
  const { max, required, onlyFor, pattern, oneOf, lines }: Field = fields[name];
  return {
    id: controlId(name),
    name,
    ...(!lines && { maxlength: max }),
    ...(required && !onlyFor ? { required: true } : {}),
    ...(pattern && !oneOf ? { pattern } : {}),
  };
}

export function controlId(name: FieldName): string {
  return `inquiry-${name}`;
}

/** Where a hint stands beside a control. */
export function hintId(name: FieldName): string {
  return `${controlId(name)}-hint`;
}

/** Where the faults of a control are told. */
export function faultId(name: FieldName): string {
  return `${controlId(name)}-fault`;
}

/** The faults a form can come back with, for each of which the error page needs words. */
export function possibleFaults(name: FieldName): FieldFault[] {
  const { required, oneOf, pattern, onlyFor, signal }: Field = fields[name];
  if (signal) return [];
  return [
    ...(required || name === 'email' ? (['missing'] as const) : []),
    'characters',
    'too-long',
    ...(pattern ? (['invalid'] as const) : []),
    ...(oneOf || name === 'country' || name === 'policy' ? (['unknown'] as const) : []),
    ...(onlyFor ? (['other-kind'] as const) : []),
  ];
}

export type ControlAttributes = {
  id: string;
  name: FieldName;
  maxlength?: number;
  required?: true;
  pattern?: string;
};
