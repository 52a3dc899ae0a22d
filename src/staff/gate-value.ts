// Gates measure in shares, factors, days and names; people read per cents.
import { shares } from '../inventory/gate.ts';
import type { GateId } from '../inventory/report.ts';

/** `0.375` -> `37.5 %` for what is a share; a factor, a day or names as they are. */
export function gateValue(id: GateId, value: number | string): string {
  return shares.has(id) && typeof value === 'number' ? `${Math.round(value * 1000) / 10} %` : String(value);
}
