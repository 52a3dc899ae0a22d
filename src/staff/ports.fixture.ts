// A desk with nothing behind it: screens are their name and what they were given, and what was asked of the
// workspace is written down.
import { createSessions } from './sessions.ts';
import { createThrottle } from './throttle.ts';
import type { DeskPorts, Job, Upload, Workspace } from './ports.ts';

/** @param given.passphrase undefined: not chosen yet */
export function exampleDesk({ passphrase, desk }: Given = {}): ExampleDesk {
  const done: string[] = [];
  const logged: object[] = [];
  let [kept, number, now] = [passphrase, 0, Date.parse('2026-11-22T00:00:00Z')];
  const job = (kind: Job['kind']): Job => ({
    kind,
    who: 'A',
    since: now,
    step: 'starting',
    done: 0,
    total: 0,
    said: '',
  });
  const note = (what: string, kind: Job['kind']) => {
    done.push(what);
    return { isStarted: true, job: job(kind) };
  };
  const live: Workspace = {
    served: async () => release,
    standing: async () => standing,
    atAddress: async () => undefined,
    releases: async () => [
      { ...release, isServed: true },
      { ...release, id: '20261121T000000Z', isServed: false },
    ],
    job: () => undefined,
    publish: ({ id }) => note(`publish ${id}`, 'publish'),
    preview: ({ id }) => note(`preview ${id}`, 'preview'),
    previewDraft: (policy, version) => note(`preview ${policy} ${version}`, 'preview'),
    undo: (id, reason) => note(`undo ${id}: ${reason}`, 'undo'),
    prepare: async () => undefined,
    send: () => note('send', 'send'),
    rebuild: () => note('rebuild', 'rebuild'),
    photos: {
      list: async () => ({ withPhotos: [], missing: [] }),
      async receive(path) {
        done.push(`photo ${path}`);
        return { ref: 'A' };
      },
      picture: async () => undefined,
      thumb: async (name) => new TextEncoder().encode(name),
    },
    policies: {
      list: async () => [
        { policy: 'terms', version: '2027-01', standing: 'draft', effective: '2027-01-05', issues: [] },
        { policy: 'terms', version: '2026-11', standing: 'current', effective: '2026-11-01', issues: [] },
      ],
      async approve(policy, version) {
        done.push(`approve ${policy} ${version}`);
        return { isApproved: true, said: '' };
      },
    },
    inbox: { ...emptyInbox },
    watch: () => () => {},
    uploads: {
      async receive({ name }, body) {
        done.push(`receive ${name}: ${await new Response(body).text()}`);
        return { id: exampleUpload.id };
      },
      read: async (id) => (id === exampleUpload.id ? exampleUpload : undefined),
      async again(upload, choices) {
        done.push(`again ${JSON.stringify(choices)}`);
        return { ...upload, choices };
      },
      quarantine: async () => undefined,
      practiceFile: async () => undefined,
    },
  };
  const ports: DeskPorts = {
    now: () => now,
    log: (entry) => void logged.push(entry),
    sessions: createSessions(() => `random-${(number += 1)}`),
    throttle: createThrottle(),
    passphrase: {
      isSet: () => kept !== undefined,
      setUpCode: '1234-5678',
      set: async (text) => void (kept = text),
      isRight: async (text) => text === kept,
    },
    settings: () => desk,
    render: async (name, { frame: _, ...data }) => `${name} ${JSON.stringify(data)}`,
    asset: async (name) => ({ bytes: new TextEncoder().encode(name), type: 'text/css' }),
    live,
    practice: { ...live, inbox: emptyInbox },
  };
  return { ports, done, logged, later: (ms) => void (now += ms) };
}

const emptyInbox: Workspace['inbox'] = {
  read: async () => [],
  acknowledge: async () => {},
  erase: async () => {},
  toCsv: () => '',
  consents: async () => [],
};

const release = {
  id: '20261122T000000Z',
  builtAt: '2026-11-22T00:00:00Z',
  file: 'a.csv',
  counted: 3,
};

const standing = `${release.id} a-stock`;

export const exampleUpload: Upload = {
  id: '0123456789abcdef',
  file: '/nowhere/received/stock.csv',
  choices: {},
  report: {
    file: { name: 'stock.csv', bytes: 10, sha256: 'a' },
    encoding: 'utf-8',
    delimiter: ',',
    header: [
      { header: 'No', field: 'ref' },
      { header: 'Notes', field: null },
    ],
    rows: { read: 3, published: 3, merged: 0, hidden: 0, quarantined: 0 },
    stock: { counted: 3, sold: 0, kept: 0, left: 7 },
    issues: [],
    changes: { added: [], removed: [], changed: [], unchanged: 3 },
    gates: [{ id: 'missing', value: 0.4, limit: 0.2, verdict: 'asks' }],
    verdict: 'asks',
    confirm: '7',
  },
  vehicles: {},
  against: standing,
  language: 'en',
};

type Given = { passphrase?: string; desk?: ReturnType<DeskPorts['settings']> };
type ExampleDesk = { ports: DeskPorts; done: string[]; logged: object[]; later: (ms: number) => void };
