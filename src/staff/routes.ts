// The desk's addresses: what is shown, and what is done. The visitor has been let in already (./handler.ts).
import { limits } from '../inventory/rows.ts';
import { download, goTo } from './answer.ts';
import { fieldChoices } from './field-names.ts';
import type { SignedIn } from './handler.ts';
import { exportInbox, postInbox, viewInbox } from './inbox.ts';
import { mappingFrom } from './mapping-form.ts';
import type { Job, PolicyRow, Upload } from './ports.ts';
import { jobEvents } from './job-events.ts';
import { sessionCookie, setCookie } from './sessions.ts';

/** Where a file is sent to, as it is. */
export const uploadAddress = '/upload';
export const photoAddress = '/photos/receive';

/** A screen or a file; undefined where there is none of that address. */
export async function getScreens(visit: SignedIn): Promise<Response | undefined> {
  const { path, show, work, ports } = visit;
  switch (path) {
    case '/': {
      const [served, atAddress] = await Promise.all([work.served(), work.atAddress()]);
      return show('home', { served, atAddress, job: work.job() });
    }
    case '/job':
      return show('job', { job: work.job() });
    case '/job/events':
      return jobEvents(work, visit.request.signal);
    case '/releases':
      return show('releases', { releases: await work.releases(), job: work.job() });
    case '/photos':
      return show('photos', {
        ...(await work.photos.list()),
        kept: Number(/^\d{1,5}$/.exec(visit.url.searchParams.get('kept') ?? '')?.[0] ?? 0),
      });
    case '/policies':
      return show('policies', { rows: await work.policies.list(visit.frame.language), job: work.job() });
    case '/inbox':
      return fromInbox(visit, async () => show('inbox', await viewInbox(visit)));
    case '/inbox/export.csv':
      return fromInbox(visit, () => exportInbox(visit));
    case '/practice.csv': {
      const file = await ports.practice.uploads.practiceFile();
      return file && download(file.bytes, file.name);
    }
    default: {
      if (path.startsWith('/photos/')) return showPhoto(visit);
      if (path.startsWith('/thumbs/')) return showThumb(visit);
      const [, id, rest] = uploadPath.exec(path) ?? [];
      const upload = id === undefined ? undefined : await work.uploads.read(id);
      if (!upload) return undefined;
      if (rest === undefined) return showReport(visit, upload);
      if (rest !== 'quarantine.csv') return undefined;
      const bytes = await work.uploads.quarantine(upload);
      return bytes && download(bytes, 'quarantine.csv');
    }
  }
}

/** What a form or a script asks to be done; undefined where there is no such address. */
export async function postScreens(visit: SignedIn, form: URLSearchParams): Promise<Response | undefined> {
  const { path, work, session, isSecure, ports } = visit;
  switch (path) {
    case uploadAddress:
      return receive(visit);
    case photoAddress:
      return receivePhoto(visit);
    case '/rebuild':
      return follow(visit, work.rebuild(session.who));
    case '/send': {
      const started = work.send(session.who);
      return started && follow(visit, started);
    }
    case '/policies/approve':
      return approve(visit, form);
    case '/policies/preview': {
      const draft = await draftOf(visit, form);
      return draft && follow(visit, work.previewDraft(draft.policy, draft.version, session.who));
    }
    case '/sign-out':
      ports.sessions.end(session);
      return goTo('/staff/', { 'set-cookie': setCookie(sessionCookie, undefined, isSecure) });
    case '/practice': {
      session.isPractice = form.get('on') === 'yes';
      const started = session.isPractice ? await ports.practice.prepare(session.who) : undefined;
      return goTo(started ? '/staff/job/' : '/staff/');
    }
    case '/releases/undo': {
      const id = form.get('release') ?? '';
      if (!(await work.releases()).some((release) => release.id === id && !release.isServed))
        return undefined;
      return follow(visit, work.undo(id, (form.get('reason') ?? '').trim().slice(0, 300), session.who));
    }
    case '/inbox/acknowledge':
    case '/inbox/erase':
      return fromInbox(visit, () => postInbox(visit, form));
    default: {
      const [, id, action] = uploadPath.exec(path) ?? [];
      const upload = id === undefined ? undefined : await work.uploads.read(id);
      return upload && actOn(visit, upload, action, form);
    }
  }
}

async function actOn(
  visit: SignedIn,
  upload: Upload,
  action: string | undefined,
  form: URLSearchParams,
): Promise<Response | undefined> {
  const { work, frame, session } = visit;
  const { uploads } = work;
  const back = `/staff/uploads/${upload.id}/`;
  switch (action) {
    case 'columns': {
      const mapping = mappingFrom(upload, form);
      await uploads.again(upload, { ...upload.choices, mapping }, frame.language);
      return goTo(back);
    }
    case 'again':
      await uploads.again(
        upload,
        {
          ...upload.choices,
          replaceStock: form.get('replace') === 'yes' || upload.choices.replaceStock,
          encoding: form.get('encoding') || undefined,
        },
        frame.language,
      );
      return goTo(back);
    case 'preview':
    case 'publish': {
      const { report } = upload;
      if (report.verdict === 'refused') return goTo(back);
      if (await isStale(visit, upload)) {
        await uploads.again(upload, upload.choices, frame.language);
        return goTo(`${back}?changed`);
      }
      if (report.confirm !== null && (form.get('confirm') ?? '').normalize('NFKC').trim() !== report.confirm)
        return showReport(visit, upload, true);
      return follow(
        visit,
        action === 'publish' ? work.publish(upload, session.who) : work.preview(upload, session.who),
      );
    }
    default:
      return undefined;
  }
}

