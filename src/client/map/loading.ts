/** What stands in place of the map until it is there. */
import type { Locale } from '../../i18n/locales.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import { find } from '../dom.ts';

/** Shows below `root` what needs a script, and hides what stands there for want of one. */
export function showScripted(root: ParentNode) {
  for (const part of root.querySelectorAll<HTMLElement>('[data-script], [data-plain]')) {
    part.hidden = part.hasAttribute('data-plain');
  }
}

/** Says below `root` how far the map is; a failure offers to try again. */
export function tell(root: ParentNode, now: 'loading' | 'ready' | 'failed', locale: Locale) {
  const words = mapStrings[locale];
  find(root, '.map-frame', HTMLElement).dataset['now'] = now;
  find(root, '.map-status', HTMLElement).textContent = now === 'ready' ? '' : words[now];
  find(root, '[data-retry]', HTMLElement).hidden = now !== 'failed';
}
