// The stock in the browser: fetches the files a question needs and no others, keeps them, and answers.
import { answer, keyOf } from '../../search/query.ts';
import { readRow } from '../../search/read-row.ts';
import { toTable, withFeatures, withText, type Table } from '../../search/table.ts';
import { readFile, type Problem } from './read-file.ts';
import type { AnswerTo, TextAnswer } from '../../search/answer-text.ts';
import type { FileKind } from '../../search/format.ts';
import { fileAddress, type FileEntry, type Manifest, type Part } from '../../search/manifest.ts';
import type { Row } from '../../search/columns.ts';
import type { Search } from '../../search/search-state.ts';

/** Makes fetched at a time, where every make has files of its own. */
const AT_ONCE = 4;
/** Answers from a part of the files are not given more often than this. */
const PAUSE_MS = 400;

export function openStock(manifest: Manifest): Stock {
  const { parts } = manifest;
  const tables = new Map<Part, Table>();
  const underWay = new Map<string, ReturnType<typeof readFile>>();
  const arrived = new Map<string, number>();
  let pastCache = false;
  let joined: { from: Table[]; table: Table } | undefined;

  function read(entry: FileEntry, onBytes: () => void): ReturnType<typeof readFile> {
    const file = underWay.get(entry[0]) ?? fetchFile(entry, onBytes);
    underWay.set(entry[0], file);
    return file;
  }

  async function fetchFile(entry: FileEntry, onBytes: () => void): ReturnType<typeof readFile> {
    const [name] = entry;
    const onMore = (bytes: number) => {
      arrived.set(name, (arrived.get(name) ?? 0) + bytes);
      onBytes();
    };
    try {
      return await readFile(fileAddress(manifest, entry), entry[1], onMore, pastCache);
    } finally {
      underWay.delete(name);
    }
  }

  async function load(part: Part, kinds: readonly FileKind[], onBytes: () => void): Promise<Fault[]> {
    const lacking = kinds.filter((kind) => !has(tables.get(part), kind));
    const files = await Promise.all(lacking.map((kind) => read(part[kind], onBytes)));
    return files.flatMap((file, at) => {
      const kind = lacking[at]!;
      const table = file.ok ? complete(tables.get(part), kind, file) : undefined;
      if (table) tables.set(part, table);
      if (table || has(tables.get(part), kind)) return [];
      arrived.delete(part[kind][0]);
      const problem = file.ok ? 'damaged' : file.problem;
      pastCache ||= problem === 'damaged' || problem === 'truncated';
      return [{ kind, problem }];
    });
  }

  async function tableOf(of: readonly Part[]): Promise<Table> {
    const from = of.flatMap((part) => tables.get(part) ?? []);
    if (from.length === 1) return from[0]!;
    if (
      !joined ||
      joined.from.length !== from.length ||
      joined.from.some((table, at) => table !== from[at])
    ) {
      const { joinTables } = await import('../../search/join-tables.ts');
      joined = { from, table: joinTables(from) };
    }
    return joined.table;
  }

  async function reply(question: Question, of: readonly Part[], faults: Fault[]): Promise<Reply> {
    const { search, saved } = question;
    const table = await tableOf(of);
    const answerTo: AnswerTo = (asked, scores) => answer(table, asked, { saved, scores });
    const found: TextAnswer =
      search.text === ''
        ? { answer: answerTo(search) }
        : await (await import('../../search/answer-text.ts')).answerText(table, search, answerTo);
    return {
      ok: true,
      ...found,
      hits: found.answer.rows.map((row) => readRow(table, row)),
      compared:
        search.compare.length > 0
          ? (await import('../../search/read-compared.ts')).readCompared(table, search.compare)
          : [],
      savedGone: search.saved ? saved.filter((ref) => !table.refs.includes(ref)) : [],
      complete: table.rows === of.reduce((sum, { rows }) => sum + rows, 0),
      faults,
    };
  }

  return {
    async ask(question, tell) {
      const of = partsFor(question.search, parts);
      const kinds = kindsFor(question);
      const files = of.flatMap((part) => kinds.map((kind) => part[kind]));
      const size = files.reduce((sum, [, bytes]) => sum + bytes, 0);
      const onBytes = () =>
        tell(Math.min(1, files.reduce((sum, [name]) => sum + (arrived.get(name) ?? 0), 0) / size));
      const faults: Fault[] = [];
      const queue = [...of];
      let told = Date.now();
      const take = async () => {
        for (let part = queue.shift(); part && faults.length === 0; part = queue.shift()) {
          const isNew = !tables.has(part);
          faults.push(...(await load(part, kinds, onBytes)));
          if (!isNew || queue.length === 0 || Date.now() - told < PAUSE_MS) continue;
          told = Date.now();
          tell(undefined, await reply(question, of, []));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, take));
      const fatal = faults.find(({ kind }) => kind === 'core');
      return fatal ? { ok: false, problem: fatal.problem } : reply(question, of, faults);
    },
  };
}

/** Only the files of the makes asked for, where every make has its own; saved ones may be of any make. */
export function partsFor({ chosen, saved, compare }: Search, parts: readonly Part[]): readonly Part[] {
  const makes = chosen.make?.map(keyOf);
  if (!makes || saved || compare.length > 0) return parts;
  const of = parts.filter(({ make }) => make === undefined || makes.includes(keyOf(make)));
  return of.length > 0 ? of : parts;
}

function kindsFor({ search, features, text }: Question): FileKind[] {
  return [
    'core',
    ...(text || search.compare.length > 0 ? (['text'] as const) : []),
    ...(features || search.features.length > 0 || search.compare.length > 0 ? (['features'] as const) : []),
  ];
}

function has(table: Table | undefined, kind: FileKind): boolean {
  return kind === 'core' ? table !== undefined : table?.[kind] !== undefined;
}

function complete(
  table: Table | undefined,
  kind: FileKind,
  file: Parameters<typeof toTable>[0],
): Table | undefined {
  if (kind === 'core') return toTable(file);
  return table && (kind === 'text' ? withText : withFeatures)(table, file);
}

export type Stock = {
  /**
   * @param tell how far the loading is, from 0 to 1; and an answer from what is there so far
   */
  ask(question: Question, tell: (share: number | undefined, soFar?: Reply) => void): Promise<Reply>;
};

/** `text` and `features` ask for those files beyond what the search itself needs. */
export type Question = { search: Search; saved: string[]; text: boolean; features: boolean };

export type Fault = { kind: FileKind; problem: Problem };

export type Reply =
  | { ok: false; problem: Problem | 'large' | 'script'; bytes?: number }
  | (TextAnswer & {
      ok: true;
      /** The vehicles of the page. */
      hits: Row[];
      compared: Row[];
      /** Saved refs that are no longer in stock. */
      savedGone: string[];
      /** Whether every file the search needs was there. */
      complete: boolean;
      /** Features or texts that could not be had. */
      faults: Fault[];
    });
