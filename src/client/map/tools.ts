/** What stands around the map: the card, “near me”, the switch of the street map. */
import type { Locale } from '../../i18n/locales.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import { site } from '../../site.ts';
import { find } from '../dom.ts';
import { NearMe } from './near-me.ts';
import { Popup } from './popup.ts';
import type { Fix } from './position.ts';
import { Streets, type TurnOn } from './streets.ts';

/** Whom the tools tell what a reader did. */
export interface Told {
  /** The card was closed. */
  closed: () => void;
  /** There is a new position, or none any more. */
  moved: (fix: Fix | undefined) => void;
  streets: TurnOn;
}

/** Opens the tools that the page brings below `root`; `signal` ends them. */
export function openTools(root: HTMLElement, locale: Locale, signal: AbortSignal, told: Told) {
  const part = (selector: string) => find(root, selector, HTMLElement);
  const frame = part('.map-frame');
  const popup = new Popup(part('.map-card'), frame, mapStrings[locale].close, signal);
  popup.onclose = told.closed;
  const nearMe = new NearMe(part('[data-tool="near"]'), locale, signal);
  nearMe.onchange = told.moved;
  if (site.tiles.url) {
    const streets = part('[data-tool="streets"]');
    new Streets(streets, frame, { locale, signal, turnOn: told.streets });
  }
  return { popup, nearMe };
}

export type Tools = ReturnType<typeof openTools>;
