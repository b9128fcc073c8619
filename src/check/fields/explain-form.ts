/** Texts that have not the form of their field, explained by the code that the schema gives. Pure. */
import type { z } from 'astro/zod';
import { findAreas } from '../../geo/find-area.ts';
import { site } from '../../site.ts';
import { areaCodeFrom } from '../correct/area-code.ts';
import { guessDate, isAmbiguous } from '../correct/date.ts';
import { valueEdit, wordEdit } from '../correct/line.ts';
import { asName, asPictureName } from '../correct/name.ts';
import { nearest } from '../correct/nearest.ts';
import { folders } from '../../model/kinds.ts';
import { problem, type Problem } from '../problem.ts';
import type { Case } from './case.ts';
import { shown } from './shape.ts';

const keyOf = ({ path }: Case) => String(path.at(-1));

function explainDate(each: Case): Problem[] {
  const { file, path, field, value } = each;
  const spot = file.spot(path);
  const text = shown(value);
  const { iso, absent } = guessDate(text);
  if (absent) return [problem('no-such-date', file, spot, { value: text })];
  const typed = iso !== undefined && iso.length === 4 ? `'${iso}'` : iso;
  const edits = [typed && valueEdit(file, spot, keyOf(each), typed)];
  const sure = !isAmbiguous(text);
  return [problem('bad-date', file, spot, { field, value: text, right: iso }, { edits, sure })];
}

/** @returns the code of the one desa or kecamatan of that name; nothing when several are called so. */
function areaNamed(name: string, length: number): string | undefined {
  const wanted = name.trim().toLowerCase();
  const found = findAreas(name, site.regionCode).filter(
    (area) => area.name.toLowerCase() === wanted && area.code.length === length,
  );
  return found.length === 1 ? found[0]?.code : undefined;
}

/** A code of a desa or kecamatan in another form, or its name. */
export function explainAreaCode(each: Case): Problem[] {
  const { file, path, value } = each;
  const spot = file.spot(path);
  const field = keyOf(each);
  const form = field === 'kecamatan' ? '99.99.99' : '99.99.99.9999';
  const code = areaCodeFrom(shown(value)) ?? areaNamed(shown(value), form.length);
  const right = code?.length === form.length ? code : undefined;
  const other = code === undefined ? undefined : field === 'desa' ? 'kecamatan' : 'desa';
  const edits = [right && valueEdit(file, spot, field, right)];
  const params = { field, value: shown(value), form, right, other } as const;
  return [problem('bad-area-code', file, spot, params, { edits })];
}

function explainName({ file, path, value }: Case): Problem[] {
  const name = shown(value);
  const isSource = path.slice(-2).some((key) => key === 'source' || key === 'sources');
  if (isSource && /^https?:/.test(name))
    return [problem('unknown-source', file, file.spot(path), { id: name, isName: false })];
  const right = asName(isSource ? name.replace(/\.ya?ml$/, '') : name);
  const edits = [isSource && wordEdit(file, file.spot(path), name, right)];
  return [problem('bad-name', file, file.spot(path), { name, right }, { edits })];
}

function explainRef({ file, path, value }: Case): Problem[] {
  const [folder = '', ...rest] = shown(value).split('/');
  const near = rest.length === 1 ? nearest(folder, Object.values(folders)) : undefined;
  const right = near && `${near}/${asName(rest[0] ?? '')}`;
  return [problem('bad-ref', file, file.spot(path), { value: shown(value), near: right })];
}

function explainPictureName({ file, path, value }: Case): Problem[] {
  const name = shown(value);
  return [problem('bad-picture-name', file, file.spot(path), { name, right: asPictureName(name) })];
}

/** A clock time in another form: `20.40` is what people write. */
function explainClock({ file, path, value }: Case): Problem[] {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[.,:;]([0-5]\d)$/.exec(shown(value).trim()) ?? [];
  const right = hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
  const spot = file.spot(path);
  const edits = [right && valueEdit(file, spot, 'value', `"${right}"`)];
  return [problem('bad-clock', file, spot, { value: shown(value) }, { edits })];
}

/** `www.koran.example` and `htps://koran.example` as an address; nothing for other words. */
function addressFrom(text: string): string | undefined {
  const [, rest] =
    /^(?:h+t+p+s*:?\/*)?((?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/i.exec(text.trim()) ?? [];
  return rest && `https://${rest}`;
}

const byMessage: Record<string, (each: Case) => Problem[]> = {
  slug: explainName,
  ref: explainRef,
  'partial-date': explainDate,
  clock: explainClock,
  'desa-code': explainAreaCode,
  'kecamatan-code': explainAreaCode,
  'picture-name': explainPictureName,
};

/** @returns the problem of a text whose form is wrong; the schema's own words where nobody gave better. */
export function explainForm(each: Case): Problem[] {
  const { issue, file, path, field, value } = each;
  const spot = file.spot(path);
  const known = byMessage[issue.message];
  if (known) return known(each);
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    const right = addressFrom(shown(value));
    const edits = [right && valueEdit(file, spot, keyOf(each), right)];
    return [problem('bad-url', file, spot, { value: shown(value) }, { edits })];
  }
  return [problem('invalid', file, spot, { field, detail: issue.message })];
}

/** @returns the problem of the name of a record: the key itself is what is wrong. */
export function explainKey(each: Case & { issue: z.core.$ZodIssueInvalidKey }): Problem[] {
  const [inner] = each.issue.issues;
  const value = each.path.at(-1);
  return explainForm({ ...each, value, issue: inner ?? each.issue });
}
