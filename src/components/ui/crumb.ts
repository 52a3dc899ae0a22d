/** One step of the way back; the page itself has no address. */
export type Crumb = { name: string; address?: string };
