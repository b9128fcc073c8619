/** PDFs as Chromium writes them, made the same whenever they are made of the same page. Pure. */

/** Bytes as text, one character each: what is replaced is ASCII, and of the same length. */
const textOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

/**
 * Fixes what differs between two makings: the moment (`CreationDate`, `ModDate`; ISO 32000-1, 14.3.3)
 * and the numbers of the page's elements, which Chromium counts on from page to page.
 * @param date an ISO day. @returns the PDF, each byte at the place where it was.
 */
export function settledPdf(pdf: Uint8Array, date: string): Uint8Array {
  const moment = `${date.replaceAll('-', '')}000000`;
  const dated = textOf(pdf).replace(
    /\/(CreationDate|ModDate) \(D:\d{14}/g,
    (_, name: string) => `/${name} (D:${moment}`,
  );
  const nodes = [...new Set(dated.match(/\bnode\d{8}\b/g))].sort();
  const numbers = new Map(nodes.map((node, at) => [node, `node${String(at).padStart(8, '0')}`]));
  const text = dated.replace(/\bnode\d{8}\b/g, (node) => numbers.get(node) ?? node);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** @returns how many pages a PDF of Chromium has: it leaves the objects of pages uncompressed. */
export const pageCount = (pdf: Uint8Array): number =>
  textOf(pdf).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
