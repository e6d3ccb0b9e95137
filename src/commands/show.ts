import { placer } from '../core/arrange.ts';
import { findQuestions } from '../core/find-question.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { writeChunks } from '../io/write.ts';
import { renderCard } from '../render/card.ts';
import { type BankOptions, openBank } from './open-bank.ts';
import { formatFor, type OutputOptions, printQuestions, styleFor } from './print.ts';

/** The options of `show`. */
export interface ShowOptions extends BankOptions, OutputOptions {}

/** Prints questions, each named by its id or the beginning of it, with everything known about them. */
export async function show(
  ids: readonly string[],
  options: ShowOptions,
  env: Env,
): Promise<ExitCode> {
  const bank = await openBank(options, env);
  const questions = [...new Set(ids.flatMap((id) => findQuestions(id, bank)))];
  if (formatFor(options, env) === 'text') {
    const style = await styleFor(options, env);
    const cards = questions.map((question) => renderCard(question, style));
    await writeChunks(env.stdout, [cards.join('\n')]);
  } else {
    const placed = questions.map(placer([]));
    await printQuestions(placed, { ...options, details: true, for: [] }, 'grouped', env);
  }
  return EXIT.done;
}
