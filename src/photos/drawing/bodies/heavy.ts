// Truck, bus and camper.
import { darker, downwards, lighter } from '../tint.ts';
import { tallMirror } from './mirrors.ts';
import type { SideBody } from '../side.ts';

export const truck: SideBody = {
  shell: 'M32 173c-3-1-4-3-4-7l-1-18c0-10 2-20 5-30c3-12 7-22 11-28c3-4 7-6 14-6h35c6 0 9 3 9 9v80z',
  span: [84, 173],
  ends: [27, 101],
  stance: [27, 298],
  belt: 127,
  crease: 140,
  lower: 'M24 142h82v36h-82z',
  crest: 'M28 141h72',
  frame: 'M37.5 128c2-14 7-27 11-33c2-3.5 5-5 10-5h26c5 0 8 2 8 7v27c0 3-1 4-4 4z',
  panes: [
    'M41 125.5c2-11 6-22 10-28.5c1-2 3-3.5 6-4v32.5z',
    'M60 93h23c4 0 6.5 1.5 6.5 5v24.5c0 2-1 3-3 3h-26.5z',
  ],
  inside: 'M40 127v-6h12c3-3 5-4 8-4v10zM66 127c0-11 3-16 8-16c5 0 7 3 7 8v8z',
  glints: 'M70 91h11l-16 36h-11zM52 92h3l-10 34h-3z',
  plastic: 'M26 158h26l-1 17h-20c-4-2-5-8-5-17z',
  seams: 'M94 92v66M43 130c-2 8-1 18 2 26M28 132h66M43 148h-15',
  handles: [[80, 133]],
  headlamp: 'M28 146h14c2 0 3 1 3 3l-1 6h-16z',
  lens: [36, 150, 2.8],
  tailLamp: 'M286 159h9v7h-9z',
  wheels: [
    { x: 72, y: 170, r: 20, rim: 'steel' },
    { x: 240, y: 170, r: 20, rim: 'steel' },
  ],
  behind: () => [
    '<path d="M96 156h194v13h-194z" fill="#1d2023"/>',
    '<path d="M96 156h194v2h-194z" fill="#565c61"/>',
    '<path d="M128 160h40v22h-40z" fill="#26292d" stroke="#0d0e10" stroke-width=".8"/>',
    '<path d="M130 162h36v4h-36z" fill="#4b5156"/>',
    '<path d="M178 164h24a6 6 0 0 1 0 12h-24a6 6 0 0 1 0-12z" fill="#3a3f44"/>',
    '<path d="M180 166h22" stroke="#8d949a" stroke-width="1.5"/>',
    '<circle cx="240" cy="170" r="22" fill="#0a0b0c"/>',
  ],
  over: (base) => [
    downwards('bed', [
      [0, lighter(base, 0.5)],
      [0.2, lighter(base, 0.12)],
      [0.7, base],
      [1, darker(base, 0.35)],
    ]),
    '<path d="M106 99h6v36h-6z" fill="#33383c"/>',
    '<path d="M107 99h2v36h-2z" fill="#83898e"/>',
    `<path d="M104 134h192v23h-192z" fill="url(#bed)" stroke="${darker(base, 0.6)}" stroke-width=".8"/>`,
    '<path d="M106 135h188" stroke="#fff" stroke-width="1.2" opacity=".7"/>',
    '<path d="M104 150h192" stroke="#000" opacity=".18"/>',
    `<path d="M170 134v23M233 134v23" stroke="${darker(base, 0.7)}" stroke-width="1.3"/>`,
    '<path d="M164 139h2.5v12h-2.5zM174 139h2.5v12h-2.5zM227 139h2.5v12h-2.5zM237 139h2.5v12h-2.5zM290 139h2.5v12h-2.5zM116 139h2.5v12h-2.5z" fill="#30353a"/>',
    '<path d="M101 168h-6" stroke="#222" stroke-width="2"/>',
    '<path d="M38 106h-8v12" fill="none" stroke="#1b1e21" stroke-width="1.8"/>',
    '<rect x="26.5" y="110" width="6.5" height="20" rx="2.5" fill="#1e2225"/>',
    '<rect x="27.5" y="111" width="1.8" height="17" rx=".9" fill="#737b81"/>',
  ],
};

