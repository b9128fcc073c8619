/** `npm run edition:print`: lessons, cards, glossary, wall map and poster as PDFs. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import type { Files } from '../../editions/folder.ts';
import { sha256, withPapers } from '../../editions/papers.ts';
import { pageCount, settledPdf } from '../../editions/pdf.ts';
import { printouts, type Printout } from '../../editions/printouts.ts';
import { zipOf } from '../../editions/zip.ts';
import { filesBelow } from '../../integrations/files-below.ts';
import { editionName, editionsFolder, type MadePart } from '../../site.ts';
import { ensureChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { root } from '../tool.ts';
import { footer } from './footer.ts';
import { issueNow, withBuild, writeEdition } from './made.ts';

/**
 * Lets the links of a page lead to where the guide is published, and nowhere while it has no home: a
 * PDF would else ask for the server that it was printed from.
 */
const sendHome = (page: Page, home = ''): Promise<void> =>
  page.locator('a[href]:not([href^="#"])').evaluateAll((links, home) => {
    for (const link of links as HTMLAnchorElement[]) {
      if (link.origin !== location.origin) continue;
      if (home === '') link.removeAttribute('href');
      else link.href = new URL(`${link.pathname}${link.hash}`, home).href;
    }
  }, home);

/** Opens a page and prints it. @returns the PDF. */
async function printed(page: Page, home: string, printout: Printout): Promise<Uint8Array> {
  const { part, path, locale } = printout;
  await page.goto(new URL(path.slice(1), home).href);
  const html = page.locator('html');
  await html.evaluate((element, reader) => element.setAttribute('data-print', reader), part);
  await sendHome(page, issueNow().home);
  const hasFoot = part !== 'wall' && part !== 'poster' && part !== 'cards';
  const foot = { displayHeaderFooter: true, headerTemplate: '<p></p>' };
  const pdf = await page.pdf({
    ...{ preferCSSPageSize: true, tagged: true },
    ...(hasFoot ? { ...foot, footerTemplate: footer(issueNow(), locale) } : {}),
  });
  return settledPdf(pdf, issueNow().date);
}

/**
 * Prints without script: what a page says would else depend on the day of printing.
 * @returns the PDFs by name of file.
 */
async function printAll(dist: string, executablePath: string): Promise<Map<Printout, Uint8Array>> {
  const served = await serve({ folder: dist, port: 0 });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const made = new Map<Printout, Uint8Array>();
    for (const each of printouts(await filesBelow(dist)))
      made.set(each, await printed(page, served.url, each));
    return made;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** What the JSON file beside the edition tells of a PDF. */
const toldOf = ({ part, locale, lesson, file }: Printout, pdf: Uint8Array): MadePart => ({
  ...{ part, locale, file, bytes: pdf.length, pages: pageCount(pdf), sha256: sha256(pdf) },
  ...(lesson === undefined ? {} : { lesson }),
});

function write(made: ReadonlyMap<Printout, Uint8Array>, into: string): void {
  const folder = join(into, 'print');
  rmSync(folder, { recursive: true, force: true });
  const files: Files = new Map([...made].map(([{ file }, pdf]) => [file, pdf]));
  for (const [file, pdf] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), pdf);
  }
  const issue = issueNow();
  const all = withPapers(files, issue, 'print');
  const zip = zipOf(all, editionName('print', issue.date), issue.date);
  const parts = [...made].map(([printout, pdf]) => toldOf(printout, pdf));
  console.log(writeEdition('print', into, 'zip', zip, parts));
}

/** `edition print [--into editions]`. @returns exit status: 1 without Chromium. */
export async function run(args: string[]): Promise<number> {
  const options = { into: { type: 'string', default: editionsFolder } } as const;
  const into = resolve(root, parseArgs({ args, options }).values.into);
  const path = await ensureChromium();
  if (path === undefined) return 1;
  mkdirSync(into, { recursive: true });
  const made = await withBuild(undefined, into, (dist) => printAll(dist, path));
  if (made === undefined) return 1;
  write(made, into);
  return 0;
}
