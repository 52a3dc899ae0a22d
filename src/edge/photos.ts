// Photos from object storage, at the addresses they have as files: no page changes when they are moved there.
import { fileHeaders } from './headers.ts';
import type { EdgeSettings } from './ports.ts';

/** The answer for a photo, or undefined for any other address and for a photo that is not there. */
export async function answerPhoto(
  request: Request,
  { pathname }: URL,
  photos: PhotoStore,
  { headers }: Pick<EdgeSettings, 'headers'>,
): Promise<Response | undefined> {
  const type = types[pathname.slice(pathname.lastIndexOf('.') + 1)];
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (!pathname.startsWith('/photos/') || type === undefined || !isReading) return undefined;
  const photo = await photos.get(pathname.slice(1));
  if (!photo) return undefined;
  return new Response(request.method === 'HEAD' ? null : photo.body, {
    headers: { ...fileHeaders(pathname, headers), 'content-type': type, etag: photo.httpEtag },
  });
}

/** What the photos are encoded as (src/photos/recipe.ts). */
const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** The part of an R2 bucket used here; a key is an address without its first slash. */
export type PhotoStore = {
  get: (key: string) => Promise<{ body: ReadableStream; httpEtag: string } | null>;
};
