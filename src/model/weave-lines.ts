/**
 * A weave pattern as dashed lines. The upright strands lie below, as bars of one thick line; each
 * crossing strand is a line over them, with a gap wherever it passes under. Such a line runs on as far
 * as it is asked to, so that the same few bytes fill a card, the head of a page or a picture. Pure.
 */
import { draftOf, type Draft, type Pattern } from './weave.ts';

/** Lines that look the same. */
export interface WeaveLine {
  /** Nothing for the shade beneath the crossing strands. */
  tone: number | undefined;
  d: string;
  /** Thickness, and lengths of dash and gap in turn, as SVG has them. */
  width: number;
  dash: string;
}

/** A strand with what lies beside it, in units of the drawing. */
export const strand = 10;
/** Beside a strand, on each side: without it one does not see what passes under. */
const gap = 1;
const body = strand - 2 * gap;

const turned = <T>(list: readonly T[], by: number): T[] => [
  ...list.slice(by),
  ...list.slice(0, by),
];

/** @returns how often each value stands in a row before another follows. */
function runs(cells: readonly unknown[]): number[] {
  const ends = cells.flatMap((cell, at) => (cell === cells[at + 1] ? [] : [at + 1]));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** The upright strands of one tone. */
function warpLine(warp: readonly number[], tone: number, wide: number, high: number): WeaveLine {
  const places = warp.flatMap((each, at) => (each === tone ? [at] : []));
  const [first = 0] = places;
  const dash = places.flatMap((at, index) => {
    const next = places[index + 1] ?? first + warp.length;
    return [body, (next - at) * strand - body];
  });
  const d = `M${first * strand + gap} ${high / 2}h${wide}`;
  return { tone, d, width: high, dash: dash.join(' ') };
}

interface Row {
  tone: number;
  d: string;
  dash: string;
}

/**
 * A crossing strand, which comes to the top once in a repeat: it begins there, or a repeat before the
 * left edge.
 */
function weftRow(cells: Draft[number], y: number, tone: number, wide: number): Row {
  const from = cells.findIndex((cell, x) => cell === 0 && cells.at(x - 1) === 1);
  const floats = runs(turned(cells, from));
  const dash = floats.map((each) => each * strand).join(' ');
  const x = from === 0 ? 0 : (from - cells.length) * strand;
  return { tone, dash, d: `M${x} ${y * strand + strand / 2}h${wide - x}` };
}

/** The crossing strands of one tone and one rhythm, or the shade beneath them. */
function weftLine(rows: readonly Row[], width: number, tone: number | undefined): WeaveLine {
  const [{ dash } = { dash: '' }] = rows;
  return { tone, d: rows.map(({ d }) => d).join(''), width, dash };
}

/**
 * @param wide, high the part that is drawn, in tenths of a strand; `high` in whole strands.
 * @returns the lines, those below first.
 */
export function weaveLines(pattern: Pattern, wide: number, high: number): WeaveLine[] {
  const { warp, weft } = pattern;
  const draft = draftOf(pattern);
  const rows = Array.from({ length: high / strand }, (_, y) =>
    weftRow(draft[y % draft.length] ?? [], y, weft[y % weft.length] ?? 0, wide),
  );
  const shades = Map.groupBy(rows, ({ dash }) => dash).values();
  const wefts = Map.groupBy(rows, ({ tone, dash }) => `${tone} ${dash}`).values();
  return [
    ...[...new Set(warp)].map((tone) => warpLine(warp, tone, wide, high)),
    ...[...shades].map((list) => weftLine(list, strand, undefined)),
    ...[...wefts].map((list) => weftLine(list, body, list[0]?.tone)),
  ];
}
