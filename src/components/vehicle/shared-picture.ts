// The picture that goes with a vehicle's address when somebody sends it: JPEG, since not every messenger reads
// WebP, and of the largest size, since small pictures are shown as small cards.
import { photoAddress, setOf } from '../../photos/names.ts';
import { sizeWithin } from '../../photos/recipe.ts';
import type { Picture } from '../../layouts/picture.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { Photo } from '../../photos/manifest.ts';

/** @returns nothing for a vehicle without photos */
export function sharedPicture(
  photos: readonly Photo[],
  name: string,
  { photos: words }: VisitorMessages,
): Picture | undefined {
  const [first] = photos;
  if (!first) return undefined;
  return {
    address: photoAddress(setOf(photos), 1, '1600.jpg'),
    ...sizeWithin(first, 1600),
    alt: (first.drawn ? words.drawnAlt : words.alt)(name, 1, photos.length),
  };
}
