import type { APIContext } from 'astro';
import { getSearchFiles } from '../../../data/search.ts';
import { staticPaths } from '../../../data/static-path.ts';
import type { SearchFile } from '../../../data/search-files.ts';

/** A file's name says what it holds, so the name is its key. */
export async function getStaticPaths() {
  const { files } = await getSearchFiles();
  return staticPaths(files, (file) => ({ params: { file: file.name }, props: file, cacheKey: file.name }));
}

export function GET({ props }: APIContext<SearchFile>): Response {
  return new Response(props.bytes);
}
