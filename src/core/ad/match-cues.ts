import { groupBy } from '../group-by.ts';
import { type AdSentence, type AdWord, ANY_NUMBER, listStems, toStem } from './ad-sentences.ts';
import { isDenied } from './denial.ts';

/** Words of an ad that a cue matches. */
export interface AdHit {
  /** The cue, as its question file has it. */
  readonly cue: string;
  /** The line of the ad in which the words begin, from 1. */
  readonly line: number;
  /** The words as they stand in the ad, with the rest of their clause if it is short. */
  readonly quote: string;
  /** The index of the sentence: two hits in the same one are about the same claim. */
  readonly sentence: number;
  /** Whether the words are a part of a longer cue's, which counts instead. */
  readonly isCovered: boolean;
}

/** A cue in words that can be compared. */
interface Pattern {
  readonly cue: string;
  readonly stems: readonly string[];
}

/** A pattern, and the place of its first word in a sentence. */
interface Match {
  readonly pattern: Pattern;
  readonly at: number;
}

/** Finds cues in an ad; the same cue may be looked up for many questions. */
export type CueFinder = (sentence: AdSentence, index: number) => AdHit[];

/** Words that do not matter in a cue: `own the roadmap` is `own our roadmap`. */
const ARTICLES = new Set(
  [
    'a an the our your my their this that its',
    'der die das den dem ein eine einen einem einer',
    'le la les un une des notre nos votre vos',
    'el los las una nuestro nuestra tu su',
  ]
    .flatMap((line) => line.split(' '))
    .map(toStem),
);
/** In characters. The rest of a clause helps to understand the words, as far as it is short. */
const MAX_QUOTE = 60;
const CLAUSE_END = /[;:!?•|–—]|,(?=\s)|\.(?=\s|$)|\s-\s/u;
/** A word that joins a clause to the one before. */
const JOINING = /^(?:and|or|but|und|oder|et|ou|y)\s+/iu;
/** A remark behind the words: `hybrid (3 days)`. */
const REMARK = /^\s*\([^()]{1,40}\)/u;

/**
 * Returns a function that finds cues in a sentence: whole words without case, accents, hyphens and endings;
 * `#` stands for any number. Of cues that share words only the longest counts; the others are covered.
 */
export function createCueFinder(cues: Iterable<string>): CueFinder {
  const byFirst = indexByFirst(cues);
  return (sentence, index) => {
    const words = sentence.words.filter(({ stem }) => !ARTICLES.has(stem));
    const matches = words.flatMap((_, at) => matchAt(words, at, byFirst));
    // For each word, the place and the length of the longest match that has it.
    const longest = new Map<number, string>();
    return matches.sort(byLength).flatMap(({ pattern: { cue, stems }, at }) => {
      const [first, last] = [words[at], words[at + stems.length - 1]];
      if (!first || !last || isDenied(sentence, first, last)) return [];
      const span = `${at} ${stems.length}`;
      const places = stems.map((_, offset) => at + offset);
      const isCovered = places.some((place) => (longest.get(place) ?? span) !== span);
      for (const place of places) if (!longest.has(place)) longest.set(place, span);
      const quote = quoteClause(sentence.text, first.start, last.end);
      return [{ cue, line: first.line, quote, sentence: index, isCovered }];
    });
  };
}

function indexByFirst(cues: Iterable<string>): ReadonlyMap<string, readonly Pattern[]> {
  const known = new Map<string, readonly string[]>();
  const patterns = Array.from(new Set(cues), (cue) => ({ cue, stems: toStems(cue, known) }));
  return groupBy(patterns, ({ stems: [first = ''] }) => first);
}

/** Orders the longest first, then by place. */
function byLength(a: Match, b: Match): number {
  return b.pattern.stems.length - a.pattern.stems.length || a.at - b.at;
}

/**
 * Returns the words of a cue as they are compared; articles and the like do not count. The `known` parts of
 * other cues need not be compared again: thousands of cues share their words.
 */
export function toStems(cue: string, known = new Map<string, readonly string[]>()): string[] {
  const stems: string[] = [];
  for (const part of cue.split(' ')) {
    const found = known.get(part) ?? (part === ANY_NUMBER ? [ANY_NUMBER] : listStems(part));
    known.set(part, found);
    for (const stem of found) stems.push(stem);
  }
  const kept = stems.filter((stem) => !ARTICLES.has(stem));
  // `our values` would become a word that means too much.
  return kept.length === 1 && stems.length > 1 ? [] : kept;
}

function matchAt(
  words: readonly AdWord[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Pattern[]>,
): Match[] {
  const word = words[at];
  if (word === undefined) return [];
  const numbers = word.isNumber ? byFirst.get(ANY_NUMBER) : undefined;
  const patterns = [...(byFirst.get(word.stem) ?? []), ...(numbers ?? [])];
  const matching = patterns.filter(({ stems }) =>
    stems.every((wanted, offset) => {
      const found = words[at + offset];
      return found?.stem === wanted || (wanted === ANY_NUMBER && found?.isNumber === true);
    }),
  );
  return matching.map((pattern) => ({ pattern, at }));
}

/** Returns the words with the rest of their clause, or with a remark behind them, if that is short. */
function quoteClause(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - MAX_QUOTE), start);
  const after = text.slice(end, end + MAX_QUOTE);
  const clauseStart = start - (before.split(CLAUSE_END).at(-1) ?? '').length;
  const remark = REMARK.exec(after)?.[0] ?? '';
  const rest = after.slice(remark.length).split(CLAUSE_END)[0] ?? '';
  const clause = text
    .slice(clauseStart, end + remark.length + rest.length)
    .trim()
    .replace(JOINING, '');
  if (clause.length <= MAX_QUOTE) return clause;
  return text.slice(start, end + remark.length).trim();
}
