// The entry of the built screens: Astro renders a page of src/staff/pages with the values it is given.
import { createApp } from 'astro/app/entrypoint';
import type { ScreenData, ScreenName } from './screen.ts';

const app = createApp();

/** @throws where there is no such screen, or it fails */
export async function render<Name extends ScreenName>(name: Name, data: ScreenData<Name>): Promise<string> {
  const response = await app.render(new Request(`http://desk/staff/${name}`), { locals: data });
  const html = await response.text();
  if (response.status !== 200) throw new Error(`The screen ${name} answered ${response.status}.`);
  return html;
}
