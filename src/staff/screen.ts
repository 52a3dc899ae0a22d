// What each screen is given. A screen is a view of these values and asks for nothing else.
import type { DeskWords } from '../messages/en/desk.ts';
import type { InboxView } from './inbox.ts';
import type { AtAddress, DeskPhotos, Job, PolicyRow, ReleaseRow, ServedRelease, Upload } from './ports.ts';

export type Screens = {
  /**
   * `who`: the name that was typed; `to`: the screen that was asked for; `isEnded`: something was to be done, by a
   * session that is over.
   */
  'sign-in': { who?: string; wait?: number; isWrong?: boolean; isEnded?: boolean; to: string };
  'set-up': { who?: string; fault?: 'code' | 'short' | 'different' };
  home: { served: ServedRelease | undefined; atAddress: AtAddress | undefined; job: Job | undefined };
  report: {
    upload: Upload;
    job: Job | undefined;
    isStale: boolean;
    confirmFault?: boolean;
    fields: FieldChoice[];
  };
  job: { job: Job | undefined };
  releases: { releases: ReleaseRow[]; job: Job | undefined };
  inbox: InboxView;
  /** `kept`: how many were kept just now. */
  photos: Awaited<ReturnType<DeskPhotos['list']>> & { kept: number };
  policies: { rows: PolicyRow[]; said?: string; job: Job | undefined };
  /** `said`: what a program said that failed. */
  message: { heading: string; text: string; said?: string; to?: { href: string; name: string } };
};

/** What stands on every screen. */
export type Frame = {
  language: 'en' | 'ja';
  words: DeskWords;
  /** Of the person signed in. */
  who?: string | undefined;
  token: string;
  isPractice: boolean;
  /** The address of the screen, for the menu and for coming back after a change of language. */
  here: string;
};

export type FieldChoice = { field: string; name: string };
export type ScreenName = keyof Screens;
export type ScreenData<Name extends ScreenName> = Screens[Name] & { frame: Frame };
