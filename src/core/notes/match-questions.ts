import { isAsked } from '../language/question-signs.ts';
import { type Bank, collectTopics } from '../question/bank.ts';
import { listDetails } from '../question/details.ts';
import { deriveId, OTHER_TOPIC, type Question, type QuestionId } from '../question/question.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Entry, EntryStatus, Note } from './note.ts';

/** The questions of notes found in a bank, and those that it does not have. */
export interface Matching {
  /** The bank, and behind its own questions those that only the notes have; `other`, as yet. */
  readonly bank: Bank;
  /** The place of each entry's question among the bank's. */
  readonly places: ReadonlyMap<Entry, number>;
}

/** The places of questions by what they are found by. */
interface Index {
  readonly byId: Map<QuestionId, number>;
  readonly byWords: Map<string, number>;
  /** Two questions of a bank may have one id: then the words tell. */
  readonly byBoth: Map<string, number>;
}

/**
 * Finds the question of each entry: by its id, else by its words. What the bank does not have is a
 * question of its own, the same in two notes where its id or its words are. An entry that was found
 * lends its id and its words to the entries behind it.
 */
export function matchNotes(bank: Bank, notes: readonly Note[]): Matching {
  const questions = [...bank.questions];
  const index = buildIndex(questions);
  const places = new Map<Entry, number>();
  for (const { file, entries } of notes) {
    for (const entry of entries) {
      const place = find(entry, index) ?? questions.length;
      if (place === questions.length) questions.push(toQuestion(entry, file));
      learn(entry.id, entry.text, place, index);
      places.set(entry, place);
    }
  }
  return { bank: { questions, topics: collectTopics(questions, bank.topics) }, places };
}

/** Finds the question of a bank that an entry of a note is; undefined where it is none of them. */
export type EntryFinder = (entry: Entry) => Question | undefined;

/** A finder over questions: by id, else by words. */
export function createEntryFinder(questions: readonly Question[]): EntryFinder {
  const index = buildIndex(questions);
  return (entry) => questions[find(entry, index) ?? -1];
}

/**
 * What the user wrote of an answer: without the lines that only repeat what the bank says of the
 * question, with or without their labels.
 */
export function withoutDetails(answer: string, question: Question): string {
  const known = new Set(
    listDetails(question).flatMap(({ label, text }) => [
      normalizeText(text),
      normalizeText(`${label}: ${text}`),
    ]),
  );
  const lines = answer.split('\n');
  const kept = lines.filter((line) => !known.has(normalizeText(line)));
  return kept.length === lines.length ? answer : kept.join('\n').replace(/^\n+|\n+$/gu, '');
}

/**
 * Whether a question was asked or is settled: what its box says, but an answer below an empty box is
 * one, too, for who types in a hurry forgets the tick. A line that asks is no answer to who has not
 * asked yet, but something more to ask.
 */
export function resolveStatus(entry: Entry, question: Question): EntryStatus {
  const { status, answer, verdict } = entry;
  if (status !== 'open') return status;
  if (verdict !== undefined) return 'asked';
  const lines = withoutDetails(answer, question).split('\n');
  return lines.some((line) => line !== '' && !isAsked(line)) ? 'asked' : 'open';
}

function buildIndex(questions: readonly Question[]): Index {
  const index: Index = { byId: new Map(), byWords: new Map(), byBoth: new Map() };
  for (const [place, { id, text }] of questions.entries()) learn(id, text, place, index);
  return index;
}

function find({ id, text }: Entry, { byId, byWords, byBoth }: Index): number | undefined {
  const words = normalizeText(text);
  if (id === undefined) return byWords.get(words);
  return byBoth.get(idAndWordsKey(id, words)) ?? byId.get(id) ?? byWords.get(words);
}

/** What is known already stays. */
function learn(id: QuestionId | undefined, text: string, place: number, index: Index): void {
  const words = normalizeText(text);
  addNew(index.byWords, words, place);
  if (id === undefined) return;
  addNew(index.byId, id, place);
  addNew(index.byBoth, idAndWordsKey(id, words), place);
}

function addNew<Key>(map: Map<Key, number>, key: Key, place: number): void {
  if (!map.has(key)) map.set(key, place);
}

/** No id has a space. */
function idAndWordsKey(id: QuestionId, words: string): string {
  return `${id} ${words}`;
}

function toQuestion({ id, text, markdown, line }: Entry, file: string): Question {
  return {
    id: id ?? deriveId(text),
    text,
    markdown,
    topics: [OTHER_TOPIC],
    topicGuessed: true,
    tags: [],
    followUps: [],
    why: '',
    goodSigns: [],
    redFlags: [],
    source: { file, line, column: 1 },
  };
}
