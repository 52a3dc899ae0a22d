// Make and model of a row, as they are published. A stock has few of them and many rows: each pair is
// looked up once.
import { makeFinder, type AcceptedMakes } from './makes.ts';
import { findModel } from './models/models.ts';
import { otherMakeOf } from './models/other-makes.ts';

/** A finder of the published names for a make and model as written; undefined for an unknown make. */
export function nameFinder(accepted: AcceptedMakes): NameFinder {
  const findMake = makeFinder(accepted);
  const found = new Map<string, Names | undefined>();
  return (make, model) => {
    const key = `${make}\n${model ?? ''}`;
    if (!found.has(key)) found.set(key, findNames(findMake, make, model));
    return found.get(key);
  };
}

function findNames(
  findMake: ReturnType<typeof makeFinder>,
  writtenMake: string,
  writtenModel: string | undefined,
): Names | undefined {
  const make = findMake(writtenMake);
  if (!make) return undefined;
  if (writtenModel === undefined) return { make: make.name, model: undefined, isKnown: false };
  const whole = findModel(make.name, writtenModel, make.spellings);
  const prefix = whole.known ? undefined : make.modelPrefix;
  const model = prefix === undefined ? whole : findModel(make.name, `${prefix} ${writtenModel}`, []);
  const otherMake = model.known ? undefined : otherMakeOf(make.name, writtenModel);
  return { make: make.name, model: model.name, isKnown: model.known, ...(otherMake && { otherMake }) };
}

export type NameFinder = (make: string, model: string | undefined) => Names | undefined;
/** `isKnown`: a table holds the model; else it is as written. `otherMake`: whose model it is instead. */
type Names = { make: string; model: string | undefined; isKnown: boolean; otherMake?: string };
