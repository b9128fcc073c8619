/** The linked guide of the Eleventy peer: what each page shows besides its text. */
import { entryPath } from './words.mjs';

const linkFields = ['products', 'village', 'at', 'closes', 'opens', 'about'];
const keyFolder = { products: 'products', village: 'villages' };
const near = { within: 25, most: 4 };

/** Facts of the first language with the words of another laid over them. */
function laidOver(facts, words) {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words;
  const result = { ...facts };
  for (const [key, value] of Object.entries(words)) {
    const isPart = typeof facts?.[key] === 'object' && !Array.isArray(facts[key]);
    result[key] = isPart ? laidOver(facts[key], value) : value;
  }
  return result;
}

const own = /^(?:collections|page|eleventy|pkg|words|entryWords|sectionNames|layout|permalink)$/;
const frontMatter = (data) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !own.test(key)));

/** Every source that some facts and a text name, in order. */
function cited(body, facts) {
  const ids = new Set([...body.matchAll(/\[\^([a-z0-9-]+)\]/g)].map(([, id]) => id));
  const walk = (value) => {
    if (typeof value === 'string') ids.add(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) {
        if (key === 'source' || key === 'sources' || linkFields.includes(key)) walk(each);
        else if (typeof each === 'object' && !(each instanceof Date)) walk(each);
      }
  };
  walk(facts);
  return ids;
}

function targets({ data, body }) {
  const refs = new Set();
  for (const field of linkFields)
    for (const key of Object.keys(data[field] ?? {}))
      refs.add(keyFolder[field] ? `${keyFolder[field]}/${key}` : key);
  if (data.group) refs.add(`groups/${data.group}`);
  for (const { at } of Object.values(data.stops ?? {})) refs.add(at);
  for (const [, ref] of body.matchAll(/\]\(([a-z]+\/[a-z0-9-]+)\)/g)) refs.add(ref);
  return refs;
}

const radians = (degrees) => (degrees * Math.PI) / 180;
function kilometres(a, b) {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

/** Entries by squares of a tenth of a degree: what is near is sought in rings around a point. */
function grid(entries) {
  const squares = new Map();
  const at = (x, y) => squares.get(`${x},${y}`) ?? [];
  const square = ({ lat, lon }) => [Math.floor(lon * 10), Math.floor(lat * 10)];
  for (const entry of entries) {
    const key = square(entry.point).join(',');
    squares.set(key, [...(squares.get(key) ?? []), entry]);
  }
  return (entry) => {
    const [x, y] = square(entry.point);
    for (let ring = 1; ring <= 3; ring += 1) {
      const found = [];
      for (let dx = -ring; dx <= ring; dx += 1)
        for (let dy = -ring; dy <= ring; dy += 1) found.push(...at(x + dx, y + dy));
      const rows = found
        .filter((other) => other !== entry)
        .map((other) => ({ entry: other, kilometres: kilometres(entry.point, other.point) }))
        .filter((row) => row.kilometres <= Math.min(near.within, ring * 10))
        .sort((a, b) => a.kilometres - b.kilometres);
      if (rows.length >= near.most || ring === 3) return rows.slice(0, near.most);
    }
    return [];
  };
}

function view(entry, sources) {
  const ids = [...cited(entry.body, entry.data)].filter((id) => sources.has(id));
  return {
    ...entry,
    numbers: new Map(ids.map((id, at) => [id, at + 1])),
    sources: ids.map((id) => sources.get(id)),
    path: entryPath(entry.locale, entry.ref),
    kecamatanCode: entry.data.code ?? entry.data.desa?.slice?.(0, 8) ?? entry.data.kecamatan,
    point:
      entry.data.location && entry.data.location.precision !== 'hidden'
        ? entry.data.location
        : undefined,
  };
}

function linkOne(entries) {
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  for (const entry of entries) Object.assign(entry, { to: [], from: [] });
  for (const entry of entries)
    for (const ref of targets(entry)) {
      const other = byRef.get(ref);
      if (!other) continue;
      entry.to.push(other);
      other.from.push(entry);
    }
  const nearest = grid(entries.filter(({ point }) => point));
  for (const entry of entries) entry.near = entry.point ? nearest(entry) : [];
  const kecamatan = new Map(
    entries.filter(({ folder }) => folder === 'kecamatan').map((each) => [each.data.code, each]),
  );
  for (const entry of entries) {
    entry.kecamatan = kecamatan.get(entry.kecamatanCode);
    if (entry.kecamatan && entry.kecamatan !== entry) (entry.kecamatan.here ??= []).push(entry);
  }
  return byRef;
}

/** @returns the entries of each language by their references, and the sources. */
export function link(items, named, sources) {
  const found = items.flatMap((item) => {
    const name = named(item.inputPath);
    return name && !item.data.draft
      ? [{ ...name, item, data: frontMatter(item.data), body: item.rawInput }]
      : [];
  });
  const facts = new Map(
    found.filter(({ locale }) => locale === 'id').map((each) => [each.ref, each.data]),
  );
  const made = { sources };
  for (const locale of ['id', 'en']) {
    const entries = found
      .filter((each) => each.locale === locale && facts.has(each.ref))
      .map((each) => view({ ...each, data: laidOver(facts.get(each.ref), each.data) }, sources));
    const byTitle = new Intl.Collator(locale);
    made[locale] = linkOne(entries.sort((a, b) => byTitle.compare(a.data.title, b.data.title)));
  }
  return made;
}

/** @returns the entries of a section under headings: by group, by kecamatan, or in one list. */
export function listsOf(entries, section) {
  const listed = [...entries.values()].filter(({ folder }) => folder === section);
  const head = ({ kecamatan, data, to }) => {
    if (section === 'products') return to.find(({ folder }) => folder === 'groups')?.data.title;
    return section === 'kecamatan' || data.stops ? '' : (kecamatan?.data.title ?? '');
  };
  return [...Map.groupBy(listed, (entry) => head(entry) ?? '')]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([title, list]) => ({ title, list }));
}

/** @returns the sources by the first letter of their publishers. */
export function shelves(sources) {
  const letter = ({ publisher }) => /^[a-z]/.exec(publisher.toLowerCase())?.[0] ?? '0-9';
  return [...Map.groupBy(sources.values(), letter)].map(([name, list]) => ({
    letter: name,
    list: list.sort((a, b) => a.publisher.localeCompare(b.publisher)),
  }));
}

/** @returns what the map reads. */
export const geojson = (entries) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [...entries.values()].flatMap(({ point, path, folder, data }) =>
      point
        ? [
            {
              type: 'Feature',
              geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
              properties: { path, folder, title: data.title, summary: data.summary },
            },
          ]
        : [],
    ),
  });
