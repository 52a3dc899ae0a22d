// A visitor whose line is dear can tell the browser so; the search then fetches less.

/** Until chosen otherwise, a browser told to save data shows no pictures. */
export function wantsPictures(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return !connection?.saveData;
}
