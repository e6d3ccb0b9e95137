import { AUDIENCES, facetValues, STAGES, tagMatches } from '../question/tag.ts';
import type { Diagnostic } from '../report/diagnostic.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { Position } from '../text/lines.ts';
import {
  type CheckedFile,
  createProblem,
  findInItem,
  getLine,
  getPosition,
  type Rule,
} from './checked-file.ts';

/** What a person says in one breath, and listens to in another. */
const LONGEST = 200;
/** What is quoted or in brackets is part of the question around it. */
const ASIDES = /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|\([^()]*\)|（[^（）]*）/gu;
/** Question marks of several scripts, as many as stand together. */
const ASKED = /[?\u037e\u061f\uff1f][?!\u037e\u061f\uff1f\uff01]*/gu;
/**
 * What else is asked behind a comma or an *and*. Once is how people speak (*…, and who would miss it?*),
 * twice is too much to answer.
 */
const JOINED =
  /(?:,| and| or)(?: and| or)? ((?:how|wh(?:at|en|ere|ich|o|om|ose|y))(?: [^\s?,]+){2})/giu;
const MOST_JOINED = 1;

/**
 * A question that nothing gives a topic; one problem where that is so of all questions of a file. In a
 * note, topics come from the bank.
 */
export const noTopic: Rule = (file) => {
  if (file.isNote || file.isFrontMatterLost) return [];
  const without = file.questions.filter((question) => question.topicGuessed);
  const isAll = without.length === file.questions.length;
  const isOfAll = isAll && without.length > 1;
  const what = isOfAll ? `none of the ${without.length} questions here has a topic` : 'no topic';
  const message = `${what}: add a heading above, a topic in front matter, or #topic/…`;
  return (isAll ? without.slice(0, 1) : without).map((question) =>
    createProblem(file, 'no-topic', getPosition(question), message),
  );
};

/** A question too long to be asked. */
export const tooLong: Rule = (file) =>
  file.questions.flatMap((question) => {
    if (question.text.length <= LONGEST) return [];
    const { length } = [...question.text];
    if (length <= LONGEST) return [];
    const message = `${length} characters, and nobody asks more than ${LONGEST} in one breath: shorten it`;
    return [createProblem(file, 'too-long', getPosition(question), message)];
  });

/** A question that asks several things, of which an answer leaves out all but one. */
export const severalQuestions: Rule = (file) =>
  file.questions.flatMap((question) => {
    const another = anotherQuestion(question.text);
    if (another === undefined) return [];
    const start = getPosition(question);
    const found = findInItem(another.words, start, file);
    const position = found === undefined ? start : nextWord(found, another.offset, file);
    const message = 'asks several things: keep one, and make the others follow-ups';
    return [createProblem(file, 'several-questions', position, message)];
  });

/** An audience that no `--for` of ours names. */
export const unknownAudiences: Rule = (file) =>
  unknownValues(file, {
    facet: 'for',
    what: 'audience',
    known: AUDIENCES,
    code: 'unknown-audience',
  });

/** A stage that no `--stage` of ours names. */
export const unknownStages: Rule = (file) =>
  unknownValues(file, { facet: 'stage', what: 'stage', known: STAGES, code: 'unknown-stage' });

/** Where the second thing stands that a text asks, if it asks more than one: so far behind these words. */
function anotherQuestion(
  text: string,
): { readonly words: string; readonly offset: number } | undefined {
  // Blanked, not cut out: what is found keeps its place.
  const bare = text.replace(ASIDES, (aside) => ' '.repeat(aside.length));
  const [first, second] = [...bare.matchAll(ASKED)].filter((mark) => endsSentence(mark, bare));
  if (first !== undefined && second !== undefined) {
    const words =
      text
        .slice(0, first.index + first[0].length)
        .split(/\s/u)
        .at(-1) ?? '';
    return { words, offset: words.length };
  }
  const joined = [...bare.matchAll(JOINED)][MOST_JOINED]?.[1];
  return joined === undefined ? undefined : { words: joined, offset: 0 };
}

/** The first word at or behind a place, which may be on the next line. */
function nextWord({ line, column }: Position, offset: number, file: CheckedFile): Position {
  const start = column + offset;
  const rest = getLine(file, line)
    .slice(start - 1)
    .search(/\S/u);
  if (rest !== -1) return { line, column: start + rest };
  return { line: line + 1, column: Math.max(0, getLine(file, line + 1).search(/\S/u)) + 1 };
}

/** `?` within a link is none; a full-width one needs no space behind it. */
function endsSentence({ 0: mark, index }: RegExpExecArray, text: string): boolean {
  const next = text[index + mark.length] ?? ' ';
  return /\s/u.test(next) || !/[\u0021-\u007e]/u.test(mark);
}

interface Facet {
  readonly facet: 'for' | 'stage';
  readonly what: 'audience' | 'stage';
  readonly known: readonly string[];
  readonly code: 'unknown-audience' | 'unknown-stage';
}

/** A tag of front matter is on every question of the file and is one problem. */
function unknownValues(file: CheckedFile, { facet, what, known, code }: Facet): Diagnostic[] {
  const inFrontMatter = frontMatterFinder(file);
  const problems = new Map<string, Diagnostic>();
  for (const question of file.questions) {
    for (const value of facetValues(question.tags, facet)) {
      if (known.some((name) => tagMatches(name, value))) continue;
      const tag = `${facet}/${value}`;
      const start = getPosition(question);
      const position = findInItem(`#${tag}`, start, file) ?? inFrontMatter(tag) ?? start;
      const near = didYouMean(value, known);
      const message = `#${tag} is no ${what}${near}: there are ${known.join(', ')}`;
      const key = `${position.line}:${position.column}:${value}`;
      problems.set(key, createProblem(file, code, position, message));
    }
  }
  return [...problems.values()];
}

/** Finds tags in front matter, each of them once. */
function frontMatterFinder(file: CheckedFile): (tag: string) => Position | undefined {
  const lines = file.lines.slice(0, file.frontMatterLineCount);
  const found = new Map<string, Position | undefined>();
  return (tag) => {
    if (!found.has(tag)) found.set(tag, findInLines(tag, lines));
    return found.get(tag);
  };
}

function findInLines(tag: string, lines: readonly string[]): Position | undefined {
  const columns = lines.map((line) => line.toLowerCase().indexOf(tag) + 1);
  const index = columns.findIndex((column) => column > 0);
  return index === -1 ? undefined : { line: index + 1, column: columns[index] ?? 1 };
}
