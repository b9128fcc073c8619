/** Rule: every picture can be shown, is small enough, and has a record; every record a picture. */
import { defaultLocale } from '../../i18n/locales.ts';
import { inProtectedLand } from '../../geo/protected.ts';
import { valueAt } from '../../model/record.ts';
import { asPictureName } from '../correct/name.ts';
import { nearest } from '../correct/nearest.ts';
import { problem, start, type Problem } from '../problem.ts';
import type { EntryFolder, Picture } from '../read/content.ts';
import { largestPicture } from '../read/disk.ts';
import type { Rule } from '../settings.ts';
import { isWholePicture } from './picture-bytes.ts';
import { holdsPosition } from './picture-position.ts';

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function fileProblem({ name, raw, ...file }: Picture): Problem[] {
  if (asPictureName(name) !== name) {
    return [problem('bad-picture-name', file, start, { name, right: asPictureName(name) })];
  }
  if (raw.failure !== undefined)
    return [problem('unreadable', file, start, { detail: raw.failure })];
  if (raw.size > largestPicture) {
    const params = { name, size: megabytes(raw.size), most: megabytes(largestPicture) };
    return [problem('picture-too-big', file, start, params)];
  }
  if (!isWholePicture(name, raw.bytes)) return [problem('picture-broken', file, start, { name })];
  return holdsPosition(raw.bytes) ? [problem('picture-position', file, start, { name })] : [];
}

function recordProblems({ pages, pictures }: EntryFolder): Problem[] {
  const page = pages[defaultLocale];
  if (!page || page.broken) return [];
  const given = valueAt(page.data, ['pictures']);
  if (typeof given === 'string' || Array.isArray(given)) return [];
  const records = Object.keys(given ?? {});
  const files = pictures.map(({ name }) => name);
  const missing = records
    // One that is there under a name with capitals is told of already.
    .filter((name) => !files.includes(name) && !files.map(asPictureName).includes(name))
    .map((name) => {
      const near = nearest(name, files);
      return problem('picture-missing', page, page.spot(['pictures', name]), { name, near });
    });
  const unrecorded = pictures.filter(
    ({ name }) => asPictureName(name) === name && !records.includes(name),
  );
  return [
    ...missing,
    ...unrecorded.map((file) => problem('picture-unrecorded', file, start, { name: file.name })),
  ];
}

/** People there asked not to be pictured: no picture stands beside an entry of their land. */
function landProblems({ pages, pictures }: EntryFolder): Problem[] {
  const page = pages[defaultLocale];
  if (!page || !inProtectedLand(page)) return [];
  return pictures.map((file) => problem('protected-picture', file, start, { name: file.name }));
}

export const pictures: Rule = ({ entries }) =>
  entries.flatMap((entry) => [
    ...entry.pictures.flatMap(fileProblem),
    ...recordProblems(entry),
    ...landProblems(entry),
  ]);
