// Low two-seaters: coupe and convertible.
import { darker, lighter } from '../tint.ts';
import { mirror } from './mirrors.ts';
import type { SideBody } from '../side.ts';

export const coupe: SideBody = {
  shell:
    'M29 177c-4-4-5-10-4-17c1-6 5-10 12-13c21-8 51-13 85-15c16-11 34-19 50-21c16-1.5 32 0 46 4c20 6 34 12 48 14c10 0 20-2 28-5l-2 10c3 7 4 16 4 26c0 8-2 14-5 17z',
  span: [110, 177],
  ends: [25, 296],
  belt: 132,
  crease: 148,
  lower: 'M22 160c20-8 60-9 84-6c40 5 90-2 116-8c30-5 56-6 78-2v38h-278z',
  crest: 'M40 152c34-8 56-5 78-1c40 6 80-1 106-6c24-4 44-5 66-3',
  frame:
    'M134 134.5c1-4 3-6 6-8c12-6.5 22-10.8 33-12c14-1.5 29-.6 41 2.5c13 3.5 26 8.5 36 12.5c2 1.5 1 2.5-2 2.7z',
  panes: [
    'M141 132.3v-3.3c11-7 22-11.5 33-12.5c12-1 24-.5 34 2l3 13z',
    'M215 119.3c11 3.7 22 7.5 31 10.7l-28 1z',
  ],
  inside: 'M140 133v-3c12 0 16-5 22-5h12v8zM174 133c0-8 3-11 8-11c5 0 7 3 7 6v5z',
  glints: 'M172 115h12l-18 19h-12zM189 115h4l-18 19h-4zM226 118h8l-10 16h-8z',
  plastic: 'M24 164h22l4.5 6h-25zM104 173.5h106v5h-106zM281 166h16v6h-18z',
  seams:
    'M132 134c-6 13-6 27-2 39.5h80M213 132c3 10-1 18-5 26M122 134c-28 2-54 7-74 13M290 151c-8 1-16 0-24-3',
  handles: [[196, 141]],
  headlamp: 'M31 151c9-5.5 20-8.5 33-9c-5 7.5-19 11.5-35 12.5z',
  lens: [49, 146.5, 2.8],
  tailLamp: 'M294 138c-9 0-17 1-25 3.5c7 4.5 17 6.5 26 6.5z',
  wheels: [
    { x: 78, y: 168, r: 22, rim: 'sport' },
    { x: 238, y: 168, r: 22, rim: 'sport' },
  ],
  over: (base) => [
    '<path d="M112 156l14-4l-1 8h-12z" fill="#121416"/>',
    '<path d="M114 157.5l11-3" stroke="#fff" stroke-width=".6" opacity=".4"/>',
    mirror(139, 135, base),
    '<rect x="277" y="175" width="9" height="3.5" rx="1.5" fill="#9ba1a6"/>',
  ],
};

export const convertible: SideBody = {
  shell:
    'M42 177c-5-4-7-10-6-17c1-7 5-11 12-14c18-7 44-11 70-12l96-1c2-5 8-7 16-7c10 0 18 2 24 5c8 1 16 2 22 4c5 7 8 16 8 25c0 8-2 14-5 17z',
  span: [126, 177],
  ends: [36, 284],
  belt: 136,
  crease: 148,
  lower: 'M34 159c20-8 56-9 78-6c40 5 80-2 106-8c30-5 50-6 70-2v38h-254z',
  crest: 'M50 151c30-7 50-5 70-1c40 6 74-1 100-6c22-4 40-5 58-3',
  frame: 'M120 134.5c28-2 66-3 95-2.5l-1 2.5z',
  panes: ['M118 134l30-26l1.5 1l-20 25z'],
  inside: '',
  glints: 'M132 134l14-18l2 1l-12 17z',
  plastic: 'M35 164h21l4 6h-23zM108 173.5h102v5h-102zM270 166h16v6h-18z',
  seams:
    'M132 136c-6 11-6 25-2 37.5h78M210 135c3 8 0 16-4 24M118 137c-24 2-46 6-62 11M280 150c-8 1-14 0-20-3',
  handles: [[190, 142]],
  headlamp: 'M41 150.5c8-5.5 17-8 28-8.5c-4 7-16 10.5-30 12z',
  lens: [56, 146, 2.6],
  tailLamp: 'M281 139c-7 0-13 1-19 3.5c6 4.5 13 6.5 21 6.5z',
  wheels: [
    { x: 82, y: 168, r: 22, rim: 'sport' },
    { x: 236, y: 168, r: 22, rim: 'sport' },
  ],
  behind: (base) => [
    '<path d="M150 136c1-8 5-12 11-14" fill="none" stroke="#24282c" stroke-width="2.6"/>',
    '<path d="M164 137c1-14 4-21.5 11-21.5c6 0 8 4 8 9.5l5 12zM189 137c1-14 4-21.5 11-21.5c6 0 8 4 8 9.5l5 12z" fill="#3a2c26"/>',
    '<path d="M168 134c1-10 3-15 6-16M193 134c1-10 3-15 6-16" fill="none" stroke="#8a6c5c" stroke-width="1.4" opacity=".8"/>',
    '<path d="M112 136.5l33-30.5h4.5l-27 30.5z" fill="#16191c"/>',
    `<path d="M216 132c4-6 12-7 20-6c8 .5 14 2 18 4" fill="${darker(base, 0.3)}"/>`,
  ],
  over: (base) => [
    `<path d="M114 135.5l32-29" stroke="${lighter(base, 0.2)}" stroke-width="1.6"/>`,
    mirror(127, 136, base),
    '<rect x="264" y="175" width="9" height="3.5" rx="1.5" fill="#9ba1a6"/>',
  ],
};
