/** Fields that are missing, empty or of another type, explained. Pure. */
import { desaCode, kecamatanCode } from '../../model/fields.ts';
import { areaCodeFrom } from '../correct/area-code.ts';
import { valueEdit } from '../correct/line.ts';
import type { Edit } from '../correct/edit.ts';
import { flagFrom } from '../correct/in-indonesian.ts';
import { asList } from '../correct/list.ts';
import { figureFrom, numberFrom } from '../correct/number.ts';
import type { ValueType } from '../messages/id.ts';
import { problem, start, type Problem } from '../problem.ts';
import type { Case } from './case.ts';
import { explainAreaCode } from './explain-form.ts';
import { innerLines, sampleLines } from './sample.ts';
import { aboutOf, isField, isOptional, required, schemaAt, shown, type Schema } from './shape.ts';

const types: Record<string, ValueType> = {
  string: 'string',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'array',
  tuple: 'array',
  object: 'object',
  record: 'object',
};

/** Text in its quotes, so that it is told from a number. */
const quoted = (value: unknown) => (typeof value === 'string' ? `"${shown(value)}"` : shown(value));

function explainMissing({ file, path, field, schema, told }: Case): Problem[] {
  if (told.has(field)) return [];
  const described = aboutOf(schemaAt(schema, path));
  const spot = path.length === 1 ? start : file.spot(path);
  const [outer, name] = path;
  if (outer === 'pictures' && path.length === 3) {
    const params = { name: String(name), field: String(path[2]), about: described.about };
    return [problem('picture-record', file, spot, params)];
  }
  return [problem('missing-field', file, spot, { field, ...described })];
}

function explainNumber({ file, path, field, value }: Case): Problem[] | undefined {
  const number = typeof value === 'string' ? numberFrom(value) : undefined;
  if (number === undefined || typeof value !== 'string') return undefined;
  const spot = file.spot(path);
  const right = String(number);
  const edits = [valueEdit(file, spot, String(path.at(-1)), right)];
  return [problem('number-form', file, spot, { field, value, right }, { edits })];
}

/** @returns the problem of a field that holds nothing; one that must be there cannot be deleted. */
export function emptyField({ file, path, field, schema }: Case): Problem {
  const wanted = schemaAt(schema, path);
  const needed = wanted !== undefined && !isOptional(wanted);
  return problem('empty-field', file, file.spot(path), { field, needed, ...aboutOf(wanted) });
}

/** How a field that holds fields is typed; nothing for one that holds a value. */
const sampleOf = (key: string, schema: Schema): string | undefined =>
  innerLines(schema).length === 0
    ? undefined
    : sampleLines(key, schema)
        .map((line) => `  ${line}`)
        .join('\n');

/** A number or a flag in quotes, as it was typed, where a text is wanted. */
function inQuotes({ file, path, value }: Case, expected: ValueType): Edit | undefined {
  if (expected !== 'string' || typeof value === 'object') return undefined;
  const edit = valueEdit(file, file.spot(path), String(path.at(-1)), '');
  return edit && { ...edit, right: `"${edit.wrong.trimEnd()}"` };
}

/** What a text was probably meant for, where another type is wanted; a person should look at it. */
function likely({ file, path, field }: Case, expected: ValueType, text: string): Edit | undefined {
  const key = String(path.at(-1));
  const spot = file.spot(path);
  const flag = expected === 'boolean' ? flagFrom(text) : undefined;
  const list = expected === 'array' ? asList(text) : undefined;
  const figure = /^figures\.[^.]+\.value$/.test(field) ? figureFrom(text) : undefined;
  const right = flag === undefined ? (list ?? figure) : String(flag);
  return right === undefined ? undefined : valueEdit(file, spot, key, right);
}

/** @returns the problem of a value whose type is not the expected one. */
export function explainType(each: Case): Problem[] {
  const { issue, file, path, field, value, schema } = each;
  if (value === undefined) return explainMissing(each);
  const spot = file.spot(path);
  if (value === null) return [emptyField(each)];
  const expected = types[issue.code === 'invalid_type' ? issue.expected : ''] ?? 'other';
  const wanted = schemaAt(schema, path);
  const code = wanted && [desaCode, kecamatanCode].find((one) => isField(required(wanted), one));
  if (code && areaCodeFrom(shown(value))) return explainAreaCode(each);
  const number = expected === 'number' ? explainNumber(each) : undefined;
  const sample = wanted && sampleOf(String(path.at(-1)), wanted);
  const params = { field, expected, value: quoted(value), sample };
  const edits = [
    typeof value === 'string' ? likely(each, expected, value) : inQuotes(each, expected),
  ];
  return number ?? [problem('wrong-type', file, spot, params, { edits })];
}
