import type { Diagnostic } from '../report/diagnostic.ts';
import type { Question, TopicName } from './question.ts';

/** A topic with its title and aliases. */
export interface Topic {
  readonly name: TopicName;
  /** As people read it: `Career and growth`. */
  readonly title: string;
  /** Other words that people use for it, as slugs. */
  readonly aliases: readonly TopicName[];
}

/** A parsed question file. It may hold a question twice: `mergeFiles` removes duplicates. */
export interface QuestionFile {
  readonly questions: readonly Question[];
  readonly topics: readonly Topic[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it is a note: it has a level-2 heading that begins with a date. */
  readonly isNote: boolean;
}
