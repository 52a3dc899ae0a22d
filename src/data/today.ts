import { getCatalogue } from './catalogue.ts';
import { inputs } from './inputs.ts';

/** The day that pages are rendered for, `YYYY-MM-DD` in Asia/Tokyo. */
export async function getToday(): Promise<string> {
  return inputs.today ?? (await getCatalogue()).asOf;
}
