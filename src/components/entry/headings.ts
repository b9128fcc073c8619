/** The headings of an editor's text, as a reader goes to them. Pure. */

/** The anchor that Astro's Markdown gives a heading, which is the one of GitHub. */
const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/**
 * @param body Markdown; its parts begin with `## ` and a title of words alone.
 * @returns each title with the anchor of its part on the page.
 */
export const headingsOf = (body: string): { title: string; href: string }[] =>
  [...body.matchAll(/^## (.+)$/gm)].map(([, title = '']) => ({
    title,
    href: `#${anchorOf(title)}`,
  }));
