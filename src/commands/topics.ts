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
import type { Options, TOPICS_FLAGS } from './shared/flags.ts';
import { say } from './shared/messages.ts';
import { chooseFormat, chooseStyle, nothingMatchedMessage } from './shared/print.ts';
import { query } from './shared/query.ts';

/** Prints each topic with the number of its questions that pass the filters, unless that is 0. */
export async function topics(options: Options<typeof TOPICS_FLAGS>, env: Env): Promise<ExitCode> {
  const { filters, bank: given, output } = options;
  const { bank, selection } = await query(filters, given, env);
  const counts = countTopics(bank, selection.questions);
  if (counts.length === 0) await say(env, nothingMatchedMessage(selection));
  const style = await chooseStyle(output.color, env);
  const renderers = {
    text: () => renderTopicsText(counts, style, output.details),
    plain: () => renderTopicsPlain(counts),
    json: () => renderTopicsJson(counts),
  };
  await writeChunks(env.stdout, renderers[chooseFormat(output.format, 'plain', env)]());
  return counts.length === 0 ? EXIT.negative : EXIT.done;
}

/** Counts the questions of each topic that has any; a question counts for all its topics. */
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
