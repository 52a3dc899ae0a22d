// Tall cars on large wheels: SUV and pickup.
import { mirror } from './mirrors.ts';
import type { SideBody } from '../side.ts';

export const suv: SideBody = {
  shell:
    'M36 175c-5-4-7-12-7-23l2-18c0-6 3-9 10-11c21-6 43-8 62-9c7-12 16-22 24-26c6-3 15-4 25-4h106c10 0 16 3 19 10c5 12 9 23 11 34l3 24c0 10-1 18-4 23z',
  span: [84, 175],
  ends: [29, 291],
  belt: 115,
  crease: 134,
  lower: 'M28 139c52-7 214-8 263-3v40h-263z',
  crest: 'M33 138c54-7 204-8 256-3',
  frame: 'M119.5 116v-10c5-8 11-13.5 16-15.5c4-2 16-2 38-2h86c7 0 11.5 3 13.5 9l5 13.5c1.5 3.5 0 5-4 5z',
  panes: [
    'M123 114v-8c4-6 9-11 13-13c4-2 14-2 36-2l2 23z',
    'M179 91h39l5 23h-43z',
    'M228 91h30c6 0 9 2 11 7l5 13c1 2 0 3-2 3h-39z',
  ],
  inside:
    'M120 116v-6h18c2-4 5-5 9-5h20v11zM152 116c0-10 2-15 8-15c5 0 7 3 7 8v7zM200 116c0-10 2-15 8-15c5 0 7 3 7 8v7zM248 116c0-9 2-13 7-13c4 0 6 3 6 7v6z',
  glints: 'M139 90h13l-18 26h-13zM157 90h5l-18 26h-5zM190 90h14l-17 26h-14zM243 90h12l-17 26h-12z',
  plastic:
    'M29 154c9 3 17 4 27 3l-4 18h-20c-5-4-4-11-3-21zM256 158c14 1 25-1 36-5c0 11-2 19-4 23h-26zM106 167h102v9h-102zM46 176v-10a34 34 0 0 1 68 0v10h-6v-10a28 28 0 0 0-56 0v10zM200 176v-10a34 34 0 0 1 68 0v10h-6v-10a28 28 0 0 0-56 0v10z',
  seams:
    'M114 115c-4 13-5 35-4 52M176 115l2 52M226 115c3 12 1 19-4 25M110 165h93M272 118c3 10 5 22 5 34M60 118c-6 2-16 5-24 8',
  handles: [
    [160, 123],
    [208, 123],
  ],
  headlamp: 'M31 133l18-5.5c5 0 7 2 5 6l-3 6l-20 2z',
  lens: [43, 134, 3.2],
  tailLamp: 'M287 124l-7 1c-2 1-2 3-2 5l2 14h10z',
  wheels: [
    { x: 80, y: 166, r: 24 },
    { x: 234, y: 166, r: 24 },
  ],
  behind: () => [
    '<path d="M146 84.5l7-4.5h92l8 5" fill="none" stroke="#2a2e32" stroke-width="2.6"/>',
    '<path d="M150 81.5l4-2h90" fill="none" stroke="#c8cdd1"/>',
  ],
  over: (base) => [
    '<path d="M30.5 143h12l-1 5h-11.5z" fill="#17191c"/>',
    '<path d="M31 145.5h10" stroke="#c9ced2" stroke-width=".8"/>',
    '<path d="M33 161h10c2 0 2 4 0 4h-10z" fill="#e9eef1" opacity=".85"/>',
    mirror(121, 116, base),
    '<path d="M262 86l4 5" stroke="#111"/>',
  ],
};

export const pickup: SideBody = {
  shell:
    'M30 174c-5-4-6-11-6-20l2-12c1-6 4-9 11-11c19-5 39-7 57-8c9-11 19-21 27-25c6-3 14-4 22-4h41c8 0 12 2 14 8l8 28h88c3 0 4 2 4 5l1 21c0 8-1 14-3 18z',
  span: [94, 174],
  ends: [24, 299],
  belt: 124,
  crease: 141,
  lower: 'M20 146c50-7 220-8 282-4v40h-282z',
  crest: 'M28 144c50-6 216-7 268-3',
  frame:
    'M109 125.5c0-6 1-9 4-12c6-7 10-10.5 15-12.8c3-1.7 12-2.2 23-2.2h30c6 0 9.5 1.5 11 6.5l6 17c1 2.5 0 3.5-3 3.5z',
  panes: [
    'M113 123v-7c5-7 11-11.5 15-13.5c4-2 12-2 22-2l2 22.5z',
    'M157 100.5h24c5 0 8 1.5 9 5.5l5 14.5c0 2-1 2.5-3 2.5h-34z',
  ],
  inside:
    'M110 124v-6h14c6-2 8-4 12-4h8v10zM130 124c0-10 3-14 8-14c5 0 7 3 7 7v7zM172 124c0-10 3-14 8-14c5 0 7 3 7 7v7z',
  glints: 'M132 99h11l-16 26h-11zM147 99h4l-16 26h-4zM170 99h11l-15 26h-11z',
  plastic:
    'M23 156c8 2 17 3 27 2l-3 17h-18c-5-4-6-10-6-19zM279 159h21c0 7-1 12-3 16h-19zM102 167.5h116v8h-116zM40 176v-9a34 34 0 0 1 68 0v9h-7v-9a27 27 0 0 0-54 0v9zM212 176v-9a34 34 0 0 1 68 0v9h-7v-9a27 27 0 0 0-54 0v9z',
  seams:
    'M104 125c-5 14-4 30-2 42h114M154 124l2 43M200 125c3 16 3 30 1 42M207.5 131v36M288 132v26M56 128c-10 2-18 4-24 7',
  handles: [
    [140, 131],
    [184, 131],
  ],
  headlamp: 'M26 141l18-5.5c5-1 7 1.5 5 6l-3 5.5h-21z',
  lens: [37, 141, 3.2],
  tailLamp: 'M299 135h-7.5c-1 0-2 1-2 2v15h10z',
  wheels: [
    { x: 74, y: 167, r: 23 },
    { x: 246, y: 167, r: 23 },
  ],
  behind: () => ['<path d="M206 128c4-16-2-24-9-31" fill="none" stroke="#1b1e21" stroke-width="3"/>'],
  over: (base) => [
    '<path d="M24.5 148h14l-1 5h-13.5z" fill="#17191c"/>',
    '<path d="M25 150.5h13" stroke="#c9ced2" stroke-width=".8"/>',
    '<path d="M104 170h112" stroke="#9aa0a5" stroke-width="1.4"/>',
    '<path d="M208 129.5h88" stroke="#111" stroke-width="1.6" opacity=".7"/>',
    mirror(112, 126, base),
  ],
};
