import { expect, test, vi } from 'vitest';
import { remembering } from './once.ts';

test('a piece is rendered once for what stands in it, and anew for anything else', async () => {
  const once = remembering();
  const render = vi.fn((text: string) => Promise.resolve(text));
  const verify = (name: string) => once(['verify', { name }], () => render(name));

  expect(await verify('Autorec')).toBe('Autorec');
  expect(await verify('Autorec')).toBe('Autorec');
  expect(await verify('Another')).toBe('Another');
  expect(await verify('Autorec')).toBe('Autorec');
  expect(render).toHaveBeenCalledTimes(2);
});
