// Requests to the desk as a browser on this computer sends them.
import { deskHandler } from './handler.ts';
import type { DeskPorts } from './ports.ts';

export const origin = 'http://127.0.0.1:4321';
export const here = { address: '127.0.0.1', sender: '127.0.0.1' };
export const passphrase = 'correct horse battery';

export function ask(
  ports: DeskPorts,
  path: string,
  { cookie, headers, form, from = here }: Sent = {},
): Promise<Response> {
  const all = { host: '127.0.0.1:4321', ...(cookie && { cookie }), ...headers };
  const sent = form && { method: 'POST', body: new URLSearchParams(form), headers: { origin, ...all } };
  return deskHandler(new Request(`${origin}${path}`, sent ?? { headers: all }), from, ports);
}

export async function signIn(ports: DeskPorts): Promise<{ cookie: string; token: string }> {
  const answer = await ask(ports, '/staff/', { form: { passphrase, who: 'Yuki' } });
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  const session = ports.sessions.of({ headers: new Headers({ cookie }) }, ports.now());
  return { cookie, token: session?.token ?? '' };
}

type Sent = {
  cookie?: string;
  headers?: Record<string, string>;
  form?: Record<string, string>;
  from?: typeof here;
};
