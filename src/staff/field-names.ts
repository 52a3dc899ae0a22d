// What people call the fields: the headers of our own template in English, names of the trade in Japanese.
import { columns } from '../inventory/columns.ts';
import { fieldNames as ja } from '../messages/ja/field-names.ts';
import type { FieldChoice } from './screen.ts';

/** Every field that a column can become, in the order of the stock. */
export function fieldChoices(language: 'en' | 'ja'): FieldChoice[] {
  return columns.map(({ field, header }) => ({ field, name: language === 'ja' ? ja[field] : header }));
}

/** `fobUsd` or `FOB (USD)` -> `FOB 価格 (USD)`; what is no field stays as it is. */
export function fieldName(fieldOrHeader: string, language: 'en' | 'ja'): string {
  const field = columns.find((column) => [column.field, column.header].includes(fieldOrHeader))?.field;
  return fieldChoices(language).find((choice) => choice.field === field)?.name ?? fieldOrHeader;
}
