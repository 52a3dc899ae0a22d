// Where the pages of the site before this one live now. One hop, and never to another site.

/**
 * The new address of an old one, as a path; undefined where there is none.
 * @param more further old addresses and where they lead, keyed by `normalAddress`
 */
export function newAddress(url: URL, more: Readonly<Record<string, string>> = {}): string | undefined {
  const { path, parameters } = parts(url);
  const given = more[normalAddress(url)] ?? more[path];
  if (given) return given;
  if (path !== '/used-cars-list.php') return pages[path];
  return ofList(parameters);
}

/** `/Stock.php?B=2&a=%31` -> `/stock.php?a=1&b=2`: one spelling for every order, case and encoding. */
export function normalAddress(url: URL): string {
  const { path, parameters } = parts(url);
  const query = [...parameters].map(([name, value]) => `${name}=${value}`).toSorted();
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** Old addresses are those of scripts, whatever became of them. */
export function isOldAddress(url: URL): boolean {
  return parts(url).path.endsWith('.php');
}

const pages: Readonly<Record<string, string>> = {
  '/toyota.php': '/makes/toyota/',
  '/nissan.php': '/makes/nissan/',
  '/brand-new-car.php': '/categories/brand-new/',
  '/truck.php': '/categories/trucks-by-class/',
  '/escrow-service.php': '/safe-trade/',
  '/privacypolicy.php': '/policies/privacy/',
  '/inquiry.php': '/inquiry/',
};

/** By the value of `maker` without spaces and hyphens. */
const makes: Readonly<Record<string, string>> = {
  toyota: 'toyota',
  nissan: 'nissan',
  honda: 'honda',
  mazda: 'mazda',
  mitsubishi: 'mitsubishi',
  subaru: 'subaru',
  suzuki: 'suzuki',
  isuzu: 'isuzu',
  daihatsu: 'daihatsu',
  lexus: 'lexus',
  hino: 'hino',
  yanmar: 'yanmar',
  mercedesbenz: 'mercedes-benz',
  bmw: 'bmw',
  volkswagen: 'volkswagen',
  landrover: 'land-rover',
  jaguar: 'jaguar',
  audi: 'audi',
  volvo: 'volvo',
  peugeot: 'peugeot',
  ford: 'ford',
  chevrolet: 'chevrolet',
  chrysler: 'chrysler',
  fiat: 'fiat',
  alfaromeo: 'alfa-romeo',
};

const categories: Readonly<Record<string, string>> = {
  '1': '/types/sedan/',
  '2': '/types/coupe/',
  '3': '/types/suv/',
  '4': '/types/hatchback/',
  '5': '/types/van/',
  '6': '/types/mini-van/',
  '7': '/types/bus/',
  '8': '/types/truck/',
  '9': '/types/motor-cycle/',
  '98': '/categories/welfare/',
  '99': '/types/other/',
};

/** The filters of the old list, the strongest first; each answers undefined where it does not know a value. */
const filters: readonly [names: readonly string[], lead: (value: string) => string | undefined][] = [
  [
    ['maker', 'post_maker'],
    (value) => {
      const slug = own(makes, value.replace(/[^a-z0-9]/g, ''));
      return slug && `/makes/${slug}/`;
    },
  ],
  [['category'], (value) => own(categories, value.replace(/^0+(?=\d)/, ''))],
  [['handle'], (value) => (value === 'l' ? '/categories/left-hand-drive/' : undefined)],
  [['gear'], (value) => (value === 'm' ? '/categories/manual/' : undefined)],
  [['fuel'], (value) => own({ '2': '/categories/diesel/', '7': '/categories/hybrid/' }, value)],
  [['newstocks'], (value) => (/^\d+$/.test(value) ? '/categories/new-arrivals/' : undefined)],
];

function ofList(parameters: readonly (readonly [string, string])[]): string | undefined {
  let asked = false;
  for (const [names, lead] of filters) {
    for (const [name, value] of parameters) {
      if (!names.includes(name) || value === '') continue;
      asked = true;
      const address = lead(value);
      if (address) return address;
    }
  }
  return asked ? undefined : '/stock/';
}

/** Path and parameters in small letters, decoded as often as something was encoded (twice at most). */
function parts(url: URL): { path: string; parameters: [string, string][] } {
  const read = (text: string) => decode(decode(text)).trim().replace(/\s+/g, ' ').toLowerCase();
  return {
    path: read(url.pathname),
    parameters: url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => {
        const at = pair.includes('=') ? pair.indexOf('=') : pair.length;
        const name = read(pair.slice(0, at)).replace(/^amp;/, '');
        return [name, read(pair.slice(at + 1).replaceAll('+', ' '))];
      }),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
