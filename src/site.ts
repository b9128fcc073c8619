/**
 * The only constants of the guide. Another regency changes this file, `src/geo/` and `content/`.
 * Imports nothing, so that every part of the code may read it.
 */

/** What the build was told by its environment; nothing of it is invented when it is unset. */
const env: Record<string, string | undefined> = typeof process === 'undefined' ? {} : process.env;

/** The online street map, which a reader turns on. */
export interface Tiles {
  /** Address of a tile in the XYZ scheme (EPSG:3857), 256 pixels wide; empty: no map is offered. */
  url: string;
  /** The host that receives the requests, as the security policy names it. */
  host: string;
  /** Who must be named on the map, and the page that says under which licence. */
  attribution: string;
  attributionUrl: string;
  /** Where a mistake of the tiles is reported. */
  reportUrl: string;
  /** The nearest zoom level that the host has. */
  maxZoom: number;
}

/** Another host is named here alone: policy, attribution and what the reader is told follow. */
const tiles: Tiles = {
  url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  host: 'tile.openstreetmap.org',
  attribution: '© OpenStreetMap contributors',
  attributionUrl: 'https://www.openstreetmap.org/copyright',
  reportUrl: 'https://www.openstreetmap.org/fixthemap',
  maxZoom: 19,
};

/**
 * What to do in an emergency: kept on each device from the first visit on, and named in the menu; empty:
 * there is no such guide. Not among the others, which scripts of every page carry along.
 */
export const emergencyGuide: `guides/${string}` | '' = 'guides/keadaan-darurat';

export const site = {
  /** Name of the guide, the same in both languages. */
  name: 'Kriya Lebak',
  /** The regency that the guide covers, as it is written in each language. */
  region: { id: 'Kabupaten Lebak', en: 'Lebak Regency' },
  /** Its name alone, and the province that it lies in. */
  regionName: 'Lebak',
  province: 'Banten',
  /** Kemendagri code of the regency; the codes of its kecamatan and desa begin with it. */
  regionCode: '36.02',
  /** The land that the map covers: [south, west, north, east] in WGS84 degrees. */
  bounds: [-7.05, 105.85, -6.2, 106.6],
  /** The place where most travellers arrive: an entry's page says how far it lies from there. */
  hub: 'places/stasiun-rangkasbitung',
  /** Where the people who keep the guide can be written to; empty: none is published. */
  contact: env['GUIDE_CONTACT'] ?? '',
  /** Address of the source repository; empty: none is published. */
  repository: env['GUIDE_REPOSITORY'] ?? '',
  /** Within how many days a request to take something down is answered. */
  takeDownDays: 7,
  /** The version of the guide, as package.json and the tag of its release say it. */
  version: '0.1.0',
  /** The online street map; see `Tiles`. */
  tiles,
  /** Time zone in which a day begins and ends for the guide. */
  timeZone: 'Asia/Jakarta',
} as const;

/** The name of the guide as the right side of a calendar's UID (RFC 5545), which must never change. */
export const uidDomain = site.name.toLowerCase().replaceAll(' ', '-');

/**
 * The origin of the published guide, without a path.
 * @returns for example `https://guide.example`, or `undefined` when `SITE_URL` is unset.
 */
export const origin = (): string | undefined => env['SITE_URL']?.replace(/\/+$/, '') || undefined;

/**
 * The path below which the guide is served.
 * @returns `/` or a path with a slash at both ends, from `BASE_PATH`.
 */
export function basePath(): string {
  const path = (env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return path === '' ? '/' : `/${path}/`;
}

/** Editions to take away: a folder for a USB stick or a school's disk, a ZIM for Kiwix, and PDFs. */
export type Edition = 'usb' | 'zim' | 'print';

/** What is printed: of a lesson for pupils, for the teacher, the worksheet alone; and four things more. */
export type Part = 'pupils' | 'teacher' | 'worksheet' | 'glossary' | 'cards' | 'wall' | 'poster';

/** A PDF of the print edition. */
export interface MadePart {
  part: Part;
  /** The language that it is written in. */
  locale: string;
  /** The slug of the lesson that it is a part of. */
  lesson?: string;
  /** Its file below the folder `print/` beside the JSON file. */
  file: string;
  bytes: number;
  pages: number;
  /** In hexadecimal. */
  sha256: string;
}

/**
 * The edition that is built; its pages are told, since some of what they do needs a server.
 * @returns what `GUIDE_EDITION` says; `undefined` for the guide on the web.
 */
export const edition = (): 'usb' | 'zim' | undefined => {
  const named = env['GUIDE_EDITION'];
  return named === 'usb' || named === 'zim' ? named : undefined;
};

/** An edition that was made, as the JSON file beside it tells. */
export interface MadeEdition {
  edition: Edition;
  /** Its file, beside the JSON file. */
  file: string;
  bytes: number;
  /** The day of its content, ISO. */
  date: string;
  version: string;
  /** In hexadecimal. */
  sha256: string;
  /** The files that the print edition holds. */
  parts?: MadePart[];
}

/** Where editions are put, below the root of the project, and offered, below that of the guide. */
export const editionsFolder = 'editions';

/** Where the PDFs of the print edition are put, below that. */
export const printFolder = `${editionsFolder}/print`;

/**
 * The folder whose editions the build offers (`npm run build -- --editions`).
 * @returns nothing where none is to be offered.
 */
export const offeredEditions = (): string | undefined => env['GUIDE_EDITIONS'] || undefined;

/** @returns whether the build has the form for editors (`npm run build -- --form`). */
export const offersForm = (): boolean => Boolean(env['GUIDE_FORM']);

/** @returns how the files of an edition are called, without their ending: `kriya-lebak-usb-2026-11-21`. */
export const editionName = (of: Edition, date: string): string =>
  [...site.name.toLowerCase().split(' '), of, date].join('-');

/** Made when it is first asked for: to make a format takes longer than to use it a hundred times. */
let days: Intl.DateTimeFormat | undefined;

/**
 * The day on which the guide is built; every statement about "now" in the built pages uses it.
 * @returns an ISO date, from `GUIDE_DATE` or else today in the guide's time zone.
 */
export function guideDate(): string {
  days ??= new Intl.DateTimeFormat('en-CA', { timeZone: site.timeZone });
  return env['GUIDE_DATE'] || days.format(new Date());
}
