/** The facts of content/ that the built guide is compared with, as an editor wrote them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { folders, type Folder } from '../../src/model/kinds.ts';

/** The front matter of an entry's first language, as far as the tests of the site ask. */
export interface Facts {
  title: string;
  draft?: boolean;
  desa?: string;
  location?: { lat: number; lon: number; precision: string };
}

/** An entry as its folder has it. */
export interface Written {
  folder: Folder;
  slug: string;
  facts: Facts;
}

function factsIn(path: string): Facts {
  const name = readdirSync(path).find((each) => /^index\.id\.mdx?$/.test(each)) ?? 'index.id.md';
  const [, matter = ''] = readFileSync(join(path, name), 'utf8').split(/^---$/m);
  return parse(matter) as Facts;
}

/** Every entry of content/, drafts too. */
export const written: readonly Written[] = Object.values(folders)
  // A kind without an entry has no folder.
  .filter((folder) => existsSync(join('content', folder)))
  .flatMap((folder) =>
    readdirSync(join('content', folder), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => ({ folder, slug: name, facts: factsIn(join('content', folder, name)) })),
  );
