import { isAsked } from '../language/question-signs.ts';
import { type Bank, collectTopics } from '../question/bank.ts';
import { listDetails } from '../question/details.ts';
import { deriveId, OTHER_TOPIC, type Question } from '../question/question.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Entry, EntryStatus, Note } from './note.ts';

/** A bank extended by the questions that only notes have, and the question of each entry. */
interface Matching {
  /** The bank's own questions first; the added ones have the topic `other` until it is guessed. */
  readonly bank: Bank;
  /** The index of each entry's question among the bank's. */
  readonly places: ReadonlyMap<Entry, number>;
}

/** The indexes of questions, by the keys of `lookupKeys`. */
type Index = Map<string, number>;

/**
 * Finds the question of each entry: by its id, else by its words. An entry that matches none becomes a
 * question of its own, once for all notes that have it. The id and the words of a matched entry find
 * that question for later entries, too.
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

/** Finds the question of an entry; undefined for an entry that matches none. */
export type EntryFinder = (entry: Entry) => Question | undefined;

/** Returns a function that finds the question of an entry: by its id, else by its words. */
export function createEntryFinder(questions: readonly Question[]): EntryFinder {
  const index = buildIndex(questions);
  return (entry) => questions[findPlace(entry, index) ?? -1];
}

/**
 * The user's own words in an answer: without lines that repeat a detail of the question from the bank,
 * such as `Why: a path exists where somebody has walked it`, with or without its label.
 */
export function withoutDetails(answer: string, question: Question): string {
  const details = listDetails(question).flatMap(({ label, text }) => [text, `${label}: ${text}`]);
  const known = new Set(details.map(normalizeText));
  const lines = answer.split('\n');
  const kept = lines.filter((line) => !known.has(normalizeText(line)));
  return kept.length === lines.length ? answer : kept.join('\n').replace(/^\n+|\n+$/gu, '');
}

/**
 * Whether a question was asked or settled: by its checkbox, or by an answer below an empty one, since
 * people who type in a hurry forget the tick. A line that asks is not an answer yet, but a reminder of
 * something more to ask.
 */
export function resolveStatus(entry: Entry, question: Question): EntryStatus {
  const { status, answer, verdict } = entry;
  if (status !== 'open') return status;
  if (verdict !== undefined) return 'asked';
  const lines = withoutDetails(answer, question).split('\n');
  return lines.some((line) => line !== '' && !isAsked(line)) ? 'asked' : 'open';
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

/** Adds the keys of a question; the first question with a key keeps it. */
function addKeys(entry: Pick<Entry, 'id' | 'text'>, place: number, index: Index): void {
  for (const key of lookupKeys(entry)) {
    if (!index.has(key)) index.set(key, place);
  }
}

/** `^who who decides`, which tells two questions of one id apart, then `^who`, then ` who decides`. */
function lookupKeys({ id, text }: Pick<Entry, 'id' | 'text'>): string[] {
  // The space in front keeps words such as `^-` apart from an id.
  const words = ` ${normalizeText(text)}`;
  return id === undefined ? [words] : [`^${id}${words}`, `^${id}`, words];
}

function toQuestion({ id, text, markdown, line }: Entry, file: string): Question {
  return {
    id: id ?? deriveId(text),
    text,
    markdown,
    topics: [OTHER_TOPIC],
    topicGuessed: true,
    ...{ tags: [], followUps: [], why: '', goodSigns: [], redFlags: [] },
    source: { file, line, column: 1 },
  };
}
