/** Rule: opening hours are written in the syntax of OpenStreetMap, and in one way only. */
import { valueAt } from '../../model/record.ts';
import OpeningHours from 'opening_hours';
import { valueEdit } from '../correct/line.ts';
import { problem, type Problem } from '../problem.ts';
import type { Page } from '../read/content.ts';
import type { Rule } from '../settings.ts';
import { factPages } from './pages.ts';

const path = ['hours', 'value'] as const;

/** `setiap hari 08.00-16.00 WIB` and `24 jam`, as OpenStreetMap writes them; nothing for other words. */
function fromSpeech(text: string): string | undefined {
  const tried = text
    .replace(/\s*\b(?:WIB|pukul|jam(?= *\d))\b\s*/gi, ' ')
    .replace(/^\s*(?:buka\s+)?24 jam\s*$/i, '24/7')
    .replace(/\b(?:setiap|tiap) hari\b/i, 'Mo-Su');
  try {
    return new OpeningHours(tried.trim(), null).prettifyValue();
  } catch {
    return undefined;
  }
}

function problemsOf(page: Page, value: string): Problem[] {
  const spot = page.spot(path);
  if (/\b[PS]H\b/.test(value)) return [problem('hours-holidays', page, spot, {})];
  try {
    // Where they hold would tell holidays, of which the guide knows none.
    const parsed = new OpeningHours(value, null);
    if (parsed.getWarnings().length === 0) return [];
    const edits = [valueEdit(page, spot, 'value', `"${parsed.prettifyValue()}"`)];
    return [problem('unclear-hours', page, spot, { value }, { edits })];
  } catch {
    const right = fromSpeech(value);
    const edits = [right && valueEdit(page, spot, 'value', `"${right}"`)];
    return [problem('bad-hours', page, spot, { value }, { edits })];
  }
}

export const hours: Rule = (content) =>
  factPages(content).flatMap(({ page }) => {
    const value = valueAt(page.data, path);
    return typeof value === 'string' && value.trim() ? problemsOf(page, value) : [];
  });
