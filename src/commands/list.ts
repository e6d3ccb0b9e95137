import { arrangeByTopic } from '../core/arrange.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { count } from './count.ts';
import { hint } from './message.ts';
import { type OutputOptions, printNothing, printQuestions, sayNothingMatched } from './print.ts';
import { type FilterOptions, query } from './query.ts';

/** The options of `list`. */
export interface ListOptions extends FilterOptions, OutputOptions {
  readonly limit?: number;
}

/** Prints every question that the filters leave, by topic, the core ones first. */
export async function list(options: ListOptions, env: Env): Promise<ExitCode> {
  const { bank, selection, topics } = await query(options, env);
  if (selection.questions.length === 0) {
    await sayNothingMatched(selection, env);
    return printNothing(options, env);
  }
  const placed = arrangeByTopic(selection.questions, topics).slice(0, options.limit);
  await printQuestions(placed, options, 'grouped', env);
  await hint(env, `${placed.length} of ${count(bank.questions.length, 'question')}`);
  return EXIT.done;
}
