// The other half of the outbox: tells staff of each inquiry at least once, and forgets what is due to be
// forgotten. Run every minute by Cloudflare's cron or by a timer in Node.
import { monthsLater } from '../consent/record.ts';
import { mostNoticeMs, type Notify } from './notify.ts';
import type { Ports } from './ports.ts';

/** @param random a number in [0, 1), so that deliveries that failed together do not come back together */
export async function drain(
  { store, consents, clock, settings, log }: Pick<Ports, 'store' | 'consents' | 'clock' | 'settings' | 'log'>,
  notify: Notify | undefined,
  random: () => number,
): Promise<void> {
  if (notify) {
    for (const { inquiry, attempt } of await store.claimNotices(clock.now(), leaseMs, noticesPerRun)) {
      const fault = await notify(inquiry);
      const now = clock.now();
      if (fault === undefined) {
        await store.settleNotice(inquiry.id, { deliveredAt: now });
        log({ code: 'notice-delivered', id: inquiry.id });
      } else {
        const dead = attempt >= maxAttempts ? { deadAt: now } : {};
        await store.settleNotice(inquiry.id, { dueAt: now + pauseAfter(attempt, random()), fault, ...dead });
        log({ code: 'deadAt' in dead ? 'notice-dead' : 'notice-failed', id: inquiry.id, detail: fault });
      }
    }
  }
  const now = clock.now();
  const { inquiries, privacyRequests, consentRecords } = settings.keptMonths;
  const forgotten = await store.forget({
    now,
    inquiriesBefore: monthsLater(now, -inquiries),
    privacyRequestsBefore: monthsLater(now, -privacyRequests),
  });
  if (forgotten > 0) log({ code: 'inquiries-forgotten', detail: String(forgotten) });
  const month = new Date(monthsLater(now, -consentRecords)).toISOString().slice(0, 7);
  const expired = await consents.expire(month, now);
  if (expired > 0) log({ code: 'consents-expired', detail: String(expired) });
}

/** 30 s, doubled up to six hours, each up to a fifth longer. */
export function pauseAfter(attempt: number, random: number): number {
  return Math.round(Math.min(30_000 * 2 ** (attempt - 1), 6 * 3_600_000) * (1 + random / 5));
}

/** Twenty attempts last about three days: longer than a weekend. */
export const maxAttempts = 20;
const noticesPerRun = 20;
/** As long as a run can take, and a minute: until then no other run tells what this one has claimed. */
const leaseMs = noticesPerRun * mostNoticeMs + 60_000;
