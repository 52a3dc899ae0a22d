// The kinds of value that several files of content/site hold.
import { z } from 'zod';

export const text = z.string().min(1);
export const day = z.iso.date('a date like 2026-11-22');
/** ISO 3166-1, alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'a country code like KE');
