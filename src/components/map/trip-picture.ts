/** The stops of a trip over the picture of the region. Pure. */
import { locatorFrame } from '../../geo/frame.ts';
import { locator } from '../../geo/locator.ts';
import type { EntryOf } from '../../model/entry.ts';
import type { Guide } from '../../model/links.ts';
import { pictureOf, type Picture } from '../../model/plan-picture.ts';
import { numberedStops } from '../entry/trip-stops.ts';

const { west, south, east, north } = locatorFrame;
const { width, height } = locator;

/** @returns its marks, numbered as its list numbers the stops. */
export const tripPicture = (trip: EntryOf<'trip'>, guide: Guide): Picture =>
  pictureOf(numberedStops(trip, guide), { box: [west, south, east, north], width, height });
