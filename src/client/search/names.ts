/** Answers from the names of entries: at once, whatever the spelling. Pure. */
import type { NamedEntry, NamesIndex } from '../../exports/search-words.ts';
import { commonWords } from '../../i18n/query-words.ts';
import type { Kind } from '../../model/kinds.ts';
import { site } from '../../site.ts';
import { documentsOf, kindOf } from './documents.ts';
import { wordsOf } from './fold.ts';
import { farness, placeQuery, spotsOf, type PlaceQuery, type Spot } from './near.ts';
import { inOrder, type Ranked } from './order.ts';
import { slotsOf, type Match, type Slot } from './slots.ts';
import { likenesses, vocabularyOf } from './vocabulary.ts';
import { nameRanks, WholeNames, type WholeName } from './whole-names.ts';
import { whyOf, type Why } from './why.ts';

/** An entry that answers a query. */
export interface Hit {
  entry: NamedEntry;
  /** The part of the query's words that it holds, from 0 to 1. */
  covered: number;
  why: Why;
  /** The words of the entry that were found. */
  terms: readonly string[];
}

export interface Names {
  entries: readonly NamedEntry[];
  /** @returns the entries that answer, the best first. */
  search(query: string): Hit[];
  /** @returns the query with words of the index in place of those that are like them; else empty. */
  corrected(query: string): string;
  /** @returns a name that is nearest to what was typed, or `undefined`. */
  nearestName(query: string): string | undefined;
}

/** A hit while it is ranked. */
interface Scored extends Hit, Ranked {
  /** It is the place that the query names. */
  isSpot?: boolean;
}

/** Explanations and figures come after what they are about. */
const weight: Partial<Record<Kind, number>> = {
  term: 0.8,
  series: 0.4,
  lesson: 0.8,
  kecamatan: 0.9,
};

/** Kilometres at which an answer is worth half of the same one on the spot; all that is near. */
const half = 4;
const around = 25;

/** How much more an entry is worth of which a name is all of the query, word for word. */
const named = 2;

/** What stands nowhere in particular is little of an answer to a question about a place. */
const placeless = 0.1;

/** The regency is what all entries are about: its name tells none from another. */
const region = new Set(Object.values(site.region).flatMap(wordsOf));

/** The words that tell entries apart; all of them where none does. */
function meaningful(words: readonly string[]): string[] {
  const own = words.filter((word) => !commonWords.has(word));
  const telling = own.filter((word) => !region.has(word));
  return [telling, own].find(({ length }) => length > 0) ?? [...words];
}

/** What the parts of a query find in one document. */
function sum(slots: readonly Slot[], id: number, count: number) {
  const parts = slots.flatMap(({ covers, found }) => {
    const part = found.get(id);
    return part ? [{ covers, ...part }] : [];
  });
  const covered = new Set(parts.flatMap(({ covers }) => covers)).size / Math.max(1, count);
  const likest = (a: Match, b: Match) => likenesses.indexOf(a.as) - likenesses.indexOf(b.as);
  return {
    covered,
    score: parts.reduce((total, { score }) => total + score, 0) * covered,
    matches: parts.flatMap(({ matches }) => matches).sort(likest),
  };
}

/** The likest name for each entry, by all words of a query and by those that say something. */
function wholeNames(names: WholeNames, words: readonly string[], own: readonly string[]) {
  const found = names.like(words.join(' '));
  for (const [id, whole] of names.like(own.join(' '))) {
    if (whole.rank < (found.get(id)?.rank ?? nameRanks.none)) found.set(id, whole);
  }
  return found;
}

/** The index, ready to be asked. */
class NamesSearch implements Names {
  readonly entries: readonly NamedEntry[];
  readonly #documents;
  readonly #vocabulary;
  readonly #names;
  readonly #spots;

  constructor(index: NamesIndex) {
    this.entries = index.entries;
    this.#documents = documentsOf(index);
    this.#vocabulary = vocabularyOf(this.#documents.words);
    this.#names = new WholeNames(index.entries);
    this.#spots = spotsOf(index);
  }

  search(query: string): Hit[] {
    const words = wordsOf(query);
    const place = placeQuery(words, this.#spots);
    const hits = place ? this.#there(place) : this.#named(words);
    return inOrder(hits, meaningful(words)).map(({ entry, covered, why, terms }) => ({
      entry,
      covered,
      why,
      terms,
    }));
  }

  corrected(query: string): string {
    const words = wordsOf(query);
    const meant = words.map((word) => {
      const [first] = commonWords.has(word) ? [] : this.#vocabulary.meant(word);
      return first && first.as !== 'start' ? first.term : word;
    });
    return meant.join(' ') === words.join(' ') ? '' : meant.join(' ');
  }

  nearestName = (query: string) => this.#names.nearest(query);

  #named(words: readonly string[]): Scored[] {
    const own = meaningful(words);
    const slots = slotsOf(own, this.#documents, this.#vocabulary);
    const whole = wholeNames(this.#names, words, own);
    const inside = this.#names.inside(own);
    const ids = new Set([...whole.keys(), ...slots.flatMap(({ found }) => [...found.keys()])]);
    return [...ids].flatMap((id) => {
      const hit = this.#scored(id, slots, own.length, whole.get(id));
      return hit ? [{ ...hit, score: hit.score * (1 + named * (inside.get(id) ?? 0)) }] : [];
    });
  }

  #scored(id: number, slots: readonly Slot[], count: number, whole?: WholeName) {
    const entry = this.entries[id];
    if (!entry) return undefined;
    const { covered, score, matches } = sum(slots, id, count);
    return {
      entry,
      covered: whole ? 1 : covered,
      rank: whole?.rank ?? nameRanks.none,
      score: score * (weight[kindOf(entry)] ?? 1) * (whole?.part ?? 1),
      why: whyOf(entry, matches, whole),
      terms: matches.map(({ term }) => term),
    };
  }

  #there({ words, spot }: PlaceQuery): Scored[] {
    const own = words.filter((word) => !commonWords.has(word));
    const asked = own.length > 0 ? this.#named(own) : this.#everything(spot);
    return asked.map((hit) => placed(hit, spot));
  }

  /** All that lies around a spot, the spot itself first. */
  #everything(spot: Spot): Scored[] {
    return this.entries.flatMap((entry, id) => {
      const isSpot = id === spot.id || (kindOf(entry) === 'kecamatan' && entry.title === spot.name);
      const far = isSpot ? 0 : farness(entry, spot);
      if (far === undefined || far > around) return [];
      const rank = isSpot ? nameRanks.same : nameRanks.none;
      return [
        { entry, covered: 1, rank, score: 1, why: { is: 'name' } satisfies Why, terms: [], isSpot },
      ];
    });
  }
}

/** Puts the distance to a spot into the score of a hit, and into why it is one. */
function placed(hit: Scored, spot: Spot): Scored {
  const kilometres = farness(hit.entry, spot);
  const score = hit.score * (kilometres === undefined ? placeless : half / (half + kilometres));
  if (hit.isSpot) return hit;
  if (kilometres === undefined) return { ...hit, rank: nameRanks.none, score };
  const why: Why =
    kilometres === 0
      ? { is: 'place', text: spot.name }
      : { is: 'near', text: spot.name, kilometres };
  return { ...hit, rank: nameRanks.none, score, why };
}

/** Makes an index ready to be asked; a few hundredths of a second for some hundred entries. */
export const namesOf = (index: NamesIndex): Names => new NamesSearch(index);
