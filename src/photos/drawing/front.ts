// A vehicle from the front: a few measures and the right half of its face, drawn twice.
import { GROUND, onFloor } from './scene.ts';
import { darker, gradient, isDark, lighter, mix, downwards } from './tint.ts';

/** The middle of the picture; everything is drawn around it. */
const MIDDLE = 160;

/** @param base the colour of the paint, as `#rrggbb` */
export function drawFront(body: FrontBody, base: string): string {
  const shape = shapeOf(body);
  const vehicle = [
    `<defs>${defs(body, shape, base)}</defs><g transform="translate(${MIDDLE} 0)">`,
    twice(tyre(body)),
    `<rect x="${12 - body.half}" y="${body.bottom - 10}" width="${2 * body.half - 24}" height="14" fill="#0b0c0d"/>`,
    ...(body.behind?.(base) ?? []),
    twice(`<path d="${shape.shell}" fill="url(#paint)" stroke="${darker(base, 0.45)}" stroke-width=".9"/>`),
    `<g clip-path="url(#shell)"><rect x="${-body.half}" y="${body.roof}" width="${2 * body.half}" height="${body.bottom - body.roof}" fill="url(#rounding)"/></g>`,
    body.open ? '' : twice(roofLight(body)),
    body.nose - body.belt > 8 ? twice(bonnet(body, shape, base)) : '',
    body.open ? '' : twice(`<path d="${shape.screen}" fill="#0d0f11" stroke="#0d0f11" stroke-width="3.5"/>`),
    twice(screen(body, shape)),
    inside(body, shape),
    twice(face(body)),
    twice(body.tallMirrors ? tallMirror(body) : mirror(body, base)),
    ...(body.over?.(base) ?? []),
    `<rect x="-17" y="${body.plate}" width="34" height="11" rx="1.2" fill="#f3f4f2" stroke="#6a7076" stroke-width=".7"/>`,
    '</g>',
  ].join('');
  return onFloor(vehicle, [MIDDLE - body.half, MIDDLE + body.half]);
}

/** The outlines that follow from the measures, right halves. */
function shapeOf(body: FrontBody): Shape {
  const { half, roof, roofHalf, belt, beltHalf, nose, bottom } = body;
  const shoulder = belt + Math.min(9, (nose - belt) * 0.6 + 3);
  const flank = `C${beltHalf + 2} ${belt + 1} ${half - 2} ${shoulder - 2} ${half - 0.5} ${shoulder + 4}C${half + 1} ${(shoulder + bottom) / 2} ${half} ${bottom - 12} ${half - 3} ${bottom - 5}C${half - 5} ${bottom} ${half - 10} ${bottom} ${half - 16} ${bottom}H-.5`;
  const top = roof + body.brow;
  const low = belt - 1;
  const topHalf = roofHalf - 5;
  const lowHalf = beltHalf - 4;
  return {
    top,
    low,
    lowHalf,
    shoulder,
    shell: body.open
      ? `M-.5 ${low + 2}H${lowHalf}L${beltHalf} ${belt - 2}${flank}`
      : `M-.5 ${roof}H0C${roofHalf * 0.6} ${roof} ${roofHalf - 7} ${roof + 1} ${roofHalf - 1} ${roof + 6}C${roofHalf + 2} ${roof + 9} ${beltHalf - 1} ${belt - 12} ${beltHalf} ${belt - 2}${flank}`,
    screen: `M-.5 ${top}H${topHalf - 6}C${topHalf - 1} ${top} ${topHalf} ${top + 2} ${topHalf + 1} ${top + 6}L${lowHalf} ${low - 5}C${lowHalf + 0.5} ${low - 1} ${lowHalf - 2} ${low} ${lowHalf - 7} ${low + 0.6}C${lowHalf * 0.5} ${low + 2.6} ${lowHalf * 0.3} ${low + 3} -.5 ${low + 3}`,
  };
}

