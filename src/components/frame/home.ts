/** What the home page picks from the guide. Pure. */
import { pointOf } from '../../model/distance.ts';
import type { Entry } from '../../model/entry.ts';
import type { Guide } from '../../model/links.ts';
import { groupsIn } from '../entry/lists.ts';
import { villagesOf } from '../entry/related.ts';

/**
 * A product group with the villages where it is made, those first of which most is written. Named
 * are those that the map shows: what adat keeps off the map is not put forward on the first page.
 */
export interface MadeWhere {
  group: Entry;
  villages: readonly Entry[];
  /** Villages beyond those named. */
  further: number;
}

/** How many villages stand beside a group; the group's own page has them all. */
const named = 3;

/** @returns each product group, in the groups' own order, with the villages where it is made. */
export function madeWhere(guide: Guide): MadeWhere[] {
  return groupsIn(guide).map((group) => {
    const villages = villagesOf(guide, group.ref);
    const shown = villages
      .filter(pointOf)
      .sort((a, b) => b.body.length - a.body.length)
      .slice(0, named);
    return { group, villages: shown, further: villages.length - shown.length };
  });
}

/** @returns the first trips of the guide, as many as fit a home page. */
export const someTrips = ({ entries }: Guide): Entry[] =>
  entries.filter(({ kind }) => kind === 'trip').slice(0, 3);
