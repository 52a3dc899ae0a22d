// A naked roadster from its left side.
import { onFloor } from '../scene.ts';
import { darker, gradient } from '../tint.ts';
import { drawWheel } from '../wheel.ts';
import { cast, lampGlass, paintFrom, polished } from './metals.ts';

/** @param base the colour of the paint, as `#rrggbb` */
export function motorCycle(base: string): string {
  const edge = darker(base, 0.6);
  const wheels = [74, 246].map((x) => drawWheel({ x, y: 159, r: 31, rim: 'cast' }) + brakeDisc(x));
  const vehicle = [
    '<path d="M184 154l62 5" stroke="#2b2f33" stroke-width="9" stroke-linecap="round"/>',
    ...wheels,
    '<path d="M250 104l22 32" stroke="#1a1d20" stroke-width="3.5"/>',
    '<path d="M266 128l9 12l-5 3z" fill="#1a1d20"/>',
    `<path d="M41 143a36 36 0 0 1 65 1l-3 2a33 33 0 0 0-59-1z" fill="url(#tank)" stroke="${edge}" stroke-width=".8"/>`,
    '<path d="M184 154l62 5" stroke="url(#cast)" stroke-width="6" stroke-linecap="round"/>',
    '<path d="M184 151.5l62 5" stroke="#fff" opacity=".35"/>',
    '<path d="M116 100l62 6l8 48M122 108l14 56h46" fill="none" stroke="#1c1f22" stroke-width="5" stroke-linejoin="round"/>',
    '<path d="M214 118l14 38" stroke="#0f1113" stroke-width="8"/>',
    '<path d="M214 118l14 38" stroke="#c7cdd1" stroke-width="6" stroke-dasharray="1.6 2.4"/>',
    '<path d="M126 114h44l4 24c14 0 22 8 20 18c-1 8-6 13-12 13h-42c-10-2-14-15-8-26z" fill="url(#cast)" stroke="#101213" stroke-width=".8"/>',
    coolingFins(),
    '<path d="M130 124c-19 12-18 48 10 48l60-3" fill="none" stroke="#7c848a" stroke-width="6"/>',
    '<path d="M129 123c-19 12-18 47 10 47.5l60-3" fill="none" stroke="#eef1f3" stroke-width="1.8"/>',
    '<circle cx="168" cy="153" r="12" fill="url(#polished)" stroke="#25292c"/>',
    '<circle cx="168" cy="153" r="7.5" fill="none" stroke="#4b5257"/>',
    '<path d="M133 150h20v10h-20z" fill="#3c4246" stroke="#15181a" stroke-width=".8"/>',
    '<path d="M196 162l74-12c6 0 7 13 1 14l-73 12c-6 0-6-13-2-14z" fill="url(#polished)" stroke="#3b4146" stroke-width=".8"/>',
    '<path d="M198 165l72-11.5" stroke="#fff" stroke-width="1.6" opacity=".8"/>',
    '<ellipse cx="271.5" cy="157" rx="2.5" ry="6" fill="#1b1e20"/>',
    `<path d="M176 104c18 9 32 6 46-1c10-5 22-8 32-8c5 0 6 5 2 8c-12 10-32 22-58 33l-24-12z" fill="url(#tank)" stroke="${edge}" stroke-width=".9"/>`,
    '<path d="M178 126l22 6c18-7 34-16 46-24" fill="none" stroke="#fff" opacity=".45"/>',
    '<path d="M174 101c6-1 10 3 18 4c12 1 20-2 32-7c10-4 20-6 30-5c5 1 5 5 2 7c-14 7-30 14-48 17c-14 2-24 1-34-4z" fill="#1f2225"/>',
    '<path d="M184 105c14 4 28 1 44-6c8-3 16-5 24-5" fill="none" stroke="#fff" stroke-width="1.4" opacity=".3"/>',
    `<path d="M106 104c0-11 11-20 32-22c20-1 38 7 48 24l-10 12h-54c-9 0-16-5-16-14z" fill="url(#tank)" stroke="${edge}" stroke-width=".9"/>`,
    '<path d="M112 97c4-7 13-11 27-12c14 0 26 4 35 12c-18-5-44-6-62 0z" fill="#fff" opacity=".5"/>',
    `<path d="M110 108c16 4 50 5 70 2" fill="none" stroke="${darker(base, 0.7)}" stroke-width="1.2" opacity=".6"/>`,
    '<path d="M136 82.5h12v-2.5h-12z" fill="url(#polished)"/>',
    '<path d="M74 159l35-72" stroke="#33383c" stroke-width="8" stroke-linecap="round"/>',
    '<path d="M74 159l35-72" stroke="url(#forks)" stroke-width="5.5" stroke-linecap="round"/>',
    '<path d="M74 159l18-37" stroke="#4a5156" stroke-width="8" stroke-linecap="round"/>',
    '<path d="M73 156l17-35" stroke="#fff" stroke-width="1.2" opacity=".5"/>',
    '<path d="M110 88l12-13l19 4" fill="none" stroke="#24282b" stroke-width="3.6" stroke-linecap="round"/>',
    '<path d="M130 76.5l13 3.5" stroke="#0f1113" stroke-width="5" stroke-linecap="round"/>',
    '<path d="M121 75l-5-17" stroke="#2b2f33" stroke-width="1.8"/>',
    '<path d="M106 56c4-4 14-4 17 0c-1 6-5 8-10 8c-5-1-7-4-7-8z" fill="#1c1f22"/>',
    '<path d="M108 56c4-2.5 10-2.5 13 0" fill="none" stroke="#8b949a" stroke-width="1.2"/>',
    '<path d="M92 84c14-2 22 3 22 12c0 8-8 12-22 11c-9-2-9-21 0-23z" fill="#24282b"/>',
    '<path d="M92 84c-9 2-9 21 0 23c4-4 4-19 0-23z" fill="url(#lamp)" stroke="#4b5257" stroke-width=".8"/>',
    '<path d="M98 87c6-1 11 2 12 6" fill="none" stroke="#fff" stroke-width="1.2" opacity=".45"/>',
    '<circle cx="106" cy="110" r="3" fill="#e58a1f"/>',
    '<path d="M254 95l7 1l-1 7l-6 0z" fill="#b11d24"/>',
  ].join('');
  return `<defs>${defs(base)}</defs>${onFloor(vehicle, [48, 272])}`;
}

function defs(base: string): string {
  return [
    paintFrom('tank', base, 82, 136),
    gradient(
      'forks',
      [86, 120, 96, 125],
      [
        [0, '#fff'],
        [1, '#7b8389'],
      ],
    ),
    polished,
    cast,
    lampGlass,
  ].join('');
}

function brakeDisc(x: number): string {
  return `<circle cx="${x}" cy="159" r="14" fill="none" stroke="#b9bfc4" stroke-width="4.5" opacity=".85"/><circle cx="${x}" cy="159" r="14" fill="none" stroke="#5b6166" stroke-dasharray="2 3"/><circle cx="${x}" cy="159" r="6" fill="url(#cast)"/>`;
}

function coolingFins(): string {
  return [118, 123, 128, 133]
    .map(
      (y) =>
        `<path d="M127 ${y}h46" stroke="#9aa1a6" stroke-width="1.6"/><path d="M127 ${y + 1.6}h46" stroke="#0e1011" stroke-width="1.2"/>`,
    )
    .join('');
}
