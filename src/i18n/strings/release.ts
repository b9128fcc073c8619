import type { Locale } from '../locales.ts';

interface ReleaseStrings {
  heading: (name: string, version: string, date: string) => string;
  first: (entries: number) => string;
  since: (tag: string) => string;
  added: string;
  changed: string;
  removed: string;
  none: string;
  fileHeading: string;
  /** What each published file is. */
  files: Record<'usb' | 'print' | 'zim' | 'site' | 'data' | 'sbom' | 'sums', string>;
  check: string;
}

export const releaseStrings: Record<Locale, ReleaseStrings> = {
  id: {
    heading: (name, version, date) => `${name} ${version}, ${date}`,
    first: (entries) => `Terbitan pertama, dengan ${entries} entri.`,
    since: (tag) => `Perubahan sejak ${tag}:`,
    added: 'Baru',
    changed: 'Diubah',
    removed: 'Dihapus',
    none: 'Tidak ada entri yang berubah.',
    fileHeading: 'Berkas',
    files: {
      usb: 'panduan untuk flashdisk: ekstrak, lalu klik dua kali index.html; PDF untuk guru ada di dalamnya',
      print: 'PDF untuk dicetak: pelajaran, lembar kerja, kartu, glosarium, peta dinding, poster',
      zim: 'panduan untuk aplikasi Kiwix',
      site: 'seluruh situs dengan semua edisi, untuk dipasang di host web',
      data: 'data terbuka: GeoJSON, CSV, GPX, KML, ICS, JSON-LD',
      sbom: 'daftar perangkat lunak yang dipakai (CycloneDX)',
      sums: 'sidik SHA-256 setiap berkas situs',
    },
    check: 'Periksa unduhan dengan `sha256sum -c SHA256SUMS`.',
  },
  en: {
    heading: (name, version, date) => `${name} ${version}, ${date}`,
    first: (entries) => `The first release, with ${entries} entries.`,
    since: (tag) => `Changes since ${tag}:`,
    added: 'New',
    changed: 'Changed',
    removed: 'Removed',
    none: 'No entry has changed.',
    fileHeading: 'Files',
    files: {
      usb: 'the guide for a USB stick: extract it, then double-click index.html; the teacher’s PDFs are in it',
      print: 'PDFs to print: lessons, worksheets, cards, glossary, wall map, poster',
      zim: 'the guide for the Kiwix app',
      site: 'the whole site with all editions, to be put on a web host',
      data: 'the open data: GeoJSON, CSV, GPX, KML, ICS, JSON-LD',
      sbom: 'the software libraries in use (CycloneDX)',
      sums: 'the SHA-256 of every file of the site',
    },
    check: 'Check a download with `sha256sum -c SHA256SUMS`.',
  },
};
