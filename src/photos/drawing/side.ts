// A vehicle from its left side: sky on what looks up, the floor on what looks down, and the crease along the
// flank where one turns into the other.
import { onFloor } from './scene.ts';
import { darker, gradient, isDark, lighter, mix } from './tint.ts';
import { drawWheel, type Wheel } from './wheel.ts';

/** Space between a tyre and its wheel arch. */
const ARCH = 4;

/** @param base the colour of the paint, as `#rrggbb` */
export function drawSide(body: SideBody, base: string): string {
  const dark = isDark(base);
  const vehicle = [
    underbody(body),
    ...(body.behind?.(base) ?? []),
    `<path d="${body.shell}" fill="url(#paint)" stroke="${darker(base, 0.55)}" stroke-width=".9" stroke-opacity="${dark ? 0.9 : 0.55}"/>`,
    `<g clip-path="url(#shell)">${flank(body, dark)}</g>`,
    archEdges(body, base),
    windows(body),
    `<path d="${body.seams}" fill="none" stroke="${darker(base, 0.75)}" stroke-width=".9" opacity=".75"/>`,
    `<path d="${body.seams}" fill="none" stroke="#fff" stroke-width=".5" opacity=".25" transform="translate(.8 .3)"/>`,
    ...body.handles.map((at) => handle(at, base)),
    headlamp(body),
    `<path d="${body.tailLamp}" fill="url(#tail-lamp)" stroke="#4a0a0d" stroke-width=".5"/>`,
    ...(body.over?.(base) ?? []),
    ...body.wheels.map(drawWheel),
  ].join('');
  return `<defs>${defs(body, base)}</defs>${onFloor(vehicle, body.stance ?? body.ends)}`;
}

function defs(body: SideBody, base: string): string {
  const { span, ends, belt, crease } = body;
  const [top, bottom] = span;
  const dark = isDark(base);
  const beltAt = (belt - top) / (bottom - top);
  return [
    gradient(
      'paint',
      [0, top, 0, bottom],
      [
        [0, mix(base, '#f4f8fb', dark ? 0.34 : 0.62)],
        [beltAt * 0.35, lighter(base, dark ? 0.12 : 0.28)],
        [beltAt * 0.98, lighter(base, dark ? 0.1 : 0.2)],
        [beltAt, lighter(base, dark ? 0.3 : 0.45)],
        [beltAt + 0.1, lighter(base, 0.06)],
        [beltAt + (1 - beltAt) * 0.45, base],
        [1, darker(base, 0.22)],
      ],
    ),
    gradient(
      'turned-down',
      [0, crease, 0, bottom],
      [
        [0, darker(base, 0.8), dark ? 0.6 : 0.34],
        [0.5, darker(base, 0.7), 0.16],
        [0.72, '#fff', dark ? 0.1 : 0.05],
        [1, '#0a0c0e', 0.5],
      ],
    ),
    gradient(
      'rounding',
      [ends[0], 0, ends[1], 0],
      [
        [0, '#0a0c0e', 0.5],
        [0.07, '#0a0c0e', 0.08],
        [0.16, '#fff', 0.08],
        [0.3, '#fff', 0],
        [0.82, '#0a0c0e', 0],
        [0.95, '#0a0c0e', 0.14],
        [1, '#0a0c0e', 0.5],
      ],
    ),
    gradient(
      'sky',
      [0, top, 0, belt + 14],
      [
        [0, '#fff', 0.95],
        [0.6, '#fff', 0.6],
        [1, '#fff', 0],
      ],
    ),
    gradient(
      'glass',
      [0, top + 4, 0, belt],
      [
        [0, '#8aa0b0'],
        [0.34, '#4b5b67'],
        [0.4, '#2a343c'],
        [1, '#12171b'],
      ],
    ),
    gradient(
      'plastic',
      [0, belt, 0, bottom],
      [
        [0, '#43484c'],
        [1, '#1a1c1f'],
      ],
    ),
    '<linearGradient id="lamp" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff"/><stop offset=".5" stop-color="#d4dde3"/><stop offset="1" stop-color="#8e9aa3"/></linearGradient>',
    '<linearGradient id="tail-lamp" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#e2484c"/><stop offset="1" stop-color="#7d0e14"/></linearGradient>',
    `<clipPath id="shell"><path d="${body.shell}"/></clipPath>`,
    `<clipPath id="panes"><path d="${body.panes.join('')}"/></clipPath>`,
  ].join('');
}

