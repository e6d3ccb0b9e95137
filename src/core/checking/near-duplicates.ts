import { groupBy } from '../group-by.ts';
import { areOpposites } from '../language/opposites.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import type { Question } from '../question/question.ts';
import { normalizeText } from '../text/normalize.ts';

/** A question, of which only the text is compared. */
type Worded = Pick<Question, 'text'>;

/** A question with its content words as sorted numbers; rarer words have lower numbers. */
interface WordSet<T extends Worded> {
  readonly question: T;
  readonly words: readonly number[];
}

/** Questions of at least this Jaccard similarity are near. Percents keep the numbers whole. */
const MIN_SIMILARITY_PERCENT = 60;
/** If either question has fewer content words, the stop words are compared, too. */
const MIN_CONTENT_WORDS = 3;
/** Limits the comparisons per word, since thousands of questions may share their rarest word. */
const MAX_QUESTIONS_PER_WORD = 50;
/** French and Italian words that lean on the next one: `l'équipe`, `dell'azienda`. */
const ELISIONS = /\b(?:[cdjlmnst]|qu|un|dell|nell|all|sull|dall)['’]/giu;
const APOSTROPHES = /['’]/gu;

/**
 * Returns pairs of questions that ask nearly the same, at most one pair for each later question.
 * Questions that ask for opposites are no pair, such as "What do you like?" and "What annoys you?".
 * Pairs for which `areApart` returns true are skipped. Only questions that share one of their
 * rarest words are compared (the prefix filter of Chaudhuri, Ganti and Kaushik, 2006).
 */
export function nearDuplicates<T extends Worded>(
  questions: readonly T[],
  areApart: (earlier: T, later: T) => boolean = () => false,
): (readonly [earlier: T, later: T])[] {
  const byRareWord = new Map<number, WordSet<T>[]>();
  return createWordSets(questions).flatMap((later): [T, T][] => {
    const { question, words } = later;
    const shared = Math.ceil((words.length * MIN_SIMILARITY_PERCENT) / 100);
    const rarest = words.slice(0, words.length - shared + 1);
    const isNear = (earlier: WordSet<T>): boolean =>
      askTheSame(earlier, later) && !areApart(earlier.question, question);
    for (const word of rarest) {
      const earlier = byRareWord.get(word)?.find(isNear);
      if (earlier !== undefined) return [[earlier.question, question]];
    }
    for (const word of rarest) {
      const sets = byRareWord.get(word) ?? [];
      if (sets.length < MAX_QUESTIONS_PER_WORD) sets.push(later);
      byRareWord.set(word, sets);
    }
    return [];
  });
}

function createWordSets<T extends Worded>(questions: readonly T[]): WordSet<T>[] {
  const sets = questions.map((question) => {
    const words = [...splitWords(question)].filter((word) => !STOP_WORDS.has(word));
    return { question, words };
  });
  const allWords = sets.flatMap(({ words }) => words);
  const uses = [...groupBy(allWords, (word) => word)];
  const rarestFirst = uses.sort(([, { length }], [, other]) => length - other.length);
  const ranks = new Map(rarestFirst.map(([word], rank) => [word, rank]));
  return sets.map(({ question, words }) => {
    const numbers = words.map((word) => ranks.get(word) ?? 0);
    return { question, words: numbers.sort((a, b) => a - b) };
  });
}

function splitWords({ text }: Worded): Set<string> {
  const bare = text.replace(ELISIONS, ' ').replace(APOSTROPHES, '');
  return new Set(normalizeText(bare).split(' ').filter(Boolean));
}

function askTheSame(earlier: WordSet<Worded>, later: WordSet<Worded>): boolean {
  if (!areNear(earlier.words, later.words)) return false;
  const earlierWords = splitWords(earlier.question);
  const laterWords = splitWords(later.question);
  if (areOpposites(earlierWords, laterWords)) return false;
  if (Math.min(earlier.words.length, later.words.length) >= MIN_CONTENT_WORDS) return true;
  // `Who do you work with?` and `How do you work?` share their only content word.
  const common = [...earlierWords].filter((word) => laterWords.has(word)).length;
  return common >= minOverlap(earlierWords.size + laterWords.size);
}

/** Whether two sorted sets of numbers are near; stops as soon as too few are left to share. */
function areNear(earlier: readonly number[], later: readonly number[]): boolean {
  const needed = minOverlap(earlier.length + later.length);
  let common = 0;
  let earlierIndex = 0;
  let laterIndex = 0;
  while (common < needed) {
    const rest = Math.min(earlier.length - earlierIndex, later.length - laterIndex);
    if (common + rest < needed) return false;
    const difference = (earlier[earlierIndex] ?? 0) - (later[laterIndex] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) earlierIndex += 1;
    if (difference >= 0) laterIndex += 1;
  }
  return true;
}

/** Returns how many words two sets must share to be near, given the sum of their sizes. */
function minOverlap(totalSize: number): number {
  return Math.ceil((totalSize * MIN_SIMILARITY_PERCENT) / (100 + MIN_SIMILARITY_PERCENT));
}
