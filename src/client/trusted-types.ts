/**
 * Makes the `default` policy of Trusted Types (W3C working draft), which the browser asks whenever a
 * string is about to become HTML or the address of a script. Our own code builds its pages from
 * nodes; what is passed here is what libraries do. Import it before any of them.
 */

/** The part of the browser's interface that is used; TypeScript's library has none yet. */
interface TrustedTypes {
  readonly defaultPolicy: object | null;
  createPolicy(name: string, rules: Rules): object;
}

interface Rules {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

/** What Leaflet 1.9.4 writes with `innerHTML` as this guide uses it: its test of SVG, the buttons. */
export const leafletStrings: readonly string[] = [
  '',
  '<svg/>',
  '<span aria-hidden="true">+</span>',
  '<span aria-hidden="true">&#x2212;</span>',
];

/**
 * @param address of a script, as given; @param home address of the guide's first page, with origin.
 * @returns whether it is a script of this guide: same origin, below its base, no other language.
 */
export function isOwnScript(address: string, home: string): boolean {
  if (!URL.canParse(address, home)) return false;
  const { href, pathname } = new URL(address, home);
  return href.startsWith(home) && /\.m?js$/.test(pathname);
}

/** @returns the rules for a guide at `home`; each throws TypeError on what it does not pass. */
export const rules = (home: string): Rules => ({
  createHTML(text) {
    if (leafletStrings.includes(text)) return text;
    throw new TypeError(`No HTML from strings: ${text.slice(0, 60)}`);
  },
  createScriptURL(address) {
    if (isOwnScript(address, home)) return new URL(address, home).href;
    throw new TypeError(`No script from elsewhere: ${address}`);
  },
});

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

if (trustedTypes && !trustedTypes.defaultPolicy) {
  const base = document.documentElement.dataset['base'] ?? '/';
  trustedTypes.createPolicy('default', rules(new URL(base, location.href).href));
}