async function showReport(visit: SignedIn, given: Upload, confirmFault = false): Promise<Response> {
  const { work, show, frame, url } = visit;
  // A report is written in one language; whoever reads it in the other has it written anew.
  const upload =
    given.language === frame.language
      ? given
      : await work.uploads.again(given, given.choices, frame.language);
  const fields = fieldChoices(frame.language);
  return show(
    'report',
    { upload, job: work.job(), isStale: url.searchParams.has('changed'), confirmFault, fields },
    confirmFault ? 422 : 200,
  );
}

/** Whether the site or the stock has changed since the upload was held against them. */
async function isStale({ work }: SignedIn, { against }: Upload): Promise<boolean> {
  return (await work.standing()) !== against;
}

async function receive({ request, work, frame, url, ports }: SignedIn): Promise<Response> {
  // What says itself that it is too large is not even begun.
  const isTooLarge = Number(request.headers.get('content-length')) > limits.bytes;
  const changedAt = Number(url.searchParams.get('changed')) || undefined;
  const file = { name: url.searchParams.get('name') ?? '', changedAt };
  const received = isTooLarge
    ? { refused: 'too-large' as const }
    : await work.uploads.receive(file, request.body, frame.language);
  if (received.refused === undefined) return Response.json({ to: `/staff/uploads/${received.id}/` });
  ports.log({ code: `desk-upload-${received.refused}` });
  const status = { 'too-large': 413, 'cut-off': 400, empty: 422, disk: 507 }[received.refused];
  return Response.json({ fault: frame.words.upload.faults[received.refused] }, { status });
}

async function receivePhoto({ request, work, frame, url, ports }: SignedIn): Promise<Response> {
  const received = await work.photos.receive(url.searchParams.get('name') ?? '', request.body);
  if (received.refused === undefined) return Response.json({ ref: received.ref });
  ports.log({ code: `desk-photo-${received.refused}` });
  return Response.json({ fault: frame.words.photos.faults[received.refused] }, { status: 422 });
}

async function showPhoto({ path, work }: SignedIn): Promise<Response | undefined> {
  const [, folder = '', name = ''] = /^\/photos\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const picture = await work.photos.picture(decoded(folder), decoded(name));
  return (
    picture &&
    new Response(picture.bytes, { headers: { 'content-type': picture.type, etag: `"${picture.tag}"` } })
  );
}

async function showThumb({ path, work }: SignedIn): Promise<Response | undefined> {
  const [, name] = /^\/thumbs\/([a-z\d-]+\.webp)$/.exec(path) ?? [];
  const bytes = name === undefined ? undefined : await work.photos.thumb(name);
  return bytes && new Response(bytes, { headers: { 'content-type': 'image/webp' } });
}

/** The inquiries may be elsewhere: a database that gives no answer is told, with its own words. */
async function fromInbox<Answer>(
  { show, frame: { words }, ports }: SignedIn,
  run: () => Promise<Answer>,
): Promise<Answer | Response> {
  try {
    return await run();
  } catch (error) {
    ports.log({ code: 'desk-inbox-failed' });
    const { heading, unreadable: text } = words.inbox;
    const to = { href: '/staff/inbox/', name: words.job.refresh };
    return show('message', { heading, text, said: (error as Error).message, to }, 502);
  }
}

/** Of the drafts that there are, by their names: nothing else reaches a command. */
async function draftOf({ work, frame }: SignedIn, form: URLSearchParams): Promise<PolicyRow | undefined> {
  const rows = await work.policies.list(frame.language);
  return rows.find(
    ({ policy, version, standing }) => standing === 'draft' && form.get('draft') === `${policy}/${version}`,
  );
}

async function approve(visit: SignedIn, form: URLSearchParams): Promise<Response | undefined> {
  const { work, frame, show, ports } = visit;
  const draft = await draftOf(visit, form);
  if (!draft) return undefined;
  const { isApproved, said } = await work.policies.approve(draft.policy, draft.version, frame.language);
  ports.log({ code: isApproved ? 'desk-policy-approved' : 'desk-policy-not-approved' });
  return show(
    'policies',
    { rows: await work.policies.list(frame.language), said, job: work.job() },
    isApproved ? 200 : 422,
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** To the screen that shows the work, also where it is somebody else's. */
function follow({ ports }: SignedIn, { isStarted, job }: { isStarted: boolean; job: Job }): Response {
  ports.log({ code: isStarted ? `desk-${job.kind}` : 'desk-busy' });
  return goTo('/staff/job/');
}

const uploadPath = /^\/uploads\/([0-9a-f]{16})(?:\/([a-z]+(?:\.csv)?))?$/;
