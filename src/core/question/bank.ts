import { groupBy } from '../group-by.ts';
import type { Diagnostic, DiagnosticCode } from '../report/diagnostic.ts';
import { didYouMean } from '../text/message-words.ts';
import { normalizeText } from '../text/normalize.ts';
import { GUESS_MARK, OTHER_TOPIC, type Question, type QuestionId } from './question.ts';
import type { Overlay, QuestionFile, Topic } from './question-file.ts';

/** The questions of one or more files, each question only once. */
export interface Bank {
  readonly questions: readonly Question[];
  /** In the order of their first questions; each has at least one question. */
  readonly topics: readonly Topic[];
}

/** Stands for the bank of ask-them where `--bank` takes a path. */
export const BUILT_IN = 'built-in';

/** Stands for standard input where `--bank` takes a path. */
export const STANDARD_INPUT = '-';

/** A question, and what later banks say of it. */
type Same = [Question, ...(Question | Overlay)[]];

/**
 * Merges files into one bank. Of questions with equal words, only the first stays: if the ids are
 * equal, it gets the topics, tags and details of all, else there is a warning. Overlays add theirs to
 * the questions of their id. Questions with equal ids but different words all stay, with an error
 * unless the later question is in a note.
 */
export function mergeFiles(parsed: readonly QuestionFile[]): {
  bank: Bank;
  diagnostics: Diagnostic[];
} {
  const files = parsed.map(forgetWrittenGuesses);
  const diagnostics = files.flatMap((file) => file.diagnostics);
  /** By normalized words, each question with its duplicates, which have the same words and id. */
  const byWords = new Map<string, Same>();
  const byId = new Map<QuestionId, Question>();
  const all = files.flatMap(({ questions, isNote }) =>
    questions.map((question) => ({ question, isNote })),
  );
  for (const { question, isNote } of all) {
    const words = normalizeText(question.text);
    const same = byWords.get(words);
    const sameId = byId.get(question.id);
    if (same === undefined) {
      byWords.set(words, [question]);
      if (sameId === undefined) byId.set(question.id, question);
      // In a note, people may reword a question of the bank and keep its id.
      else if (!isNote) diagnostics.push(createConflict('same-id', question, sameId));
    } else if (same[0].id === question.id) {
      same.push(question);
    } else {
      diagnostics.push(createConflict('same-text', question, same[0]));
    }
  }
  const same = [...byWords.values()];
  const unknown = addOverlays(
    same,
    files.flatMap(({ overlays }) => overlays),
  );
  const questions = same.map(unite);
  const topics = files.flatMap((file) => file.topics);
  const bank = { questions, topics: collectTopics(questions, topics) };
  return { bank, diagnostics: [...diagnostics, ...unknown] };
}

/**
 * Returns the topics of the questions, in the order of the questions. If `topics` has a topic more
 * than once, its first title and all its aliases are kept.
 */
export function collectTopics(questions: readonly Question[], topics: readonly Topic[]): Topic[] {
  const byName = groupBy(topics, ({ name }) => name);
  const names = new Set(questions.flatMap((question) => question.topics));
  return [...names].map((name) => {
    const same = byName.get(name);
    if (same === undefined) return { name, title: name, aliases: [] };
    if (same.length === 1) return same[0];
    return { ...same[0], aliases: [...new Set(same.flatMap(({ aliases }) => aliases))] };
  });
}

/** Adds overlays to the questions of their ids. Returns a warning for each that no bank has. */
function addOverlays(all: readonly Same[], overlays: readonly Overlay[]): Diagnostic[] {
  const byId = groupBy(all, ([{ id }]) => id);
  // A file of overlays alone says nothing of the bank that it is for.
  if (all.length === 0) return [];
  return overlays.flatMap((overlay) => {
    const found = byId.get(overlay.id);
    for (const same of found ?? []) same.push(overlay);
    return found === undefined ? [createUnknownOverlay(overlay, [...byId.keys()])] : [];
  });
}

/** Returns a question with the topics, tags and details of its duplicates and overlays, in their order. */
function unite([question, ...others]: Readonly<Same>): Question {
  if (others.length === 0) return question;
  const all = [question, ...others];
  const collect = (get: (one: Question | Overlay) => readonly string[]): readonly string[] => [
    ...new Set(all.flatMap(get)),
  ];
  const united = {
    ...question,
    tags: collect(({ tags }) => tags),
    followUps: collect(({ followUps }) => followUps),
    why: collect(({ why }) => (why === '' ? [] : [why])).join(' '),
    goodSigns: collect(({ goodSigns }) => goodSigns),
    redFlags: collect(({ redFlags }) => redFlags),
    adCues: collect(({ adCues }) => adCues),
    adAnswers: collect(({ adAnswers }) => adAnswers),
  };
  const stated = all.filter((one) => !('topicGuessed' in one && one.topicGuessed));
  const [first, ...rest] = new Set(stated.flatMap(({ topics }) => topics));
  return first === undefined
    ? united
    : { ...united, topics: [first, ...rest], topicGuessed: false };
}

function createUnknownOverlay(
  { id, source: { file, line, column } }: Overlay,
  ids: readonly string[],
): Diagnostic {
  const message = `no bank has a question ^${id}${didYouMean(id, ids)}: this line adds to nothing here`;
  return { code: 'unknown-overlay', message, file, position: { line, column } };
}

function createConflict(
  code: Extract<DiagnosticCode, 'same-id' | 'same-text'>,
  question: Question,
  earlier: Question,
): Diagnostic {
  const { file, line, column } = question.source;
  const place = `${earlier.source.file}:${earlier.source.line}`;
  const messages = {
    'same-id': `^${question.id} is another question at ${place}: give one of them another id`,
    'same-text': `the same question as ^${earlier.id} at ${place}, which stays: delete this one`,
  };
  return { code, message: messages[code], file, position: { line, column } };
}

/**
 * Removes the guessed topics of a printed question file. A question whose only topic comes from
 * `## ~career` loses that topic, to be guessed again, unless the file also states `career`.
 */
export function forgetWrittenGuesses(file: QuestionFile): QuestionFile {
  const guesses = file.topics.filter(isGuess);
  if (guesses.length === 0) return file;
  const topics = file.topics.filter((topic) => !isGuess(topic));
  const guessed = new Set(guesses.map(({ name }) => name));
  for (const { name } of topics) guessed.delete(name);
  const questions = file.questions.map((question) => {
    const [topic, secondTopic] = question.topics;
    if (secondTopic !== undefined || !guessed.has(topic)) return question;
    return { ...question, topics: [OTHER_TOPIC] as const, topicGuessed: true };
  });
  return { ...file, topics, questions };
}

function isGuess({ name, title }: Topic): boolean {
  return title === `${GUESS_MARK}${name}`;
}
