/** YAML read into data, with the place of every key. Pure. */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { isRecord } from '../../model/record.ts';
import { problem, type Problem, type Spot, type TextFile } from '../problem.ts';
import {
  aliasProblem,
  anchorProblem,
  hashProblem,
  tabProblems,
  yamlProblem,
} from './yaml-problems.ts';

/** Where in nested data something is: keys and indices from the outside in. */
export type Path = readonly PropertyKey[];

/** Data of a file. */
export interface Fields {
  data: Record<string, unknown>;
  /** @returns the place of the key of a path, or of its nearest part that is there. */
  spot(path: Path): Spot;
  /** Whether the text could not be read; `data` is empty then. */
  broken: boolean;
}

type Range = readonly [number, ...number[]];

const rangeOf = (node: unknown): Range | undefined => (node as Node).range ?? undefined;

/** @returns the key and the value of one step into a node. */
function step(
  node: unknown,
  key: PropertyKey,
): { at: Range | undefined; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (each) => isScalar(each.key) && String(each.key.value) === String(key),
    );
    return pair && { at: rangeOf(pair.key), value: pair.value };
  }
  const item = isSeq(node) ? node.items[Number(key)] : undefined;
  return item === undefined ? undefined : { at: rangeOf(item), value: item };
}

/** @returns the offset of the key that a path leads to, as far as it goes. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const next = step(node, key);
    if (!next) break;
    offset = next.at?.[0] ?? offset;
    node = next.value;
  }
  return offset;
}

/** Data without aliases; a text that names a missing or endless one is not data. */
function dataOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    return error;
  }
}

/** What YAML takes for a mark or a comment, and an editor for words. */
interface Lost {
  /** Where the first anchor (`&name`) stands; the guide has no use for one. */
  anchor?: number;
  /** Where comments begin to which no space leads on: `Kampung #1`. */
  comments: number[];
}

function lostIn(document: Document): Lost {
  const lost: Lost = { comments: [] };
  visit(document, {
    Node: (_, node) => {
      const [from, to] = node.range ?? [0, 0];
      if ('anchor' in node && node.anchor) lost.anchor ??= from - node.anchor.length - 2;
      const isPlain = isScalar(node) && node.type === 'PLAIN' && node.value !== null;
      if (isPlain && /^[^\s#]/.test(node.comment ?? ' ')) lost.comments.push(to);
    },
  });
  return lost;
}

/** What stops the text from being fields. */
function complaintsOf(document: Document, data: unknown, file: TextFile, part: Part): Problem[] {
  const { from, to, at } = part;
  const errors = firstPerLine([...document.errors, ...document.warnings], at);
  // A tab confuses the parser for the lines that follow, too: then the tabs alone are told.
  const tabs = errors.length > 0 ? tabProblems(file, from, to) : [];
  if (tabs.length > 0) return tabs;
  if (errors.length > 0) return errors.map((error) => yamlProblem(error, file, at(error.pos[0])));
  if (data instanceof Error) return [aliasProblem(file, from)];
  const { anchor, comments } = lostIn(document);
  if (anchor !== undefined) return [anchorProblem(file, at(anchor))];
  if (comments.length > 0) return comments.map((offset) => hashProblem(file, at(offset)));
  return isRecord(data) ? [] : [problem('not-fields', file, at(0), {})];
}

/** The lines of a file that are YAML. */
interface Part {
  from: number;
  to: number;
  /** @returns the place in the file of an offset in those lines. */
  at: (offset: number) => Spot;
}

/**
 * Reads lines of YAML.
 * @param from the line of the file, from 1, on which they begin; @param to the line after the last.
 */
export function readYaml(file: TextFile, from: number, to: number): Read {
  const lineCounter = new LineCounter();
  const text = file.lines.slice(from - 1, to - 1).join('\n');
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number): Spot => {
    const { line, col } = lineCounter.linePos(offset);
    return {
      line: Math.min(line + from - 1, Math.max(from, to - 1)),
      column: Math.max(1, col),
    };
  };
  const data = dataOf(document);
  const problems = complaintsOf(document, data, file, { from, to, at });
  const whole = problems.length === 0 && isRecord(data);
  const spot = (path: Path) => at(offsetOf(document, path));
  return { fields: { data: whole ? data : {}, spot, broken: !whole }, problems };
}

/** Fields, and what is wrong with their form. */
interface Read {
  fields: Fields;
  problems: Problem[];
}

/**
 * One slip makes the parser complain several times: the first complaint of a line tells it, and of
 * fields that stand behind a finished value the first of all.
 */
function firstPerLine(errors: YAMLError[], at: (offset: number) => Spot): YAMLError[] {
  const lines = errors.map(({ pos }) => at(pos[0]).line);
  const follows = (i: number) =>
    errors[i]?.code === 'UNEXPECTED_TOKEN' &&
    errors[i - 1]?.code === 'UNEXPECTED_TOKEN' &&
    lines[i] === (lines[i - 1] ?? 0) + 1;
  return errors.filter((_, i) => lines.indexOf(lines[i] ?? 0) === i && !follows(i));
}
