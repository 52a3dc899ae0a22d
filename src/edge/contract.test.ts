import { contract } from './testing/contract.ts';
import { testEdge } from './testing/test-edge.ts';
import { testPages, testSettings } from './testing/test-site.ts';
import { isEdgeAddress } from './handler.ts';
import { fileHeaders } from './headers.ts';

const { send } = testEdge();

contract(async (path, { method, headers, body }) => {
  const url = new URL(path, 'http://127.0.0.1');
  const page = testPages[url.pathname];
  // What is missing reaches the handler as well, as on Workers.
  const answer =
    isEdgeAddress(url, testSettings) || page === undefined
      ? await send(new Request(url, { method, headers, body: body ?? null }))
      : new Response(page, { headers: fileHeaders(url.pathname, testSettings.headers) });
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: await answer.text(),
  };
});
