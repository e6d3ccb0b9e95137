import type { Question } from './question.ts';
import { compareTexts } from './words.ts';

/** Gives the question of a rank, from 0; undefined where there is none. */
export type AtRank = (rank: number) => Question | undefined;

/** So many are sorted at once in less time than it takes to part them. */
const FEW = 500;
/** The characters of ids are ASCII. */
const CODES = 128;

/**
 * The order of these questions by id, then by text, by code units. A draw from hundreds of thousands
 * looks at a few of them, so they are parted by the first character in which their ids differ, and
 * only the part that a rank falls into is parted and sorted further (a radix sort, most significant
 * character first, as far as it is needed).
 */
export function ranked(questions: readonly Question[]): AtRank {
  const { length } = commonPrefix(questions);
  if (questions.length < FEW || questions.every(({ id }) => id.length === length)) {
    return late(() => sorted(questions));
  }
  const codes = new Uint8Array(questions.length);
  const sizes = new Uint32Array(CODES);
  questions.forEach(({ id }, index) => {
    // What ends here comes first.
    const code = id.length > length ? id.charCodeAt(length) : 0;
    codes[index] = code;
    sizes[code] = (sizes[code] ?? 0) + 1;
  });
  const parts = Array.from(sizes, (_, code) =>
    late(() => ranked(questions.filter((_, index) => codes[index] === code))),
  );
  return (rank) => {
    let left = rank;
    for (const [code, size] of sizes.entries()) {
      if (left < size) return parts[code]?.(left);
      left -= size;
    }
    return undefined;
  };
}

function commonPrefix(questions: readonly Question[]): string {
  let prefix: string = questions[0]?.id ?? '';
  for (const { id } of questions) {
    while (!id.startsWith(prefix)) prefix = prefix.slice(0, -1);
    if (prefix === '') break;
  }
  return prefix;
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
