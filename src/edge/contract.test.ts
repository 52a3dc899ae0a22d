import { contract } from './testing/contract.ts';
import { testEdge } from './testing/test-edge.ts';
import { testPages, testSettings } from './testing/test-site.ts';
import { isEdgeAddress } from './handler.ts';
import { fileHeaders } from './headers.ts';

const { send } = testEdge();

contract(async (path, { method, headers, body }) => {
  const url = new URL(path, 'http://127.0.0.1');
  const answer = isEdgeAddress(url)
    ? await send(new Request(url, { method, headers, body: body ?? null }))
    : file(url.pathname);
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: await answer.text(),
  };
});

function file(address: string): Response {
  const page = testPages[address];
  return new Response(page ?? testPages['/404.html']!, {
    status: page === undefined ? 404 : 200,
    headers: fileHeaders(address, testSettings.headers),
  });
}
