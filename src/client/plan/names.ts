/** Names by which a reader chooses an entry. Pure. */
import type { PlanPlace } from '../../model/plan-place.ts';
import type { Point } from '../../model/precision.ts';

/** @returns a name for each place, with kecamatan or kind where two are called the same. */
export function namesOf(places: readonly PlanPlace[], kinds: Record<string, string>) {
  const count = new Map<string, number>();
  const names = places.map((place) => {
    const { title, kecamatan, kind } = place;
    const name = [title, kecamatan, kinds[kind]].filter(Boolean).join(' · ');
    const times = (count.get(name) ?? 0) + 1;
    count.set(name, times);
    return { name: times > 1 ? `${name} (${times})` : name, place };
  });
  return names;
}

export type Named = ReturnType<typeof namesOf>[number];

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Finds what a reader typed or chose.
 * @returns the place of exactly that name or title; else the only one, or the first, whose name
 * begins with it, then one that holds it; `undefined` for nothing.
 */
export function findNamed(names: readonly Named[], text: string): PlanPlace | undefined {
  const wanted = plain(text);
  if (!wanted) return undefined;
  const by = (fits: (name: string, title: string) => boolean) =>
    names.find(({ name, place }) => fits(plain(name), plain(place.title)))?.place;
  return (
    by((name, title) => name === wanted || title === wanted) ??
    by((name) => name.startsWith(wanted)) ??
    by((name) => name.includes(wanted))
  );
}

/**
 * Reads latitude and longitude in degrees as people paste them: `-6.35, 106.25`, `-6,35; 106,25`.
 * @returns a point rounded to five decimals, or `undefined`.
 */
export function pointFrom(text: string): Point | undefined {
  const comma = /^\s*(-?\d{1,2},\d+)\s*[;\s]\s*(-?\d{1,3},\d+)\s*$/.exec(text);
  const dot = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text);
  const [lat = NaN, lon = NaN] = (comma ?? dot ?? [])
    .slice(1)
    .map((each) => Number(Number(each.replace(',', '.')).toFixed(5)));
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}
