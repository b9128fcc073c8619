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
  files: Record<'site' | 'usb' | 'data' | 'sbom' | 'sums', string>;
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
      site: 'seluruh situs, untuk dipasang di host web',
      usb: 'panduan untuk stik USB; buka index.html di dalamnya',
      data: 'data terbuka: GeoJSON, CSV, GPX, KML, ICS, JSON-LD',
      sbom: 'daftar pustaka perangkat lunak yang dipakai (CycloneDX)',
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
      site: 'the whole site, to be put on a web host',
      usb: 'the guide for a USB stick; open index.html in it',
      data: 'the open data: GeoJSON, CSV, GPX, KML, ICS, JSON-LD',
      sbom: 'the software libraries in use (CycloneDX)',
      sums: 'the SHA-256 of every file of the site',
    },
    check: 'Check a download with `sha256sum -c SHA256SUMS`.',
  },
};
