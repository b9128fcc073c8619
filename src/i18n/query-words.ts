/** Words that people type around what they search for. They are of the languages, not of a region. */

/** What stands before a place: "dekat …", "in …". */
export const placeWords: readonly string[] = [
  ...['dekat', 'deket', 'sekitar', 'sekitaran', 'seputar', 'di'],
  ...['near', 'nearby', 'around', 'in', 'at'],
];

/** What says nothing about an entry; left out of a query that has other words. */
export const commonWords: ReadonlySet<string> = new Set(
  `${placeWords.join(' ')}
  yang dan atau dari ke untuk dengan dgn utk yg pada dalam itu ini adalah ialah tentang seperti
  apa apakah siapa mana sana sini dimana kemana kapan berapa bagaimana gimana mengapa kenapa cara
  ada bisa dapat boleh mau ingin saya aku kami kita saja aja sih dong deh kok ya yah kah nya juga
  lain paling gak ga nggak tidak khas bagus terbaik terkenal
  the a an of to for from with and or by on about into is are was be been it its this that there
  what where when which who why how do does did can could should i we you me my our your any some
  get go find see best good famous please`
    .split(/\s+/)
    .filter(Boolean),
);

/** A fact that people ask for by a word of their own, which the page need not use. */
export type AskedFact = 'ticket' | 'contact' | 'phone';

/** What people call those facts, in every language: whoever types "tiket" means "karcis", too. */
export const factWords: Record<AskedFact, string> = {
  ticket: 'tiket karcis retribusi ticket admission entrance fee',
  contact: 'kontak contact',
  phone: 'telepon telpon telp hp whatsapp wa phone telephone',
};
