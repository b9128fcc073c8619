/**
 * Asks before a page is left on which somebody has touched an entry since it was opened or saved.
 * Sveltia CMS keeps a copy of what is typed, but half a second late, and asks nobody.
 */
const editing = /^#\/collections\/[^/]+\/(?:new|entries\/)/;

let touched = false;
for (const kind of ['input', 'click'])
  addEventListener(kind, () => (touched ||= editing.test(location.hash)), true);
addEventListener('hashchange', () => (touched = false));
addEventListener('beforeunload', (event) => {
  if (touched) event.preventDefault();
});
