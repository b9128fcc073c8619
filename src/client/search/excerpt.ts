/** Texts with the found words marked, as plain parts: Pagefind's excerpts, and our own. Pure. */
import { fold } from './fold.ts';

/** A part of an excerpt; `found` where the words were found. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const decode = (html: string) => html.replace(/&(lt|gt|quot|#39|amp);/g, (e) => entities[e] ?? e);

/** @param excerpt text with `<mark>` around found words and the five escapes of HTML. */
export const excerptParts = (excerpt: string): ExcerptPart[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    // Every second part is what stood between the marks.
    .map((part, index) => ({ text: decode(part), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** @param terms the words to mark, folded. */
export function markedParts(text: string, terms: readonly string[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    const found = piece !== '' && terms.includes(fold(piece));
    const last = parts.at(-1);
    if (last && last.found === found) last.text += piece;
    else if (piece !== '') parts.push({ text: piece, found });
  }
  return parts;
}
