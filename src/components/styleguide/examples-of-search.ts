// The vehicles of which the examples of search are made.
import { toRow } from '../../search/row.ts';
import { searched } from './examples.ts';
import type { Row } from '../../search/columns.ts';

export const rows: Row[] = searched.map((vehicle) => toRow(vehicle, 150, false));
