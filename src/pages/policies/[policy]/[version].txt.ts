// The approved text of a version as it stands in content/policies/approved: its SHA-256 is the policy hash.
import { getVersions } from '../../../data/policies.ts';
import { staticPaths } from '../../../data/static-path.ts';
import type { APIRoute } from 'astro';

export async function getStaticPaths() {
  const proven = (await getVersions()).filter(
    ({ head, standing }) => head.kind === 'text' && standing !== 'draft',
  );
  return staticPaths(proven, ({ policy, head, text }) => ({
    params: { policy, version: head.version },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
