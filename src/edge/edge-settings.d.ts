// Put in by the bundler (wrangler.jsonc, alias): the edge.json of the release that is deployed.
declare module 'edge-settings' {
  const settings: import('./ports.ts').EdgeSettings;
  export default settings;
}
