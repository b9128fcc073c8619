/** `npm run changes -- <commit>`: which entries changed since then, as Markdown. */
import { changeList } from './release/notes.ts';
import { changesSince } from './release/since.ts';

/** `changes <commit or tag>`. @returns exit status: 1 when Git does not know the commit. */
export function run([since = '']: string[]): number {
  if (since === '' || since.startsWith('-')) {
    console.error('npm run changes -- <commit or tag>');
    return 1;
  }
  console.log(changeList(changesSince(since), 'en'));
  return 0;
}