function defs(
  { half, roof, belt, nose, bottom }: FrontBody,
  { top, low, shell, screen: pane }: Shape,
  base: string,
): string {
  const dark = isDark(base);
  const at = (y: number) => (y - roof) / (bottom - roof);
  return [
    gradient(
      'paint',
      [0, roof, 0, bottom],
      [
        [0, mix(base, '#f4f8fb', dark ? 0.4 : 0.65)],
        [at(belt) * 0.4, lighter(base, 0.15)],
        [at(belt), lighter(base, 0.2)],
        [at(nose), base],
        [1, darker(base, 0.35)],
      ],
    ),
    gradient(
      'rounding',
      [-half, 0, half, 0],
      [
        [0, '#0a0c0e', 0.6],
        [0.09, '#0a0c0e', 0.16],
        [0.2, '#fff', 0.1],
        [0.34, '#fff', 0],
        [0.75, '#0a0c0e', 0],
        [0.91, '#0a0c0e', 0.24],
        [1, '#0a0c0e', 0.65],
      ],
    ),
    gradient(
      'bonnet',
      [0, belt, 0, nose],
      [
        [0, darker(base, 0.25)],
        [0.25, lighter(base, dark ? 0.1 : 0.2)],
        [0.8, lighter(base, dark ? 0.34 : 0.5)],
        [1, lighter(base, dark ? 0.5 : 0.75)],
      ],
    ),
    gradient(
      'glass',
      [0, top, 0, low + 3],
      [
        [0, '#93a8b7'],
        [0.3, '#566875'],
        [0.42, '#2c3740'],
        [1, '#151b20'],
      ],
    ),
    downwards('lamp', [
      [0, '#fff'],
      [0.6, '#ccd6dd'],
      [1, '#828e97'],
    ]),
    downwards('mesh', [
      [0, '#0a0b0c'],
      [1, '#2a2e32'],
    ]),
    ...[
      ['shell', shell],
      ['pane', pane],
    ].map(
      ([id, half_]) =>
        `<clipPath id="${id}"><path d="${half_}"/><path d="${half_}" transform="scale(-1 1)"/></clipPath>`,
    ),
  ].join('');
}

function tyre({ half, bottom }: FrontBody): string {
  const grooves = [27, 21, 13, 7.5].map((in_) => `M${half - in_} ${bottom}V${GROUND - 2}`).join('');
  return `<rect x="${half - 29}" y="${bottom - 30}" width="24" height="${GROUND - bottom + 30}" rx="5" fill="#141618"/><path d="${grooves}" stroke="#34383c"/>`;
}

function roofLight({ roof, roofHalf }: FrontBody): string {
  return `<path d="M0 ${roof + 1.6}C${roofHalf * 0.6} ${roof + 1.6} ${roofHalf - 8} ${roof + 2.5} ${roofHalf - 3} ${roof + 7}" fill="none" stroke="#fff" stroke-width="1.6" opacity=".75"/>`;
}

function bonnet({ half, belt, nose }: FrontBody, { low, lowHalf, shoulder }: Shape, base: string): string {
  const corner = `${half - 14} ${nose - 2} ${half * 0.5} ${nose}`;
  const crease = (x: number) =>
    `M${lowHalf * 0.62 + x} ${low + 4}C${lowHalf * 0.62 + x} ${(belt + nose) / 2} ${half * 0.4 + x} ${nose - 4} ${half * 0.36 + x} ${nose}`;
  return [
    `<path d="M-.5 ${low + 4}C${lowHalf * 0.4} ${low + 4} ${lowHalf * 0.7} ${low + 3} ${lowHalf + 1} ${low + 1}L${half - 9} ${shoulder + 3}C${half - 8} ${nose - 6} ${corner}H-.5" fill="url(#bonnet)"/>`,
    `<path d="${crease(0)}" fill="none" stroke="${darker(base, 0.5)}" opacity=".35"/>`,
    `<path d="${crease(1.5)}" fill="none" stroke="#fff" opacity=".45"/>`,
    `<path d="M${half - 9} ${shoulder + 3}C${half - 8} ${nose - 6} ${corner}H0" fill="none" stroke="${darker(base, 0.75)}" opacity=".8"/>`,
  ].join('');
}

function screen({ open }: FrontBody, { screen: pane }: Shape): string {
  return open
    ? `<path d="${pane}" fill="#aebdc8" fill-opacity=".5" stroke="#14171a" stroke-width="2.4"/>`
    : `<path d="${pane}" fill="url(#glass)"/>`;
}

