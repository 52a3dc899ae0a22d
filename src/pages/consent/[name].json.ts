// What the script of consent needs to know. One file and not part of every page: a new version of the cookie
// notice changes it, and pages stay as they are. There is none where there is nothing to ask.
import type { APIRoute } from 'astro';
import { getNotice } from '../../data/notice.ts';
import { staticPaths } from '../../data/static-path.ts';

export async function getStaticPaths() {
  const notice = await getNotice('en');
  return staticPaths(notice ? [notice] : [], (one) => ({
    params: { name: 'notice' },
    props: { notice: one },
  }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['notice']);
