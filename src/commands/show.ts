import { findById } from '../core/choosing/find-by-id.ts';
import { createLister } from '../core/question/by-topic.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { writeChunks } from '../io/streams/output.ts';
import { renderCard } from '../render/questions/card.ts';
import { type BankOptions, openBank } from './shared/open-bank.ts';
import { chooseFormat, chooseStyle, type OutputOptions, printQuestions } from './shared/print.ts';

/** The options of `show`. */
export interface ShowOptions extends BankOptions, OutputOptions {}

/** Prints questions, each named by its id or the beginning of it, with everything known about them. */
export async function show(
  ids: readonly string[],
  options: ShowOptions,
  env: Env,
): Promise<ExitCode> {
  const bank = await openBank(options, env);
  const questions = [...new Set(ids.flatMap((id) => findById(id, bank)))];
  if (chooseFormat(options, env) === 'text') {
    const style = await chooseStyle(options, env);
    const cards = questions.map((question) => renderCard(question, style));
    await writeChunks(env.stdout, [cards.join('\n')]);
  } else {
    const listed = questions.map(createLister([]));
    await printQuestions(listed, { ...options, details: true, for: [] }, 'grouped', env);
  }
  return EXIT.done;
}
