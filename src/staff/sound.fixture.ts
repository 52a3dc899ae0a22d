// What every screen of the desk has to be: free of faults that axe knows by day and by night, no wider than a small
// telephone, and within reach of the Tab key, which shows where it is.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** @param screen what it is called where it fails */
export async function expectSound(page: Page, screen: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `${screen} is ${wide} px too wide`).toBeLessThanOrEqual(0);
  // The desk's own policy lets no foreign script in; the browser's debugger may.
  await page.evaluate(axe.source);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${screen}, ${colorScheme}: ${id} ${nodes[0]?.html}`)).toEqual(
      [],
    );
  }
  expect(await passedByTab(page), `${screen}: not reached by Tab, or not seen there`).toEqual([]);
  await page.setViewportSize({ width: 1100, height: 900 });
}

/** What can be used and is not reached by Tab from the top of the screen, or shows no sign of having the focus. */
async function passedByTab(page: Page): Promise<string[]> {
  const stops = await page.evaluate(() => {
    const usable =
      'a[href], button:enabled, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const shown = [...document.querySelectorAll<HTMLElement>(usable)].filter((each) =>
      each.checkVisibility(),
    );
    for (const [index, each] of shown.entries()) each.dataset['stop'] = String(index);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return shown.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
  const left = new Map(stops.entries());
  for (let presses = 0; presses <= stops.length && left.size > 0; presses += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return isSeen ? active.dataset['stop'] : undefined;
    });
    if (reached !== undefined) left.delete(Number(reached));
  }
  return [...left.values()];
}
