/** What the map shows, and the same as the query of an address. Pure. */
import { radii } from '../../model/distance.ts';
import { parseRef, pointKinds, type PointKind } from '../../model/kinds.ts';

/** Where one looks: zoom level of Leaflet, and the middle in WGS84 degrees. */
export interface View {
  zoom: number;
  lat: number;
  lon: number;
}

/** What list and map show. */
export interface Filters {
  /** Kinds that are shown, in the order of the interface. */
  kinds: readonly PointKind[];
  /** Slug of the product group that is shown; empty: all, and entries without a product. */
  group: string;
  /** Slug of the product that is shown; empty: all. */
  product: string;
  /** Slug of the kecamatan that is shown; empty: all, and entries whose kecamatan is unknown. */
  kecamatan: string;
  /** Whether only makers are shown that say they take visitors. */
  visits: boolean;
  /** Where distances are measured from: `here`, the reference of an entry, or empty for nowhere. */
  near: string;
  /** Kilometres around that centre within which entries are shown; 0: all. */
  within: number;
}

export interface MapState extends Filters {
  /** Reference of the entry that is open; empty: none. */
  entry: string;
  /** Where one looks; `undefined`: the whole region. */
  view: View | undefined;
}

/** The filters that leave nothing out, and measure from nowhere. */
export const noFilter: Filters = {
  kinds: pointKinds,
  ...{ group: '', product: '', kecamatan: '', visits: false, near: '', within: 0 },
};

export const everything: MapState = { ...noFilter, entry: '', view: undefined };

/** What `near` is when distances are measured from the reader; the position itself is never written. */
export const here = 'here';

const readKinds = (text: string | null): readonly PointKind[] => {
  const named = text?.split(',');
  return named ? pointKinds.filter((kind) => named.includes(kind)) : pointKinds;
};

const readWord = (text: string | null) => (text && /^[a-z0-9/-]+$/.test(text) ? text : '');

const readNear = (text: string | null) => {
  const word = readWord(text);
  return word === here || parseRef(word) ? word : '';
};

function readView(text: string | null): View | undefined {
  const match = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/.exec(text ?? '');
  if (!match) return undefined;
  const [zoom = 0, lat = 0, lon = 0] = match.slice(1).map(Number);
  return zoom <= 24 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : undefined;
}

/**
 * Reads a query, as in `?kind=village,maker&kecamatan=x&near=places/y&within=10&view=11/-6.36/106.25`.
 * @returns the state that it says; what is missing or wrong in it is as at the start.
 */
export function readState(query: string): MapState {
  const given = new URLSearchParams(query);
  const near = readNear(given.get('near'));
  const within = Number(given.get('within'));
  return {
    kinds: readKinds(given.get('kind')),
    group: readWord(given.get('group')),
    product: readWord(given.get('product')),
    kecamatan: readWord(given.get('kecamatan')),
    visits: given.get('visits') === '1',
    near,
    within: near !== '' && radii.includes(within) ? within : 0,
    entry: readWord(given.get('entry')),
    view: readView(given.get('view')),
  };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** @returns the query of a state, with its question mark; empty for the state at the start. */
export function writeState({ kinds, visits, within, entry, view, ...words }: MapState): string {
  const all = kinds.length === pointKinds.length;
  const { group, product, kecamatan, near } = words;
  const parts = [
    ...(all ? [] : [`kind=${kinds.join(',')}`]),
    ...Object.entries({ group, product, kecamatan }).flatMap(([name, value]) =>
      value ? [`${name}=${value}`] : [],
    ),
    ...(visits ? ['visits=1'] : []),
    ...(near ? [`near=${near}`] : []),
    ...(near && within ? [`within=${within}`] : []),
    ...(entry ? [`entry=${entry}`] : []),
    ...(view ? [`view=${round(view.zoom, 1)}/${round(view.lat, 4)}/${round(view.lon, 4)}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
