// What ./browser-modules.ts makes of an import.
declare module '*?browser' {
  /** Where the finished script is served; empty where the site has no use for it. */
  export const address: string;
  /** What it imports at once. */
  export const needs: readonly string[];
  /** What it imports later, by the name of the module. */
  export const later: Readonly<Record<string, string>>;
}
