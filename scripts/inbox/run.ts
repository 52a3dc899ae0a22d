// The commands of the inbox, over any of the three databases.
import { writeFileSync } from 'node:fs';
import { parseNumber } from '../../src/inquiry/identity.ts';
import {
  acknowledge,
  erase,
  ofPerson,
  readInbox,
  readTombstones,
  reviveNotices,
  tombstonesOf,
  waiting,
  type InboxEntry,
} from '../../src/edge/staff.ts';
import type { Sql } from '../../src/edge/sql.ts';
import type { InboxWords } from '../../src/messages/en/inbox.ts';
import { addErasures, readErasures } from './erasures-file.ts';
import { showList, showOne, toCsv } from './show.ts';

/** Does one command; `output` is for people or, with `json`, for programs. */
export async function runInbox(command: Command, at: At): Promise<{ output: string; exitCode: number }> {
  const { sql, now, words } = at;
  const said = (output: string, data: unknown, exitCode = 0) => ({
    output: command.json ? JSON.stringify(data) : output,
    exitCode,
  });
  const list = (entries: readonly InboxEntry[]) =>
    entries.map((entry) => ({ ...entry, ...waiting(entry, now) }));

  switch (command.name) {
    case 'list':
    case 'all': {
      const entries = await readInbox(sql);
      const shown = command.name === 'all' ? entries : entries.filter(isOpen);
      const empty = command.name === 'all' ? words.emptyAll : words.empty;
      return said(shown.length > 0 ? showList(shown, now, words) : empty, list(shown));
    }
    case 'show':
    case 'ack': {
      const entries = await readInbox(sql);
      const found: InboxEntry[] = [];
      for (const text of command.rest) {
        const entry = entries.find(({ no }) => no === parseNumber(text));
        if (!entry) return said(words.unknownNumber(text), { unknown: text }, 1);
        found.push(entry);
      }
      if (command.name === 'show') {
        return said(found.map((entry) => showOne(entry, now, words)).join('\n\n'), list(found));
      }
      const ids = found.map(({ id }) => id);
      const count = await acknowledge(sql, ids, now);
      return said(words.acknowledgedNow(count), { acknowledged: count });
    }
    case 'export': {
      const entries = await readInbox(sql);
      const [file] = command.rest;
      if (file === undefined) return { output: toCsv(entries).trimEnd(), exitCode: 0 };
      writeFileSync(file, toCsv(entries), { mode: 0o600 });
      return said(words.exported(entries.length, file), { exported: entries.length });
    }
    case 'erase': {
      const nos = command.rest.map((text) => parseNumber(text) ?? text);
      const found = ofPerson(await readInbox(sql), { nos, email: command.email, phone: command.phone });
      if (found.length === 0) return said(words.nobody, { found: [] }, 1);
      if (!command.yes) {
        return said(`${showList(found, now, words)}\n${words.toErase(found.length)}`, { found: list(found) });
      }
      const ids = found.map(({ id }) => id);
      const tombstones = await tombstonesOf(sql, ids, now);
      addErasures(at.erasuresFile, tombstones);
      const count = await erase(sql, tombstones);
      return said(words.erased(count), { erased: count });
    }
    case 'reapply': {
      addErasures(at.erasuresFile, await readTombstones(sql));
      const known = readErasures(at.erasuresFile);
      const again = await erase(sql, known);
      return said(words.reapplied(known.length, again), { known: known.length, erasedAgain: again });
    }
    case 'retry': {
      const count = await reviveNotices(sql, now);
      return said(words.revived(count), { revived: count });
    }
  }
}

export const commandNames = ['list', 'all', 'show', 'ack', 'export', 'erase', 'reapply', 'retry'] as const;

function isOpen({ acknowledgedAt }: InboxEntry): boolean {
  return acknowledgedAt === undefined;
}

export type Command = {
  name: (typeof commandNames)[number];
  rest: readonly string[];
  json?: boolean | undefined;
  yes?: boolean | undefined;
  email?: string | undefined;
  phone?: string | undefined;
};

export type At = { sql: Sql; now: number; words: InboxWords; erasuresFile: string };
