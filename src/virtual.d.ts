/** Addresses of the modules that pages import on demand (src/integrations/browser-modules.ts). */
declare module 'virtual:browser-modules' {
  export const searchPage: string;
  export const searchBox: string;
}
