import { type Env, EXIT, type ExitCode } from '../env.ts';
import { countOf, type DeckOptions, isEmpty, openDeck, shortageOf } from './shared/draw-pool.ts';
import { addInto, type Chosen, targetOf } from './shared/into-note.ts';
import { hint } from './shared/messages.ts';
import { fromNew } from './shared/new-questions.ts';
import { printNothing, printQuestions } from './shared/print.ts';
import { type Query, query } from './shared/query.ts';

/** Prints some of the questions that the filters leave, the best first, spread over the topics; or adds them to a note. */
export async function random(options: DeckOptions, env: Env): Promise<ExitCode> {
  const wanted = countOf(options);
  const target = targetOf(options, env);
  const seed = options.seed ?? env.newSeed();
  const found = await query(options, env);
  const deal = (left: Query): Chosen => {
    const deck = openDeck(left, seed, env, wanted);
    return isEmpty(deck) ? deck : { cards: deck.cards, message: shortageOf(deck, wanted) };
  };
  const { cards, message } = deal(found);
  if (cards.length === 0) return printNothing(message ?? '', options, env);
  if (target !== undefined) return addInto(target, fromNew(target, found, deal), options, env);
  await printQuestions(cards, options, 'flat', env);
  if (options.seed === undefined) await hint(env, `--seed ${seed} deals these again`);
  if (message !== undefined) await hint(env, message);
  return EXIT.done;
}
