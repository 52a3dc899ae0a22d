// Sends inquiries as fast as they are answered, and remembers which were acknowledged.
import { testInquiry } from './requests.ts';
import { sendHttp } from './send-http.ts';

/** Runs until `stop` says so; requests that the end of a server cuts off are not acknowledged. */
export async function sendUntil(origin: string, stop: AbortSignal, lanes: number): Promise<Acknowledged[]> {
  const send = sendHttp(origin);
  const acknowledged: Acknowledged[] = [];
  const lane = async () => {
    while (!stop.aborted) {
      const inquiry = testInquiry({ message: `Load ${crypto.randomUUID()}` });
      const answer = await send('/api/inquiries', {
        method: 'POST',
        // Many senders, so that none comes near the limit.
        headers: { 'content-type': 'application/json', 'x-sender': crypto.randomUUID() },
        body: JSON.stringify(inquiry),
      }).catch(() => undefined);
      if (answer && answer.status < 300) acknowledged.push({ id: inquiry.id!, message: inquiry.message! });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return acknowledged;
}

export type Acknowledged = { id: string; message: string };
