/**
 * Rule: a range runs upwards, a figure counts what its kind counts, and rupiah have no decimals:
 * `15.000` is fifteen to YAML.
 */
import { lineAt } from '../correct/edit.ts';
import { valueEdit } from '../correct/line.ts';
import { units, type FigureKind, type Unit } from '../../model/figure-kinds.ts';
import { valueAt } from '../../model/record.ts';
import { fieldName } from '../fields/shape.ts';
import { problem, type Problem } from '../problem.ts';
import type { Page } from '../read/content.ts';
import type { Rule } from '../settings.ts';
import { factPages } from './pages.ts';

function backwards(page: Page, path: string[], value: unknown): Problem[] {
  const [from, to] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
  const spot = page.spot(path);
  const edits = [valueEdit(page, spot, String(path.at(-1)), `[${to}, ${from}]`)];
  return [problem('range-reversed', page, spot, { from, to }, { edits })];
}

const times = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const lengths = ['km', 'm', 'cm'] as const;

/** What the figures of a kind may count; a kind that is not named here counts anything. */
const unitsOf: Partial<Record<FigureKind, readonly Unit[]>> = {
  ...{ price: ['IDR'], fare: ['IDR'], ticket: ['IDR'], turnover: ['IDR'] },
  ...{ workers: ['person'], visitors: ['person'], population: ['person'] },
  ...{ workshops: ['workshop'], households: ['household'], founded: ['year'] },
  ...{ 'travel-time': times, 'making-time': times },
  ...{ distance: lengths, height: lengths, area: ['m2', 'hectare'] },
};

function otherUnit(page: Page, name: string): Problem[] {
  const [kind, unit] = ['kind', 'unit'].map((key) => valueAt(page.data, ['figures', name, key]));
  const allowed = unitsOf[kind as FigureKind];
  if (!allowed || !units.some((each) => each === unit) || allowed.includes(unit as Unit)) return [];
  const path = ['figures', name, 'unit'];
  const params = { kind: String(kind), unit: String(unit), all: allowed.join(', ') };
  return [problem('figure-unit', page, page.spot(path), params)];
}

/** The amount as typed, when points part its thousands. */
const typed = /^\s*value:\s*(\d{1,3}(?:\.\d{3})+)\s*(?:#.*)?$/;

function pointed(page: Page, path: string[], unit: unknown): Problem[] {
  const spot = page.spot(path);
  const [, value] = typed.exec(lineAt(page.lines, spot.line)) ?? [];
  if (unit !== 'IDR' || value === undefined) return [];
  const right = value.replaceAll('.', '');
  const edits = [valueEdit(page, spot, 'value', right)];
  return [problem('number-form', page, spot, { field: fieldName(path), value, right }, { edits })];
}

export const figures: Rule = (content) =>
  factPages(content).flatMap(({ page }) =>
    Object.keys(valueAt(page.data, ['figures']) ?? {}).flatMap((name) => {
      const path = ['figures', name, 'value'];
      const value = valueAt(page.data, path);
      const unit = valueAt(page.data, ['figures', name, 'unit']);
      return [
        ...backwards(page, path, value),
        ...otherUnit(page, name),
        ...(typeof value === 'number' ? pointed(page, path, unit) : []),
      ];
    }),
  );
