// A site whose stock and photos are as odd as the trade sends them: texts of every length and script, a vehicle of
// which nothing is known, photos that are none, a port without a rate today, and import rules gone by.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bomb, forPrint, fromTelephone, moving, scene } from '../photos/photos.fixture.ts';
import { realSiteToday, supplyProject, writerInto } from '../real-site/real-site.ts';
import type { ProjectCopy } from '../release/project-copy.fixture.ts';

const sentence = 'Every scratch is told here, with its length and its place. ';
const longWord = 'Hochgeschwindigkeitsallradantriebssonderausstattung'.repeat(4).slice(0, 200);

/** What stands in the cells of each vehicle, by the names of our own columns. */
export const odd = {
  'ODD-BARE': { Make: 'Toyota', Model: 'Vitz' },
  'ODD-LONG': {
    Make: 'Toyota',
    Model: 'Noah',
    'Body Type': 'Mini van',
    'FOB (USD)': '4500',
    Remarks: sentence.repeat(400).slice(0, 20_000).trimEnd(),
  },
  'ODD-RTL': {
    Make: 'Toyota',
    Model: 'لاند كروزر',
    'Body Type': 'SUV',
    Grade: 'فل كامل ٤×٤',
    'First Registered': '2019-05',
    'Exterior Colour': 'أبيض لؤلؤي',
    Location: 'יוקוהמה',
    Features: 'كاميرا خلفية;مقاعد جلد',
    Remarks: 'سيارة نظيفة جدا، مالك واحد (one owner)، بدون حوادث.',
  },
  'ODD-EMOJI': {
    Make: 'Honda',
    Model: 'Fit',
    'Body Type': 'Hatchback',
    Grade: '🚗 GT 👨‍👩‍👧‍👦',
    Features: '❄️ Air conditioner;Car fridge 🍦',
    Remarks: '👍🏽'.repeat(400),
  },
  'ODD-WORD': {
    Make: 'Nissan',
    Model: 'Note',
    'Body Type': 'Hatchback',
    Grade: longWord,
    'Exterior Colour': longWord,
    Location: longWord,
    Features: longWord,
    Remarks: longWord,
    'Length (mm)': '4100',
    'Width (mm)': '1695',
    'Height (mm)': '1520',
    'FOB (USD)': '2500',
  },
  'ODD-PHOTOS': { Make: 'Mazda', Model: 'Demio', 'FOB (USD)': '3000' },
  'ODD-NOPHOTO': { Make: 'Mazda', Model: 'Axela' },
  'ODD-CUT': { Make: 'Honda', Model: 'Jazz', Status: 'reserved', 'FOB (USD)': '3100' },
  'ODD-SLY': { Make: 'Mazda', Model: 'Atenza', Photos: '../x.jpg;own.jpg' },
} as const satisfies Record<string, Record<string, string>>;

/** The photos of ODD-PHOTOS in their order: what becomes of each. */
export const received = [
  { file: '1 good.jpg', make: () => scene().jpeg().toBuffer() },
  { file: '2 for print.jpg', make: forPrint },
  { file: '3 with its place.jpg', make: fromTelephone },
  { file: '4 a png.jpg', make: () => scene(900, 600).png().toBuffer() },
  { file: '5 huge.jpg', make: bomb, refused: 'photo-too-large' },
  {
    file: '6 cut off.jpg',
    make: async () => half(await scene(1200, 900).jpeg().toBuffer()),
    refused: 'photo-damaged',
  },
  { file: '7 moving.jpg', make: () => moving('webp'), refused: 'photo-animated' },
  { file: '8 drawn.jpg', make: () => Buffer.from(svg), refused: 'photo-kind' },
  { file: '9 empty.jpg', make: () => Buffer.alloc(0), refused: 'photo-empty' },
];

export const addressOf = (ref: string) => `/vehicles/${ref.toLowerCase()}/`;

/** Builds it under .cache. `said` is all that the build had to say. */
export async function buildOddSite(): Promise<{ project: ProjectCopy; said: string }> {
  const project = supplyProject('odd-stock');
  const write = writerInto(project);
  for (const { file, make } of received) write(`content/photos/ODD-PHOTOS/${file}`, await make());
  write('content/photos/ODD-NOPHOTO/front.jpg', svg);
  write('content/photos/ODD-SLY/own.jpg', await scene(800, 600).jpeg().toBuffer());
  // 写真 as Windows in Japan writes it, which is no UTF-8.
  const oldName = Buffer.from([0x8e, 0xca, 0x90, 0x5e]);
  writeFileSync(
    Buffer.concat([Buffer.from(project.at('content/photos/ODD-SLY/')), oldName]),
    await scene().jpeg().toBuffer(),
  );
  write('content/photos/x.jpg', await scene(640, 480).jpeg().toBuffer());
  changeJson(project, 'content/site/freight.json', leaveAGap);
  changeJson(project, 'content/site/import-rules.json', letExpire);

  write('odd.csv', 'Ref No,Make,Model,FOB (USD)\nODD-CUT,Honda,Jazz,3450\nODD-GONE,Mazda,Demio,2000\n');
  project.run('update', project.at('odd.csv'), '--as-of', '2026-12-01', '--today', realSiteToday);
  write('odd.csv', toCsv());
  const { status, said } = project.run(
    'update',
    project.at('odd.csv'),
    '--as-of',
    realSiteToday,
    '--today',
    realSiteToday,
  );
  if (status !== 0) throw new Error(said);
  return { project, said };
}

/** The same file with two periods of Mombasa that share a day. */
export function overlapRates(project: ProjectCopy): void {
  changeJson(project, 'content/site/freight.json', ({ ports: [mombasa] }: FreightFile) => {
    mombasa!.rates[1]!.validFrom = mombasa!.rates[0]!.validUntil;
  });
}

/** The rates of Mombasa pause on the day of the build, and go on later. */
function leaveAGap({ ports: [mombasa] }: FreightFile): void {
  const [rate] = mombasa!.rates;
  mombasa!.rates = [
    { ...rate!, validUntil: '2026-11-30' },
    { ...rate!, validFrom: '2027-01-01' },
  ];
}

/** What is said of Kenya was read too long ago, and the rules of Tanzania are no longer in force. */
function letExpire({ rules }: RulesFile): void {
  for (const rule of rules) {
    if (rule.country === 'KE') rule.checkedOn = '2025-12-06';
    if (rule.country === 'TZ') rule.validUntil = '2026-12-06';
  }
}

function changeJson<T>(project: ProjectCopy, path: string, change: (content: T) => void): void {
  const content = JSON.parse(readFileSync(join(project.folder, path), 'utf8')) as T;
  change(content);
  writerInto(project)(path, JSON.stringify(content));
}

function toCsv(): string {
  const headers = [...new Set(Object.values(odd).flatMap((cells) => Object.keys(cells)))];
  const rows = Object.entries<Record<string, string>>(odd).map(([ref, cells]) => [
    ref,
    ...headers.map((header) => cells[header] ?? ''),
  ]);
  const quoted = [['Ref No', ...headers], ...rows].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  );
  return `${quoted.join('\n')}\n`;
}

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><script>alert(1)</script></svg>';

type RateFile = { validFrom: string; validUntil: string };
type FreightFile = { ports: { rates: RateFile[] }[] };
type RulesFile = { rules: { country: string; checkedOn: string; validUntil?: string }[] };
