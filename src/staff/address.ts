// Which requests are for the desk, for a server that may have none.

/** Whether a request is for the desk. */
export function isDeskAddress({ pathname }: URL): boolean {
  return pathname === '/staff' || pathname.startsWith('/staff/');
}

/**
 * `address` is that of the computer at the other end; `sender` whose guesses count together: the visitor's address
 * as far as it is vouched for.
 */
export type Connection = { address: string; sender: string };
