/** Rule: what stands somewhere names its desa, or else its kecamatan, by a code that is real. */
import { desaCode, kecamatanCode } from '../../model/fields.ts';
import { isPointKind } from '../../model/kinds.ts';
import { areasOf } from '../../geo/areas.ts';
import { nearest } from '../correct/nearest.ts';
import { problem, start, type Problem } from '../problem.ts';
import type { Page } from '../read/content.ts';
import type { Rule } from '../settings.ts';
import { factPages } from './pages.ts';

const forms = { desa: desaCode, kecamatan: kecamatanCode } as const;

/** Area codes differ by a digit from many others, so only the nearest of the same kecamatan is told. */
const nearestCode = (code: string, codes: Iterable<string>) => {
  const alike = [...codes].filter((each) => each.length === code.length);
  return (
    nearest(
      code,
      alike.filter((each) => each.slice(0, 8) === code.slice(0, 8)),
    ) ?? nearest(code, alike)
  );
};

function codeProblems(page: Page, field: 'desa' | 'kecamatan', region: string): Problem[] {
  const code = page.data[field];
  if (typeof code !== 'string' || !forms[field].safeParse(code).success) return [];
  const spot = page.spot([field]);
  const name = areasOf(code.slice(0, 5)).get(code);
  if (name !== undefined && !code.startsWith(`${region}.`)) {
    return [problem('area-outside', page, spot, { code, name, region })];
  }
  if (name !== undefined) return [];
  const areas = areasOf(region);
  const near = nearestCode(code, areas.keys());
  return [problem('unknown-area', page, spot, { code, near, name: near && areas.get(near) })];
}

function problemsOf(page: Page, region: string): Problem[] {
  const has = (field: string) => page.data[field] !== undefined;
  const found = (['desa', 'kecamatan'] as const).flatMap((field) =>
    codeProblems(page, field, region),
  );
  if (!has('desa') && !has('kecamatan')) found.push(problem('no-area', page, start, {}));
  if (has('desa') && has('kecamatan')) {
    found.push(problem('two-areas', page, page.spot(['kecamatan']), {}));
  }
  return found;
}

export const areaCodes: Rule = (content, { regionCode }) =>
  factPages(content).flatMap(({ entry, page }) =>
    isPointKind(entry.kind) ? problemsOf(page, regionCode) : [],
  );