/** Seats, the steering wheel on the right-hand side of the vehicle, what the glass mirrors, and the wipers. */
function inside({ open }: FrontBody, { top, low, lowHalf }: Shape): string {
  const height = low - top;
  const seat = lowHalf * 0.45;
  const seatAt = (x: number) =>
    `<path d="M${x - 13} ${low + 4}v-${height * 0.3}c0-5 4-7 7-7.5v-6c0-4 12-4 12 0v6c4 .5 7 3 7 7.5v${height * 0.3}z" fill="#060809" opacity="${open ? 0.9 : 0.6}"/>`;
  return [
    '<g clip-path="url(#pane)">',
    seatAt(-seat),
    seatAt(seat),
    `<ellipse cx="${-seat}" cy="${low + 1}" rx="${lowHalf * 0.22}" ry="${height * 0.26}" fill="none" stroke="#0b0d0f" stroke-width="2.6"/>`,
    `<path d="M-60 ${top - 2}h22l-30 ${height + 8}h-24zM-30 ${top - 2}h8l-30 ${height + 8}h-8z" fill="#fff" opacity=".16"/>`,
    '</g>',
    open ? '' : `<rect x="-7" y="${top + 2}" width="14" height="4.5" rx="1.5" fill="#0b0d0f"/>`,
    `<path d="M${-lowHalf * 0.1} ${low + 2}L${lowHalf * 0.62} ${low - 5}M${-lowHalf * 0.8} ${low + 1}L${-lowHalf * 0.1} ${low - 5}" stroke="#0b0d0f" stroke-width="1.3"/>`,
  ].join('');
}

function face({ grille, bars, chrome, intake, fog, lamp, lens: [x, y, r], signal }: FrontBody): string {
  return [
    `<path d="${grille}" fill="url(#mesh)" stroke="${chrome ? '#cfd5d9' : '#0b0c0d'}" stroke-width="${chrome ? 1.6 : 0.8}"/>`,
    bars && `<path d="${bars}" fill="none" stroke="#b9c0c5" stroke-width="1.3"/>`,
    `<path d="${intake}" fill="url(#mesh)"/>`,
    fog &&
      `<circle cx="${fog[0]}" cy="${fog[1]}" r="4.6" fill="#15181a"/><circle cx="${fog[0]}" cy="${fog[1]}" r="3" fill="url(#lamp)"/>`,
    `<path d="${lamp}" fill="url(#lamp)" stroke="#30373d"/>`,
    `<circle cx="${x}" cy="${y}" r="${r}" fill="#5e6a73"/><circle cx="${x}" cy="${y}" r="${r * 0.72}" fill="#eef4f8"/>`,
    signal && `<path d="${signal}" fill="#e58a1f"/>`,
  ]
    .filter(Boolean)
    .join('');
}

function mirror({ belt, beltHalf }: FrontBody, base: string): string {
  return `<path d="M${beltHalf - 3} ${belt - 3}l6-3" stroke="${darker(base, 0.4)}" stroke-width="3"/><path d="M${beltHalf + 1} ${belt - 5}c0-4 2-6 6-6h6c3 0 4 2 4 5c0 4-2 6-6 6h-5c-3 0-5-2-5-5z" fill="${lighter(base, 0.1)}" stroke="${darker(base, 0.6)}" stroke-width=".7"/><path d="M${beltHalf + 3} ${belt - 8}c1-2 3-2 5-2h5" fill="none" stroke="#fff" opacity=".6"/>`;
}

function tallMirror({ belt, beltHalf }: FrontBody): string {
  return `<path d="M${beltHalf - 6} ${belt - 30}h12v6" fill="none" stroke="#1b1e21" stroke-width="1.8"/><rect x="${beltHalf + 2}" y="${belt - 28}" width="9" height="22" rx="2.5" fill="#1c1f22"/><rect x="${beltHalf + 3}" y="${belt - 27}" width="2" height="20" rx="1" fill="#6d757b"/>`;
}

function twice(rightHalf: string): string {
  return `${rightHalf}<g transform="scale(-1 1)">${rightHalf}</g>`;
}

type Shape = { top: number; low: number; lowHalf: number; shoulder: number; shell: string; screen: string };

/** Heights run downwards; widths are halves, from the middle; paths are the right half of what they draw. */
export type FrontBody = {
  half: number;
  roof: number;
  roofHalf: number;
  /** From the roof down to the windscreen. */
  brow: number;
  /** The windscreen's lower edge. */
  belt: number;
  beltHalf: number;
  /** The front edge of the bonnet; close to the belt where there is none. */
  nose: number;
  /** The bumper's lower edge. */
  bottom: number;
  lamp: string;
  /** Centre and radius. */
  lens: readonly [number, number, number];
  grille: string;
  bars?: string;
  /** A bright edge around the grille. */
  chrome?: boolean;
  intake: string;
  fog?: readonly [number, number];
  signal?: string;
  /** Top of the number plate, which is blank. */
  plate: number;
  tallMirrors?: boolean;
  /** Without a roof. */
  open?: boolean;
  /** What stands behind the painted metal, for its colour. */
  behind?: (base: string) => readonly string[];
  /** What is mounted on it, for its colour. */
  over?: (base: string) => readonly string[];
};
