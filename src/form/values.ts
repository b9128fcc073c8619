/**
 * The data of a file as a form holds it, and back. A form knows lists and no records: what stands
 * under a short name becomes an item with its `key`, a link an item with its `slug`. Pure.
 */
import { fieldsOf, isOptional, itemOf, required, type Schema } from '../check/fields/shape.ts';
import { isRecord, type Values } from '../model/record.ts';
import { sortOf, type Sort } from './sort.ts';

/** A way there or back; what does not look as it should is handed on as it is. */
type Change = (value: unknown, schema: Schema) => unknown;

const isList = (value: unknown): value is Values[] => Array.isArray(value) && value.every(isRecord);

const inside = (schema: Schema): Schema => itemOf(schema) ?? required(schema);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A record as a list. */
const listed =
  (item: (key: string, value: unknown, schema: Schema) => Values): Change =>
  (value, schema) =>
    isRecord(value)
      ? Object.entries(value).map(([key, each]) => item(key, each, inside(schema)))
      : value;

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || (isRecord(value) && Object.keys(value).length === 0);

/** A list as a record; an item without its name, or with nothing but its name, is left out. */
const recorded =
  (key: (item: Values) => string, worth: (item: Values, schema: Schema) => unknown): Change =>
  (value, schema) => {
    if (!isList(value)) return value;
    const pairs = value.map((item) => [key(item), worth(item, inside(schema))] as const);
    return Object.fromEntries(pairs.filter(([name, each]) => name !== '' && !isNothing(each)));
  };

const split = (ref: string): Values => {
  const [type = '', slug = ''] = ref.split('/');
  return { type, slug };
};
const joined = ({ type, slug }: Values): string =>
  text(type) && text(slug) ? `${text(type)}/${text(slug)}` : '';

const fewest = (value: unknown = []): unknown =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

/** A point as GeoJSON has it: longitude, then latitude. */
function withPoint(value: unknown): unknown {
  if (!isRecord(value) || typeof value['lat'] !== 'number') return value;
  const { lat, lon, source, ...rest } = value;
  const point = JSON.stringify({ type: 'Point', coordinates: [lon, lat] });
  return { point, ...rest, source: [source].flat() };
}

function withoutPoint(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { point, source, ...rest } = value;
  if (text(point) === '') return undefined;
  const { coordinates } = JSON.parse(text(point)) as { coordinates: [number, number] };
  return { lat: coordinates[1], lon: coordinates[0], ...rest, source: fewest(source) };
}

const range = (value: unknown): unknown => {
  const [from, to] = [value].flat();
  return to === undefined ? { from } : { from, to };
};
const unranged = (value: unknown): unknown => {
  if (!isRecord(value)) return value;
  const { from, to } = value;
  return typeof to === 'number' ? [from, to] : (from ?? undefined);
};

/** Sorts that a form holds otherwise than a file, with the way there and the way back. */
const changes: Partial<Record<Sort, { there: Change; back: Change }>> = {
  date: {
    there: (value) => (typeof value === 'number' ? String(value) : value),
    back: (value) => value,
  },
  several: { there: (value) => [value].flat(), back: fewest },
  ref: {
    there: (value) => (typeof value === 'string' ? split(value) : value),
    back: (value) => (isRecord(value) ? joined(value) : value),
  },
  refs: {
    there: listed((ref, source) => ({ ...split(ref), source: [source].flat() })),
    back: recorded(joined, ({ source }) => fewest(source)),
  },
  links: {
    there: listed((slug, source) => ({ slug, source: [source].flat() })),
    back: recorded(
      ({ slug }) => text(slug),
      ({ source }) => fewest(source),
    ),
  },
  texts: {
    there: listed((key, value) => ({ key, text: value })),
    back: recorded(
      ({ key }) => text(key),
      (item) => item['text'],
    ),
  },
  point: { there: withPoint, back: withoutPoint },
  range: { there: range, back: unranged },
};

const named = {
  there: listed((key, value, schema) => ({ key, ...(toForm(schema, value) as Values) })),
  // A picture is named by its file alone, wherever the form has put it.
  back: recorded(
    ({ key }) => text(key).split('/').at(-1) ?? '',
    ({ key: _, ...item }, schema) => toData(schema, item),
  ),
};

/** @returns what a form shows for the data of a file. */
export function toForm(schema: Schema, data: unknown): unknown {
  if (!isRecord(data)) return data;
  const fields = fieldsOf(schema);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = fields[key];
      return [key, field === undefined ? value : there(field, value)];
    }),
  );
}

function there(field: Schema, value: unknown): unknown {
  const sort = sortOf(field);
  if (sort === 'named' || sort === 'pictures') return named.there(value, field);
  if (sort === 'object') return toForm(required(field), value);
  if (sort === 'objects' && isList(value)) return value.map((item) => toForm(inside(field), item));
  return changes[sort]?.there(value, field) ?? value;
}

function back(field: Schema, value: unknown): unknown {
  const sort = sortOf(field);
  if (sort === 'named' || sort === 'pictures') return named.back(value, field);
  if (sort === 'object') return isRecord(value) ? toData(required(field), value) : value;
  if (sort === 'objects' && isList(value)) return value.map((item) => toData(inside(field), item));
  return changes[sort] ? changes[sort].back(value, field) : value;
}

/** Nothing was filled in; an optional mark that is not set is nothing too. */
const isEmpty = (value: unknown, field: Schema): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (value === false && isOptional(field)) ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** @returns the data of a file for what a form shows, in the order of the schema; nothing empty. */
export function toData(schema: Schema, values: Values): Values {
  const pairs = Object.entries(fieldsOf(schema)).map(
    ([key, field]) => [key, back(field, values[key]), field] as const,
  );
  const filled = pairs.filter(([, value, field]) => !isEmpty(value, field));
  return Object.fromEntries(filled.map(([key, value]) => [key, value]));
}
