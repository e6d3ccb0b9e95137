import type { Bank } from '../core/question/bank.ts';
import type { Question } from '../core/question/question.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { writeChunks } from '../io/streams/output.ts';
import {
  renderTopicsJson,
  renderTopicsPlain,
  renderTopicsText,
  type TopicCount,
} from '../render/questions/topics.ts';
import { say } from './shared/messages.ts';
import { chooseStyle, nothingMatchedMessage, type OutputOptions } from './shared/print.ts';
import { type FilterOptions, query } from './shared/query.ts';

/** The formats that a list of topics has. */
export const TOPICS_FORMATS = ['text', 'plain', 'json'] as const;

/** The options of `topics`. */
export interface TopicsOptions extends FilterOptions, OutputOptions {
  readonly format?: (typeof TOPICS_FORMATS)[number];
}

/** Prints each topic of the bank with the number of its questions that the filters leave. */
export async function topics(options: TopicsOptions, env: Env): Promise<ExitCode> {
  const { bank, selection } = await query(options, env);
  const counts = countTopics(bank, selection.questions);
  const format = options.format ?? (env.stdout.isTerminal ? 'text' : 'plain');
  if (counts.length === 0) await say(env, nothingMatchedMessage(selection));
  const style = await chooseStyle(options, env);
  const renderers = {
    text: () => renderTopicsText(counts, style),
    plain: () => renderTopicsPlain(counts),
    json: () => renderTopicsJson(counts),
  };
  await writeChunks(env.stdout, renderers[format]());
  return counts.length === 0 ? EXIT.negative : EXIT.done;
}

/** A question with several topics counts for each of them; topics with none left are left out. */
function countTopics(bank: Bank, questions: readonly Question[]): TopicCount[] {
  const counts = new Map<string, { count: number; isGuessed: boolean }>();
  for (const question of questions) {
    for (const name of question.topics) {
      const { count, isGuessed } = counts.get(name) ?? { count: 0, isGuessed: true };
      counts.set(name, { count: count + 1, isGuessed: isGuessed && question.topicGuessed });
    }
  }
  return bank.topics.flatMap((topic) => {
    const counted = counts.get(topic.name);
    return counted === undefined ? [] : [{ topic, ...counted }];
  });
}
