/** The stops of a trip over the picture of the region. Pure. */
import { ground } from '../../geo/locator.ts';
import type { EntryOf } from '../../model/entry.ts';
import type { Guide } from '../../model/links.ts';
import { pictureOf, type Picture } from '../../model/plan-picture.ts';
import { numberedStops } from '../entry/trip-stops.ts';

/** @returns its marks, numbered as its list numbers the stops. */
export const tripPicture = (trip: EntryOf<'trip'>, guide: Guide): Picture =>
  pictureOf(numberedStops(trip, guide), ground);
