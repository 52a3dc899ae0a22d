// Sends a request byte for byte as asked: the built-in fetch adds fetch metadata of its own.
import { Agent, request } from 'node:http';
import type { Send } from './contract.ts';

export function sendHttp(origin: string): Send {
  return (path, { method, headers, body }) =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const options = { method, agent, headers: { ...headers, ...length } };
      const sent = request(`${origin}${path}`, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            ),
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
}

/** Connections are used again, but not those that a server may be about to close. */
const agent = new Agent({ keepAlive: true, timeout: 1000 });
