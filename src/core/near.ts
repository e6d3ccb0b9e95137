import { normalizeText } from './words.ts';

/** A question as far as its wording goes. */
export interface Worded {
  readonly text: string;
}

/** Words that say nothing of what a question is about. */
const COMMON: ReadonlySet<string> = new Set(
  `the a an of in to and or is are do does how what who when which you your this that for on at it
   with was were did has have`.split(/\s+/u),
);
/** Two questions that share this much of their words ask the same. In percent, to count in whole numbers. */
const NEAR_PERCENT = 60;
/** Of fewer words that say something, a question is compared by all of its words, too. */
const FEW = 3;
/** As many questions are found by one word: where many share their rarest, more would take too long. */
const MOST_A_WORD = 300;
const APOSTROPHES = /['’]/gu;

/**
 * The questions that ask nearly the same as an earlier one, each with one of those: the words that say
 * something are the same to a Jaccard similarity of 0.6 or more. `areApart` lets a pair pass.
 *
 * Two sets that are so alike share one of their rarest words (the prefix filter of Chaudhuri, Ganti and
 * Kaushik, 2006), so that only questions with a rare word in common are compared, not all pairs.
 */
export function nearDuplicates<T extends Worded>(
  questions: readonly T[],
  areApart: (earlier: T, later: T) => boolean = () => false,
): (readonly [earlier: T, later: T])[] {
  const sets = byRarity(questions.map(({ text }) => [...contentWords(text)]));
  const withWord = new Map<number, number[]>();
  return questions.flatMap((later, at) => {
    const words = sets[at] ?? [];
    const rarest = words.slice(0, words.length - leastCommon(words.length) + 1);
    const earlier = candidates(rarest, withWord).find((index) => {
      const other = questions[index];
      if (other === undefined || !areNear(words, sets[index] ?? [])) return false;
      const isShort = Math.min(words.length, sets[index]?.length ?? 0) < FEW;
      return !(isShort && differInAllWords(other, later)) && !areApart(other, later);
    });
    const found = earlier === undefined ? undefined : questions[earlier];
    if (found !== undefined) return [[found, later] as const];
    for (const word of rarest) addTo(withWord, word, at);
    return [];
  });
}

function contentWords(text: string): Set<string> {
  return new Set([...allWords(text)].filter((word) => !COMMON.has(word)));
}

function allWords(text: string): Set<string> {
  return new Set(normalizeText(text.replace(APOSTROPHES, '')).split(' ').filter(Boolean));
}

/** Each set with numbers for its words, the rarest word of all first. */
function byRarity(sets: readonly (readonly string[])[]): number[][] {
  const counts = new Map<string, number>();
  for (const word of sets.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => one - other);
  const ranks = new Map(sorted.map(([word], rank) => [word, rank]));
  return sets.map((words) => words.map((word) => ranks.get(word) ?? 0).sort((a, b) => a - b));
}

/** How many words a set of this many has in common, at least, with any that is near to it. */
function leastCommon(size: number): number {
  return Math.ceil((size * NEAR_PERCENT) / 100);
}

/** The sets that have one of these words among their rarest. */
function candidates(words: readonly number[], withWord: ReadonlyMap<number, number[]>): number[] {
  return [...new Set(words.flatMap((word) => withWord.get(word) ?? []))];
}

function addTo(withWord: Map<number, number[]>, word: number, at: number): void {
  const indexes = withWord.get(word);
  if (indexes === undefined) withWord.set(word, [at]);
  else if (indexes.length < MOST_A_WORD) indexes.push(at);
}

/** Of two sorted sets. */
function areNear(one: readonly number[], other: readonly number[]): boolean {
  let common = 0;
  let at = 0;
  for (const word of one) {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < word) at += 1;
    if (other[at] === word) common += 1;
  }
  return isNear(common, one.length + other.length - common);
}

/** *Who do you work with?* and *How do you work?* have one word that says something, and it is the same. */
function differInAllWords(one: Worded, other: Worded): boolean {
  const words = allWords(one.text);
  const others = allWords(other.text);
  const common = [...words].filter((word) => others.has(word)).length;
  return !isNear(common, words.size + others.size - common);
}

/** By the Jaccard index: the share of the words of both that are in each. */
function isNear(common: number, all: number): boolean {
  return common * 100 >= all * NEAR_PERCENT;
}
