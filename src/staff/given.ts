// A screen takes what it is given from Astro's locals, by its name.
import type { ScreenData, ScreenName } from './screen.ts';

/** @param _name says which screen's values they are */
export function given<Name extends ScreenName>(locals: object, _name: Name): ScreenData<Name> {
  return locals as ScreenData<Name>;
}
