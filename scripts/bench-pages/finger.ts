// A visitor's finger on a page. The browser gets the touches themselves: the driver's own taps look the page over
// just before and put listeners into it, and both would be in the wait that is measured.
import type { Page } from 'playwright-core';

/** How long a finger stays down. */
const PRESS_MS = 80;
/** A pause in which what a touch set off, and what it fetches, is done. */
const REST_MS = 700;
const MOST_SWIPES = 15;

/** What the bars at the top and the foot of the window may cover. */
const covered = { top: 64, foot: 68 };

/** The page rests before a tap and after it. Where the target is out of sight, the finger swipes there first. */
export async function openFinger(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize()!;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });

  async function swipe(by: number): Promise<void> {
    const from = by < 0 ? height - 100 : 100;
    const at = (share: number) => ({ x: width / 2, y: from + by * share });
    await touch('touchStart', at(0));
    for (let step = 1; step <= 10; step++) {
      await touch('touchMove', at(step / 10));
      await page.waitForTimeout(16);
    }
    await page.waitForTimeout(PRESS_MS);
    await touch('touchEnd');
    await page.waitForTimeout(PRESS_MS);
  }

  return {
    async reach(target, nth = 0) {
      let point = await page.evaluate(centreOf, { target, nth });
      for (let swipes = 0; swipes < MOST_SWIPES; swipes++) {
        if (point.y > covered.top && point.y < height - covered.foot) break;
        const most = height - 220;
        await swipe(Math.max(-most, Math.min(most, height / 2 - point.y)));
        const moved = await page.evaluate(centreOf, { target, nth });
        // What stays where it is lies on the window, not on the page.
        if (moved.y === point.y) break;
        point = moved;
      }
      if (point.y < 0 || point.y > height) throw new Error(`No swipe brings ${target} into the window.`);
      await page.waitForTimeout(REST_MS);
      return point;
    },
    async tap(point) {
      await touch('touchStart', point);
      await page.waitForTimeout(PRESS_MS);
      await touch('touchEnd');
      await page.waitForTimeout(REST_MS);
    },
  };
}

/** Runs in the page. */
function centreOf({ target, nth }: { target: string; nth: number }): Point {
  const { x, y, width, height } = [...document.querySelectorAll(target)].at(nth)!.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

export type Point = { x: number; y: number };
export type Finger = {
  /**
   * @param nth of what the selector names, -1 the last
   * @throws where swipes do not move the page to it
   */
  reach(target: string, nth?: number): Promise<Point>;
  tap(point: Point): Promise<void>;
};
