import { type ListedQuestion, listByTopic } from '../core/question/by-topic.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { addInto, type IntoOptions, parseTarget } from './shared/into-note.ts';
import { countNoun, hint } from './shared/messages.ts';
import { chooseFromNew } from './shared/new-questions.ts';
import {
  nothingMatchedMessage,
  type OutputOptions,
  printNothing,
  printQuestions,
} from './shared/print.ts';
import { type FilterOptions, type Query, query } from './shared/query.ts';

/** The options of `list`. */
export interface ListOptions extends FilterOptions, OutputOptions, IntoOptions {
  readonly limit?: number;
}

/** Prints every question that the filters leave, by topic, the core ones first; or adds them to a note. */
export async function list(options: ListOptions, env: Env): Promise<ExitCode> {
  const target = parseTarget(options, env);
  const found = await query(options, env);
  if (found.selection.questions.length === 0) {
    return printNothing(nothingMatchedMessage(found.selection), options, env);
  }
  const arrange = ({ selection, topics }: Query): readonly ListedQuestion[] =>
    listByTopic(selection.questions, topics).slice(0, options.limit);
  if (target !== undefined) {
    const choose = chooseFromNew(target, found, (left) => ({ cards: arrange(left) }));
    return addInto(target, choose, options, env);
  }
  const listed = arrange(found);
  await printQuestions(listed, options, 'grouped', env);
  await hint(env, `${listed.length} of ${countNoun(found.bank.questions.length, 'question')}`);
  return EXIT.done;
}
