import type { Diagnostic, DiagnosticCode } from '../report/diagnostic.ts';
import { normalizeText } from '../text/normalize.ts';
import { forgetWrittenGuesses } from './guess-marks.ts';
import type { Question, QuestionId, TopicName } from './question.ts';
import type { QuestionFile, Topic } from './question-file.ts';

/** The questions loaded from one or more question files, no question twice. */
export interface Bank {
  readonly questions: readonly Question[];
  /** In the order in which their first questions come; each has at least one question. */
  readonly topics: readonly Topic[];
}

/** What a question and all that are the same have together. */
interface United {
  topics: Set<TopicName>;
  topicGuessed: boolean;
}

/**
 * One bank out of several files. Same id and same words: one question, topics united. Same words,
 * another id: the first stays, a warning. Same id, other words: both stay, an error.
 */
export function mergeFiles(parsed: readonly QuestionFile[]): {
  bank: Bank;
  diagnostics: Diagnostic[];
} {
  const files = parsed.map(forgetWrittenGuesses);
  const diagnostics = files.flatMap((file) => file.diagnostics);
  const byWords = new Map<string, Question>();
  const byId = new Map<QuestionId, Question>();
  // Few are there twice: only these are made anew.
  const united = new Map<Question, United>();
  const notes = new Set(files.filter((file) => file.isNote).flatMap((file) => file.questions));
  for (const question of files.flatMap((file) => file.questions)) {
    const words = normalizeText(question.text);
    const sameWords = byWords.get(words);
    const sameId = byId.get(question.id);
    if (sameWords === undefined) {
      if (sameId === undefined) {
        byId.set(question.id, question);
      } else if (!notes.has(question)) {
        // In a note, people put a question into words of their own.
        diagnostics.push(createConflict('same-id', question, sameId));
      }
      byWords.set(words, question);
    } else if (sameWords.id === question.id) {
      const all = united.get(sameWords) ?? unite(sameWords);
      uniteTopics(all, question);
      united.set(sameWords, all);
    } else {
      diagnostics.push(createConflict('same-text', question, sameWords));
    }
  }
  const questions = [...byWords.values()].map((question) =>
    withTopics(question, united.get(question)),
  );
  const said = files.flatMap((file) => file.topics);
  return { bank: { questions, topics: collectTopics(questions, said) }, diagnostics };
}

function unite({ topics, topicGuessed }: Question): United {
  return { topics: new Set(topics), topicGuessed };
}

/** Into the set that is there: a copy for each of thousands of the same would take quadratic time. */
function uniteTopics(united: United, { topics, topicGuessed }: Question): void {
  if (topicGuessed) return;
  if (united.topicGuessed) united.topics = new Set();
  united.topicGuessed = false;
  for (const topic of topics) united.topics.add(topic);
}

function withTopics(question: Question, united: United | undefined): Question {
  if (united === undefined) return question;
  const [first = question.topics[0], ...rest] = united.topics;
  return { ...question, topics: [first, ...rest], topicGuessed: united.topicGuessed };
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

/** The topics that questions have, with what is said of each: the first title, all the aliases. */
export function collectTopics(questions: readonly Question[], topics: readonly Topic[]): Topic[] {
  const said = new Map<TopicName, Topic>();
  for (const topic of topics) {
    const earlier = said.get(topic.name);
    said.set(topic.name, earlier === undefined ? topic : uniteAliases(earlier, topic));
  }
  const names = new Set(questions.flatMap((question) => question.topics));
  return [...names].map((name) => said.get(name) ?? { name, title: name, aliases: [] });
}

function uniteAliases(first: Topic, second: Topic): Topic {
  if (second.aliases.length === 0) return first;
  return { ...first, aliases: [...new Set([...first.aliases, ...second.aliases])] };
}

/** The name of our own bank, and the one of standard input, among the paths of `--bank`. */
export const BUILT_IN = 'built-in';
export const STANDARD_INPUT = '-';
