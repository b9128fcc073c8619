/** The address that a class opens. Pure. */

/** The machine itself, which no other one reaches by such a name. */
const here = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * @param page the address of the page that is open; @param base of the guide, from that page.
 * @returns the address of the guide for others in the network; nothing where it has a home on the web
 *   (https), or where it is read from a folder or on the machine that serves it.
 */
export function addressForClass(page: string, base: string): string | undefined {
  const { protocol, hostname } = new URL(page);
  if (protocol !== 'http:' || here.test(hostname)) return undefined;
  return new URL(base, page).href;
}
