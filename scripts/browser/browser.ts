// A real browser on the built site: Chromium from its npm package, on this machine's site and nothing else.
import chromium from '@sparticuz/chromium';
import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { currentLink } from '../release/paths.ts';
import { serveFolder } from './serve-folder.ts';

/** Serves a folder and opens a browser on it; both end with `close`. */
export async function openSite(folder: string = currentLink): Promise<OpenSite> {
  const served = await serveFolder(folder);
  const browser = await openBrowser();
  return {
    origin: served.origin,
    database: served.database,
    async openPage(options) {
      const context = await browser.newContext({ ...steady, baseURL: served.origin, ...options });
      context.setDefaultTimeout(5_000);
      const page = await context.newPage();
      return { page, context, faults: watch(page, served.origin) };
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** A browser that reaches nothing but this machine. */
export async function openBrowser(...more: string[]): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...more,
    ],
  });
}

const steady: BrowserContextOptions = { locale: 'en', timezoneId: 'UTC', reducedMotion: 'reduce' };

/** What a page must not do: complain in the console, fail to load something, ask another origin for anything. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') faults.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

export type OpenSite = {
  origin: string;
  /** The file in which its inquiries are stored. */
  database: string;
  /** A page in a context of its own; `faults` grows while it is used. */
  openPage(
    options?: BrowserContextOptions,
  ): Promise<{ page: Page; context: BrowserContext; faults: string[] }>;
  close(): Promise<void>;
};
