/**
 * Tells the reader of an open page that a newer edition is on the device, whole, and leaves it to
 * them when to use it. Who never chooses gets it when every page of the guide has been closed.
 */
import { defaultLocale, locales } from '../../i18n/locales.ts';
import { updateStrings } from '../../i18n/strings/update.ts';
import { stored } from '../../model/stored.ts';
import { tell } from './worker.ts';

/** The reader's "later", for as long as this tab lives; where nothing may be stored, for this page. */
const later = {
  get said(): boolean {
    try {
      return sessionStorage.getItem(stored.later.name()) === 'later';
    } catch {
      return false;
    }
  },
  say(): void {
    try {
      sessionStorage.setItem(stored.later.name(), 'later');
    } catch {
      // the notice comes back on the next page
    }
  },
};

function put(parent: Element, tag: string, name: string, text = ''): HTMLElement {
  const part = document.createElement(tag);
  part.className = name;
  part.textContent = text;
  return parent.appendChild(part);
}

/** Uses the waiting edition; if another tab has done that already, this page is loaded again. */
function use({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  if (waiting) tell(waiting, { type: 'takeOver' });
  else reload();
}

/** The notice; built here and not in the page, so that 700 kept pages need not carry it. */
function show(registration: ServiceWorkerRegistration): void {
  const locale = locales.find((each) => each === document.documentElement.lang) ?? defaultLocale;
  const words = updateStrings[locale];
  const notice = put(document.body, 'div', 'notice update');
  notice.setAttribute('role', 'status'); // before there are words in it: then they are spoken
  put(notice, 'p', '', words.line);
  const row = put(notice, 'p', 'row');
  put(row, 'button', 'button', words.use).onclick = () => use(registration);
  put(row, 'button', 'button', words.later).onclick = () => {
    later.say();
    notice.remove();
  };
}

/** Watches for a newer worker that waits, and tells of it once on this page. */
export function watch(registration: ServiceWorkerRegistration): void {
  let told = false;
  const look = () => {
    // The very first worker waits for a moment, too: there is nothing that it replaces.
    if (told || later.said || !registration.waiting || !registration.active) return;
    told = true;
    show(registration);
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
}
