// A stock with its site and releases, as the desk works on it: every change is made by the project's own
// commands, which take the same lock as one typed in a terminal.
import { join } from 'node:path';
import type { Inbox } from '../../src/staff/inbox.ts';
import type { ReleaseRow, Upload, Workspace } from '../../src/staff/ports.ts';
import { releaseWords } from '../../src/messages/en/release.ts';
import { isDiskFull } from '../../src/staff/disk-full.ts';
import { createJobs, type End, type OnTold } from './job-runner.ts';
import { note, readNotes } from './journal.ts';
import type { DraftPreview } from './draft-preview.ts';
import { openPhotos } from './photos.ts';
import { openPolicies } from './policies.ts';
import type { PublicAddress } from './public-address.ts';
import type { Preview } from './preview-server.ts';
import { runCommand, type Ended } from './run-command.ts';
import { standingOf } from './standing.ts';
import { uploadFiles } from './upload-files.ts';
import { openUploads } from './uploads.ts';

/**
 * @param given.root of the content and the releases
 * @param given.home handed to the commands; undefined for the project itself
 */
export function openWorkspace({ root, home, preview, drafts, inbox, now, deploy }: Given): Workspace {
  const jobs = createJobs(now);
  const data = join(root, '.data/desk');
  const journal = join(data, 'journal.jsonl');
  const uploads = openUploads(join(data, 'uploads'), home);
  const folderOf = (id: string) => join(root, '.releases', id);
  /** The release that was kept aside last, and the upload it shows. */
  let staged: { release: string; upload: Upload } | undefined;

  const releases = async (): Promise<ReleaseRow[]> => {
    const { output, exitCode } = await runCommand('releases.ts', ['--json'], { home });
    if (exitCode !== 0) throw new Error('The releases could not be read.');
    const notes = await readNotes(journal);
    return (JSON.parse(output) as Listed[]).map(({ id, builtAt, source, counts, served }) => ({
      id,
      builtAt,
      file: source.name,
      counted: counts.counted,
      isServed: served,
      note: notes.get(id),
    }));
  };
  const served = async () => (await releases()).find(({ isServed }) => isServed);
  /** The site has changed by then: a note that cannot be written must not make a failure of it. */
  const written = (what: 'published' | 'undone', who: string, release: string, reason?: string) =>
    note(journal, { at: new Date(now()).toISOString(), who, what, release, ...(reason && { reason }) }).catch(
      () => undefined,
    );

  /**
   * How a command ended that changes the site. Whether it has changed is seen from what is served, not from how
   * the command ended.
   * @param release that was to be served; the one the command spoke of, if undefined
   */
  async function changed(ended: Ended, release = jobs.job()?.release): Promise<End> {
    const end = toEnd(ended);
    if (!end.fault || release === undefined) return end;
    const isThere = (await served().catch(() => undefined))?.id === release;
    return isThere ? { ...end, release, fault: 'unfinished' } : end;
  }

  /** @param before what the commands before it have said */
  async function toPublic(way: Way, release: string, before: string, onTold: OnTold): Promise<Partial<End>> {
    try {
      const bring = deploy?.()?.[way];
      if (!bring) return {};
      onTold({ step: 'deploying', done: 0, total: 0, said: before });
      const end = await bring(release, (said) => onTold({ said: before + said }));
      return { ...end, said: before + end.said };
    } catch (error) {
      // This computer has changed already: nobody may be told that the site is as it was.
      return { deployed: false, fault: 'deploy', said: before + (error as Error).message };
    }
  }

  /** What follows when a release has become the site of this computer. */
  async function goOn(way: Way, release: string, end: End, onTold: OnTold): Promise<End> {
    const shown = home === undefined ? undefined : await preview.show(folderOf(release));
    return {
      ...end,
      ...(shown && { preview: shown }),
      ...(await toPublic(way, release, end.said, onTold)),
    };
  }

  return {
    uploads,
    photos: openPhotos(root),
    policies: openPolicies(home),
    inbox,
    rebuild(who) {
      return jobs.start('rebuild', who, undefined, async (onTold) => {
        const end = await changed(await runCommand('build.ts', [], { home, onTold }));
        const release = jobs.job()?.release;
        if (end.fault || release === undefined) return end;
        await written('published', who, release);
        return goOn('send', release, end, onTold);
      });
    },
    releases,
    job: jobs.job,
    watch: jobs.watch,
    served,
    standing: async () => standingOf((await served())?.id, join(root, 'content/inventory/vehicles.jsonl')),
    async atAddress() {
      const address = deploy?.();
      return address && { shown: await address.shown() };
    },
    publish(upload, who) {
      return jobs.start('publish', who, upload.id, async (onTold) => {
        // What was looked at is what goes live, as long as nothing was chosen anew since.
        const kept = staged && sameUpload(staged.upload, upload) ? staged : undefined;
        staged = undefined;
        let ended = kept && (await runCommand('desk/publish-staged.ts', [kept.release], { home, onTold }));
        if (!ended || ended.exitCode !== 0)
          ended = await runCommand('update.ts', updateArguments(upload), { home, onTold });
        const end = await changed(ended);
        if (end.fault) return end;
        const release = jobs.job()?.release ?? '';
        await written('published', who, release);
        return goOn('send', release, end, onTold);
      });
    },
    preview(upload, who) {
      return jobs.start('preview', who, upload.id, async (onTold) => {
        const end = toEnd(
          await runCommand('update.ts', [...updateArguments(upload), '--stage'], { home, onTold }),
        );
        const release = jobs.job()?.release;
        if (end.fault || release === undefined) return end;
        staged = { release, upload };
        return { ...end, preview: await preview.show(folderOf(release)) };
      });
    },
    previewDraft(policy, version, who) {
      return jobs.start('preview', who, undefined, async () => ({
        said: '',
        preview: await drafts.show(policy, version),
      }));
    },
    send(who) {
      if (!deploy?.()) return undefined;
      return jobs.start('send', who, undefined, async (onTold) => {
        const release = (await served())?.id;
        if (release === undefined) return { said: '', fault: 'failed' };
        return { said: '', release, ...(await toPublic('send', release, '', onTold)) };
      });
    },
    undo(id, reason, who) {
      return jobs.start('undo', who, undefined, async (onTold) => {
        const end = await changed(await runCommand('rollback.ts', [id], { home, onTold }), id);
        if (end.fault) return end;
        // A release that showed an older policy is built again, under an id of its own.
        const release = jobs.job()?.release ?? id;
        await written('undone', who, release, reason);
        return goOn('turnBack', release, { ...end, release }, onTold);
      });
    },
    async prepare(who) {
      if (home === undefined || (await releases()).length > 0) return undefined;
      return jobs.start('practice', who, undefined, async (onTold) => {
        const prepared = await runCommand('desk/prepare-practice.ts', [root], { home: undefined });
        if (prepared.exitCode !== 0) return toEnd(prepared);
        const file = join(root, 'content/inventory/inventory.csv');
        const end = toEnd(await runCommand('update.ts', [file, '--json'], { home, onTold }));
        const release = jobs.job()?.release;
        return end.fault || !release ? end : { ...end, preview: await preview.show(folderOf(release)) };
      });
    },
  };
}

