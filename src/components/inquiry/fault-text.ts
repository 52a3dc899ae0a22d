import { fields, type FieldFault, type FieldName } from '../../inquiry/fields.ts';
import type { InquiryWords } from '../../messages/language.ts';

/** What is wrong with a field and what to do, in a language's words. */
export function faultText(words: InquiryWords, name: FieldName, fault: FieldFault): string {
  const special = words.specialFaultWords[`${name}:${fault}`];
  return special ?? words.faultWords[fault](words.fieldNames[name], fields[name].max);
}
