import { groupBy } from '../group-by.ts';
import type { Diagnostic, DiagnosticCode } from '../report/diagnostic.ts';
import { normalizeText } from '../text/normalize.ts';
import { GUESS_MARK, OTHER_TOPIC, type Question, type QuestionId } from './question.ts';
import type { QuestionFile, Topic } from './question-file.ts';
import { facetValues } from './tag.ts';

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

/**
 * Merges files into one bank. Of questions with equal words, only the first stays: if the ids are
 * equal, it gets the topics of all, else there is a warning. Questions with equal ids but different
 * words all stay, with an error unless the later question is in a note.
 */
export function mergeFiles(parsed: readonly QuestionFile[]): {
  bank: Bank;
  diagnostics: Diagnostic[];
} {
  const files = parsed.map(forgetWrittenGuesses);
  const diagnostics = files.flatMap((file) => file.diagnostics);
  /** By normalized words, each question with its duplicates, which have the same words and id. */
  const byWords = new Map<string, [Question, ...Question[]]>();
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
  const questions = [...byWords.values()].map(uniteDuplicates);
  const topics = files.flatMap((file) => file.topics);
  return { bank: { questions, topics: collectTopics(questions, topics) }, diagnostics };
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

/**
 * Returns a question with all topics that its file or the file of a duplicate states, if any, and
 * with the audiences of all duplicates, unless it is for everyone.
 */
function uniteDuplicates([question, ...duplicates]: readonly [Question, ...Question[]]): Question {
  if (duplicates.length === 0) return question;
  const all = [question, ...duplicates];
  const audiences = all.flatMap(({ tags }) => facetValues(tags, 'for'));
  const isForSome = facetValues(question.tags, 'for').length > 0;
  const added = isForSome ? audiences.map((audience) => `for/${audience}`) : [];
  const tags = [...new Set([...question.tags, ...added])];
  const stated = all.filter(({ topicGuessed }) => !topicGuessed);
  const [first, ...rest] = new Set(stated.flatMap(({ topics }) => topics));
  if (first === undefined) return { ...question, tags };
  return { ...question, tags, topics: [first, ...rest], topicGuessed: false };
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
