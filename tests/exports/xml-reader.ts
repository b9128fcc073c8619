/** Reads XML back with a parser that did not write it, and holds the order of children against tables. */
import { DOMParser, type Element } from '@xmldom/xmldom';

/** @returns the root of a document. @throws what the parser finds wrong. */
export function read(text: string) {
  const problem = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError: problem }).parseFromString(text, 'text/xml');
}

const childrenOf = (parent: Element): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);

/**
 * @param order of the children of each element, as the standard's schema has it.
 * @returns every element that has a child which is unknown there or stands too early.
 */
export function outOfOrder(text: string, order: Record<string, readonly string[]>): string[] {
  const root = read(text).documentElement;
  const wrong: string[] = [];
  const queue = root ? [root] : [];
  for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
    const known = order[each.tagName];
    const children = childrenOf(each);
    const places = children.map(({ tagName }) => known?.indexOf(tagName) ?? -1);
    const bad = places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0));
    if (bad) wrong.push(`${each.tagName}: ${children.map(({ tagName }) => tagName).join(' ')}`);
    queue.push(...children);
  }
  return wrong;
}

/** GPX 1.1 (topografix.com/GPX/1/1/gpx.xsd): gpxType, metadataType, wptType, rteType. */
const wptType = [
  ...['ele', 'time', 'magvar', 'geoidheight', 'name', 'cmt', 'desc', 'src', 'link', 'sym', 'type'],
  ...['fix', 'sat', 'hdop', 'vdop', 'pdop', 'ageofdgpsdata', 'dgpsid', 'extensions'],
];
const metadataType = ['name', 'desc', 'author', 'copyright', 'link', 'time', 'keywords', 'bounds'];
export const gpxOrder: Record<string, readonly string[]> = {
  gpx: ['metadata', 'wpt', 'rte', 'trk', 'extensions'],
  metadata: [...metadataType, 'extensions'],
  copyright: ['year', 'license'],
  link: ['text', 'type'],
  wpt: wptType,
  rtept: wptType,
  rte: ['name', 'cmt', 'desc', 'src', 'link', 'number', 'type', 'extensions', 'rtept'],
};

/** KML 2.2 (OGC 07-147r2, ogckml22.xsd): AbstractFeatureType, then what each adds. */
const feature = [
  ...[
    'name',
    'visibility',
    'open',
    'atom:author',
    'atom:link',
    'address',
    'phoneNumber',
    'Snippet',
  ],
  ...['description', 'LookAt', 'Camera', 'TimeStamp', 'TimeSpan', 'styleUrl', 'Style', 'StyleMap'],
  ...['Region', 'Metadata', 'ExtendedData'],
];
export const kmlOrder: Record<string, readonly string[]> = {
  kml: ['NetworkLinkControl', 'Document'],
  Document: [...feature, 'Schema', 'Folder', 'Placemark'],
  Folder: [...feature, 'Folder', 'Placemark'],
  Placemark: [...feature, 'Point'],
  ExtendedData: ['Data', 'SchemaData'],
  Data: ['displayName', 'value'],
  Point: ['extrude', 'altitudeMode', 'coordinates'],
};

/** Atom (RFC 4287): the order is free, the names are not. */
export const atomNames = {
  feed: ['id', 'title', 'updated', 'author', 'link', 'entry'],
  entry: ['id', 'title', 'updated', 'link', 'category', 'summary'],
  author: ['name'],
};
