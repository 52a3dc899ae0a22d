// What ./browser-modules.ts makes of an import.
declare module '*?browser' {
  /** Where the finished script is served; empty where the site has no use for it. */
  export const address: string;
}
