/** Desa and kecamatan by their names, and the point that the gazetteer has of them. */
import type { Point, Precision } from '../model/precision.ts';
import { areasOf } from './areas.ts';
import { places } from './basemap.ts';
import { protectedDesa } from './protected.ts';

/** A desa, or a kecamatan, which then has no `kecamatan` above it. */
export interface FoundArea {
  /** Kemendagri code. */
  code: string;
  name: string;
  /** Name of the kecamatan that a desa lies in. */
  kecamatan?: string;
}

const plain = (text: string) => text.trim().toLowerCase();

/** Every kecamatan and desa of a regency. */
export function allAreas(region: string): FoundArea[] {
  const areas = areasOf(region);
  const kecamatanLength = region.length + 3;
  return [...areas].map(([code, name]) => {
    const above = code.length > kecamatanLength && areas.get(code.slice(0, kecamatanLength));
    return above ? { code, name, kecamatan: above } : { code, name };
  });
}

/**
 * Finds areas by code or by name.
 * @returns the one of that code, else all of that name, else all whose names begin with the text.
 */
export function findAreas(text: string, region: string): FoundArea[] {
  const areas = allAreas(region);
  const wanted = plain(text);
  if (wanted === '') return [];
  const tests: ((area: FoundArea) => boolean)[] = [
    ({ code }) => code === wanted,
    ({ name }) => plain(name) === wanted,
    ({ name }) => plain(name).startsWith(wanted),
  ];
  return tests.map((test) => areas.filter(test)).find((found) => found.length > 0) ?? [];
}

/** A point to begin with: that of the whole desa or kecamatan. */
export interface AreaPoint extends Point {
  precision: Precision;
  source: string;
}

/** @returns the point of a desa or kecamatan; none in protected land, and where nobody gives one. */
export function pointOf(code: string): AreaPoint | undefined {
  const place = places.find(({ id }) => id === code);
  if (!place || protectedDesa.some(({ desa }) => desa === code)) return undefined;
  const { lat, lon, source, type } = place;
  return { lat, lon, source, precision: type === 'kecamatan' ? 'kecamatan' : 'village' };
}
