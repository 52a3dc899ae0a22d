// Who is signed in. Sessions live in memory: they end with the server, on signing out, or after twelve hours.

/** @param random 32 bytes of it, as text that fits a cookie */
export function createSessions(random: () => string): Sessions {
  const byId = new Map<string, Session>();
  return {
    begin(who, now) {
      for (const [id, { endsAt }] of byId) if (endsAt <= now) byId.delete(id);
      const session: Session = { id: random(), token: random(), who, endsAt: now + lasts, isPractice: false };
      byId.set(session.id, session);
      return session;
    },
    of(request, now) {
      const id = cookieOf(request, sessionCookie);
      const session = id === undefined ? undefined : byId.get(id);
      return session && session.endsAt > now ? session : undefined;
    },
    end: ({ id }) => void byId.delete(id),
  };
}

/** The value of a cookie that a request brings. */
export function cookieOf({ headers }: { headers: Headers }, name: string): string | undefined {
  const pair = (headers.get('cookie') ?? '').split(/;\s*/).find((each) => each.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** A header that sets a cookie for the desk only; `value` undefined takes it away. */
export function setCookie(name: string, value: string | undefined, isSecure: boolean): string {
  const age = value === undefined ? '; Max-Age=0' : '';
  return `${name}=${value ?? ''}; Path=/staff/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}${age}`;
}

export const sessionCookie = 'desk';
export const languageCookie = 'desk-language';

/** Twelve hours in milliseconds. */
const lasts = 12 * 3_600_000;

export type Session = {
  id: string;
  /** Stands in every form: a request that changes something has to bring it. */
  token: string;
  /** The name given at sign-in, shown to the others. */
  who: string;
  endsAt: number;
  /** Whether this person works on the practice stock. */
  isPractice: boolean;
};
export type Sessions = {
  begin: (who: string, now: number) => Session;
  of: (request: { headers: Headers }, now: number) => Session | undefined;
  end: (session: Session) => void;
};
