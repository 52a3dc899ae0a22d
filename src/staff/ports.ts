// What the desk is given: everything that is not a request. A test hands in its own.
import type { JsonReport } from '../inventory/report.ts';
import type { Mapping } from '../inventory/mapping.ts';
import type { DeskSettings } from './admission.ts';
import type { Inbox } from './inbox.ts';
import type { KnownFile } from './known-file.ts';
import type { ScreenData, ScreenName } from './screen.ts';
import type { Sessions } from './sessions.ts';
import type { Throttle } from './throttle.ts';

export type DeskPorts = {
  now: () => number;
  /** One line of the log: codes and ids, nothing a person wrote. */
  log: (entry: { code: string; id?: string; detail?: string }) => void;
  sessions: Sessions;
  throttle: Throttle;
  passphrase: Passphrase;
  settings: () => DeskSettings | undefined;
  /** A built screen, filled. */
  render: <Name extends ScreenName>(name: Name, data: ScreenData<Name>) => Promise<string>;
  /** A script or sheet of the built screens by its name, which comes from the address. */
  asset: (name: string) => Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | undefined>;
  live: Workspace;
  practice: Workspace;
};

/** How the desk knows its people: one passphrase for all. */
export type Passphrase = {
  isSet: () => boolean;
  /** Printed where the program runs; asked for when the passphrase is chosen. */
  setUpCode: string;
  set: (text: string) => Promise<void>;
  isRight: (text: string) => Promise<boolean>;
};

/** A stock, its site and its releases: the real one, or the practice one. */
export type Workspace = {
  served: () => Promise<ServedRelease | undefined>;
  /** One word for the release that is served and the live stock: another when either is another. */
  standing: () => Promise<string>;
  releases: () => Promise<ReleaseRow[]>;
  uploads: Uploads;
  photos: DeskPhotos;
  policies: DeskPolicies;
  /** Practice has invented inquiries of its own: there, nobody is answered or erased. */
  inbox: Inbox;
  /** Builds the site again from the stock that is there: for new photos and policies. */
  rebuild: (who: string) => Started;
  /** What is being done or was done last. */
  job: () => Job | undefined;
  /** Starts, unless something else is running: then that is answered. */
  publish: (upload: Upload, who: string) => Started;
  preview: (upload: Upload, who: string) => Started;
  /** Makes a draft of a policy readable as a page, for whoever works here. */
  previewDraft: (policy: string, version: string, who: string) => Started;
  /** What the public address shows now, as far as it answers; undefined where none is set up. */
  atAddress: () => Promise<AtAddress | undefined>;
  /** Sends what is served here to the public address once more; undefined where none is set up. */
  send: (who: string) => Started | undefined;
  undo: (release: string, reason: string, who: string) => Started;
  /** Makes the workspace usable: the practice stock does not exist before somebody practises. */
  prepare: (who: string) => Promise<Started | undefined>;
  /** Tells of every change of the job until the returned function is called. */
  watch: (tell: () => void) => () => void;
};

export type Uploads = {
  /**
   * Stores a file as it comes in and reads it. Nothing stays of one that does not arrive whole.
   * @param file.changedAt when it was last changed on the computer it comes from
   */
  receive: (
    file: { name: string; changedAt: number | undefined },
    body: ReadableStream<Uint8Array> | null,
    language: string,
  ) => Promise<Received>;
  read: (id: string) => Promise<Upload | undefined>;
  /** Reads the file again with other answers. */
  again: (upload: Upload, choices: Choices, language: string) => Promise<Upload>;
  quarantine: (upload: Upload) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  practiceFile: () => Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | undefined>;
};
export type Received =
  { id: string; refused?: undefined } | { refused: 'too-large' | 'cut-off' | 'empty' | 'disk' };

export type DeskPhotos = {
  /** The vehicles with photos, each with its folder and files; and those on offer without. */
  list: () => Promise<{
    withPhotos: { ref: string; folder: string; files: string[] }[];
    missing: { ref: string; name: string }[];
  }>;
  /** Keeps a photo with its vehicle. @param path as the browser names it; it is never used as one */
  receive: (path: string, body: ReadableStream<Uint8Array> | null) => Promise<PhotoReceived>;
  /** A received photo, for looking at. */
  picture: (
    folder: string,
    name: string,
  ) => Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string; tag: string } | undefined>;
  /** A vehicle's thumbnail on the site that is served, by the name of its file. */
  thumb: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
};
export type PhotoReceived =
  | { ref: string; refused?: undefined }
  | { refused: 'name' | 'no-vehicle' | 'no-photo' | 'too-large' | 'cut-off' | 'disk' };

export type DeskPolicies = {
  list: (language: string) => Promise<PolicyRow[]>;
  /** @returns what the command said */
  approve: (
    policy: string,
    version: string,
    language: string,
  ) => Promise<{ isApproved: boolean; said: string }>;
};
export type PolicyRow = {
  policy: string;
  version: string;
  standing: 'current' | 'announced' | 'superseded' | 'withdrawn' | 'draft';
  effective: string;
  issues: { severity: string; line: number; found: string; message: string; remedy: string }[];
};

export type Choices = {
  mapping?: Mapping | undefined;
  encoding?: string | undefined;
  replaceStock?: boolean | undefined;
};

export type Upload = {
  id: string;
  file: string;
  choices: Choices;
  report: JsonReport;
  /** What vehicles of the changes are called, by ref. */
  vehicles: Record<string, VehicleLine>;
  /** That it is a file of before, if it is. */
  known?: KnownFile | undefined;
  /** What it was held against: {@link Workspace.standing} at that time. */
  against: string;
  /** The language the report is written in. */
  language: string;
};
export type VehicleLine = {
  name: string;
  slug: string;
  fobUsd?: number | undefined;
  photo?: string | undefined;
};

export type ServedRelease = { id: string; builtAt: string; file: string; counted: number };
export type AtAddress = { shown: string | undefined };
export type ReleaseRow = ServedRelease & { isServed: boolean; note?: Note | undefined };
export type Note = { at: string; who: string; what: 'published' | 'undone'; reason?: string | undefined };

export type Started = { isStarted: boolean; job: Job };
export type Job = {
  kind: 'publish' | 'preview' | 'undo' | 'practice' | 'rebuild' | 'send';
  who: string;
  since: number;
  /** The upload it is about. */
  upload?: string | undefined;
  step:
    | 'starting'
    | 'reading'
    | 'photos'
    | 'drawings'
    | 'rendering'
    | 'checking'
    | 'switching'
    | 'deploying'
    | 'done'
    | 'failed';
  done: number;
  total: number;
  /**
   * Why it failed: `busy`, `asks` and `disk` can be repaired by the person, the rest says so in `said`. After
   * `unfinished` the release is served all the same; after `deploy` it is served on this computer, and not, or not
   * as it should be, at the public address.
   */
  fault?: 'busy' | 'asks' | 'disk' | 'refused' | 'failed' | 'unfinished' | 'deploy' | undefined;
  /** What the command said on the way. */
  said: string;
  /** The release that came of it, and where a preview is served. */
  release?: string | undefined;
  preview?: string | undefined;
  /** Whether the public address shows it: undefined where none is set up. */
  deployed?: boolean | undefined;
  /** The release that the public address showed at the end; undefined where it gave no answer. */
  publicRelease?: string | undefined;
  /** Minutes after which the deployment was stopped, since it had not ended by itself. */
  stoppedAfter?: number | undefined;
  endedAt?: number | undefined;
};
