import type { Locale } from '../locales.ts';

/** How a page is cited: as a sentence, in APA style, as an entry of BibLaTeX. */
export type CitationForm = 'plain' | 'apa' | 'bibtex';

/** Of the box; apart from the rest, since every page carries it. */
export const citeTitles: Record<Locale, string> = {
  id: 'Kutip halaman ini',
  en: 'Cite this page',
};

interface CiteStrings {
  forms: Record<CitationForm, string>;
  edition: (version: string) => string;
  read: (day: string) => string;
  noDate: string;
  apaEdition: (version: string) => string;
  retrieved: (day: string, address: string) => string;
  /** The language as BibLaTeX calls it. */
  langid: string;
}

export const citeStrings: Record<Locale, CiteStrings> = {
  id: {
    forms: { plain: 'Teks biasa', apa: 'APA', bibtex: 'BibTeX' },
    edition: (version) => `edisi ${version}`,
    read: (day) => `dibaca ${day}`,
    noDate: 't.t.',
    apaEdition: (version) => `Edisi ${version}`,
    retrieved: (day, address) => `Diakses ${day}${address ? `, dari ${address}` : '.'}`,
    langid: 'indonesian',
  },
  en: {
    forms: { plain: 'Plain text', apa: 'APA', bibtex: 'BibTeX' },
    edition: (version) => `edition ${version}`,
    read: (day) => `read on ${day}`,
    noDate: 'n.d.',
    apaEdition: (version) => `Version ${version}`,
    retrieved: (day, address) => `Retrieved ${day}${address ? `, from ${address}` : '.'}`,
    langid: 'english',
  },
};
