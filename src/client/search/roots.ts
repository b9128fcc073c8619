/** Possible roots of a word: what is left when affixes are taken off by rule. Pure. */

/** Shorter roots are too often a part of another word. */
const shortest = 4;

/**
 * Prefixes, and the letters that the root may have lost to them. Of the Nazief-Adriani stemmer, in
 * the tables of M. Adriani, J. Asian, B. Nazief, S. M. M. Tahaghoghi and H. E. Williams, "Stemming
 * Indonesian: A Confix-Stripping Approach", ACM TALIP 6(4), 2007; `pengr` stands there too, since
 * many write it for `per`.
 */
const prefixes: readonly (readonly [prefix: RegExp, lost: readonly string[]])[] = [
  [/^(?:di|ke|se|ter|te|ber|be|per)(?=.)/, ['']],
  [/^(?:bel|pel)(?=ajar)/, ['']],
  [/^(?:me|pe)(?=[lrwy][aeiou]|mp)/, ['']],
  [/^(?:mem|pem)(?=[bfvp])/, ['']],
  [/^(?:mem|pem)(?=r?[aeiou])/, ['m', 'p']],
  [/^(?:men|pen)(?=[cdjsz])/, ['']],
  [/^(?:men|pen)(?=[aeiou])/, ['n', 't']],
  [/^(?:meng|peng)(?=[ghqkr])/, ['']],
  [/^(?:meng|peng)(?=[aeiou])/, ['', 'k']],
  [/^(?:meny|peny)(?=[aeiou])/, ['s']],
];

/** A prefix, by its first letters, with the suffix that no word has beside it. */
const forbidden = ['be-i', 'di-an', 'ke-i', 'ke-kan', 'me-an', 'se-i', 'se-kan', 'te-an'];

/** A word without some of its affixes, and the derivational suffix that was taken off. */
interface Stem {
  word: string;
  suffix: string;
}

const cut = (word: string, ending: RegExp) => (ending.test(word) ? [word.replace(ending, '')] : []);

/** Particle, then possessive, then derivational suffix: each may be there. */
function withoutSuffix(word: string): Stem[] {
  const bare = [word, ...cut(word, /(?:lah|kah|tah|pun)$/)];
  const owned = [...bare, ...bare.flatMap((each) => cut(each, /(?:ku|mu|nya)$/))];
  const derived = ['i', 'an', 'kan'].flatMap((suffix) =>
    owned.flatMap((each) =>
      each.endsWith(suffix) ? [{ word: each.slice(0, -suffix.length), suffix }] : [],
    ),
  );
  return [...owned.map((each) => ({ word: each, suffix: '' })), ...derived];
}

const withoutPrefix = ({ word, suffix }: Stem): Stem[] =>
  forbidden.includes(`${word.slice(0, 2)}-${suffix}`)
    ? []
    : prefixes.flatMap(([prefix, lost]) =>
        prefix.test(word)
          ? lost.map((letter) => ({ word: word.replace(prefix, letter), suffix }))
          : [],
      );

/** Endings of English; the plural by D. Harman, "How Effective Is Suffixing?", JASIS 42(1), 1991. */
const english: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  [/(?<![ae])ies$/, ['y']],
  [/(?<![aeo])es$/, ['e', '']],
  [/(?<![us])s$/, ['']],
  [/([^aeiou])\1(?:ing|ed|er)$/, ['$1']],
  [/(?:ing|ed)$/, ['', 'e']],
  [/(?:ers?)$/, ['', 'e']],
];

const withoutEnding = (word: string) =>
  english.flatMap(([ending, instead]) =>
    ending.test(word) ? instead.map((letters) => word.replace(ending, letters)) : [],
  );

/**
 * Every possible root of a word, Indonesian or English, the word itself first. There is no
 * dictionary: a root counts only when a word of the index has it too, which the caller sees to.
 * @param word folded; @returns each at least four letters long, except the word itself.
 */
export function roots(word: string): string[] {
  const found = new Set([word]);
  let stage = withoutSuffix(word);
  for (let taken = 0; taken <= 3; taken += 1) {
    for (const each of stage) found.add(each.word);
    stage = stage.flatMap(withoutPrefix).filter((each) => each.word.length >= shortest);
  }
  for (const each of withoutEnding(word)) found.add(each);
  return [...found].filter((each) => each === word || each.length >= shortest);
}
