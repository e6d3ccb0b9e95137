import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import type { QuestionFile, Topic } from './parse.ts';
import type { Question, QuestionId, TopicName } from './question.ts';
import { normalizeText } from './words.ts';

/** The questions loaded from one or more question files, no question twice. */
export interface Bank {
  readonly questions: readonly Question[];
  /** In the order in which their first questions come; each has at least one question. */
  readonly topics: readonly Topic[];
}

/**
 * One bank out of several files. Same id and same words: one question, topics united. Same words,
 * another id: the first stays, a warning. Same id, other words: both stay, an error.
 */
export function mergeFiles(files: readonly QuestionFile[]): {
  bank: Bank;
  diagnostics: Diagnostic[];
} {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  const byWords = new Map<string, Question>();
  const byId = new Map<QuestionId, Question>();
  for (const question of files.flatMap((file) => file.questions)) {
    const words = normalizeText(question.text);
    const sameWords = byWords.get(words);
    const sameId = byId.get(question.id);
    if (sameWords === undefined) {
      if (sameId !== undefined) diagnostics.push(conflict('same-id', question, sameId));
      else byId.set(question.id, question);
      byWords.set(words, question);
    } else if (sameWords.id === question.id) {
      byWords.set(words, uniteTopics(sameWords, question));
    } else {
      diagnostics.push(conflict('same-text', question, sameWords));
    }
  }
  const questions = [...byWords.values()];
  const said = files.flatMap((file) => file.topics);
  return { bank: { questions, topics: topicsOf(questions, said) }, diagnostics };
}

function uniteTopics(first: Question, second: Question): Question {
  if (second.topicGuessed) return first;
  if (first.topicGuessed) return { ...first, topics: second.topics, topicGuessed: false };
  const [head, ...rest] = first.topics;
  const others = new Set([...rest, ...second.topics]);
  others.delete(head);
  return { ...first, topics: [head, ...others] };
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
    'same-text': `the same question as ^${earlier.id} at ${place}, which stays`,
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
