/** A new source: one file in `sources/`. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asName, isName } from '../../check/correct/name.ts';
import type { Locale } from '../../i18n/locales.ts';
import { newStrings } from '../../i18n/strings/new.ts';
import { Refused, type Flags } from './answers.ts';
import type { Ask } from './ask.ts';
import { sourceText } from './draft.ts';

/** @returns whether a person means a source by this word. */
export const isSource = (kind: string | undefined): boolean =>
  ['source', 'sources', 'sumber'].includes(kind?.toLowerCase() ?? '');

/** What is asked of a source. */
export interface NewSource {
  title: string;
  id: string;
}

/**
 * Gathers what a source needs.
 * @throws Refused with a line for the person when something does not fit.
 */
export async function sourceFrom(
  flags: Flags,
  locale: Locale,
  ask: Ask | undefined,
): Promise<NewSource> {
  const say = newStrings[locale];
  const title = flags.name ?? (await ask?.(say.sourceTitle)) ?? '';
  if (title.trim() === '') throw new Refused(say.usage);
  const proposal = asName(title).split('-').slice(0, 6).join('-');
  const id = flags.slug ?? (await ask?.(say.sourceId, proposal)) ?? proposal;
  if (!isName(id)) throw new Refused(say.badSlug(id, asName(id)));
  return { title, id };
}

/**
 * Writes the file of a source that is not there yet, whole or not at all.
 * @param today an ISO day, whose month is proposed as the one in which it was read.
 * @returns its path, or `undefined` when there is one already.
 */
export function writeSource(
  content: string,
  { title, id }: NewSource,
  today: string,
  locale: Locale,
): string | undefined {
  const path = join(content, 'sources', `${id}.yaml`);
  if (existsSync(path)) return undefined;
  const beside = join(dirname(path), `.new-${id}.yaml`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, sourceText(title, today.slice(0, 7), locale));
  renameSync(beside, path);
  return path;
}
