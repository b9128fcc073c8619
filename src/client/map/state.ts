/** What the map shows, and the same as the query of an address. Pure. */
import { pointKinds, type PointKind } from '../../model/kinds.ts';

/** Where one looks: zoom level of Leaflet, and the middle in WGS84 degrees. */
export interface View {
  zoom: number;
  lat: number;
  lon: number;
}

export interface MapState {
  /** Kinds that are shown, in the order of the interface. */
  kinds: readonly PointKind[];
  /** Slug of the product group that is shown; empty: all, and entries without a product. */
  group: string;
  /** Reference of the entry that is open; empty: none. */
  entry: string;
  /** Where one looks; `undefined`: the whole region. */
  view: View | undefined;
}

export const everything: MapState = { kinds: pointKinds, group: '', entry: '', view: undefined };

const readKinds = (text: string | null): readonly PointKind[] => {
  const named = text?.split(',');
  return named ? pointKinds.filter((kind) => named.includes(kind)) : pointKinds;
};

const readWord = (text: string | null) => (text && /^[a-z0-9/-]+$/.test(text) ? text : '');

function readView(text: string | null): View | undefined {
  const match = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(text ?? '');
  if (!match) return undefined;
  const [zoom = 0, lat = 0, lon = 0] = match.slice(1).map(Number);
  return zoom <= 24 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : undefined;
}

/**
 * Reads a query, as in `?kind=village,maker&group=batik-lebak&entry=villages/x&view=11/-6.36/106.25`.
 * @returns the state that it says; what is missing or wrong in it is as at the start.
 */
export function readState(query: string): MapState {
  const given = new URLSearchParams(query);
  return {
    kinds: readKinds(given.get('kind')),
    group: readWord(given.get('group')),
    entry: readWord(given.get('entry')),
    view: readView(given.get('view')),
  };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** @returns the query of a state, with its question mark; empty for the state at the start. */
export function writeState({ kinds, group, entry, view }: MapState): string {
  const all = kinds.length === pointKinds.length;
  const parts = [
    ...(all ? [] : [`kind=${kinds.join(',')}`]),
    ...(group ? [`group=${group}`] : []),
    ...(entry ? [`entry=${entry}`] : []),
    ...(view ? [`view=${round(view.zoom, 1)}/${round(view.lat, 4)}/${round(view.lon, 4)}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
