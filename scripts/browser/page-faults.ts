// What is wrong with a page that is open in a browser: room, contrast, names for screen readers, silence.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const WIDTHS = [320, 360, 1280];
/** Everything once; then what a narrow window and dark colours can spoil. */
const AXE_RUNS = [
  { width: 1280, colorScheme: 'light', rules: [] },
  { width: 1280, colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
  {
    width: 360,
    colorScheme: 'light',
    rules: ['color-contrast', 'target-size', 'scrollable-region-focusable'],
  },
] as const;

/**
 * Where a page is wider than its window, breaks its breadcrumb or has something too low for a thumb; in letters of
 * twice the size also where it breaks words or cuts them off.
 */
export async function roomFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    const found = [...(await page.evaluate(overflowing)), ...(await page.evaluate(brokenSteps))];
    faults.push(...found.map((what) => `${width}px ${what}`));
  }
  await page.setViewportSize({ width: 360, height: 640 });
  faults.push(...(await page.evaluate(tooLowForAThumb)), ...(await page.evaluate(holdingSwipes)));
  await page.evaluate(setLetters, '200%');
  const inLargeLetters = [...(await page.evaluate(overflowing)), ...(await page.evaluate(inPieces))];
  await page.setViewportSize({ width: 320, height: 640 });
  inLargeLetters.push(...(await page.evaluate(cutOff)));
  await page.evaluate(setLetters, '');
  return [...faults, ...inLargeLetters.map((what) => `in letters of twice the size ${what}`)];
}

/** Violations of axe's rules and of one that axe lacks, wide and narrow, light and dark. */
export async function axeFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe.source);
  for (const { width, colorScheme, rules } of AXE_RUNS) {
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia({ colorScheme });
    const found = [...(await page.evaluate(runAxe, rules)), ...(await page.evaluate(palePlaceholders))];
    faults.push(...found.map((what) => `${width}px ${colorScheme} ${what}`));
  }
  return faults;
}

/** WCAG 2.2, 1.4.4: text may be made twice as large. Runs in the page. */
function setLetters(size: string): void {
  document.documentElement.style.fontSize = size;
}

/** Prices, names and buttons with a word on two lines, and boxes too narrow to type in. Runs in the page. */
function inPieces(): string[] {
  const lines = (node: Node, from: number, to: number) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  };
  const broken = [...document.querySelectorAll('data, button, .button, h2:not(.hidden), h3 a')].flatMap(
    (element) =>
      [...element.childNodes]
        .filter((node) => node instanceof Text)
        .flatMap((node) =>
          [...node.data.matchAll(/[\p{L}\p{N},]+/gu)]
            .filter(({ 0: word, index }) => lines(node, index, index + word.length) > 1)
            .map(([word]) => `in pieces: ${word} in ${element.outerHTML.slice(0, 80)}`),
        ),
  );
  const typedIn = 'input:not([type=checkbox], [type=radio], [tabindex="-1"])';
  const narrow = [...document.querySelectorAll(typedIn)]
    .filter((box) => {
      const { fontSize, paddingInline } = getComputedStyle(box);
      const room = box.clientWidth - 2 * parseFloat(paddingInline);
      return box.clientWidth > 0 && room < 3 * parseFloat(fontSize);
    })
    .map((box) => `narrow: ${box.outerHTML.slice(0, 80)}`);
  return [...broken, ...narrow];
}

/** The elements that make a page wider than the window; none if it fits. Runs in the page. */
function overflowing(): string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > room,
  );
  return [
    `${document.documentElement.scrollWidth}`,
    ...wide.slice(-3).map((element) => element.outerHTML.slice(0, 120)),
  ];
}

/** The boxes that show only a part of what is written in them, and cannot be moved. Runs in the page. */
function cutOff(): string[] {
  return [...document.querySelectorAll('body :not(input, select, .hidden)')]
    .filter((element) => {
      const { contain, overflowX } = getComputedStyle(element);
      const cuts = ['hidden', 'clip'].includes(overflowX) || /content|strict|paint/.test(contain);
      const moves = ['auto', 'scroll'].includes(overflowX);
      return cuts && !moves && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
}

/** What is tapped and less than 44 px tall, but for links within a sentence. Runs in the page. */
function tooLowForAThumb(): string[] {
  return [...document.querySelectorAll('a, button, input, select, textarea, summary')]
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1;
      // A link may be stretched over the card or the row in which it stands, a box lies in its label.
      const isStretched = getComputedStyle(element, '::after').position === 'absolute';
      const isInLabel = element.matches('[type=checkbox], [type=radio]') && element.closest('label') !== null;
      const links = [...element.parentElement!.querySelectorAll('a')].map(({ textContent }) => textContent);
      const words = links.reduce((text, link) => text.replace(link, ''), element.parentElement!.textContent);
      const isOfText = ['inline', 'inline-block'].includes(getComputedStyle(element).display);
      const isInText = isOfText && element.matches('a') && /\p{L}/u.test(words);
      return isSeen && height < 43.5 && !isStretched && !isInLabel && !isInText;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** What may be moved up and down by itself: a swipe that begins on it moves it and not the page. Runs in the page. */
function holdingSwipes(): string[] {
  return [...document.querySelectorAll('body :not(textarea)')]
    .filter((element) => {
      const canMove = ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
      return canMove && element.scrollHeight > element.clientHeight;
    })
    .map((element) => `holds a swipe: ${element.outerHTML.slice(0, 120)}`);
}

/** The steps of the breadcrumb that are not on one line: the line is swiped instead. Runs in the page. */
function brokenSteps(): string[] {
  return [...document.querySelectorAll('.crumbs li > *')].flatMap((step) => {
    const range = document.createRange();
    range.selectNodeContents(step);
    return range.getClientRects().length > 1 ? [`broken: ${step.textContent}`] : [];
  });
}

/** The violations of all of axe's rules, or of the ones named. Runs in the page, after axe's source. */
async function runAxe(rules: readonly string[]): Promise<string[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  const options = rules.length > 0 ? { runOnly: { type: 'rule' as const, values: [...rules] } } : {};
  const { violations } = await inPage.run(document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Words that wait in an empty box and have less contrast with it than text must have. Runs in the page. */
function palePlaceholders(): string[] {
  const channels = (colour: string) => colour.match(/[\d.]+/g)!.map(Number);
  const luminance = (colour: string) => {
    const [red, green, blue] = channels(colour).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  return [...document.querySelectorAll('[placeholder]')].flatMap((box) => {
    const { color } = getComputedStyle(box, '::placeholder');
    const [darker = 0, lighter = 0] = [color, getComputedStyle(box).backgroundColor]
      .map(luminance)
      .toSorted((a, b) => a - b);
    const contrast = (lighter + 0.05) / (darker + 0.05);
    return contrast < 4.5 ? `placeholder of ${contrast.toFixed(1)} to 1: ${box.outerHTML.slice(0, 80)}` : [];
  });
}
