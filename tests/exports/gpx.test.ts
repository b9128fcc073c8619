import { expect, test } from 'vitest';
import { gpx } from '../../src/exports/gpx.ts';

const full = {
  ...{ lat: -6.5, lon: 106.25, name: 'Curug', comment: 'places/curug' },
  ...{ description: 'Air & batu', link: 'https://guide.example/a/', type: 'place' },
};
const bare = { lat: 1, lon: 2, name: 'Titik' };

const whole = `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Kriya" xmlns="http://www.topografix.com/GPX/1/1">
  <metadata>
    <name>Rute</name>
    <desc>Sehari</desc>
    <copyright author="Kriya">
      <license>https://licence.example/</license>
    </copyright>
    <link href="https://guide.example/"/>
  </metadata>
  <wpt lat="-6.5" lon="106.25">
    <name>Curug</name>
    <cmt>places/curug</cmt>
    <desc>Air &amp; batu</desc>
    <link href="https://guide.example/a/"/>
    <type>place</type>
  </wpt>
  <rte>
    <name>Jalan</name>
    <desc>Ke air</desc>
    <link href="https://guide.example/"/>
    <rtept lat="1" lon="2">
      <name>Titik</name>
    </rtept>
  </rte>
</gpx>
`;

test('a file with all that GPX 1.1 can say here', () => {
  const link = 'https://guide.example/';
  const copyright = { author: 'Kriya', licence: 'https://licence.example/' };
  const metadata = { name: 'Rute', description: 'Sehari', link, copyright };
  const routes = [{ name: 'Jalan', description: 'Ke air', link, points: [bare] }];
  expect(gpx([full], 'Kriya', { metadata, routes })).toBe(whole);
});

test('what is not known is not there', () => {
  const more = { metadata: { name: 'Rute' } };
  expect(gpx([bare], 'Kriya', more)).not.toMatch(/<(desc|link|cmt|type|copyright|rte)/);
  expect(gpx([], 'Kriya')).not.toMatch(/<(metadata|wpt|rte)/);
});
