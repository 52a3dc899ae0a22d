// An inventory in small and what can happen to it from one export to the next.
import { dayAfter } from '../../src/catalogue/days.ts';

/** Applies one edit; `at` chooses the row that it concerns. */
export function edit(state: State, { kind, at, by = 0 }: Edit): State {
  const { rows } = state;
  const chosen = 1 + (at % (rows.length - 1));
  const changed = (change: Partial<Row>): State => ({
    ...state,
    rows: rows.map((row, index) => (index === chosen ? { ...row, ...change } : row)),
  });
  const row = rows[chosen]!;
  switch (kind) {
    case 'price':
      return changed(
        by < 0
          ? { price: '', yen: String(500_000 + 100 * by) }
          : { price: String(Math.max(500, Number(row.price) + by)), yen: '' },
      );
    case 'arrival': {
      const ref = `N-${rows.length}-${at}`;
      return rows.some((other) => other.ref === ref)
        ? state
        : { ...state, rows: [...rows, { ...row, ref, status: 'available', arrived: state.today }] };
    }
    case 'departure':
      return rows.length < 8 ? state : { ...state, rows: rows.filter((_, index) => index !== chosen) };
    case 'sale':
      return changed({ status: 'sold' });
    case 'hiding':
      return changed({ status: 'hidden' });
    case 'new-make':
      return {
        ...state,
        rows: rows.map((other) =>
          other.make === row.make && other !== rows[0] ? { ...other, ...makes[at % makes.length] } : other,
        ),
      };
    case 'new-model':
      return changed({ model: `Type ${at % 7}` });
    case 'new-spelling':
      return changed({ model: row.model.toUpperCase() });
    case 'days':
      return { ...state, today: dayAfter(state.today, at) };
    case 'photo': {
      const picture = at % 2;
      const others = state.photos.filter(({ ref }) => ref !== row.ref);
      const isThere = state.photos.some((photo) => photo.ref === row.ref && photo.picture === picture);
      return { ...state, photos: isThere ? others : [...others, { ref: row.ref, picture }] };
    }
    case 'policy': {
      const version = `2027-${String(at).padStart(2, '0')}`;
      return { ...state, policies: [...new Set([...state.policies, version])].toSorted() };
    }
  }
}

export function csvLine({ ref, status, make, model, type, year, arrived, price, yen }: Row): string {
  return [ref, status, make, model, type, year, arrived, price, yen].join(',');
}

const makes = [
  { make: 'Honda', model: 'Fit' },
  { make: 'Suzuki', model: 'Every' },
  { make: 'BMW', model: '320i' },
];
const types = ['hatchback', 'suv', 'van', 'truck', 'sedan'];

/** The header, and as many vehicles as fill more than two listing pages. */
export const firstState: State = {
  today: '2026-11-22',
  policies: [],
  photos: [],
  rows: [
    {
      ref: 'Ref No',
      status: 'Status',
      make: 'Make',
      model: 'Model',
      type: 'Body Type',
      year: 'First Registered',
      arrived: 'Arrived',
      price: 'FOB (USD)',
      yen: 'FOB (JPY)',
    },
    ...Array.from({ length: 70 }, (_, at) => ({
      ref: `S-${at + 100}`,
      status: at % 11 === 0 ? 'incoming' : 'available',
      make: at % 3 ? 'Toyota' : 'Nissan',
      model: at % 3 ? ['Vitz', 'Noah', 'Hiace'][at % 3]! : 'Note',
      type: types[at % types.length]!,
      year: String(2008 + (at % 12)),
      arrived: `2026-${at % 2 ? '10' : '08'}-${String((at % 27) + 1).padStart(2, '0')}`,
      price: at % 2 ? String(1500 + 35 * at) : '',
      yen: at % 2 ? '' : String(300_000 + 5000 * at),
    })),
  ],
};

export type Row = {
  ref: string;
  status: string;
  make: string;
  model: string;
  type: string;
  year: string;
  arrived: string;
  price: string;
  /** Some vehicles are priced in yen only, so that their price in dollars is not a cell of theirs. */
  yen: string;
};
/**
 * The header line is the first row. `policies`: versions of the terms that are approved. `photos`: the vehicles with a
 * received photo, and which of two pictures it is.
 */
export type State = {
  today: string;
  policies: readonly string[];
  photos: readonly { ref: string; picture: number }[];
  rows: readonly Row[];
};
export type Edit = {
  kind:
    | 'price'
    | 'arrival'
    | 'departure'
    | 'sale'
    | 'hiding'
    | 'new-make'
    | 'new-model'
    | 'new-spelling'
    | 'days'
    | 'photo'
    | 'policy';
  at: number;
  by?: number;
};
