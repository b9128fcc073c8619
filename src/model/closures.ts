/** What a closure touches, and what can be said of its dates on a day. Pure. */
import { daysOf, type Days } from './calendar.ts';
import type { Entry, EntryOf } from './entry.ts';
import { isPointKind, type Ref } from './kinds.ts';
import type { Guide } from './links.ts';

/** Land that a closure without a list of its own closes: a desa by its code, and its gates. */
export interface ClosedLand {
  /** Kemendagri code. */
  desa: string;
  /** Slugs of the villages and places at its edge through which one enters. */
  allowed: readonly string[];
}

type Event = EntryOf<'event'>;

function liesAt({ kind, slug, data }: Entry, lands: readonly ClosedLand[]): boolean {
  const desa = 'desa' in data ? data.desa : undefined;
  const isGate = kind !== 'maker' && lands.some(({ allowed }) => allowed.includes(slug));
  return isPointKind(kind) && (isGate || lands.some((land) => land.desa === desa));
}

/** Entries that a closure closes: those its file names, else those of the land and its gates. */
function closedBy(event: Event, guide: Guide, lands: readonly ClosedLand[]): Entry[] {
  const named = guide.from(event.ref, 'closes');
  return named.length > 0 ? named : guide.entries.filter((entry) => liesAt(entry, lands));
}

/** A product is touched when every village that makes it is closed. */
const madeOnlyIn = (closed: ReadonlySet<Entry>, guide: Guide): Entry[] =>
  [...closed]
    .flatMap(({ ref }) => guide.from(ref, 'makes'))
    .filter(({ ref }) => guide.to(ref, 'makes', 'village').every((each) => closed.has(each)));

/** Trips that stop there, events held there, guides and lessons about it. */
const leadingTo = (closed: readonly Entry[], guide: Guide): Entry[] =>
  closed.flatMap(({ ref }) =>
    (['stops-at', 'held-at', 'about'] as const).flatMap((relation) => guide.to(ref, relation)),
  );

function touchedBy(event: Event, guide: Guide, lands: readonly ClosedLand[]): Ref[] {
  const closed = closedBy(event, guide, lands);
  const products = madeOnlyIn(new Set(closed), guide);
  const about = guide.to(event.ref, 'about');
  const all = [...closed, ...products, ...leadingTo(closed, guide), ...about];
  return all.map(({ ref }) => ref).filter((ref) => ref !== event.ref);
}

/**
 * The closures of a guide by the entries whose pages must tell of them.
 * @param lands what a closure closes when its file names nothing.
 */
export function closuresOf(guide: Guide, lands: readonly ClosedLand[]): Map<Ref, Event[]> {
  const found = new Map<Ref, Event[]>();
  for (const event of guide.entries) {
    if (event.kind !== 'event' || event.data.type !== 'closure') continue;
    for (const ref of new Set(touchedBy(event, guide, lands)))
      found.set(ref, [...(found.get(ref) ?? []), event]);
  }
  return found;
}

/** A published date of a closure that is not over, with the days that it may take. */
export interface ComingClosure extends Days {
  start: string;
  end: string | undefined;
  status: 'announced' | 'estimated';
}

/** What can be said of a closure on a day and on every later one. */
export interface ClosureDates {
  /** Dates that are not over, the earliest first. */
  coming: ComingClosure[];
  /** The last date that a source gives, over or not, as it was published. */
  lastKnown: string | undefined;
  /** The last day that any published date may mean. */
  lastDay: string | undefined;
}

/** @param today an ISO day. @returns its published dates as they stand on that day. */
export function closureDates({ data }: Event, today: string): ClosureDates {
  const dated = Object.values(data.occurrences ?? {})
    .map((each) => ({ ...each, ...daysOf(each) }))
    .sort((a, b) => a.last.localeCompare(b.last));
  const latest = dated.at(-1);
  const coming = dated
    .filter(({ last }) => last >= today)
    .map(({ start, end, first, last, status }) => ({
      ...{ start, end, first, last },
      status: status === 'estimated' ? ('estimated' as const) : ('announced' as const),
    }));
  return { coming, lastKnown: latest && (latest.end ?? latest.start), lastDay: latest?.last };
}
