import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import type { QuestionFile, Topic } from './parse.ts';
import type { Question, QuestionId, TopicName } from './question.ts';
import { normalizeText } from './words.ts';
import { forgetWrittenGuesses } from './written-guess.ts';

/** The questions loaded from one or more question files, no question twice. */
export interface Bank {
  readonly questions: readonly Question[];
  /** In the order in which their first questions come; each has at least one question. */
  readonly topics: readonly Topic[];
}

/** A question of the bank, and the topics of all that are the same. */
interface Kept {
  readonly question: Question;
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
  const byWords = new Map<string, Kept>();
  const byId = new Map<QuestionId, Question>();
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
        diagnostics.push(conflict('same-id', question, sameId));
      }
      byWords.set(words, keep(question));
    } else if (sameWords.question.id === question.id) {
      uniteTopics(sameWords, question);
    } else {
      diagnostics.push(conflict('same-text', question, sameWords.question));
    }
  }
  const questions = [...byWords.values()].map(toQuestion);
  const said = files.flatMap((file) => file.topics);
  return { bank: { questions, topics: topicsOf(questions, said) }, diagnostics };
}

function keep(question: Question): Kept {
  return { question, topics: new Set(question.topics), topicGuessed: question.topicGuessed };
}

/** Into the set that is there: a copy for each of thousands of the same would take quadratic time. */
function uniteTopics(kept: Kept, { topics, topicGuessed }: Question): void {
  if (topicGuessed) return;
  if (kept.topicGuessed) kept.topics = new Set();
  kept.topicGuessed = false;
  for (const topic of topics) kept.topics.add(topic);
}

function toQuestion({ question, topics, topicGuessed }: Kept): Question {
  const [first = question.topics[0], ...rest] = topics;
  return { ...question, topics: [first, ...rest], topicGuessed };
}

function conflict(
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
export function topicsOf(questions: readonly Question[], topics: readonly Topic[]): Topic[] {
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
