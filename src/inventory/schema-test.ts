// A zod schema as a plain test. zod takes 25 microseconds a vehicle, most of it for copies nobody needs; a
// stock of 100,000 is read on every upload, so its lines are tested by this, made from the same schema.
import { z } from 'zod';

/**
 * Whether a value of JSON fits a schema of objects, arrays, texts, whole numbers and booleans; a schema with
 * anything else throws here, at the start, rather than test less than it says.
 */
export function schemaTest(schema: z.ZodType): Test {
  return toTest(z.toJSONSchema(schema) as JsonSchema);
}

function toTest(schema: JsonSchema): Test {
  const unknown = Object.keys(schema).filter((keyword) => !keywords.has(keyword));
  if (unknown.length > 0) throw new Error(`no test for ${unknown.join(', ')}`);
  switch (schema.type) {
    case 'string':
      return stringTest(schema);
    case 'integer': {
      const { minimum = -Infinity, maximum = Infinity } = schema;
      return (value) => Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
    }
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'array': {
      const item = toTest(schema.items ?? {});
      return (value) => Array.isArray(value) && value.every(item);
    }
    case 'object':
      return objectTest(schema);
    default:
      throw new Error(`no test for the type ${schema.type}`);
  }
}

function stringTest({ minLength = 0, pattern, enum: words }: JsonSchema): Test {
  const known = words && new Set<unknown>(words);
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return (value) =>
    typeof value === 'string' &&
    value.length >= minLength &&
    (known?.has(value) ?? true) &&
    (form?.test(value) ?? true);
}

/** An object of exactly these keys: none missing that is required, none beside them. */
function objectTest({ properties = {}, required = [], additionalProperties }: JsonSchema): Test {
  if (additionalProperties !== false) throw new Error('no test for further properties');
  const tests = new Map(Object.entries(properties).map(([key, schema]) => [key, toTest(schema)]));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = value as Record<string, unknown>;
    for (const key of Object.keys(entries)) if (!tests.get(key)?.(entries[key])) return false;
    return required.every((key) => Object.hasOwn(entries, key));
  };
}

const keywords: ReadonlySet<string> = new Set([
  '$schema',
  'type',
  'minLength',
  'pattern',
  'enum',
  'minimum',
  'maximum',
  'items',
  'properties',
  'required',
  'additionalProperties',
]);

type Test = (value: unknown) => boolean;
type JsonSchema = {
  type?: string;
  minLength?: number;
  pattern?: string;
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: unknown;
};
