// What a visitor reads about photos.
export const photoWords = {
  gallery: 'Photos',
  /** The text for somebody who does not see the photo. */
  alt: (name: string, number: number, of: number) =>
    of === 1 ? `Photo of ${name}` : `Photo ${number} of ${of} of ${name}`,
  /** Stands before its number. */
  number: 'Photo',
  drawn: 'Sample picture: drawn for this demonstration, not a photo of a vehicle.',
  drawnAlt: (name: string, number: number, of: number) => `Sample picture ${number} of ${of} for ${name}`,
};
