import type { Diagnostic } from '../report/diagnostic.ts';
import type { Question, QuestionId, TopicName } from './question.ts';

/** A topic with its title and aliases. */
export interface Topic {
  readonly name: TopicName;
  /** As people read it: `Career and growth`. */
  readonly title: string;
  /** Other words that people use for the topic, as slugs. */
  readonly aliases: readonly TopicName[];
}

/** What an item of nothing but an id, tags and details adds to the question of that id. */
export interface Overlay
  extends Pick<
    Question,
    'tags' | 'followUps' | 'why' | 'goodSigns' | 'redFlags' | 'adCues' | 'adAnswers' | 'source'
  > {
  readonly id: QuestionId;
  /** Empty if the item states none. */
  readonly topics: readonly TopicName[];
}

/** A parsed question file or note. It may repeat a question: `mergeFiles` removes duplicates. */
export interface QuestionFile {
  readonly questions: readonly Question[];
  readonly overlays: readonly Overlay[];
  readonly topics: readonly Topic[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the file is a note: it has a level-2 heading that begins with a date. */
  readonly isNote: boolean;
}
