// What ./browser-modules.ts makes of an import.
declare module '*?browser' {
  /** Where the finished script is served. */
  export const address: string;
}
