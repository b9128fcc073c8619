/** Pagefind's excerpts, which mark the found words in HTML, as plain parts. Pure. */

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
