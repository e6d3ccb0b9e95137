import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { mergeFiles } from '../../src/core/question/bank.ts';
import { type Question, toTopicName } from '../../src/core/question/question.ts';
import { normalizeText } from '../../src/core/text/normalize.ts';
import { parseQuestionFile } from './read-list.ts';

/** A question that a foreign file holds. What is left out is not compared, but for `core`. */
interface ExpectedQuestion {
  readonly text: string;
  /** Other readings of the same lines that are as good. */
  readonly or?: readonly string[];
  /** As the file writes them; null where it gives none. */
  readonly topics?: readonly string[] | null;
  /** An empty list says that what is nested under the question is no follow-up. */
  readonly followUps?: readonly string[];
  /** Words that its why holds, perhaps among others. */
  readonly why?: string;
  readonly goodSigns?: readonly string[];
  readonly redFlags?: readonly string[];
  readonly tags?: readonly string[];
}

/** A file as somebody else would write it, and what is in it. */
export interface ForeignFile {
  readonly name: string;
  readonly text: string;
  /** Merged before it is compared: it holds a question twice. */
  readonly twice: boolean;
  readonly questions: readonly ExpectedQuestion[];
}

/** How a reading differs from what is expected. */
export interface Comparison {
  readonly expected: number;
  readonly read: number;
  readonly found: number;
  /** For people; empty where there is no difference. */
  readonly report: string;
}

const folder = join(import.meta.dirname, '../foreign');
/** Emoji and numbers in front of a question are not its words: `❓ `, `12. `, `Q3: `, `1.1 `. */
const IN_FRONT =
  /^[^\p{L}\p{N}]*(?:(?:q ?)?\d+(?:\.\d+)*(?: ?[.):\uff1a\u3001-])?)?[^\p{L}\p{N}]*/iu;
/** Two texts that share this much are the same lines, read otherwise. */
const ALIKE = 0.5;

/** Every file of `test/foreign` with its `.json`. */
export function foreignFiles(): ForeignFile[] {
  const names = readdirSync(folder);
  return names
    .filter((name) => !name.endsWith('.json'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const expected = JSON.parse(readFileSync(join(folder, `${parse(name).name}.json`), 'utf8'));
      return { name, text, twice: expected.twice ?? false, questions: expected.questions };
    });
}

/** Reads a file, given its text in some dress, and says what differs from what is in it. */
export function compareFile(file: ForeignFile, text: string): Comparison {
  const parsed = parseQuestionFile(text, file.name);
  const left = [...(file.twice ? mergeFiles([parsed]).bank.questions : parsed.questions)];
  const read = left.length;
  const missed: ExpectedQuestion[] = [];
  const details: string[] = [];
  for (const expected of file.questions) {
    const found = takeFirst(left, (question) => isSame(expected, question));
    if (found === undefined) missed.push(expected);
    else details.push(...differences(expected, found).map((line) => `${quote(found)}: ${line}`));
  }
  const found = file.questions.length - missed.length;
  const lines = [...describeMissed(missed, left), ...left.map(describeExtra), ...details];
  const head = `${file.name}: found ${found} of ${file.questions.length}, ${read - found} extra`;
  const report = lines.length === 0 ? '' : [head, ...lines].join('\n  ');
  return { expected: file.questions.length, read, found, report };
}

/** Precision and recall over all files, in one line. */
export function sumOf(comparisons: readonly Comparison[]): string {
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

function isSame(expected: ExpectedQuestion, question: Question): boolean {
  return [expected.text, ...(expected.or ?? [])].some((text) => hasSameWords(text, question.text));
}

function hasSameWords(one: string, other: string): boolean {
  return words(one) === words(other);
}

function words(text: string): string {
  return normalizeText(text.replace(IN_FRONT, ''));
}

function quote({ text }: { readonly text: string }): string {
  return `"${text}"`;
}

/** A missed question, and what was read in its place: that one is reported as extra, too. */
function describeMissed(missed: readonly ExpectedQuestion[], extra: readonly Question[]): string[] {
  return missed.map((expected) => {
    const instead = extra.find((question) => likeness(expected.text, question.text) >= ALIKE);
    return `missed ${quote(expected)}${instead ? `, read as ${quote(instead)}` : ''}`;
  });
}

function likeness(one: string, other: string): number {
  const [first, second] = [one, other].map((text) => new Set(words(text).split(' ')));
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
    expected.why === undefined || words(read.why).includes(words(expected.why))
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
  const isEqual = JSON.stringify(expected.map(words)) === JSON.stringify(read.map(words));
  return isEqual ? '' : `${name} are ${JSON.stringify(read)}, not ${JSON.stringify(expected)}`;
}

/** `core` is compared always: a file in bold throughout has no best question. */
function differenceInTags(expected: readonly string[], read: readonly string[]): string {
  const missing = expected.filter((tag) => !read.includes(tag));
  const isCore = read.includes('core') && !expected.includes('core');
  if (missing.length === 0 && !isCore) return '';
  return `tags are ${JSON.stringify(read)}, not ${JSON.stringify(expected)}`;
}
