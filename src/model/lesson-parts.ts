/**
 * The components that a lesson may be written with: what each is told and what it holds. Pure.
 * The check holds every lesson against this table; `components/lesson/` has one component for each.
 */
import { structures } from './weave.ts';

/** What an attribute may say: words, the slug of a term, references, a weave, or a count of squares. */
export type AttributeForm = 'words' | 'term' | 'refs' | 'weave' | 'count';

/** What stands between the tags. */
export type Inside = 'text' | 'words' | 'numbered' | 'choices' | 'years' | 'nothing';

/** One component. */
export interface LessonPart {
  attributes: Readonly<Record<string, AttributeForm>>;
  /** Attributes that may be left out. */
  optional?: readonly string[];
  inside: Inside;
  /** Whether it stands in a line of text, or on lines of its own. */
  inline?: boolean;
  /** Whether other components may stand in it; then it stands in none itself. */
  holdsParts?: boolean;
}

export const lessonParts = {
  Steps: { attributes: {}, inside: 'numbered' },
  Question: { attributes: { answer: 'words' }, inside: 'text' },
  Quiz: {
    attributes: { question: 'words', explain: 'words' },
    optional: ['explain'],
    inside: 'choices',
  },
  Worksheet: { attributes: { title: 'words' }, inside: 'text', holdsParts: true },
  Timeline: { attributes: {}, inside: 'years' },
  WeaveGrid: { attributes: { weave: 'weave', rows: 'count', columns: 'count' }, inside: 'nothing' },
  Map: { attributes: { of: 'refs' }, inside: 'nothing' },
  Term: { attributes: { of: 'term' }, inside: 'words', inline: true },
  Teacher: { attributes: {}, inside: 'text', holdsParts: true },
} as const satisfies Record<string, LessonPart>;

/** The weaves that can be drawn on squared paper. */
export const gridWeaves = ['plain', 'twill'] as const;
export type GridWeave = (typeof gridWeaves)[number];

/** Fewest and most squares of a side: fewer show no repeat, more do not fit a phone. */
export const gridSides = { least: 4, most: 16 } as const;

/**
 * Whether the crossing strand lies on top of an upright one, as a weaver meets them: the first row
 * begins over, and each row of a twill moves by one to the right.
 * @param row and @param column count from 0.
 */
export function isOver(weave: GridWeave, row: number, column: number): boolean {
  const { draft } = structures[weave];
  const strand = draft[row % draft.length] ?? [];
  return strand[(column + strand.length / 2) % strand.length] === 0;
}

/** @returns the references in an attribute `of`, parted by spaces. */
export const refsIn = (text: string): string[] => text.split(/\s+/).filter((ref) => ref !== '');

/** @returns the entries that the maps and the terms of a lesson's text name, each once. */
export function refsOfParts(text: string): string[] {
  const found = [...text.matchAll(/<(Map|Term)\s[^>]*?\bof="([^"]*)"/g)];
  const refs = found.flatMap(([, part, of = '']) =>
    part === 'Map' ? refsIn(of) : [`terms/${of}`],
  );
  return [...new Set(refs)];
}
