// `--columns`: every column that can be read, its other names, and the values of closed vocabularies.
import { columns, type Column } from '../../src/inventory/columns.ts';
import { unitHeaders } from '../../src/inventory/unit-columns.ts';
import { columnFieldsSchema } from '../../src/inventory/vehicle.ts';
import { statuses } from '../../src/inventory/vocabularies.ts';
import type { StaffWords } from '../../src/messages/en/staff.ts';
import { z } from 'zod';

export function columnGuide(words: StaffWords): string {
  const lines = [words.columns.title, ''];
  for (const { header, headers, required, units, field } of columns) {
    lines.push(`${header}${required ? ' *' : ''}`);
    const values = valuesOf(field);
    if (values.length > 0) lines.push(`    ${words.columns.values}: ${values.join(', ')}`);
    const unitNames = Object.keys(units);
    const others = headers.filter((name) => name !== header && name !== field);
    lines.push(`    ${words.columns.alsoCalled}: ${others.join(', ')}`);
    if (unitNames.length > 0) lines.push(`    (${unitNames.join(', ')})`);
  }
  lines.push('', `${words.columns.unitColumns}: ${unitHeaders.join(', ')}`);
  return lines.join('\n');
}

function valuesOf(field: Column['field']): string[] {
  if (field === 'status') return [...statuses];
  if (field === 'modelYear') return [];
  let schema: z.ZodType = columnFieldsSchema.shape[field];
  if (schema instanceof z.ZodOptional) schema = schema.unwrap() as z.ZodType;
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodBoolean ? ['yes', 'no'] : [];
}
