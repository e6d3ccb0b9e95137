import type { Question } from '../question/question.ts';
import { compareTexts } from '../text/normalize.ts';

/** Gives the question of a rank, from 0; undefined where there is none. */
export type AtRank = (rank: number) => Question | undefined;

/** So many are sorted at once in less time than it takes to part them. */
const FEW = 500;
/** What is alike for longer is sorted at once: ids that all begin another would be parted one by one. */
const LONGEST_PARTED = 40;
/** The characters of ids are ASCII. */
const CODES = 128;
/** Stands for the next character of an id that has none, and comes first. */
const ENDED = 0;

/**
 * The order of these questions by id, then by text, by code units. A draw from hundreds of thousands
 * looks at a few of them, so they are parted by the first character in which their ids differ, and
 * only the part that a rank falls into is parted and sorted further (a radix sort, most significant
 * character first, as far as it is needed). `known` characters of all ids are the same.
 */
export function ranked(questions: readonly Question[], known = 0): AtRank {
  const length = commonLength(questions, known);
  if (
    questions.length < FEW ||
    length > LONGEST_PARTED ||
    questions.every(({ id }) => id.length === length)
  ) {
    return late(() => sorted(questions));
  }
  const codes = new Uint8Array(questions.length);
  const sizes = new Uint32Array(CODES);
  questions.forEach(({ id }, index) => {
    const code = id.length > length ? id.charCodeAt(length) : ENDED;
    codes[index] = code;
    sizes[code] = (sizes[code] ?? 0) + 1;
  });
  const parts = [...sizes.entries()].flatMap(([code, size]) => {
    const known = code === ENDED ? length : length + 1;
    return size === 0
      ? []
      : [{ size, at: late(() => ranked(partOf(questions, codes, code), known)) }];
  });
  return (rank) => {
    let left = rank;
    for (const { size, at } of parts) {
      if (left < size) return at(left);
      left -= size;
    }
    return undefined;
  };
}

function partOf(questions: readonly Question[], codes: Uint8Array, code: number): Question[] {
  const part: Question[] = [];
  for (let at = codes.indexOf(code); at !== -1; at = codes.indexOf(code, at + 1)) {
    const question = questions[at];
    if (question !== undefined) part.push(question);
  }
  return part;
}

/** How many characters all ids have in common at their beginning; the first `known` ones are not looked at. */
function commonLength(questions: readonly Question[], known: number): number {
  const first = questions[0]?.id ?? '';
  let common = Math.min(first.length, LONGEST_PARTED + 1);
  for (const { id } of questions) {
    let at = known;
    while (at < common && id.charCodeAt(at) === first.charCodeAt(at)) at += 1;
    common = at;
    if (common === known) break;
  }
  return common;
}

function sorted(questions: readonly Question[]): AtRank {
  const inOrder = questions.toSorted(
    (a, b) => compareTexts(a.id, b.id) || compareTexts(a.text, b.text),
  );
  return (rank) => inOrder[rank];
}

/** Made when it is first asked. */
function late(make: () => AtRank): AtRank {
  let made: AtRank | undefined;
  return (rank) => {
    made ??= make();
    return made(rank);
  };
}
