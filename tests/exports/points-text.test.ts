/** What the files of points say of themselves and of each stop. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guideGpx, guideKml, tripGpx } from '../../src/exports/points.ts';
import { dataStrings } from '../../src/i18n/strings/data.ts';
import { linkGuide } from '../../src/model/links.ts';
import { at, entry } from '../model/samples.ts';

const licence = 'https://creativecommons.org/licenses/by-sa/4.0/';
const { fileNote, tripNote } = dataStrings.id;
const village = entry('village', 'ona', at(-6.5, 106.25));
const trip = entry('trip', 'sehari', {
  stops: { satu: { day: 1, at: 'villages/ona', text: 'Lihat bambu.' } },
});
const guide = linkGuide([village, trip]);

beforeEach(() => vi.stubEnv('SITE_URL', 'https://guide.example'));
afterEach(() => vi.unstubAllEnvs());

/** The lines of a file about itself. */
const head = (name: string, said: string, link: string) => `
  <metadata>
    <name>${name}</name>
    <desc>${said}</desc>
    <copyright author="Kriya Lebak">
      <license>${licence}</license>
    </copyright>${link && `\n    <link href="${link}"/>`}
  </metadata>`;

test('the points of the guide in GPX', () => {
  const text = guideGpx(guide, []);
  expect(text).toContain(head('Kriya Lebak', fileNote, 'https://guide.example/'));
  expect(text).toContain('<type>village</type>');
  vi.stubEnv('SITE_URL', '');
  expect(guideGpx(guide, [])).toContain(head('Kriya Lebak', fileNote, ''));
});

test('the points of the guide in KML', () => {
  const text = guideKml(guide, []);
  expect(text).toContain(`<name>Kriya Lebak</name>\n    <description>${fileNote}</description>`);
  expect(text).toContain(`<value>${licence}</value>`);
});

test('a trip in GPX', () => {
  const text = tripGpx(trip, guide);
  const said = `Ringkasan. ${tripNote}`;
  expect(text).toContain(head('sehari', said, 'https://guide.example/rute/sehari/'));
  expect(text).toContain(`<rte>\n    <name>sehari</name>\n    <desc>${said}</desc>`);
  expect(text.match(/<desc>Lihat bambu\.\nRingkasan\. \(tepat\)<\/desc>/g)).toHaveLength(2);
  vi.stubEnv('SITE_URL', '');
  expect(tripGpx(trip, guide)).toContain(head('sehari', said, ''));
});
