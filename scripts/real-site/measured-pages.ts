// The pages by which a site is judged, one of each kind.

/** @param all every address of the built site */
export function measuredPages(all: readonly string[]): Record<string, string> {
  return {
    home: '/',
    listing: '/stock/',
    vehicle: all.find((address) => /^\/vehicles\/[^/]+\/$/.test(address)) ?? '/',
    policy: '/policies/privacy/',
    inquiry: '/inquiry/',
  };
}
