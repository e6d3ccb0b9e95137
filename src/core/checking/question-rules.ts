import { findFacetAlias } from '../question/facet-aliases.ts';
import { AUDIENCES, facetValues, STAGES, tagMatches } from '../question/tag.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import type { Position } from '../text/lines.ts';
import { didYouMean } from '../text/message-words.ts';
import {
  type CheckedFile,
  createProblem,
  findInParagraph,
  firstColumn,
  getLine,
  type Rule,
} from './checked-file.ts';

/** In characters: a longer question is hard to say in one breath, and hard to follow. */
const MAX_QUESTION_LENGTH = 200;
/** Text in quotes or parentheses; a question mark in it does not end the question around it. */
const ASIDES = /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|\([^()]*\)|（[^（）]*）/gu;
/** A Latin, Greek, Arabic or full-width question mark, and the marks after it: `?`, `??`, `?!`. */
const QUESTION_MARKS = /[?\u037e\u061f\uff1f][?!\u037e\u061f\uff1f\uff01]*/gu;
/** Matches a further question after a comma or a conjunction: `Who left, and why did they go?` */
const JOINED =
  /(?:,| and| or)(?: and| or)? ((?:how|wh(?:at|en|ere|ich|o|om|ose|y))(?: [^\s?,]+){2})/giu;
/** Per question: people often join a second one, but nobody answers three at once. */
const MAX_JOINED = 1;
const FACETS = [
  { facet: 'for', noun: 'audience', known: AUDIENCES },
  { facet: 'stage', noun: 'stage', known: STAGES },
] as const;

/** Reports questions without a topic; only the first if no question of the file has a topic. */
export const noTopic: Rule = (file) => {
  // A note's topics come from the bank, and front matter with problems may mean to state a topic.
  if (file.isNote || file.frontMatter.diagnostics.length > 0) return [];
  const without = file.questions.filter((question) => question.topicGuessed);
  const isAll = without.length === file.questions.length;
  const problem =
    isAll && without.length > 1
      ? `none of the ${without.length} questions here has a topic`
      : 'no topic';
  const message = `${problem}: add a heading above, a topic in front matter, or #topic/…`;
  return (isAll ? without.slice(0, 1) : without).map(({ source }) =>
    createProblem(file, 'no-topic', source, message),
  );
};

/** Reports questions of more than `MAX_QUESTION_LENGTH` characters. */
export const tooLong: Rule = (file) =>
  file.questions.flatMap(({ text, source }) => {
    const { length } = [...text];
    if (length <= MAX_QUESTION_LENGTH) return [];
    const message = `${length} characters, and nobody asks more than ${MAX_QUESTION_LENGTH} in one breath: shorten it`;
    return [createProblem(file, 'too-long', source, message)];
  });

/** Reports questions that ask several things: people answer one and forget the rest. */
export const severalQuestions: Rule = (file) => {
  // In a note, an answer may stand behind the question.
  if (file.isNote) return [];
  return file.questions.flatMap(({ text, source }) => {
    const second = findSecondQuestion(text);
    if (second === undefined) return [];
    const found = findInParagraph(second.words, source, file);
    const position = found === undefined ? source : findNextWord(found, second.offset, file);
    const message = 'asks several things: keep one, and make the others follow-ups';
    return [createProblem(file, 'several-questions', position, message)];
  });
};

/** Reports words that look like ids but are not the question's id, such as the first of two ids. */
export const strayIds: Rule = (file) => {
  // In a note, an answer may stand behind the id.
  if (file.isNote) return [];
  return file.strayIds.map(({ strayId, id, source }) => {
    const position = findInParagraph(`^${strayId}`, source, file) ?? source;
    const problem =
      id === undefined
        ? 'is no id, because other words follow it: move it to the end'
        : `is not the id of this question, which is ^${id}: delete one of them`;
    const message = `^${strayId} ${problem}, or write \\^${strayId} if it is a word`;
    return createProblem(file, 'stray-id', position, message);
  });
};

/** Reports `for/…` and `stage/…` tags with a value that is not a standard one: `#for/boss`. */
export const unknownValues: Rule = (file) =>
  FACETS.flatMap(({ facet, noun, known }) => {
    const lines = file.lines.slice(0, file.frontMatter.lineCount);
    const facetTags = file.frontMatter.tags.filter((tag) => tag.startsWith(`${facet}/`));
    const inFrontMatter = new Map(facetTags.map((tag) => [tag, findInLines(tag, lines)]));
    // Keyed by position and value, so that a tag in front matter is not reported per question.
    const problems = new Map<string, Diagnostic>();
    for (const { tags, source } of file.questions) {
      for (const value of facetValues(tags, facet)) {
        if (known.some((name) => tagMatches(name, value))) continue;
        const tag = `${facet}/${value}`;
        const inText = findInParagraph(`#${tag}`, source, file);
        const position = inText ?? inFrontMatter.get(tag) ?? source;
        // An alias will do for a flag, but not for a tag, which other tools read, too.
        const hint = didYouMean(findFacetAlias(facet, value) ?? value, known);
        const message = `#${tag} is no ${noun}${hint}: there are ${known.join(', ')}`;
        const key = `${position.line}:${position.column}:${value}`;
        problems.set(key, createProblem(file, `unknown-${noun}`, position, message));
      }
    }
    return [...problems.values()];
  });

/** Returns words to find and the offset of the extra question: `cat?`, 4 for `A cat? A dog?`. */
function findSecondQuestion(
  text: string,
): { readonly words: string; readonly offset: number } | undefined {
  // Each aside becomes spaces of the same length, so that indexes stay valid.
  const bare = text.replace(ASIDES, (aside) => ' '.repeat(aside.length));
  const marks = [...bare.matchAll(QUESTION_MARKS)];
  // A `?` within a link ends no question, so a space must follow an ASCII mark.
  const [first, second] = marks.filter(({ 0: mark, index }) => {
    const next = bare[index + mark.length] ?? ' ';
    return /\s/u.test(next) || !/[\u0021-\u007e]/u.test(mark);
  });
  if (first !== undefined && second !== undefined) {
    const firstQuestion = text.slice(0, first.index + first[0].length);
    const words = firstQuestion.split(/\s/u).at(-1) ?? '';
    return { words, offset: words.length };
  }
  const joined = [...bare.matchAll(JOINED)][MAX_JOINED]?.[1];
  return joined === undefined ? undefined : { words: joined, offset: 0 };
}

/** Returns the position of the first word from an offset on; the word may be on the next line. */
function findNextWord({ line, column }: Position, offset: number, file: CheckedFile): Position {
  const start = column + offset;
  const rest = getLine(file, line).slice(start - 1);
  const distance = rest.search(/\S/u);
  if (distance !== -1) return { line, column: start + distance };
  return { line: line + 1, column: firstColumn(getLine(file, line + 1)) };
}

function findInLines(tag: string, lines: readonly string[]): Position | undefined {
  const columns = lines.map((line) => line.toLowerCase().indexOf(tag) + 1);
  const index = columns.findIndex((column) => column > 0);
  return index === -1 ? undefined : { line: index + 1, column: columns[index] ?? 1 };
}