export const bus: SideBody = {
  shell: 'M26 179c-4-3-6-10-6-20l2-27c2-18 6-32 12-41c4-6 10-9 20-9h232c9 0 13 4 14 12l1 66c0 11-1 16-4 19z',
  span: [82, 179],
  ends: [20, 301],
  belt: 128,
  crease: 142,
  lower: 'M16 145h290v38h-290z',
  crest: 'M22 144h278',
  frame: 'M31 129c1-18 6-29 11-36c3-4 6-4.5 10-4.5h236c5 0 7 2 7.5 6l1 34.5z',
  panes: [
    'M35 126c2-13 6-22 10-28c2-3 4-4 7-4h5v32z',
    'M63 94h15v32h-15z',
    'M88 94h9.5v34h-9.5zM103 94h9.5v34h-9.5z',
    'M124 94h36v32h-36z',
    'M166 94h36v32h-36z',
    'M208 94h36v32h-36z',
    'M250 94h38c2 0 3 1 3 3l.5 29h-41.5z',
  ],
  inside:
    'M34 128v-6h14v-4c3-1 5 2 5 4v6zM64 128c0-12 2-16 6-16c4 0 6 3 6 8v8zM126 128c0-12 2-16 7-16c4 0 6 3 6 8v8zM146 128c0-12 2-16 7-16c4 0 6 3 6 8v8zM168 128c0-12 2-16 7-16c4 0 6 3 6 8v8zM188 128c0-12 2-16 7-16c4 0 6 3 6 8v8zM212 128c0-12 2-16 7-16c4 0 6 3 6 8v8zM232 128c0-12 2-16 7-16c4 0 6 3 6 8v8zM254 128c0-12 2-16 7-16c4 0 6 3 6 8v8zM274 128c0-12 2-16 7-16c4 0 6 3 6 8v8z',
  glints:
    'M46 92h8l-14 36h-8zM140 92h16l-18 36h-16zM182 92h10l-18 36h-10zM228 92h16l-18 36h-16zM272 92h10l-18 36h-10z',
  plastic: 'M18 164h22l2 7h-22zM20 172h20v8h-20zM86 172h130v8h-130zM264 172h40v8h-40z',
  seams:
    'M83 89h35v86h-35zM100.5 92v80M124 150h170M124 165h92M160 150v15M200 150v15M278 135h14v26h-14zM58 92v36',
  handles: [],
  headlamp: 'M21 147.5h15c3 0 4 2 3 5l-2 7h-17z',
  lens: [30, 153, 3.4],
  tailLamp: 'M293.5 143h8v17h-8z',
  wheels: [
    { x: 62, y: 172, r: 18, rim: 'steel' },
    { x: 240, y: 172, r: 18, rim: 'steel' },
  ],
  behind: (base) => [
    `<path d="M176 83c1-5 3-6 7-6h55c4 0 6 1 7 6z" fill="${lighter(base, 0.3)}" stroke="#5a6168" stroke-width=".8"/>`,
  ],
  over: (base) => [
    `<path d="M20.5 133.5h280v3.6h-280z" fill="${darker(base, 0.35)}" opacity=".55"/>`,
    '<path d="M88 140h9.5v29h-9.5zM103 140h9.5v29h-9.5z" fill="#1c2328"/>',
    '<path d="M90 141l5 0l-6 26h-1zM105 141h5l-6 26h-1z" fill="#fff" opacity=".14"/>',
    '<path d="M86 131h28v5h-28z" fill="#0d0f11" opacity=".4"/>',
    '<path d="M34 95c-9-2-15 2-15 7v4" fill="none" stroke="#1b1e21" stroke-width="2"/>',
    '<rect x="15.5" y="104" width="7" height="16" rx="2.5" fill="#1e2225"/>',
    '<rect x="16.5" y="105" width="1.8" height="13" rx=".9" fill="#737b81"/>',
  ],
};

export const camper: SideBody = {
  shell:
    'M34 176c-4-4-5-12-5-20c1-12 4-22 9-30c5-10 9-18 12-24c-8-2-10-6-8-13l6-17c2-6 6-10 14-10h218c8 0 11 4 11 11v95c0 6-2 8-5 8z',
  span: [62, 176],
  ends: [29, 291],
  belt: 122,
  crease: 148,
  lower: 'M26 152h268v30h-268z',
  crest: 'M98 150h192',
  frame:
    'M50.5 128c2-10 6-17 12-22.5h24v22.5zM108.5 88.5h35v29h-35zM155 88.5h24v33h-24zM199 88.5h76v29h-76zM58 73h26l1 17h-30z',
  panes: [
    'M54 126c2-8 6-14 11-18h6v18z',
    'M73 108h11.5v18h-11.5z',
    'M111 91h30v24h-30z',
    'M158 91h18v28h-18z',
    'M202 91h34v24h-34zM238.5 91h34v24h-34z',
    'M60 75.5h22v12h-25z',
  ],
  inside: 'M54 128v-4h10c4-3 6-4 10-4v8z',
  glints:
    'M72 106h8l-12 22h-8zM124 90h10l-14 28h-10zM168 90h6l-14 30h-6zM220 90h14l-16 28h-14zM254 90h10l-16 28h-10zM72 74h7l-10 16h-7z',
  plastic: 'M28 160h20v18h-14c-4-4-6-10-6-18zM97 170h114v8h-114zM262 170h30v8h-30z',
  seams:
    'M98 64v108M152 85.5h30v85.5h-30zM51 130c-2 8 0 16 2 20M94 110v52M110 70h178M256 134h26v26h-26zM112 134h24v18h-24zM46 100h52',
  handles: [[80, 134]],
  headlamp: 'M31 144.5c5-4.5 11-6.5 20-6.5l-2 11.5l-19 4z',
  lens: [41, 144, 3],
  tailLamp: 'M285.5 139h6v18h-6z',
  wheels: [
    { x: 72, y: 171, r: 19, rim: 'steel' },
    { x: 236, y: 171, r: 19, rim: 'steel' },
  ],
  behind: () => [
    '<path d="M206 63l2-6h32l2 6z" fill="#c9ced2" stroke="#5a6168" stroke-width=".8"/>',
    '<path d="M120 63l1.5-3.5h20l1.5 3.5z" fill="#3a4046"/>',
  ],
  over: (base) => [
    `<path d="M98 124h194v4h-194zM98 131h194v2h-194z" fill="${darker(base, 0.45)}" opacity=".7"/>`,
    '<path d="M110 68.5h176v4h-176z" fill="#e9edef" stroke="#7c848a" stroke-width=".6"/>',
    '<path d="M157 137v9" stroke="#222" stroke-width="1.6"/>',
    tallMirror(45, 118),
  ],
};
