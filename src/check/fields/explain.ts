/** What a schema says of a file, as problems with their places. Pure. */
import { valueAt } from '../../model/record.ts';
import { problem, type Problem } from '../problem.ts';
import type { Case, Issue, Reading } from './case.ts';
import { explainForm, explainKey } from './explain-form.ts';
import { emptyField, explainType } from './explain-type.ts';
import { wordEdit } from '../correct/line.ts';
import { choiceNear, choicesShown, fieldNear } from './near.ts';
import { fieldName, fieldsOf, schemaAt, shown, type Schema } from './shape.ts';

type OfCode<C extends Issue['code']> = Extract<Issue, { code: C }>;

/** Unknown fields: misspelt, or a fact in a translation. */
function explainUnknown({ issue, file, path, schema, facts }: Case<OfCode<'unrecognized_keys'>>) {
  const known = Object.keys(fieldsOf(schemaAt(schema, path)));
  const inFacts = facts ? fieldsOf(schemaAt(facts, path)) : {};
  return issue.keys.map((key) => {
    const spot = file.spot([...path, key]);
    const field = fieldName([...path, key]);
    if (Object.hasOwn(inFacts, key)) {
      const original =
        file.path
          .split('/')
          .at(-1)
          ?.replace(/\.\w+(?=\.\w+$)/, '.id') ?? '';
      return problem('fact-in-translation', file, spot, { field, file: original });
    }
    const { near, sure: only } = fieldNear(key, known);
    const edits = [near && wordEdit(file, spot, key, near)];
    const there = near !== undefined && valueAt(file.data, [...path, near]) !== undefined;
    const sure = only && !there;
    const params = { field, near, all: known.join(', ') };
    return problem('unknown-field', file, spot, params, { edits, sure });
  });
}

function explainChoice({ issue, file, path, field, value, told }: Case<OfCode<'invalid_value'>>) {
  const all = issue.values.map(String);
  if (value === undefined || value === null) return told.has(field) ? [] : undefined;
  const given = shown(value);
  const { near, sure } = choiceNear(given, all);
  const spot = file.spot(path);
  const last = path.at(-1);
  const skip = typeof last === 'string' ? last.length : 0;
  const edits = [near && wordEdit(file, spot, given, near, skip)];
  const params = { field, value: given, near, all: choicesShown(all) };
  return [problem('unknown-value', file, spot, params, { edits, sure })];
}

/** Limits; those of latitude and longitude belong to the rule for coordinates. */
function explainSize(each: Case<OfCode<'too_big' | 'too_small'>>): Problem[] {
  const { issue, file, path, field, value } = each;
  const spot = file.spot(path);
  if (['lat', 'lon'].includes(String(path.at(-1)))) return [];
  if (typeof value === 'number') {
    const limit =
      issue.code === 'too_big'
        ? `≤ ${issue.maximum}`
        : `${issue.inclusive ? '≥' : '>'} ${issue.minimum}`;
    return [problem('out-of-range', file, spot, { field, value: String(value), limit })];
  }
  // The only list that may be too long or too short without being empty is a range.
  if (Array.isArray(value) && value.length > 0) {
    const params = { field, expected: 'range', value: shown(value) } as const;
    return [problem('wrong-type', file, spot, params)];
  }
  if (issue.code === 'too_small') return [emptyField(each)];
  const length = String(value).trim().length;
  return [problem('too-long', file, spot, { field, length, most: Number(issue.maximum) })];
}

function explainOne(each: Case): Problem[] {
  const { issue } = each;
  if (issue.code === 'unrecognized_keys') return explainUnknown({ ...each, issue });
  if (issue.code === 'invalid_value') return explainChoice({ ...each, issue }) ?? explainType(each);
  if (issue.code === 'too_big' || issue.code === 'too_small')
    return explainSize({ ...each, issue });
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') return explainType(each);
  if (issue.code === 'invalid_key') return explainKey({ ...each, issue });
  return explainForm(each);
}

/** The branch of a union that the value was meant for: the one that complains deepest or of form. */
function branch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find(
    ([first]) => first?.code !== 'invalid_type' || first.path.length > 0,
  );
  const inner = meant ?? issue.errors[0];
  return inner ? inner.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) : [issue];
}

/** @returns the fields that are there under a misspelt name, so that nobody need call them missing. */
export const misspelt = (issues: readonly Issue[], schema: Schema): string[] =>
  issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = Object.keys(fieldsOf(schemaAt(schema, issue.path)));
    return issue.keys.flatMap((key) => {
      const { near } = fieldNear(key, known);
      return near === undefined ? [] : [fieldName([...issue.path, near])];
    });
  });

/** @returns the problems that one issue of a schema stands for. */
export function explain(issue: Issue, reading: Reading): Problem[] {
  return branch(issue).flatMap((each) =>
    explainOne({
      ...reading,
      issue: each,
      path: each.path,
      field: fieldName(each.path),
      value: valueAt(reading.file.data, each.path),
    }),
  );
}
