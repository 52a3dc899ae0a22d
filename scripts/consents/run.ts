// The commands over the records of consent, in any of the three databases.
import { verifyChain, type ChainFault, type ChainRow } from '../../src/consent/chain.ts';
import { purposes } from '../../src/consent/purposes.ts';
import { isReceiptWhole, parseReceipt, type ConsentRecord, type Receipt } from '../../src/consent/record.ts';
import { readChain } from '../../src/edge/consent-staff.ts';
import type { Sql } from '../../src/edge/sql.ts';
import type { ConsentStaffWords } from '../../src/messages/en/consent-staff.ts';
import type { PolicyFile } from '../../src/policy/policy.ts';

/** Totals by day and purpose, for people or as JSON. */
export async function listConsents(sql: Sql, words: ConsentStaffWords, json: boolean): Promise<Said> {
  const records = (await readChain(sql)).rows.map(({ body }) => JSON.parse(body) as ConsentRecord);
  const days = [...Map.groupBy(records, ({ recorded }) => recorded.slice(0, 10))].map(([day, some]) => ({
    day,
    events: Object.fromEntries(
      [...Map.groupBy(some, ({ event }) => event)].map(([event, { length }]) => [event, length]),
    ),
    purposes: purposes.flatMap((purpose) => {
      const asked = some.filter(({ choices }) => purpose in choices);
      const agreed = asked.filter(({ choices }) => choices[purpose]).length;
      return asked.length > 0 ? [{ purpose, agreed, refused: asked.length - agreed }] : [];
    }),
  }));
  if (json) return said(JSON.stringify(days));
  if (days.length === 0) return said(words.empty);
  const lines = days.flatMap(({ day, events, purposes: asked }) => [
    ...asked.map(({ purpose, agreed, refused }) => row(day, purpose, agreed, refused)),
    `${day}  ${Object.entries(events)
      .map(([event, count]) => `${words.event[event as ConsentRecord['event']]} ${count}`)
      .join(', ')}`,
  ]);
  return said([row(...words.heading), ...lines].join('\n'));
}

/** Whether the chain is whole; exit code 1 where it is not. */
export async function verifyConsents(sql: Sql, words: ConsentStaffWords, json: boolean): Promise<Said> {
  const { rows, cut } = await readChain(sql);
  const fault = await verifyChain(rows, cut);
  if (json) return said(JSON.stringify({ records: rows.length, fault: fault ?? null }), fault ? 1 : 0);
  if (fault) return said(`${faultText(fault, words)}\n${words.faultRemedy}`, 1);
  return said(words.whole(rows.length, (cut?.seq ?? 0) + 1));
}

/**
 * Checks a receipt by itself and against the chain, and prints the texts it refers to, byte for byte.
 * @param text the file as it was handed in
 * @param files of content/policies
 */
export async function verifyReceipt(
  { sql, words, json }: { sql: Sql | undefined; words: ConsentStaffWords; json: boolean },
  { text, name }: { text: string; name: string },
  files: readonly PolicyFile[],
): Promise<Said> {
  const receipt = parseReceipt(text);
  if (!receipt) return said(words.receipt.unreadable(name), 1);
  const { record } = receipt;
  const chain = sql ? await readChain(sql) : { rows: [], cut: undefined };
  const verdict = await verdictOn(receipt, chain);
  const texts = (['policy', 'banner', 'list'] as const).map((what) => {
    const hash = what === 'policy' ? record.policy.sha256 : record[what];
    const file = files.find(({ sha256 }) => sha256 === hash);
    return { what, hash, path: file?.path, text: file && new TextDecoder().decode(file.bytes) };
  });
  const fault = await verifyChain(chain.rows, chain.cut);
  const isInOrder = verdict === 'stands' && !fault && texts.every(({ path }) => path !== undefined);
  if (json) return said(JSON.stringify({ verdict, fault: fault ?? null, texts }), isInOrder ? 0 : 1);
  const verdictText =
    verdict === 'stands' || verdict === 'differs'
      ? words.receipt[verdict](record.seq)
      : words.receipt[verdict];
  return said(
    [
      verdictText,
      ...(fault ? [faultText(fault, words)] : []),
      ...texts.flatMap(({ what, hash, path, text: shown = '' }) => {
        const title = words.receipt.texts[what];
        return path === undefined
          ? [words.receipt.noText(title, hash)]
          : [words.receipt.text(title, path, hash), shown];
      }),
    ].join('\n'),
    isInOrder ? 0 : 1,
  );
}

async function verdictOn(receipt: Receipt, { rows, cut }: Awaited<ReturnType<typeof readChain>>) {
  if (!(await isReceiptWhole(receipt))) return 'notWhole';
  const { id, seq } = receipt.record;
  const standing = rows.find((one: ChainRow) => one.id === id);
  if (standing) return standing.hash === receipt.hash ? 'stands' : 'differs';
  if (rows.some((one) => one.seq === seq)) return 'differs';
  return seq <= (cut?.seq ?? 0) ? 'expired' : 'absent';
}

function faultText({ fault, seq, id = '' }: ChainFault, words: ConsentStaffWords): string {
  return words.fault[fault](seq, id);
}

function row(day: string | undefined, purpose = '', agreed: unknown = '', refused: unknown = ''): string {
  return [
    (day ?? '').padEnd(10),
    purpose.padEnd(12),
    String(agreed).padStart(8),
    String(refused).padStart(8),
  ].join('  ');
}

function said(output: string, exitCode = 0): Said {
  return { output, exitCode };
}

export type Said = { output: string; exitCode: number };
