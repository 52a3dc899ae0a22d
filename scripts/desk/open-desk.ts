// Puts the staff desk together for the embedded server.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Connection } from '../../src/staff/address.ts';
import { deskHandler } from '../../src/staff/handler.ts';
import type { DeskPorts } from '../../src/staff/ports.ts';
import { createSessions } from '../../src/staff/sessions.ts';
import { createThrottle } from '../../src/staff/throttle.ts';
import { practiceName } from '../data/backup.ts';
import { dataFolder, home } from '../release/paths.ts';
import { createDraftPreview } from './draft-preview.ts';
import { openInbox } from './inbox.ts';
import { untilEnded } from './job-runner.ts';
import { readOperator } from './operator.ts';
import { openPassphrase } from './passphrase.ts';
import { openPracticeInbox } from './practice-inquiries.ts';
import { publicAddress } from './public-address.ts';
import { createPreview } from './preview-server.ts';
import { openScreens } from './screens.ts';
import { openWorkspace } from './workspace.ts';

/**
 * @param given.previewPort where previews are served if it is free
 * @param given.say prints a line for whoever started the program
 */
export function openDesk({ previewPort, log, say }: Given): Desk {
  const now = Date.now;
  const previews = [createPreview(previewPort), createPreview(0)] as const;
  const practice = `${dataFolder}/${practiceName}/`;
  const drafts = [createDraftPreview(undefined), createDraftPreview(practice)] as const;
  const ports: DeskPorts = {
    now,
    log,
    sessions: createSessions(() => randomBytes(32).toString('base64url')),
    throttle: createThrottle(),
    passphrase: openPassphrase(join(dataFolder, 'desk/passphrase.json')),
    settings: () => readOperator().desk,
    ...openScreens(() => say('Preparing the screens of the staff desk (once)')),
    live: openWorkspace({
      drafts: drafts[0],
      root: home,
      home: undefined,
      preview: previews[0],
      now,
      deploy: () => publicAddress(readOperator().deploy),
      inbox: openInbox({ where: () => readOperator().inquiries, data: dataFolder, now }),
    }),
    practice: openWorkspace({
      root: practice,
      home: practice,
      preview: previews[1],
      drafts: drafts[1],
      now,
      inbox: openPracticeInbox(practice, now),
    }),
  };
  return {
    answer: (request, connection) => deskHandler(request, connection, ports),
    invite(origin) {
      const { isSet, setUpCode } = ports.passphrase;
      say(
        `Staff desk: ${origin}staff/${isSet() ? '' : `  first visit: choose the passphrase, with the code ${setUpCode}`}`,
      );
    },
    settled: async () => void (await Promise.all([ports.live, ports.practice].map(untilEnded))),
    close: () => [...previews, ...drafts].forEach((preview) => preview.close()),
  };
}

export type Desk = {
  answer: (request: Request, connection: Connection) => Promise<Response>;
  /** Says where the desk is, and how it is set up at the first visit. */
  invite: (origin: string) => void;
  /** Kept when nothing is being published, sent or undone. */
  settled: () => Promise<void>;
  close: () => void;
};
type Given = { previewPort: number; log: DeskPorts['log']; say: (line: string) => void };
