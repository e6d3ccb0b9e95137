import { groupBy } from '../group-by.ts';
import type { AdSentence, AdWord } from './ad-sentences.ts';
import { isDenied } from './denial.ts';
import { quoteClause } from './quote-clause.ts';
import { ANY_NUMBER, findWords, stemSet } from './stems.ts';

/** Words of an ad that a cue matches. */
export interface AdHit {
  /** The cue, as its question file has it. */
  readonly cue: string;
  /** The line of the ad in which the words begin, from 1. */
  readonly line: number;
  /** The words as they stand in the ad, with the rest of their clause if it is short; empty if they do not count. */
  readonly quote: string;
  /** The index of the sentence: two hits in the same one are about the same claim. */
  readonly sentence: number;
  /** Whether the words say what the cue means; not if the ad denies them, or a better match has some of them. */
  readonly counts: boolean;
}

/** A cue in words that can be compared. */
interface Pattern {
  readonly cue: string;
  readonly stems: readonly string[];
}

/** A pattern, and the words of a sentence that it matches; articles between them are left out. */
interface Match {
  readonly pattern: Pattern;
  readonly first: AdWord;
  readonly last: AdWord;
}

/** Finds all cues in a sentence; `index` is that of the sentence in the ad. The hits are in its order. */
export type CueFinder = (sentence: AdSentence, index: number) => AdHit[];

/** Words that do not matter in a cue: `own the roadmap` is `own our roadmap`. */
const ARTICLES = stemSet(
  `a an the our your my their this that its
  der die das den dem ein eine einen einem einer
  le la les un une des notre nos votre vos
  el los las una nuestro nuestra tu su`,
);

/** In a row. A cue and its words in an ad differ by one or two. */
const MAX_ARTICLES = 3;

/**
 * Returns a function that finds cues in a sentence: whole words without case, accents, hyphens and endings;
 * `#` stands for any number. Of matches that share words only the longest counts, and of equally long ones
 * the first; one that the ad denies keeps others from its words, too.
 */
export function createCueFinder(cues: Iterable<string>): CueFinder {
  const byFirst = indexByFirst(cues);
  return (sentence, index) => {
    const matches = sentence.words.flatMap((word) => matchAt(sentence.words, word, byFirst));
    // For each place in the sentence, the best match that has its word.
    const best = new Map<number, Match>();
    const hits = matches.sort(byLength).map((match) => {
      const { pattern, first, last } = match;
      let isCovered = false;
      for (let { place } = first; place <= last.place; place += 1) {
        const other = best.get(place) ?? match;
        isCovered ||= other.first !== first || other.last !== last;
        best.set(place, other);
      }
      const counts = !isCovered && !isDenied(sentence, first, last);
      const quote = counts ? quoteClause(sentence.text, first.start, last.end) : '';
      return {
        place: first.place,
        cue: pattern.cue,
        line: first.line,
        quote,
        sentence: index,
        counts,
      };
    });
    return hits.sort((a, b) => a.place - b.place);
  };
}

function indexByFirst(cues: Iterable<string>): ReadonlyMap<string, readonly Pattern[]> {
  // Thousands of cues share their words.
  const known = new Map<string, readonly string[]>();
  const listKnown = (part: string): readonly string[] => {
    const stems = known.get(part) ?? listStems(part);
    known.set(part, stems);
    return stems;
  };
  const patterns = Array.from(new Set(cues), (cue) => ({ cue, stems: toStems(cue, listKnown) }));
  const withWords = patterns.filter(({ stems }) => stems.length > 0);
  return groupBy(withWords, ({ stems: [first = ''] }) => first);
}

/** Orders the longest first, then by place. */
function byLength(a: Match, b: Match): number {
  return b.pattern.stems.length - a.pattern.stems.length || a.first.place - b.first.place;
}

/**
 * Returns the words of a cue as they are compared. Articles do not count, unless a single word would be left:
 * `our values` is not `values`.
 */
export function toStems(
  cue: string,
  list: (part: string) => readonly string[] = listStems,
): string[] {
  const stems: string[] = [];
  for (const part of cue.split(' ')) for (const stem of list(part)) stems.push(stem);
  const kept = stems.filter((stem) => !ARTICLES.has(stem));
  return kept.length < 2 ? stems : kept;
}

/** Returns the stems of a part of a cue, in which there is no space. */
function listStems(part: string): string[] {
  return part === ANY_NUMBER ? [ANY_NUMBER] : findWords(part).map(({ stem }) => stem);
}

/** Returns the matches that begin with a word of a sentence. */
function matchAt(
  words: readonly AdWord[],
  first: AdWord,
  byFirst: ReadonlyMap<string, readonly Pattern[]>,
): Match[] {
  const matches: Match[] = [];
  const patterns = byFirst.get(first.stem) ?? [];
  const numbers = first.isNumber ? (byFirst.get(ANY_NUMBER) ?? []) : [];
  for (const pattern of numbers.length === 0 ? patterns : [...patterns, ...numbers]) {
    const last = findLast(words, first, pattern);
    if (last !== undefined) matches.push({ pattern, first, last });
  }
  return matches;
}

/** Returns the word that matches the last one of a pattern, if the words from `first` on match all of it. */
function findLast(words: readonly AdWord[], first: AdWord, { stems }: Pattern): AdWord | undefined {
  let { place } = first;
  let last: AdWord | undefined;
  for (const wanted of stems) {
    const end = place + MAX_ARTICLES;
    while (place < end && isSkipped(words[place], wanted)) place += 1;
    last = words[place];
    if (!isMatching(last, wanted)) return undefined;
    place += 1;
  }
  return last;
}

function isMatching(word: AdWord | undefined, wanted: string): boolean {
  return word?.stem === wanted || (wanted === ANY_NUMBER && word?.isNumber === true);
}

/** Whether a word is an article that a pattern does not have. */
function isSkipped(word: AdWord | undefined, wanted: string): boolean {
  return word !== undefined && ARTICLES.has(word.stem) && !isMatching(word, wanted);
}
