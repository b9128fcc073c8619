/** A drawing made for the guide, shown beside the cited facts that it draws. Schemas. */
import { z } from 'astro/zod';
import { line, says, sources, statementWords } from './fields.ts';

/** The frame of every drawing, in user units of the SVG and in pixels of the page. */
export const drawingSize = { width: 320, height: 240 } as const;

/** Largest drawing, in bytes as `gzip -9` sends them. */
export const largestDrawing = 8000;

/** @returns the name of the file in the entry's own folder: of the entry, or of one of its steps. */
export const drawingFile = (step?: string): string =>
  step === undefined ? 'drawing.svg' : `step-${step}.svg`;

const words = {
  alt: line.meta(
    says(
      'Apa yang tergambar, untuk yang tidak melihatnya',
      'What it shows',
      'Bilah bambu disilangkan satu-satu',
    ),
  ),
  note: line
    .optional()
    .meta(says('Keterangan di bawah gambar', 'Caption', 'Menurut perajin di Sumedang')),
};

/** The drawing of an entry, `drawing.svg` in its folder. */
export const drawing = z
  .strictObject({ ...words, source: sources })
  .meta(says('Gambar ilustrasi: drawing.svg di folder ini', 'Illustration: drawing.svg'));

export const drawingWords = z.strictObject({ alt: line, note: line.optional() });

/** The drawing of a step; its facts are those of the step. */
export const stepDrawing = z
  .strictObject(words)
  .meta(says('Gambar langkah ini: step-<nama>.svg', 'Its illustration: step-<name>.svg'));

/** The words of a step, in a translation. */
export const stepWords = statementWords.extend({ drawing: drawingWords.optional() });
