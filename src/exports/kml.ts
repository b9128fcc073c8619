/** Points as KML 2.2 (OGC 07-147r2), which map programs read. Pure. */
import type { Point } from '../model/precision.ts';
import { element, textElement, xmlDocument, type Xml } from './xml.ts';

/** A point as KML says it; `comment` is its id, `type` the folder that it stands in. */
export interface Placemark extends Point {
  name: string;
  comment: string;
  description: string;
  link?: string;
  type: string;
}

/** What is said of the whole file. */
export interface KmlDocument {
  name: string;
  description: string;
  /** Address of the licence. */
  licence: string;
}

const data = (name: string, value: string): Xml =>
  element('Data', { name }, [element('value', {}, value)]);

/** Children in the order of the schema's Feature: name, atom:link, description, ExtendedData. */
const placemark = (each: Placemark): Xml =>
  element('Placemark', { id: each.comment.replaceAll('/', '.') }, [
    textElement('name', each.name),
    each.link ? element('atom:link', { href: each.link }) : undefined,
    textElement('description', each.description),
    element('ExtendedData', {}, [data('id', each.comment), data('kind', each.type)]),
    // KML writes longitude first.
    element('Point', {}, [element('coordinates', {}, `${each.lon},${each.lat}`)]),
  ]);

const folder = (name: string, points: readonly Placemark[]): Xml =>
  element('Folder', {}, [element('name', {}, name), ...points.map(placemark)]);

const namespaces = {
  xmlns: 'http://www.opengis.net/kml/2.2',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
};

/**
 * @param points as WGS84 degrees, written with the decimals given.
 * @returns a KML document with one folder for each sort of point.
 */
export const placemarks = (points: readonly Placemark[], about: KmlDocument): string =>
  xmlDocument(
    element('kml', namespaces, [
      element('Document', {}, [
        element('name', {}, about.name),
        textElement('description', about.description),
        element('ExtendedData', {}, [data('licence', about.licence)]),
        ...[...Map.groupBy(points, ({ type }) => type)].map(([type, list]) => folder(type, list)),
      ]),
    ]),
  );
