import { expect, test } from 'vitest';
import { placemarks } from '../../src/exports/kml.ts';

const about = { name: 'Kriya', description: 'Semua titik', licence: 'https://licence.example/' };
const point = (slug: string, type: string, more: object = {}) => ({
  ...{ lat: -6.5, lon: 106.25, name: slug, comment: `${type}s/${slug}` },
  ...{ description: `Ada ${slug}`, type, ...more },
});

const whole = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">
  <Document>
    <name>Kriya</name>
    <description>Semua titik</description>
    <ExtendedData>
      <Data name="licence">
        <value>https://licence.example/</value>
      </Data>
    </ExtendedData>
    <Folder>
      <name>place</name>
      <Placemark id="places.air">
        <name>air</name>
        <atom:link href="https://guide.example/a/"/>
        <description>Ada air</description>
        <ExtendedData>
          <Data name="id">
            <value>places/air</value>
          </Data>
          <Data name="kind">
            <value>place</value>
          </Data>
        </ExtendedData>
        <Point>
          <coordinates>106.25,-6.5</coordinates>
        </Point>
      </Placemark>
    </Folder>
  </Document>
</kml>
`;

test('a file says all of a point, longitude before latitude', () => {
  const points = [point('air', 'place', { link: 'https://guide.example/a/' })];
  expect(placemarks(points, about)).toBe(whole);
});

test('points of one sort share a folder', () => {
  const text = placemarks([point('a', 'x'), point('b', 'y'), point('c', 'x')], about);
  expect(text.match(/<Folder>\s*<name>.<|<Placemark id="[^"]*"/g)).toEqual([
    ...['<Folder>\n      <name>x<', '<Placemark id="xs.a"', '<Placemark id="xs.c"'],
    ...['<Folder>\n      <name>y<', '<Placemark id="ys.b"'],
  ]);
  expect(text).not.toContain('atom:link');
});
