// A crawler excavator from its left side: what stands for machinery.
import { onFloor } from '../scene.ts';
import { darker, downwards, gradient } from '../tint.ts';
import { cast, paintFrom } from './metals.ts';

/** @param base the colour of the paint, as `#rrggbb` */
export function excavator(base: string): string {
  const edge = darker(base, 0.6);
  const vehicle = [
    '<path d="M134 156h126a17 17 0 0 1 0 34h-126a17 17 0 0 1 0-34z" fill="#17191b"/>',
    '<path d="M134 156h126a17 17 0 0 1 15 9h-156a17 17 0 0 1 15-9z" fill="#3a3f43"/>',
    trackLinks(),
    '<path d="M137 162h120a11 11 0 0 1 0 22h-120a11 11 0 0 1 0-22z" fill="#24282b"/>',
    '<path d="M150 164h94l6 9h-106z" fill="url(#hull)" opacity=".9"/>',
    roller(136, 173, 11.5),
    roller(258, 173, 11.5),
    [160, 178, 197, 216, 234].map((x) => roller(x, 181, 5)).join(''),
    '<path d="M176 148h52v10h-52z" fill="#2a2e32"/>',
    '<path d="M142 148l-36-84h16l40 84z" fill="url(#boom)" stroke="none" opacity="0"/>',
    '<path d="M134 146l-27-70" stroke="#24282b" stroke-width="6"/>',
    '<path d="M134 146l-14-36" stroke="#dfe4e7" stroke-width="3.4"/>',
    `<path d="M44 66c0-4 4-7 8-6l46-12l3-8h7l3 9c9 3 14 7 18 15l38 86h-26l-33-74c-4-7-9-9-16-7l-44 11z" fill="url(#boom)" stroke="${edge}" stroke-width=".9"/>`,
    '<path d="M52 62l48-12c12-2 18 2 24 12l34 78" fill="none" stroke="#fff" stroke-width="1.6" opacity=".6"/>',
    '<path d="M52 77l42-11c9-2 15 1 19 9l30 68" fill="none" stroke="#000" stroke-width="1.2" opacity=".25"/>',
    '<path d="M104 42l-56 13" stroke="#24282b" stroke-width="6"/>',
    '<path d="M84 46.5l-34 8" stroke="#dfe4e7" stroke-width="3.2"/>',
    `<path d="M40 64l3-11h7l12 18l-5 84h-19z" fill="url(#arm)" stroke="${edge}" stroke-width=".9"/>`,
    '<path d="M45 58l-2 94" stroke="#fff" stroke-width="1.4" opacity=".5"/>',
    '<path d="M41 84l-10 44l5 22" fill="none" stroke="#24282b" stroke-width="4"/>',
    '<path d="M38 96l-7 32" stroke="#dfe4e7" stroke-width="2.4"/>',
    '<path d="M31 128l17 14" stroke="#24282b" stroke-width="4"/>',
    '<path d="M34 148h25c2 11 5 19 15 38l-19 4c-21 1-33-11-30-27c1-7 5-12 9-15z" fill="url(#bucket)" stroke="#101213" stroke-width=".9"/>',
    '<path d="M36 152h20c1 6 3 11 6 17" fill="none" stroke="#fff" stroke-width="1.2" opacity=".3"/>',
    '<path d="M74 186l-5 5.5l-4-3.5l-5 4l-4-3l-4 2v-3l20-5z" fill="#8b9298"/>',
    `<path d="M194 110h77c10 0 18 7 18 17v15c0 6-3 9-9 9h-86z" fill="url(#hull)" stroke="${edge}" stroke-width=".9"/>`,
    '<path d="M196 112h74c8 0 14 4 16 11" fill="none" stroke="#fff" stroke-width="1.8" opacity=".7"/>',
    `<path d="M254 111v40M208 123h34M208 128h34M208 133h34" stroke="${edge}" stroke-width="1.2" opacity=".8"/>`,
    '<path d="M262 141h27c0 6-2 10-9 10h-18z" fill="#24282b"/>',
    '<path d="M214 110v-8h5v8z" fill="#2a2e32"/>',
    '<path d="M196 100h24l2-3h-24" fill="none" stroke="#2a2e32" stroke-width="1.6"/>',
    `<path d="M146 151c-3 0-4-2-4-4l5-50c1-5 4-8 9-8h34c5 0 7 3 7 7v55z" fill="url(#hull)" stroke="${edge}" stroke-width=".9"/>`,
    '<path d="M148.5 136l4-36c.5-4 2-6 5-6h31c3 0 4 1.5 4 4v38z" fill="#0e1012"/>',
    '<path d="M151 134l3.5-33c.5-3 1.5-4.5 4-4.5h11.5v37.5zM172.5 96.5h15c2 0 3 1 3 2.5v35h-18z" fill="url(#glass)"/>',
    '<path d="M166 97h4v6l-12 31h-7l.5-4zM182 97h7l-12 37h-4.5v-8z" fill="#fff" opacity=".16"/>',
    '<path d="M160 134v-12c0-3 2-4 5-4v-6c0-3 6-3 6 0v22z" fill="#050607" opacity=".6"/>',
    '<path d="M147 92c1-2 4-4 8-4h36c4 0 6 2 7 5" fill="none" stroke="#fff" stroke-width="1.6" opacity=".7"/>',
    '<path d="M171 97v52" stroke="#0e1012" stroke-width="2"/>',
    `<rect x="174" y="139" width="9" height="2.4" rx="1.2" fill="${edge}"/>`,
    '<path d="M150 88v-4h6v4M188 88v-4h6v4" fill="none" stroke="#2a2e32" stroke-width="2"/>',
    pin(51, 69),
    pin(107, 58),
    pin(46, 151),
    pin(134, 146),
    pin(36, 150),
  ].join('');
  return `<defs>${defs(base)}</defs>${onFloor(vehicle, [28, 280])}`;
}

function defs(base: string): string {
  return [
    paintFrom('hull', base, 88, 152),
    paintFrom('boom', base, 40, 160),
    paintFrom('arm', base, 30, 176),
    cast,
    downwards('bucket', [
      [0, '#7a8288'],
      [1, '#2a2e32'],
    ]),
    gradient(
      'glass',
      [0, 95, 0, 136],
      [
        [0, '#93a8b7'],
        [0.4, '#4e5f6b'],
        [1, '#1a2126'],
      ],
    ),
  ].join('');
}

function trackLinks(): string {
  return Array.from({ length: 17 }, (_, at) => 132 + at * 8)
    .map(
      (x) =>
        `<path d="M${x} 186v4.5h4v-4.5z" fill="#0c0d0e"/><path d="M${x} 156.5v-2.5h4v2.5z" fill="#3b4044"/>`,
    )
    .join('');
}

function roller(x: number, y: number, r: number): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="url(#cast)" stroke="#0c0d0e" stroke-width=".8"/><circle cx="${x}" cy="${y}" r="${r * 0.42}" fill="#8b9298"/>`;
}

function pin(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="3.4" fill="#2a2e32"/><circle cx="${x}" cy="${y}" r="1.6" fill="#aab1b6"/>`;
}
