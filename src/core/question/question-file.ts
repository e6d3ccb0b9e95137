import type { Diagnostic } from '../report/diagnostic.ts';
import type { Question, TopicName } from './question.ts';

/** What a question file says of a topic beside its questions. */
export interface Topic {
  readonly name: TopicName;
  /** For people: `Career and growth`. */
  readonly title: string;
  /** Other words that people use for it, as slugs. */
  readonly aliases: readonly TopicName[];
}

/** One question file, read. Two questions in it may still be the same one: a bank settles that. */
export interface QuestionFile {
  readonly questions: readonly Question[];
  readonly topics: readonly Topic[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it is a note: it has a level-2 heading that begins with a date. */
  readonly isNote: boolean;
}
