/** Rule: a range runs upwards, and rupiah have no decimals: `15.000` is fifteen to YAML. */
import { valueEdit } from '../correct/line.ts';
import { fieldName, valueAt } from '../fields/shape.ts';
import { problem, type Problem } from '../problem.ts';
import type { Page } from '../read/content.ts';
import type { Rule } from '../settings.ts';
import { factPages } from './pages.ts';

function backwards(page: Page, path: string[], value: unknown): Problem[] {
  const [from, to] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
  return [problem('range-reversed', page, page.spot(path), { from, to })];
}

/** The amount as typed, when points part its thousands. */
const typed = /^\s*value:\s*(\d{1,3}(?:\.\d{3})+)\s*(?:#.*)?$/;

function pointed(page: Page, path: string[], unit: unknown): Problem[] {
  const spot = page.spot(path);
  const [, value] = typed.exec(page.lines[spot.line - 1] ?? '') ?? [];
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
        ...(typeof value === 'number' ? pointed(page, path, unit) : []),
      ];
    }),
  );
