/** Figures, opening hours, departures and contacts that are past their shelf life. Pure. */
import { isPartialDate } from '../../model/dates.ts';
import {
  contactShelfLife,
  figureKinds,
  hoursShelfLife,
  oldFrom,
  shelfLife,
} from '../../model/figure-kinds.ts';
import { valueAt } from '../../model/record.ts';
import { fieldName } from '../fields/shape.ts';
import type { EntryFolder, Page } from '../read/content.ts';
import { item, type Item } from './item.ts';

/** A part of the facts that ages, by its path. */
interface Ageing {
  path: (string | number)[];
  months: number | null;
}

function ageingIn({ data }: Page): Ageing[] {
  const figures = Object.keys(valueAt(data, ['figures']) ?? {}).map((name) => {
    const kind = figureKinds.find((each) => each === valueAt(data, ['figures', name, 'kind']));
    return { path: ['figures', name], months: kind === undefined ? null : shelfLife[kind] };
  });
  const contacts = [data['contacts'] ?? []]
    .flat()
    .map((_, i) => ({ path: ['contacts', i], months: contactShelfLife }));
  const departures = Object.keys(valueAt(data, ['lastDepartures']) ?? {}).map((name) => ({
    ...{ path: ['lastDepartures', name], months: hoursShelfLife },
  }));
  return [...figures, { path: ['hours'], months: hoursShelfLife }, ...departures, ...contacts];
}

/** @param today an ISO day. @returns what has grown old in an entry by that day. */
export const oldIn = (entry: EntryFolder, page: Page, today: string): Item[] =>
  ageingIn(page).flatMap(({ path, months }) => {
    const asOf = String(valueAt(page.data, [...path, 'asOf']));
    const old = isPartialDate(asOf) ? oldFrom(asOf, months) : undefined;
    if (old === undefined || old > today) return [];
    const value = JSON.stringify(valueAt(page.data, [...path, 'value']));
    return [item('old', entry, page, page.spot(path), `${fieldName(path)}: ${value}`, asOf)];
  });
