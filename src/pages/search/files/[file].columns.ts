import type { APIContext } from 'astro';
import { getSearchFiles } from '../../../data/search.ts';
import { makesSearch } from '../../../data/static-path.ts';
import type { SearchFile } from '../../../data/search-files.ts';

/** A file's name says what it holds, so the name is its key. */
export async function getStaticPaths() {
  if (!makesSearch()) return [];
  const { files } = await getSearchFiles();
  return files.map((file) => ({ params: { file: file.name }, props: file, cacheKey: file.name }));
}

export function GET({ props }: APIContext<SearchFile>): Response {
  return new Response(props.bytes);
}
