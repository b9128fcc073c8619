/** The areas of Indonesia with their Kemendagri codes, from the package idn-area-data (ODbL), for check and build. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Area } from '../model/entry.ts';
import { site } from '../site.ts';

/** Names of areas by their code: `36.02.14` and `36.02.14.2017`. */
export type Areas = ReadonlyMap<string, string>;

const folder = () =>
  join(dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json')), 'data');

/**
 * Lines of one table that begin with a prefix. The package's own reader parses all of its 84,000
 * lines, which takes longer than the rest of the check; the tables are sorted by code.
 */
function linesOf(table: string, prefix: string): string[] {
  const text = readFileSync(join(folder(), `${table}.csv`), 'utf8');
  const from = text.indexOf(`\n${prefix}`);
  if (from < 0) return [];
  const lines = text.slice(from + 1).split('\n', 4000);
  return lines.slice(0, lines.findIndex((line) => !line.startsWith(prefix)) >>> 0);
}

const named = (line: string): [code: string, name: string] => {
  const [code = '', , ...name] = line.trim().split(',');
  return [code, name.join(',').replace(/^"|"$/g, '')];
};

const known = new Map<string, Areas>();

/** @returns the kecamatan and the desa of a regency, by code; read once. */
export function areasOf(regencyCode: string): Areas {
  const tables = ['districts', 'villages'];
  const areas =
    known.get(regencyCode) ??
    new Map(tables.flatMap((table) => linesOf(table, `${regencyCode}.`)).map(named));
  known.set(regencyCode, areas);
  return areas;
}

/**
 * Names the area of an entry; the kecamatan follows from the code of the desa.
 * @returns `undefined` when the entry states no area, or one that does not exist.
 */
export function areaOf(data: object): Area | undefined {
  const { desa, kecamatan } = data as { desa?: string; kecamatan?: string };
  const kecamatanCode = kecamatan ?? desa?.slice(0, site.regionCode.length + 3) ?? '';
  const names = areasOf(site.regionCode);
  const name = names.get(kecamatanCode);
  if (!name) return undefined;
  const desaName = names.get(desa ?? '');
  return { kecamatan: name, kecamatanCode, ...(desaName ? { desa: desaName } : {}) };
}
