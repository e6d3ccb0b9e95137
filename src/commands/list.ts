import { arrangeByTopic, type Placed } from '../core/question/by-topic.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { addInto, type IntoOptions, targetOf } from './shared/into-note.ts';
import { count, hint } from './shared/messages.ts';
import { fromNew } from './shared/new-questions.ts';
import {
  nothingMatched,
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
  const target = targetOf(options, env);
  const found = await query(options, env);
  if (found.selection.questions.length === 0) {
    return printNothing(nothingMatched(found.selection), options, env);
  }
  const arrange = ({ selection, topics }: Query): readonly Placed[] =>
    arrangeByTopic(selection.questions, topics).slice(0, options.limit);
  if (target !== undefined) {
    const choose = fromNew(target, found, (left) => ({ cards: arrange(left) }));
    return addInto(target, choose, options, env);
  }
  const placed = arrange(found);
  await printQuestions(placed, options, 'grouped', env);
  await hint(env, `${placed.length} of ${count(found.bank.questions.length, 'question')}`);
  return EXIT.done;
}
