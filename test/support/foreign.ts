import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { mergeFiles } from '../../src/core/question/bank.ts';
import { type Question, toTopicName } from '../../src/core/question/question.ts';
import { normalizeText } from '../../src/core/text/normalize.ts';
import { parseQuestionFile } from './read-list.ts';

/** A question expected in a foreign file. Missing fields are not compared, except the tag `core`. */
interface ExpectedQuestion {
  readonly text: string;
  /** Other wordings that are accepted. */
  readonly or?: readonly string[];
  /** The topics as the file words them; null if it states none. */
  readonly topics?: readonly string[] | null;
  /** Empty if the items below the question are not follow-ups. */
  readonly followUps?: readonly string[];
  /** A part of the expected reason. */
  readonly why?: string;
  readonly goodSigns?: readonly string[];
  readonly redFlags?: readonly string[];
  readonly tags?: readonly string[];
}

/** A file as somebody else would write it, with the questions in it. */
export interface ForeignFile {
  readonly name: string;
  readonly text: string;
  /** Whether it has to be merged before the comparison, because it repeats a question. */
  readonly twice: boolean;
  readonly questions: readonly ExpectedQuestion[];
}

/** The difference between the questions found in a file and those expected. */
export interface Comparison {
  readonly expected: number;
  readonly read: number;
  readonly found: number;
  /** The differences, for people to read; empty if there are none. */
  readonly report: string;
}

const folder = join(import.meta.dirname, '../foreign');
/** Emoji and numbers in front of a question: `❓ `, `12. `, `Q3: `, `1.1 `. */
const LEADING_MARKS =
  /^[^\p{L}\p{N}]*(?:(?:q ?)?\d+(?:\.\d+)*(?: ?[.):\uff1a\u3001-])?)?[^\p{L}\p{N}]*/iu;
/** Texts that share this many of their words come from the same lines. */
const MIN_LIKENESS = 0.5;

/** Loads every file of `test/foreign` with its `.json`. */
export function loadForeignFiles(): ForeignFile[] {
  const names = readdirSync(folder);
  return names
    .filter((name) => !name.endsWith('.json'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const expected = JSON.parse(readFileSync(join(folder, `${parse(name).name}.json`), 'utf8'));
      return { name, text, twice: expected.twice ?? false, questions: expected.questions };
    });
}

/** Compares the questions in a variant of a file's text with those expected. */
export function compareFile(file: ForeignFile, text: string): Comparison {
  const parsed = parseQuestionFile(text, file.name);
  const left = [...(file.twice ? mergeFiles([parsed]).bank.questions : parsed.questions)];
  const read = left.length;
  const missed: ExpectedQuestion[] = [];
  const details: string[] = [];
  for (const expected of file.questions) {
    const found = takeFirst(left, (question) => isExpected(expected, question));
    if (found === undefined) missed.push(expected);
    else details.push(...differences(expected, found).map((line) => `${quote(found)}: ${line}`));
  }
  const found = file.questions.length - missed.length;
  const lines = [...describeMissed(missed, left), ...left.map(describeExtra), ...details];
  const head = `${file.name}: found ${found} of ${file.questions.length}, ${read - found} extra`;
  const report = lines.length === 0 ? '' : [head, ...lines].join('\n  ');
  return { expected: file.questions.length, read, found, report };
}

/** Returns the precision and recall over all files, in one line. */
export function summarize(comparisons: readonly Comparison[]): string {
  const sum = (key: 'expected' | 'read' | 'found') =>
    comparisons.reduce((total, comparison) => total + comparison[key], 0);
  const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
  const [expected, read, found] = [sum('expected'), sum('read'), sum('found')];
  const clean = comparisons.filter(({ report }) => report === '').length;
  return [
    `${found} of ${expected} questions found (recall ${percent(found, expected)})`,
    `${found} of ${read} read are questions (precision ${percent(found, read)})`,
    `${clean} of ${comparisons.length} files in every detail`,
  ].join(', ');
}

function takeFirst<T>(values: T[], isWanted: (value: T) => boolean): T | undefined {
  const index = values.findIndex(isWanted);
  return index === -1 ? undefined : values.splice(index, 1)[0];
}

function isExpected(expected: ExpectedQuestion, question: Question): boolean {
  const wordings = [expected.text, ...(expected.or ?? [])].map(toWords);
  return wordings.includes(toWords(question.text));
}

function toWords(text: string): string {
  return normalizeText(text.replace(LEADING_MARKS, ''));
}

function quote({ text }: { readonly text: string }): string {
  return `"${text}"`;
}

/** Names each missed question, with the extra question that was found in its place. */
function describeMissed(missed: readonly ExpectedQuestion[], extra: readonly Question[]): string[] {
  return missed.map((expected) => {
    const instead = extra.find(
      (question) => getLikeness(expected.text, question.text) >= MIN_LIKENESS,
    );
    return `missed ${quote(expected)}${instead ? `, read as ${quote(instead)}` : ''}`;
  });
}

function getLikeness(one: string, other: string): number {
  const [first, second] = [one, other].map((text) => new Set(toWords(text).split(' ')));
  const shared = [...(first ?? [])].filter((word) => second?.has(word)).length;
  return shared / Math.max(Math.min(first?.size ?? 0, second?.size ?? 0), 1);
}

function describeExtra(question: Question): string {
  return `extra ${quote(question)}, line ${question.source.line}`;
}

function differences(expected: ExpectedQuestion, read: Question): string[] {
  return [
    differenceInTopics(expected.topics, read),
    ...(['followUps', 'goodSigns', 'redFlags'] as const).map((key) =>
      differenceInTexts(key, expected[key], read[key]),
    ),
    differenceInTags(expected.tags ?? [], read.tags),
    expected.why === undefined || toWords(read.why).includes(toWords(expected.why))
      ? ''
      : `why is ${JSON.stringify(read.why)}, without ${JSON.stringify(expected.why)}`,
  ].filter(Boolean);
}

function differenceInTopics(expected: ExpectedQuestion['topics'], read: Question): string {
  if (expected === undefined) return '';
  const said = read.topicGuessed ? 'none' : [...read.topics].sort().join(', ');
  const wanted = expected === null ? 'none' : expected.map(toTopicName).sort().join(', ');
  return said === wanted ? '' : `topic is ${said}, not ${wanted}`;
}

function differenceInTexts(
  name: string,
  expected: readonly string[] | undefined,
  read: readonly string[],
): string {
  if (expected === undefined) return '';
  const isEqual = JSON.stringify(expected.map(toWords)) === JSON.stringify(read.map(toWords));
  return isEqual ? '' : `${name} are ${JSON.stringify(read)}, not ${JSON.stringify(expected)}`;
}

/** The tag `core` is always compared, as no question is core in a file that is all in bold. */
function differenceInTags(expected: readonly string[], read: readonly string[]): string {
  const missing = expected.filter((tag) => !read.includes(tag));
  const isCore = read.includes('core') && !expected.includes('core');
  if (missing.length === 0 && !isCore) return '';
  return `tags are ${JSON.stringify(read)}, not ${JSON.stringify(expected)}`;
}
