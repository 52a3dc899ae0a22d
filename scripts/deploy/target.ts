// Where a release can be deployed to: Cloudflare (./cloudflare.ts), or its runtime on this computer (./local.ts).
import type { Deployed } from './deploy.ts';

export type DeployTarget = {
  /** Applies the migrations of the database that are new. */
  migrate: () => Promise<void>;
  /** Puts photos that are not there yet into object storage, if it is used. @returns how many */
  storePhotos: (release: Deployed) => Promise<number>;
  /** What visitors meet now. */
  inService: () => Promise<Version | undefined>;
  /** Uploads a release and puts it into service. */
  upload: (release: Deployed) => Promise<void>;
  /** The latest version that was made of a release. */
  find: (release: string) => Promise<Version | undefined>;
  /** Puts a version into service again. */
  turnTo: (version: Version) => Promise<void>;
  /** The public address, once something is in service. */
  address: () => string;
  /** Asks the deployed site; redirects are not followed. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Removes an inquiry by its id. @returns whether it is gone */
  erase: (id: string) => Promise<boolean>;
  close: () => Promise<void>;
};

/** `release` is unknown for what was not deployed from here. */
export type Version = { id: string; release: string | undefined };
