// What an upload is held against, as it stands on disk: the live stock, the exporter, the mapping, the makes.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { mappingSchema, type Mapping } from '../../src/inventory/mapping.ts';
import type { Live } from '../../src/inventory/ingest.ts';
import type { AcceptedMakes } from '../../src/inventory/makes.ts';
import { issue, type Issue, type IssueCode, type Result } from '../../src/issues/issue.ts';
import type { Site } from '../../src/site/site.ts';
import { makesFile, mappingFile } from '../release/paths.ts';
import { readSite, readStock } from '../release/read-inputs.ts';

/** @param mapping the file named by `--mapping`; else the remembered one, if there is one */
export async function readLive(mapping: string | undefined): Promise<Result<Live & { site: Site }>> {
  const issues: Issue[] = [];
  const [site, stock, columns, makes] = await Promise.all([
    readSite(),
    readStock(),
    readJson<Mapping>(
      mapping ?? mappingFile,
      mappingSchema,
      mapping === undefined,
      'mapping-invalid',
      issues,
    ),
    readJson<AcceptedMakes>(makesFile, makesSchema, true, 'makes-invalid', issues),
  ]);
  issues.push(...site.issues, ...(stock?.issues ?? []));
  if (!site.ok || (stock && !stock.ok) || issues.some(({ severity }) => severity === 'error')) {
    return { ok: false, issues };
  }
  const { settings, limits } = site.value;
  const value = {
    site: site.value,
    stock: stock?.value,
    sample: settings.sample,
    limits,
    mapping: columns,
    makes: makes ?? {},
  };
  return { ok: true, value, issues };
}

async function readJson<T>(
  file: string,
  schema: z.ZodType<T>,
  mayBeAbsent: boolean,
  code: IssueCode,
  issues: Issue[],
): Promise<T | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (mayBeAbsent && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    issues.push(issue(code, { in: 'inventory' }, '', { file, why }));
    return undefined;
  }
}

/** content/inventory/makes.json: makes accepted beside the table, each with its other spellings. */
const makesSchema = z.record(z.string().min(1), z.array(z.string().min(1)));
