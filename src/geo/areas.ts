/** Names of kecamatan and desa by their Kemendagri code, for check and build. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Area } from '../model/entry.ts';
import { site } from '../site.ts';

/** Kemendagri's codes as published in `idn-area-data` (data ODbL). */
function names(table: 'districts' | 'villages'): Map<string, string> {
  const folder = dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json'));
  const rows = readFileSync(join(folder, 'data', `${table}.csv`), 'utf8').split('\n');
  const ours = rows.filter((row) => row.startsWith(`${site.regionCode}.`));
  // No name of ours holds a comma or a quote, so that a row is code, parent, name.
  return new Map(
    ours.map((row) => {
      const [code = '', , name = ''] = row.trim().split(',');
      return [code, name] as const;
    }),
  );
}

/** Names of the regency's kecamatan by code, for example `36.02.14` is Rangkasbitung. */
export const kecamatanNames = names('districts');

/** Names of the regency's desa and kelurahan by code, for example `36.02.14.2010` is Nameng. */
export const desaNames = names('villages');

/**
 * Names the area of an entry; the kecamatan follows from the code of the desa.
 * @returns `undefined` when the entry states no area, or one that does not exist.
 */
export function areaOf(data: object): Area | undefined {
  const { desa, kecamatan } = data as { desa?: string; kecamatan?: string };
  const kecamatanCode = kecamatan ?? desa?.slice(0, site.regionCode.length + 3);
  const name = kecamatanNames.get(kecamatanCode ?? '');
  if (!kecamatanCode || !name) return undefined;
  const desaName = desaNames.get(desa ?? '');
  return { kecamatan: name, kecamatanCode, ...(desaName ? { desa: desaName } : {}) };
}
