// The handler with everything it needs, in memory: a real database, a clock that runs as fast as the code.
import type { Clock, Log, Ports } from '../ports.ts';
import { openConsents } from '../consent-store.ts';
import { openSqlite } from '../sqlite.ts';
import { openStore } from '../store.ts';
import type { Row, Sql } from '../sql.ts';
import { handler } from '../handler.ts';
import { testPages, testSettings } from './test-site.ts';

/** @param wrap puts something between the store and the database */
export function testEdge(wrap: (sql: Sql, clock: TestClock) => Sql = (sql) => sql): TestEdge {
  const clock = testClock();
  const database = openSqlite(':memory:');
  const wrapped = wrap(database, clock);
  const log: Parameters<Log>[0][] = [];
  const ports: Ports = {
    settings: testSettings,
    store: openStore(wrapped),
    consents: openConsents(wrapped),
    clock,
    asset: async (address) => testPages[address],
    sender: '192.0.2.7',
    log: (entry) => log.push(entry),
  };
  return {
    ports,
    clock,
    log,
    send: (request) => handler(request, ports),
    rows: async (sql) => (await database.batch([{ sql }]))[0] ?? [],
    database,
  };
}

/** A clock that jumps to the next timer whenever nothing else is left to do. */
export function testClock(start = Date.UTC(2026, 10, 22, 3)): TestClock {
  let now = start;
  const timers = new Set<{ at: number; run: () => void }>();
  let turning = false;
  const turn = (): void => {
    const next = [...timers].toSorted((a, b) => a.at - b.at)[0];
    if (!next) {
      turning = false;
      return;
    }
    timers.delete(next);
    now = Math.max(now, next.at);
    next.run();
    setImmediate(turn);
  };
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.add(timer);
      if (!turning) {
        turning = true;
        setImmediate(turn);
      }
      return () => timers.delete(timer);
    },
    advance(ms) {
      now += ms;
    },
  };
}

export type TestClock = Clock & { advance: (ms: number) => void };

export type TestEdge = {
  ports: Ports;
  clock: TestClock;
  log: Parameters<Log>[0][];
  send: (request: Request) => Promise<Response>;
  rows: (sql: string) => Promise<Row[]>;
  database: Sql;
};
