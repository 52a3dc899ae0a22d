// Wheels seen from the side. Rims are drawn once, in a circle of radius 1, and used at every size.
import { downwards, outwards } from './tint.ts';

const rims = {
  alloy: rim(0.72, repeated(5, twinSpoke())),
  sport: rim(0.76, repeated(10, '<path d="M-.07 -.1L-.055 -.95L.055 -.95L.07 -.1z" fill="url(#alloy)"/>')),
  cast: rim(0.8, repeated(6, '<path d="M-.06 -.1L-.09 -.94L.09 -.94L.06 -.1z" fill="url(#alloy)"/>')),
  steel: pressedRim(),
};

/** What {@link drawWheel} refers to. */
export const wheelDefs = [
  outwards('tyre', [
    [0.6, '#2b2e31'],
    [0.86, '#1c1e21'],
    [0.95, '#2a2d30'],
    [1, '#0a0b0c'],
  ]),
  '<linearGradient id="alloy" gradientUnits="userSpaceOnUse" x1="-.7" y1="-.9" x2=".7" y2=".9"><stop offset="0" stop-color="#f4f6f7"/><stop offset=".45" stop-color="#c3c8cc"/><stop offset="1" stop-color="#7f868c"/></linearGradient>',
  downwards('rim-well', [
    [0, '#0c0d0f'],
    [1, '#33373b'],
  ]),
  ...Object.entries(rims).map(([style, drawing]) => `<g id="rim-${style}">${drawing}</g>`),
].join('');

export function drawWheel({ x, y, r, rim: style = 'alloy' }: Wheel): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="url(#tyre)"/><use href="#rim-${style}" transform="translate(${x} ${y}) scale(${r})"/>`;
}

/** @param size of the rim as a share of the tyre's radius */
function rim(size: number, spokes: string): string {
  return `${sheen()}<g transform="scale(${size})"><circle r="1.03" fill="#0c0d0e"/><circle r=".97" fill="url(#rim-well)"/><circle r=".62" fill="#4d5257"/><circle r=".62" fill="none" stroke="#2a2d30" stroke-width=".06"/>${spokes}<circle r=".965" fill="none" stroke="url(#alloy)" stroke-width=".075"/><circle r=".21" fill="url(#alloy)"/><circle r=".12" fill="#3b4045"/></g>`;
}

/** A disc of pressed steel with holes, as trucks and buses have. */
function pressedRim(): string {
  const holes = repeated(8, '<circle cy="-.66" r=".13" fill="#15171a"/>');
  const nuts = repeated(6, '<circle cy="-.3" r=".05" fill="#6d7378"/>');
  return `${sheen()}<g transform="scale(.66)"><circle r="1.05" fill="#0c0d0e"/><circle r=".98" fill="url(#alloy)"/><circle r=".86" fill="#9aa0a5"/>${holes}<circle r=".44" fill="url(#alloy)"/>${nuts}<circle r=".16" fill="#70767b"/></g>`;
}

function twinSpoke(): string {
  return '<path d="M-.10 -.1L-.15 -.94L-.02 -.94L-.03 -.2zM.10 -.1L.15 -.94L.02 -.94L.03 -.2z" fill="url(#alloy)"/>';
}

function sheen(): string {
  return '<path d="M-.98 -.2A1 1 0 0 1 .5 -.866A1.05 1.05 0 0 0 -.98 -.2z" fill="#fff" opacity=".13"/>';
}

/** The same part so many times around the hub. */
function repeated(times: number, part: string): string {
  return Array.from(
    { length: times },
    (_, at) => `<g transform="rotate(${(at * 360) / times})">${part}</g>`,
  ).join('');
}

/** Centre and radius; a rim of alloy if it is not named. */
export type Wheel = { x: number; y: number; r: number; rim?: keyof typeof rims };
