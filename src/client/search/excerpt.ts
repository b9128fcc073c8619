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
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const found = part.startsWith('<mark>');
      return { text: decode(found ? part.slice(6, -7) : part), found };
    });
