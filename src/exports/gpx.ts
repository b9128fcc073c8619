/** Points and routes as GPX 1.1 (topografix.com/GPX/1/1), which navigation apps read. Pure. */
import type { Point } from '../model/precision.ts';
import { element, textElement, xmlDocument, type Xml } from './xml.ts';

/** A point with what is said of it. */
export interface Waypoint extends Point {
  name: string;
  /** What does not change when the name does: the reference of the entry. */
  comment?: string;
  /** Further words, such as how exact the point is. */
  description?: string;
  /** Full address of its page, where the guide has a home. */
  link?: string;
  /** What sort of thing stands there. */
  type?: string;
}

/** Points in the order in which one goes to them. */
export interface Route {
  name: string;
  description?: string;
  link?: string;
  points: readonly Waypoint[];
}

/** What is said of a whole file. */
export interface GpxMetadata {
  name: string;
  description?: string;
  link?: string;
  /** Address of the licence, and who is named. */
  copyright?: { author: string; licence: string };
}

const link = (href: string | undefined) => (href ? element('link', { href }) : undefined);

/** Children stand in the order of the schema's wptType: name, cmt, desc, link, type. */
const point = (name: 'wpt' | 'rtept', each: Waypoint): Xml =>
  element(name, { lat: each.lat, lon: each.lon }, [
    textElement('name', each.name),
    textElement('cmt', each.comment),
    textElement('desc', each.description),
    link(each.link),
    textElement('type', each.type),
  ]);

const route = (each: Route): Xml =>
  element('rte', {}, [
    textElement('name', each.name),
    textElement('desc', each.description),
    link(each.link),
    ...each.points.map((stop) => point('rtept', stop)),
  ]);

const metadata = (each: GpxMetadata): Xml =>
  element('metadata', {}, [
    textElement('name', each.name),
    textElement('desc', each.description),
    each.copyright &&
      element('copyright', { author: each.copyright.author }, [
        textElement('license', each.copyright.licence),
      ]),
    link(each.link),
  ]);

/**
 * @param creator the name of the guide.
 * @param more what is said of the file, and routes after its waypoints.
 * @returns a GPX document, WGS84 degrees with the decimals of the points given.
 */
export const gpx = (
  points: readonly Waypoint[],
  creator: string,
  more: { metadata?: GpxMetadata; routes?: readonly Route[] } = {},
): string =>
  xmlDocument(
    element('gpx', { version: '1.1', creator, xmlns: 'http://www.topografix.com/GPX/1/1' }, [
      more.metadata && metadata(more.metadata),
      ...points.map((each) => point('wpt', each)),
      ...(more.routes ?? []).map(route),
    ]),
  );