function updateArguments({ file, choices, report, language }: Upload): string[] {
  const { mapping } = uploadFiles(join(file, '../..'));
  return [
    file,
    '--json',
    `--language=${language}`,
    ...(choices.mapping ? [`--mapping=${mapping}`] : []),
    ...(choices.encoding ? [`--encoding=${choices.encoding}`] : []),
    ...(choices.replaceStock ? ['--replace-stock'] : []),
    ...(report.confirm === null ? [] : [`--confirm=${report.confirm}`]),
  ];
}

function sameUpload(one: Upload, other: Upload): boolean {
  return one.id === other.id && JSON.stringify(one.choices) === JSON.stringify(other.choices);
}

/** Exit codes are those of the commands: 0 and 1 published, 3 refused, 4 asks. */
function toEnd({ exitCode, said }: Ended): End {
  const fault = said.includes(releaseWords.busy)
    ? 'busy'
    : isDiskFull(new Error(said))
      ? 'disk'
      : exitCode === 4
        ? 'asks'
        : exitCode === 3
          ? 'refused'
          : 'failed';
  return exitCode <= 1 ? { said } : { said, fault };
}

type Way = 'send' | 'turnBack';
type Listed = {
  id: string;
  builtAt: string;
  source: { name: string };
  counts: { counted: number };
  served: boolean;
};
type Given = {
  root: string;
  home: string | undefined;
  preview: Preview;
  drafts: DraftPreview;
  inbox: Inbox;
  now: () => number;
  /** The way to the public address, asked for anew each time; where there is none, a release stays here. */
  deploy?: () => PublicAddress | undefined;
};
