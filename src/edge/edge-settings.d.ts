// Put in by the bundler (wrangler.jsonc, alias): the edge.json of the release that is deployed.
declare module 'edge-settings' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module takes no other form
  const settings: import('./ports.ts').EdgeSettings;
  export default settings;
}
