/** Offers each entry as a source to cite; what writes the citations is fetched when it is opened. */
import type { Locale } from '../../i18n/locales.ts';
import { citeTitles } from '../../i18n/strings/cite.ts';
import { lateScript } from '../late-script.ts';
import address from './guide-cite.ts?worker&url';

const load = (): Promise<unknown> =>
  import.meta.env.DEV ? import('./guide-cite.ts') : lateScript(address);

const article = document.querySelector('article.entry');
if (article) {
  const box = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = citeTitles[document.documentElement.lang as Locale];
  box.className = 'cite-page screen-only';
  box.append(summary, document.createElement('guide-cite'));
  box.addEventListener('toggle', () => void load().catch(() => undefined));
  article.append(box);
}
