// What an upload is held against, as it stands on disk: the live stock, the exporter, the mapping, the makes.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Mapping } from '../../src/inventory/mapping.ts';
import { parseMapping } from '../../src/inventory/parse-mapping.ts';
import type { Live } from '../../src/inventory/ingest.ts';
import type { AcceptedMakes } from '../../src/inventory/makes.ts';
import { issue, type Issue, type Result } from '../../src/issues/issue.ts';
import type { Site } from '../../src/site/site.ts';
import { makesFile, mappingFile } from '../release/paths.ts';
import { readLiveStock } from '../release/live-stock.ts';
import { readSite } from '../release/read-inputs.ts';

/** @param mapping the file named by `--mapping`; else the remembered one, if there is one */
export async function readLive(mapping: string | undefined): Promise<Result<Live & { site: Site }>> {
  const issues: Issue[] = [];
  const [site, stock, columns, makes] = await Promise.all([
    readSite(),
    readLiveStock(),
    readMapping(mapping, issues),
    readMakes(issues),
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

async function readMapping(named: string | undefined, issues: Issue[]): Promise<Mapping | undefined> {
  const file = named ?? mappingFile;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') issues.push(issue('file-is-folder', at, file));
    else if (code !== 'ENOENT') issues.push(issue('file-unreadable', at, file, { why: code || message }));
    else if (named !== undefined) issues.push(issue('mapping-not-found', at, '', { file }));
    return undefined;
  }
  const mapping = parseMapping(text, file);
  issues.push(...mapping.issues);
  return mapping.ok ? mapping.value : undefined;
}

async function readMakes(issues: Issue[]): Promise<AcceptedMakes | undefined> {
  try {
    const text = await readFile(makesFile, 'utf8');
    return makesSchema.parse(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    issues.push(issue('makes-invalid', at, '', { file: makesFile, why }));
    return undefined;
  }
}

const at = { in: 'inventory' } as const;

/** content/inventory/makes.json: makes accepted beside the table, each with its other spellings. */
const makesSchema = z.record(z.string().min(1), z.array(z.string().min(1)));
