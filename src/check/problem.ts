/** What the check finds: one problem at one place of one file, told in every language. */
import { locales, type Locale } from '../i18n/locales.ts';
import { editedLines, lineAt, type Edit } from './correct/edit.ts';
import { en } from './messages/en.ts';
import { id, type Messages, type Text } from './messages/id.ts';

export type Code = keyof Messages;
export type Severity = 'error' | 'warning';

/** A place in a file; both numbers count from 1. */
export interface Spot {
  line: number;
  column: number;
}

/** A file as the check names and quotes it; `lines` is empty for a picture. */
export interface TextFile {
  /** From the folder above the content, with slashes: `content/villages/pasir-ona/index.id.md`. */
  path: string;
  lines: readonly string[];
}

export interface Problem extends Spot {
  file: string;
  severity: Severity;
  code: Code;
  message: Record<Locale, string>;
  remedy?: Record<Locale, string>;
  /** The line as it stands. */
  excerpt?: string;
  /** The same line or lines put right, where that can be known. */
  correction?: string;
  /** What puts it right without a person looking at it; none where somebody should. */
  mends?: readonly Edit[];
}

const messages: Record<Locale, Messages> = { id, en };

/** Codes that do not stop the build. */
const warnings = new Set<Code>([
  'unused-source',
  'orphan',
  'unclear-hours',
  'doubtful-kecamatan',
  'link-to-draft',
  'older-translation',
  'unmarked-translation',
  'trailing-space',
  'same-point',
  'phone-in-text',
  'list-mark',
  'bold-mark',
]);

type Params<C extends Code> = Parameters<Messages[C]>;

/** The message of a code in one language. `Messages[C]` is one function; TypeScript sees a union. */
const say = <C extends Code>(locale: Locale, code: C, params: Params<C>): Text =>
  (messages[locale][code] as (...params: Params<C>) => Text)(...params);

const inEach = (value: (locale: Locale) => string): Record<Locale, string> => ({
  ...(Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<
    Locale,
    string
  >),
});

/** What fills the blanks of a message; nothing for a message without blanks. */
type Blanks<C extends Code> = Params<C> extends [infer P] ? P : Record<string, never>;

/** What a problem may carry beside its message. */
export interface Extra {
  /** What would put it right, as far as that can be known. */
  edits?: readonly (Edit | false | '' | undefined)[];
  /** Whether nothing else can be meant. */
  sure?: boolean;
}

/** Mistakes that may be mended without asking, when nothing else can be meant. */
const mendable = new Set<Code>([
  ...([
    'bom',
    'tab',
    'trailing-space',
    'invisible-letter',
    'link-gap',
    'heading-space',
    'yaml-colon',
    'smart-quotes',
    'list-mark',
    'citation-mark',
  ] as const),
  ...(['unknown-field', 'unknown-value', 'unknown-source', 'unknown-link'] as const),
  ...([
    'number-form',
    'bad-date',
    'bad-clock',
    'bad-area-code',
    'swapped',
    'missing-minus',
  ] as const),
]);

/** The correction of a problem, as it is shown and as it is made. */
function putRight(code: Code, { lines }: TextFile, { edits = [], sure = true }: Extra) {
  const known = edits.filter((each) => typeof each === 'object');
  if (known.length === 0) return {};
  const visible = known.every(({ column }) => column > 0);
  return {
    ...(visible ? { correction: editedLines(lines, known).join('\n') } : {}),
    ...(sure && mendable.has(code) ? { mends: known } : {}),
  };
}

/**
 * Makes a problem.
 * @param params what its message needs; none for a message without blanks.
 */
export function problem<C extends Code>(
  code: C,
  file: TextFile,
  spot: Spot,
  params: Blanks<C>,
  extra: Extra = {},
): Problem {
  const text = (locale: Locale) => say(locale, code, [params] as unknown as Params<C>);
  const excerpt = lineAt(file.lines, spot.line).trimEnd().replace(/^---$/, '');
  return {
    file: file.path,
    line: spot.line,
    column: spot.column,
    severity: warnings.has(code) ? 'warning' : 'error',
    code,
    message: inEach((locale) => text(locale)[0]),
    ...(text('id')[1] ? { remedy: inEach((locale) => text(locale)[1] ?? '') } : {}),
    ...(excerpt ? { excerpt } : {}),
    ...putRight(code, file, extra),
  };
}

/** The start of a file, for what concerns the whole of it. */
export const start: Spot = { line: 1, column: 1 };

/** @returns the place of a letter of a text, which is counted from 0. */
export function spotAt(text: string, index: number): Spot {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
