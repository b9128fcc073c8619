/** From which page of the guide a reader came to report it. Pure. */

/**
 * @param referrer what the browser says; empty where it says nothing.
 * @param home where the guide begins, such as `https://guide.example/kriya-lebak/`.
 * @returns the address of a page of the guide, without query and fragment, which may tell of the
 * reader; empty for a page of another site.
 */
export function pageOf(referrer: string, home: string): string {
  if (!URL.canParse(referrer)) return '';
  const { origin, pathname } = new URL(referrer);
  const address = origin + pathname;
  return address.startsWith(home) ? address : '';
}
