/** Drawings of an entry and of its steps: where each file stands, and what is said of it. Pure. */
import type { Entry } from '../../model/entry.ts';
import { drawingFile } from '../../model/drawing.ts';

/** Every drawing of the content as a file of its own, under the address that the build gives it. */
const addresses = import.meta.glob<string>('../../../content/*/*/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** A drawing as a page shows it. */
export interface Shown {
  src: string;
  alt: string;
  note?: string | undefined;
  source: readonly string[];
}

/** A statement of the facts, as a list shows it. */
export interface Said {
  text: string;
  asOf?: string | undefined;
  source: string[];
  /** Whose rule it is. */
  authority?: string;
}

/** A statement with a drawing beside it. */
export interface Step extends Said {
  drawing: Shown;
}

/** @returns the address of a drawing of an entry, or of one of its steps. */
const addressOf = ({ ref }: Entry, step?: string): string =>
  addresses[`../../../content/${ref}/${drawingFile(step)}`] ?? '';

/** @returns the drawing of an entry, where it has one. */
export function drawingOf(entry: Entry): Shown | undefined {
  const drawing = 'drawing' in entry.data ? entry.data.drawing : undefined;
  return drawing && { ...drawing, src: addressOf(entry) };
}

/** @returns the steps of a product in order, each with its drawing, which rests on the step's sources. */
export function stepsOf(entry: Entry): (Said | Step)[] {
  if (entry.kind !== 'product') return [];
  return Object.entries(entry.data.steps ?? {}).map(([name, { drawing, ...step }]) =>
    drawing
      ? { ...step, drawing: { ...drawing, src: addressOf(entry, name), source: step.source } }
      : step,
  );
}
