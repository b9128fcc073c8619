/** `npm run edition:usb`: a zip whose folder opens by a double click on `index.html`. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withPapers } from '../../editions/papers.ts';
import { zipOf } from '../../editions/zip.ts';
import { editionName, editionsFolder } from '../../site.ts';
import { root } from '../tool.ts';
import { folderFrom, issueNow, withBuild, writeEdition } from './made.ts';

async function zipFrom(dist: string): Promise<Uint8Array> {
  const issue = issueNow();
  const files = withPapers(await folderFrom(dist), issue);
  const pdfs = [...files.keys()].filter((file) => file.endsWith('.pdf')).length;
  console.log(pdfs > 0 ? `With ${pdfs} PDFs.` : 'Without PDFs: run npm run edition:print before.');
  return zipOf(files, editionName('usb', issue.date), issue.date);
}

/** `edition usb [--into editions]`. @returns exit status: the build's when it fails. */
export async function run(args: string[]): Promise<number> {
  const options = { into: { type: 'string', default: editionsFolder } } as const;
  const into = resolve(root, parseArgs({ args, options }).values.into);
  mkdirSync(into, { recursive: true });
  const zip = await withBuild('usb', into, zipFrom);
  if (zip === undefined) return 1;
  console.log(writeEdition('usb', into, 'zip', zip));
  return 0;
}
