/** Rule: every drawing is plain, small and recorded with what it shows; every record has a drawing. */
import { gzipSync } from 'node:zlib';
import { defaultLocale } from '../../i18n/locales.ts';
import { drawingFile, drawingSize, largestDrawing } from '../../model/drawing.ts';
import { valueAt } from '../../model/record.ts';
import { nearest } from '../correct/nearest.ts';
import { problem, spotAt, start, type Problem } from '../problem.ts';
import type { Drawing, EntryFolder, Page } from '../read/content.ts';
import type { Path } from '../read/yaml.ts';
import type { Rule } from '../settings.ts';
import { notPlain } from './plain-svg.ts';

const frame = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawingSize.width} ${drawingSize.height}">`;

function fileProblems(file: Drawing): Problem[] {
  const markup = file.lines.join('\n');
  const odd = notPlain(markup);
  if (odd) {
    const spot = spotAt(markup, odd.at);
    return [problem('drawing-not-plain', file, spot, { found: odd.found })];
  }
  if (!markup.startsWith(frame)) return [problem('drawing-frame', file, start, { right: frame })];
  const size = gzipSync(markup, { level: 9 }).length;
  const params = { name: file.name, size, most: largestDrawing };
  return size > largestDrawing ? [problem('drawing-too-big', file, start, params)] : [];
}

/** Where an entry records drawings, and the files that those are. */
function recordsOf({ data }: Page): { path: Path; name: string }[] {
  const steps = Object.keys(valueAt(data, ['steps']) ?? {});
  const all = [
    { path: ['drawing'], name: drawingFile() },
    ...steps.map((step) => ({ path: ['steps', step, 'drawing'], name: drawingFile(step) })),
  ];
  return all.filter(({ path }) => valueAt(data, path) !== undefined);
}

function recordProblems({ pages, drawings: files }: EntryFolder): Problem[] {
  const page = pages[defaultLocale];
  if (!page || page.broken) return [];
  const records = recordsOf(page);
  const there = files.map(({ name }) => name);
  const named = records.map(({ name }) => name);
  const spare = there.filter((name) => !named.includes(name));
  const missing = records.filter(({ name }) => !there.includes(name));
  return [
    ...missing.map(({ path, name }) =>
      problem('drawing-missing', page, page.spot(path), { name, near: nearest(name, spare) }),
    ),
    ...files
      .filter(({ name }) => spare.includes(name))
      .map((file) => problem('drawing-unrecorded', file, start, { name: file.name })),
  ];
}

export const drawings: Rule = ({ entries }) =>
  entries.flatMap((entry) => [...entry.drawings.flatMap(fileProblems), ...recordProblems(entry)]);
