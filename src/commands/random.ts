import { type Env, EXIT, type ExitCode } from '../env.ts';
import { countOf, type DeckOptions, openDeck, shortageOf } from './deck.ts';
import { hint } from './message.ts';
import { printQuestions } from './print.ts';

/** Prints some of the questions that the filters leave, the best first, spread over the topics. */
export async function random(options: DeckOptions, env: Env): Promise<ExitCode> {
  const wanted = countOf(options);
  const deck = await openDeck(options, env);
  if (deck === undefined) return EXIT.nothing;
  await printQuestions(deck.cards.slice(0, wanted), options, 'flat', env);
  if (options.seed === undefined) await hint(env, `--seed ${deck.seed} deals these again`);
  const shortage = shortageOf(deck, wanted);
  if (shortage !== undefined) await hint(env, shortage);
  return EXIT.done;
}
