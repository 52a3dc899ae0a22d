// Thumbnails of the stock that somebody works on, shown by the desk itself: the practice site has another address.
import { thumbFile } from '../photos/names.ts';

export const thumbAddress = (slug: string): string => `/staff/thumbs/${thumbFile(slug)}`;
