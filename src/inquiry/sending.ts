// How a browser sends an inquiry: with patience, with one id, and truthfully.
import type { FieldFaults } from './fields.ts';

/**
 * Sends until it is answered, at most four times. A connection that fails and a server that cannot store are
 * tried again after 2, 8 and 30 seconds with the same body, and so with the same id.
 * @param post delivers the body; rejects where the connection fails
 * @param onRetry told before each pause
 */
export async function sendInquiry(
  post: () => Promise<{ status: number; json: unknown }>,
  wait: (ms: number) => Promise<void>,
  onRetry: () => void,
): Promise<Sent> {
  for (const pause of [...pauses, undefined]) {
    const answer = await post().catch(() => undefined);
    const { no, error, fields } = (answer?.json ?? {}) as {
      no?: string;
      error?: string;
      fields?: FieldFaults;
    };
    if (answer && answer.status < 300 && no) return { outcome: 'stored', no };
    if (answer?.status === 422 && fields) return { outcome: 'faults', fields };
    if (answer && answer.status < 500) return { outcome: 'refused', code: error ?? '' };
    if (pause === undefined) break;
    onRetry();
    await wait(pause);
  }
  return { outcome: 'unsent' };
}

const pauses = [2000, 8000, 30_000];

export type Sent =
  | { outcome: 'stored'; no: string }
  | { outcome: 'faults'; fields: FieldFaults }
  /** Answered, and not with something that another try would change. */
  | { outcome: 'refused'; code: string }
  /** Not known to be stored anywhere. */
  | { outcome: 'unsent' };
