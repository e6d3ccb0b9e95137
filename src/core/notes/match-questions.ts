import { isAsked } from '../language/question-signs.ts';
import { type Bank, collectTopics } from '../question/bank.ts';
import { deriveId } from '../question/derive-id.ts';
import { listDetails } from '../question/details.ts';
import { OTHER_TOPIC, type Question } from '../question/question.ts';
import { withoutInlineComments } from '../syntax/comments.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Entry, EntryStatus, Note } from './note.ts';

/** A bank, extended by the questions that only notes have, and the question of each entry. */
interface Matching {
  /** The bank's own questions, then the added ones, whose topic is `other` until it is guessed. */
  readonly bank: Bank;
  /** For each entry, the index of its question in `bank.questions`. */
  readonly places: ReadonlyMap<Entry, number>;
}

/** The indexes of questions, by the keys that `lookupKeys` returns. */
type Index = Map<string, number>;

/**
 * Finds the question of each entry by the entry's id, else by its words. An entry without a match
 * adds a new question to the bank. An entry also matches by the id or words of an earlier entry, so
 * that a question that several notes repeat is added once.
 */
export function matchNotes(bank: Bank, notes: readonly Note[]): Matching {
  const questions = [...bank.questions];
  const index = buildIndex(questions);
  const places = new Map<Entry, number>();
  for (const { file, entries } of notes) {
    for (const entry of entries) {
      const place = findPlace(entry, index) ?? questions.length;
      if (place === questions.length) questions.push(toQuestion(entry, file));
      addKeys(entry, place, index);
      places.set(entry, place);
    }
  }
  return { bank: { questions, topics: collectTopics(questions, bank.topics) }, places };
}

/** Returns the question of an entry; undefined for an entry that matches no question. */
export type EntryFinder = (entry: Entry) => Question | undefined;

/** Returns a function that finds a question by the id of an entry, else by the entry's words. */
export function createEntryFinder(questions: readonly Question[]): EntryFinder {
  const index = buildIndex(questions);
  return (entry) => questions[findPlace(entry, index) ?? -1];
}

/**
 * Returns an entry as the entry of its question: with the words behind the question mark in the question,
 * not in the answer, if they are there in the bank, too; and without the lines of the answer that repeat
 * a detail of the question, with or without the label: `Why: a path exists where somebody has walked it`.
 */
export function readAs(entry: Entry, question: Question): Entry {
  const { whole } = entry;
  const isSame = ({ text }: Pick<Entry, 'text'>): boolean =>
    normalizeText(text) === normalizeText(question.text);
  const isExact = whole?.markdown === question.markdown || whole?.text === question.text;
  const isWhole = whole !== undefined && (isExact || (isSame(whole) && !isSame(entry)));
  const read = isWhole ? { ...entry, ...whole } : entry;
  return { ...read, answer: withoutDetails(read.answer, question) };
}

/** Removes the lines of an answer that repeat a detail of the question. */
export function withoutDetails(answer: string, question: Question): string {
  const details = listDetails(question).flatMap(({ label, text }) => {
    // In a note, a comment is nobody's words.
    const read = withoutInlineComments(text);
    return [text, read, `${label}: ${text}`, `${label}: ${read}`];
  });
  const known = new Set(details.map(normalizeText));
  const lines = answer.split('\n');
  const kept = lines.filter((line) => !known.has(normalizeText(line)));
  return kept.length === lines.length ? answer : kept.join('\n').replace(/^\n+|\n+$/gu, '');
}

/**
 * Returns whether a question is open, asked or settled. With an answer or a verdict, an empty or
 * missing checkbox counts as ticked, because people in a hurry forget the tick. A line that ends
 * like a question is not an answer, but a reminder to ask more.
 */
export function resolveStatus(entry: Entry, question: Question): EntryStatus {
  return statusOf(readAs(entry, question));
}

/** Returns the status of an entry, as `resolveStatus` does, by the entry alone. */
export function statusOf({ status, verdict, answer }: Entry): EntryStatus {
  if (status !== 'open') return status;
  if (verdict !== undefined) return 'asked';
  return answer.split('\n').some((line) => line !== '' && !isAsked(line)) ? 'asked' : 'open';
}

function buildIndex(questions: readonly Question[]): Index {
  const index: Index = new Map();
  for (const [place, question] of questions.entries()) addKeys(question, place, index);
  return index;
}

function findPlace(entry: Entry, index: Index): number | undefined {
  const places = lookupKeys(entry).map((key) => index.get(key));
  return places.find((place) => place !== undefined);
}

/** Adds the keys of a question, except keys that an earlier question already has. */
function addKeys(entry: Pick<Entry, 'id' | 'text'>, place: number, index: Index): void {
  for (const key of lookupKeys(entry)) {
    if (!index.has(key)) index.set(key, place);
  }
}

/**
 * Returns keys, the strictest first, since questions may share ids: `^id who`, `^id`, ` who`. The words of
 * the unsplit line come before those of the question.
 */
function lookupKeys({ id, text, whole }: Pick<Entry, 'id' | 'text'> & Partial<Entry>): string[] {
  // The leading space keeps a text such as `^-` from being taken for an id.
  const words = [whole?.text ?? text, text].map((one) => ` ${normalizeText(one)}`);
  return id === undefined ? words : [...words.map((one) => `^${id}${one}`), `^${id}`, ...words];
}

function toQuestion({ id, text, markdown, line }: Entry, file: string): Question {
  return {
    id: id ?? deriveId(text),
    text,
    markdown,
    topics: [OTHER_TOPIC],
    topicGuessed: true,
    ...{ tags: [], followUps: [], why: '', goodSigns: [], redFlags: [] },
    ...{ adCues: [], adAnswers: [] },
    source: { file, line, column: 1 },
  };
}