function underbody({ wheels, span }: SideBody): string {
  const [front, rear] = [wheels[0]!.x, wheels.at(-1)!.x];
  return `<rect x="${front}" y="${span[1] - 10}" width="${rear - front}" height="13" fill="#0b0c0d"/>`;
}

/** Everything that follows the shape of the painted metal and ends at its edge. */
function flank({ shell, lower, crest, plastic, wheels, span }: SideBody, dark: boolean): string {
  return [
    `<path d="${lower}" fill="url(#turned-down)"/>`,
    `<path d="${crest}" fill="none" stroke="#fff" stroke-width="3.4" opacity="${dark ? 0.16 : 0.22}"/>`,
    `<path d="${crest}" fill="none" stroke="#fff" opacity="${dark ? 0.5 : 0.65}"/>`,
    `<path d="${shell}" fill="url(#rounding)"/>`,
    `<path d="${shell}" fill="none" stroke="url(#sky)" stroke-width="3" opacity="${dark ? 0.55 : 0.8}"/>`,
    `<path d="${plastic}" fill="url(#plastic)"/>`,
    ...wheels.map((wheel) => `<path d="${arch(wheel, ARCH, span[1] + 3)}z" fill="#08090a"/>`),
  ].join('');
}

function archEdges({ wheels }: SideBody, base: string): string {
  const colour = lighter(base, isDark(base) ? 0.3 : 0.4);
  return wheels
    .map((wheel) => arch(wheel, ARCH + 0.9, wheel.y + 4))
    .map((edge) => `<path d="${edge}" fill="none" stroke="${colour}" opacity=".55"/>`)
    .join('');
}

function arch({ x, y, r }: Wheel, space: number, down: number): string {
  const radius = r + space;
  return `M${x - radius} ${down}V${y}a${radius} ${radius} 0 0 1 ${2 * radius} 0V${down}`;
}

function windows({ frame, panes, inside, glints }: SideBody): string {
  return `<path d="${frame}" fill="#0d0f11"/><path d="${panes.join('')}" fill="url(#glass)"/><g clip-path="url(#panes)"><path d="${inside}" fill="#050607" opacity=".55"/><path d="${glints}" fill="#fff" opacity=".17"/></g>`;
}

function handle([x, y]: readonly [number, number], base: string): string {
  return `<rect x="${x}" y="${y}" width="11" height="2.6" rx="1.3" fill="${darker(base, 0.5)}"/><rect x="${x}" y="${y - 0.4}" width="11" height="2" rx="1" fill="${lighter(base, 0.35)}"/>`;
}

function headlamp({ headlamp: shape, lens: [x, y, r] }: SideBody): string {
  return `<path d="${shape}" fill="url(#lamp)" stroke="#3c444b" stroke-width=".6"/><circle cx="${x}" cy="${y}" r="${r}" fill="#77838c"/><circle cx="${x}" cy="${y}" r="${r * 0.7}" fill="#eef4f8"/>`;
}

/** Paths are SVG path data on 320 by 240; the vehicle faces left and its wheels stand on y=190. */
export type SideBody = {
  /** Painted metal, as one outline. */
  shell: string;
  /** Its top and bottom. */
  span: readonly [number, number];
  /** Its front and rear end. */
  ends: readonly [number, number];
  /** Where the shadow begins and ends, if not with the painted metal. */
  stance?: readonly [number, number];
  /** The height of the windows' lower edge. */
  belt: number;
  /** The height at which the flank begins to look down. */
  crease: number;
  /** What lies below the crease. */
  lower: string;
  /** The line of light along the crease. */
  crest: string;
  /** The dark surround of the windows. */
  frame: string;
  panes: readonly string[];
  /** Seats and dashboard, seen through the panes. */
  inside: string;
  /** What the panes mirror. */
  glints: string;
  /** Bumpers, sills and other parts that are not painted. */
  plastic: string;
  /** Gaps between doors and panels. */
  seams: string;
  handles: readonly (readonly [number, number])[];
  headlamp: string;
  /** Centre and radius. */
  lens: readonly [number, number, number];
  tailLamp: string;
  /** From front to rear. */
  wheels: readonly Wheel[];
  /** What stands behind the painted metal, for its colour. */
  behind?: (base: string) => readonly string[];
  /** What is mounted on it, for its colour. */
  over?: (base: string) => readonly string[];
};
