import { describe, expect, it } from 'vitest';
import { protectedDesa } from '../../src/geo/protected.ts';
import { entryPath } from '../../src/i18n/routes.ts';
import { locales } from '../../src/i18n/locales.ts';
import { decimals } from '../../src/model/precision.ts';
import { all, base, files, pages, textOf } from './built.ts';
import { written, type Written } from './entries.ts';

interface Feature {
  id?: string;
  geometry: { coordinates: unknown };
  properties: { ref?: string; precision?: string; name?: string; kampung?: string };
}

const featuresIn = (file: string): Feature[] =>
  (JSON.parse(textOf(file)) as { features: Feature[] }).features;

const guides = [...files].filter((file) => /^data\/guide\..+\.geojson$/.test(file));
const texts = [...files].filter((file) => !/\.(png|jpg|avif|webp|pagefind|pf_\w+)$/.test(file));

/** Entries of which no output may tell where they are. */
const unmapped = written.filter(({ slug, facts }) => {
  const land = protectedDesa.find(({ desa }) => desa === facts.desa);
  const closed = land !== undefined && !land.allowed.includes(slug);
  return closed || facts.location?.precision === 'hidden';
});

const refOf = ({ folder, slug }: Written) => `${folder}/${slug}`;

/** Whether a text holds both coordinates of an entry, to about 100 m or better. */
function tellsWhere(text: string, { facts: { location } }: Written): boolean {
  if (location === undefined) return false;
  return [location.lat, location.lon].every((degrees) =>
    text.includes(degrees.toFixed(4).slice(0, -1).replace('-', '')),
  );
}

const ownPaths = (entry: Written) =>
  locales.map((locale) => base + entryPath(locale, refOf(entry)).slice(1));

/** Whether a text holds an entry's coordinates with more decimals than their precision allows. */
function tellsTooMuch(text: string, { facts: { location } }: Written): boolean {
  if (location === undefined) return false;
  const most = decimals[location.precision as keyof typeof decimals];
  return [location.lat, location.lon].every((degrees) => {
    const [whole = '', part = ''] = String(Math.abs(degrees)).split('.');
    return (
      part.length > most &&
      [part.slice(0, most + 1), degrees.toFixed(most + 1).split('.')[1]].some((digits) =>
        text.includes(`${whole}.${digits ?? ''}`),
      )
    );
  });
}

describe('adat land that is kept off the map', () => {
  /**
   * The middle of Kanekes, south of the gates and of Kaduketug (WGS84 degrees): west, south, east,
   * north. A box and not a boundary, for none is published that may be used; it lies inside.
   */
  const inner = [106.22, -6.72, 106.26, -6.61] as const;
  const isInside = ([lon, lat]: readonly [number, number]) =>
    lon > inner[0] && lon < inner[2] && lat > inner[1] && lat < inner[3];

  const pointsIn = (value: unknown): (readonly [number, number])[] => {
    if (!Array.isArray(value)) return [];
    const [lon, lat] = value as unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') return [[lon, lat]];
    return value.flatMap(pointsIn);
  };

  it.each([...guides, 'basemap.geojson'])('has no point in %s', (file) => {
    const features = featuresIn(file);
    expect(features.length).toBeGreaterThan(5);
    const allowed = protectedDesa.flatMap(({ allowed: slugs }) => slugs);
    const inside = features.filter(
      ({ geometry, properties }) =>
        pointsIn(geometry.coordinates).some(isInside) &&
        !allowed.includes(properties.ref?.split('/')[1] ?? ''),
    );
    expect(inside).toEqual([]);
  });

  it('has none of its names on the base map', () => {
    const names = featuresIn('basemap.geojson').map(({ properties }) => properties.name ?? '');
    expect(names).toContain('Rangkasbitung');
    expect(names.filter((name) => /kanekes|cibeo|cikertawana|gajeboh/i.test(name))).toEqual([]);
  });

  it('is told of by the test when a point lies in it', () => {
    expect(pointsIn([[[106.24, -6.65]]]).some(isInside)).toBe(true);
    expect(isInside([106.2248, -6.598])).toBe(false);
  });
});

describe('an entry that may not be mapped', () => {
  it('is in no map data', () => {
    const refs = new Set(unmapped.map(refOf));
    const shown = guides.flatMap(featuresIn).filter(({ id }) => refs.has(id ?? ''));
    expect(shown).toEqual([]);
  });

  it('has no locator map', () => {
    const paths = new Set(
      unmapped.flatMap((entry) =>
        locales.map((locale) => base + entryPath(locale, refOf(entry)).slice(1)),
      ),
    );
    const marked = pages.filter(({ path, root }) => paths.has(path) && all(root, '.here').length);
    expect(marked.map(({ file }) => file)).toEqual([]);
  });

  it('has its coordinates in no output file', () => {
    const found = texts.filter((file) => {
      const text = textOf(file);
      return unmapped.some((entry) => tellsWhere(text, entry));
    });
    expect(found).toEqual([]);
  });
});

describe('a point', () => {
  it.each(guides)('is written in %s only as exactly as it is known', (file) => {
    const loose = featuresIn(file).filter(({ geometry, properties }) => {
      const most = decimals[properties.precision as keyof typeof decimals];
      const written = [geometry.coordinates].flat().map((each) => String(each).split('.')[1] ?? '');
      return !(most >= 2) || written.some(({ length }) => length > most);
    });
    expect(loose).toEqual([]);
  });

  it('stands in pages only as exactly as it is known', () => {
    const located = written.filter(({ facts }) => facts.location !== undefined);
    expect(located.length).toBeGreaterThan(10);
    const found = pages.flatMap(({ file, html, path }) =>
      located
        .filter((entry) => ownPaths(entry).includes(path) && tellsTooMuch(html, entry))
        .map(({ slug }) => `${file}: ${slug}`),
    );
    expect(found).toEqual([]);
  });

  it('would be found in a page that tells too much', () => {
    const location = { lat: -6.374428, lon: 106.269281, precision: 'village' };
    const entry = { folder: 'villages', slug: 'x', facts: { title: '', location } } as const;
    expect(tellsTooMuch('di -6.374, 106.269', entry)).toBe(false);
    expect(tellsTooMuch('di -6.3744, 106.2693', entry)).toBe(true);
  });

  it('would be found in a page', () => {
    const point = { lat: -6.36124, lon: 106.26478, precision: 'exact' };
    const entry = { folder: 'places', slug: 'x', facts: { title: '', location: point } } as const;
    expect(tellsWhere('di -6.36124, 106.26478', entry)).toBe(true);
    expect(tellsWhere('6.361 orang', entry)).toBe(false);
  });
});

it('no draft is in any output', () => {
  const drafts = written.filter(({ facts }) => facts.draft === true);
  const named = drafts.flatMap(({ folder, slug }) =>
    texts.filter(
      (file) => file.includes(`/${slug}/`) || textOf(file).includes(`${folder}/${slug}`),
    ),
  );
  expect(named).toEqual([]);
});
