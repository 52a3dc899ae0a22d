// One box: mini van and cargo van.
import { darker } from '../tint.ts';
import { mirror } from './mirrors.ts';
import type { SideBody } from '../side.ts';

export const miniVan: SideBody = {
  shell:
    'M36 178c-5-4-7-13-7-24c0-10 4-16 13-22c8-5 16-9 24-13c14-13 30-24 44-29c10-3.5 22-5 36-5h116c10 0 14 3 17 11l8 32c3 14 4 32 1 44c-1 4-2 6-4 6z',
  span: [85, 178],
  ends: [29, 291],
  belt: 123,
  crease: 145,
  lower: 'M26 154c50-10 210-14 268-9v38h-268z',
  crest: 'M44 149c52-9 190-12 246-7',
  frame:
    'M72 124c2-5 4-6 7-8.5c9-8 17-13.5 27-18.5c8-4.5 17-7.5 35-7.5h117c8 0 12 3 14 8.5l6.5 22.5c1 3-1 4.5-4 4.5h-165z',
  panes: [
    'M79 120.5c8-8 15-13 23-18l3 19.5z',
    'M109 99.5c7-4 15-7 32-7v30.5h-32z',
    'M146 92h58v31h-58z',
    'M209 92h49c7 0 10 2 12 7l6 21c0 2-1 3-3 3h-64z',
  ],
  inside:
    'M76 124v-5h14c8-3 12-5 18-5h12v10zM112 124c0-11 3-16 9-16c5 0 7 3 7 8v8zM168 124c0-11 3-16 9-16c5 0 7 3 7 8v8zM226 124c0-11 3-16 9-16c5 0 7 3 7 8v8z',
  glints: 'M126 90h12l-18 34h-12zM162 90h18l-18 34h-18zM186 90h5l-18 34h-5zM228 90h16l-18 34h-16z',
  plastic: 'M28 164h18l2.5 6h-19zM104 173.5h106v5h-106zM281 167h11l-1 7h-11z',
  seams:
    'M107 124c-5 15-5 37-4 49.5h107M143 124v49.5M206 125v35c0 8 1 10 4 13M276 100c5 12 9 26 11 42M66 121c-9 5-18 9-26 15',
  handles: [
    [126, 132],
    [149, 132],
  ],
  headlamp: 'M31 146.5c9-8 20-12 34-13c-4 9-18 15.5-35 18z',
  lens: [48, 142, 3.6],
  tailLamp: 'M288 129h-8.5v25h11c0-9-1-17-2.5-25z',
  wheels: [
    { x: 76, y: 170, r: 20 },
    { x: 238, y: 170, r: 20 },
  ],
  over: (base) => [
    '<path d="M30 153h10l1 4.5h-11.5z" fill="#17191c"/>',
    '<circle cx="39" cy="167" r="1.9" fill="#eef2f4"/>',
    `<path d="M211 135h64" stroke="${darker(base, 0.7)}" stroke-width="1.6"/>`,
    '<path d="M211 136.3h64" stroke="#fff" stroke-width=".6" opacity=".35"/>',
    mirror(104, 125, base),
  ],
};

export const van: SideBody = {
  shell:
    'M37 178c-4-3-6-10-6-20l2-20c1-7 5-12 12-16c8-14 16-26 23-34c4-5 10-8 19-8h186c8 0 12 3 13 11l3 59c0 14-1 24-4 28z',
  span: [80, 178],
  ends: [31, 289],
  belt: 122,
  crease: 140,
  lower: 'M28 146c60-5 210-5 264-3v40h-264z',
  crest: 'M36 142c60-4 200-4 252-2',
  frame:
    'M59 124.5c1-6 2-10 3.5-14.5c3-6 7-11 11-15.5c3-4 6-5.5 12-5.5h35.5v35.5zM127 91.5c0-2 1-3 3-3h54c2 0 3.5 1 3.5 3.5v29c0 2-1 3.5-3.5 3.5h-54c-2 0-3-1-3-3z',
  panes: [
    'M65 122v-13c3-6 6-10 9-14c3-3 6-3.5 11-3.5h2v30.5z',
    'M90 91.5h28v30.5h-28z',
    'M131 91.5h52c1.5 0 2 .5 2 2v26.5c0 1.5-.5 2-2 2h-52c-1.5 0-2-.5-2-2v-26.5c0-1.5.5-2 2-2z',
  ],
  inside:
    'M62 124v-5h14c8-3 10-5 14-5v10zM96 124c0-11 3-16 9-16c5 0 7 3 7 8v8zM146 124c0-9 3-13 9-13c5 0 7 3 7 6v7z',
  glints: 'M100 90h12l-18 34h-12zM150 90h16l-18 34h-16zM170 90h5l-18 34h-5z',
  plastic: 'M30 160h24l-2 20h-20c-4-4-6-11-2-20zM102 172h112v7h-112zM270 168h20l-2 10h-20z',
  seams:
    'M57 126c-3 10 0 18 4 22M122 84v88h90M192 84v76c0 8 4 10 8 12M198 133h80M202 92h72v29h-72zM280 90c2 20 3 40 3 60M46 126c-4 4-8 6-10 10',
  handles: [
    [104, 133],
    [126, 133],
  ],
  headlamp: 'M33 140c5-5.5 13-7.5 23-7.5l-3 13.5l-21 4z',
  lens: [44, 140.5, 3.6],
  tailLamp: 'M289 128h-8.5v27h9z',
  wheels: [
    { x: 76, y: 170, r: 20, rim: 'steel' },
    { x: 236, y: 170, r: 20, rim: 'steel' },
  ],
  over: (base) => [
    '<path d="M32 151h16l-1 5h-15.5z" fill="#17191c"/>',
    '<path d="M203 93h70v27h-70z" fill="#000" opacity=".05"/>',
    '<path d="M122 127h70" stroke="#fff" stroke-width=".6" opacity=".3"/>',
    `<path d="M196 128.5h82" stroke="${darker(base, 0.6)}" stroke-width="1.2"/>`,
    mirror(60, 127, base),
  ],
};
