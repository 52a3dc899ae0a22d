// A site with two optional services in a real browser. The services are played here: nothing leaves this machine,
// and every request that would have is counted.
import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openSite } from '../../../scripts/browser/browser.ts';
import { stockFile } from '../../../scripts/release/paths.ts';
import { copyProject } from '../../../scripts/release/project-copy.fixture.ts';
import type { ConsentRecord } from '../../consent/record.ts';
import { readChain } from '../../edge/consent-staff.ts';
import { openSqlite } from '../../edge/sqlite.ts';

/** Builds a copy of the project with the site of scripts/consents/fixture-site, and serves it. */
export async function openConsentSite(name: string): Promise<ConsentSite> {
  const project = copyProject(name);
  const stock = readFileSync(stockFile, 'utf8').split('\n').slice(0, 41).join('\n');
  writeFileSync(project.at('content/inventory/vehicles.jsonl'), `${stock}\n`);
  const { status, said } = project.run('build', '--site', project.at('scripts/consents/fixture-site'));
  expect(status, said).toBe(0);
  const site = await openSite(project.at('dist'));
  const contexts: { close: () => Promise<void> }[] = [];

  async function visit({ gpc, keepsNothing, ...rest }: VisitOptions = {}) {
    const { page, context, faults } = await site.openPage({
      ...rest,
      ...(gpc && { extraHTTPHeaders: { 'Sec-GPC': '1' } }),
    });
    contexts.push(context);
    // What is waited for here comes after load and at rest: on a busy machine that takes its time.
    context.setDefaultTimeout(30_000);
    const asked: string[] = [];
    await context.route(/^https:/, (route) => {
      const url = route.request().url();
      asked.push(url);
      const script = url.includes('googletagmanager') ? googleTag : adTag;
      return route.fulfill({ contentType: 'text/javascript', body: script });
    });
    if (gpc) await context.addInitScript('navigator.globalPrivacyControl = true');
    if (keepsNothing) {
      await context.addInitScript(
        `for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { throw new Error('no') }`,
      );
    }
    return { page, context, asked, faults: () => faults.filter((fault) => !fault.startsWith('foreign: ')) };
  }

  async function lastRecord(): Promise<ConsentRecord> {
    const sql = openSqlite(site.database);
    try {
      const { rows } = await readChain(sql);
      return JSON.parse(rows.at(-1)!.body) as ConsentRecord;
    } finally {
      sql.close();
    }
  }

  return {
    at: project.at,
    run: project.run,
    visit,
    async recordOf(page, act) {
      const [answer] = await Promise.all([page.waitForResponse('**/api/consents'), act()]);
      await answer.finished();
      return lastRecord();
    },
    async leave() {
      for (const context of contexts.splice(0)) await context.close();
    },
    async close() {
      await site.close();
      project.remove();
    },
  };
}

/** Opens a page and waits until the script of consent has done all that it does by itself, deliveries included. */
export async function settled(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('consent').length > 0);
}

export const banner = (page: Page) => page.getByRole('dialog', { name: 'May we use optional services?' });
export const list = (page: Page) => page.getByRole('dialog', { name: 'Choose one by one' });
export const choose = (page: Page, name: string) =>
  banner(page).getByRole('button', { name, exact: true }).click();

/** All that this site has put on the device, by the names of what keeps it. */
export async function device(page: Page): Promise<{ items: string[]; cookies: string[]; others: number }> {
  return page.evaluate(async () => ({
    items: Object.keys(localStorage),
    cookies: document.cookie.split('; ').filter(Boolean),
    others: sessionStorage.length + (await indexedDB.databases()).length + (await caches.keys()).length,
  }));
}

const googleTag = `document.cookie = '_ga=1; path=/'; document.cookie = '_ga_EXAMPLE123=1; path=/';`;
const adTag = `document.cookie = '_exads=1; path=/'; localStorage.setItem('exads.visits', '1');`;

type VisitOptions = BrowserContextOptions & { gpc?: boolean; keepsNothing?: boolean };
type Project = ReturnType<typeof copyProject>;

export type ConsentSite = Pick<Project, 'at' | 'run'> & {
  /** A fresh visitor. `asked` grows with every request to a service. */
  visit(options?: VisitOptions): Promise<{
    page: Page;
    context: ReturnType<Page['context']>;
    asked: string[];
    faults: () => string[];
  }>;
  /** The record that an act on the page leads to. */
  recordOf(page: Page, act: () => Promise<unknown>): Promise<ConsentRecord>;
  /** Closes what the visitors of one test have open. */
  leave(): Promise<void>;
  close(): Promise<void>;
};
