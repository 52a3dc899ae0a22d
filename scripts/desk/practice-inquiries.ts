// Invented inquiries for the practice inbox, so that answering and erasing can be tried on nobody: one that came
// in today, one for WhatsApp, a request that is late, one that looks like a program's, one acknowledged.
import { join } from 'node:path';
import { numberOf } from '../../src/inquiry/identity.ts';
import type { Inquiry } from '../../src/inquiry/fields.ts';
import { acknowledge } from '../../src/edge/staff.ts';
import type { Sql } from '../../src/edge/sql.ts';
import { openStore } from '../../src/edge/store.ts';
import { suspicionsOf } from '../../src/inquiry/suspicions.ts';
import type { Inbox } from '../../src/staff/inbox.ts';
import { readStock } from '../release/read-inputs.ts';
import { openInbox } from './inbox.ts';

/** @param root of the practice workspace */
export function openPracticeInbox(root: string, now: () => number): Inbox {
  const data = join(root, '.data');
  return openInbox({
    where: () => 'embedded',
    data,
    now,
    async fill(sql) {
      const stock = await readStock(join(root, 'content/inventory/vehicles.jsonl'));
      const refs = stock?.ok ? stock.value.vehicles.map(({ ref }) => ref) : [];
      await inventInquiries(sql, now(), refs);
    },
  });
}

/** @param refs of vehicles that they ask about */
export async function inventInquiries(sql: Sql, now: number, refs: readonly string[]): Promise<void> {
  const store = openStore(sql);
  for (const [index, { daysAgo, isAcknowledged, ...said }] of invented(refs).entries()) {
    const id = `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
    const inquiry: Inquiry = { policy: '2026-11', ...said };
    await store.add({
      id,
      no: await numberOf(id),
      fingerprint: id,
      receivedAt: now - daysAgo * 86_400_000,
      sender: 0,
      suspect: suspicionsOf(inquiry),
      inquiry,
    });
    if (isAcknowledged) await acknowledge(sql, [id], now);
  }
}

function invented([first, second]: readonly string[]): Invented[] {
  const about = (ref: string | undefined) => (ref === undefined ? {} : { ref });
  return [
    {
      daysAgo: 12,
      kind: 'privacy',
      right: 'deletion',
      requester: 'self',
      name: 'Chipo Example',
      email: 'chipo@example.com',
      message: 'I asked you about a bus last year. Please delete what you hold about me.',
    },
    {
      daysAgo: 4,
      kind: 'vehicle',
      ...about(first),
      name: 'Asha Example',
      phone: '+255 000 000 000',
      country: 'TZ',
      message: 'What is the price to Dar es Salaam? I would like to see more photos of the engine.',
    },
    {
      daysAgo: 3,
      kind: 'general',
      name: 'Lucky Example',
      email: 'lucky@example.com',
      message: 'Rank first: https://a.example.com https://b.example.com https://c.example.com',
    },
    {
      daysAgo: 2,
      kind: 'vehicle',
      ...about(second),
      name: 'Tomasi Example',
      email: 'tomasi@example.com',
      country: 'FJ',
      message: 'Thank you for the price. I will answer on Monday.',
      isAcknowledged: true,
    },
    {
      daysAgo: 0,
      kind: 'vehicle',
      ...about(second),
      name: 'Grace Example',
      email: 'grace@example.com',
      country: 'KE',
      message: 'Is it still available?\nCan it be in Mombasa before the end of the month?',
    },
  ];
}

type Invented = Inquiry & { daysAgo: number; isAcknowledged?: boolean };
