import { findById, indexIds } from '../core/choosing/find-by-id.ts';
import { createLister } from '../core/question/by-topic.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import { writeChunks } from '../io/streams/output.ts';
import { renderCard } from '../render/questions/card.ts';
import type { Options, SHOW_FLAGS } from './shared/flags.ts';
import { openBank } from './shared/open-bank.ts';
import { chooseFormat, chooseStyle, printQuestions } from './shared/print.ts';

/** Prints the questions with the given ids, or beginnings of ids, with all their details. */
export async function show(
  options: Options<typeof SHOW_FLAGS>,
  env: Env,
  ids: readonly string[],
): Promise<ExitCode> {
  const { bank: given, output } = options;
  const bank = await openBank(given, env);
  const index = indexIds(bank.questions);
  const find = (id: string) => findById(id, index, given.bank);
  const questions = [...new Set([...new Set(ids)].flatMap(find))];
  if (chooseFormat(output.format, 'markdown', env) === 'text') {
    const style = await chooseStyle(output.color, env);
    const cards = questions.map((question) => renderCard(question, style));
    await writeChunks(env.stdout, [cards.join('\n')]);
  } else {
    const listed = questions.map(createLister([]));
    await printQuestions(listed, 'grouped', [], { ...output, details: true }, env);
  }
  return EXIT.done;
}
