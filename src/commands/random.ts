import { type Env, EXIT, type ExitCode } from '../env.ts';
import {
  chooseCount,
  type DrawOptions,
  describeShortage,
  isEmpty,
  shufflePool,
} from './shared/draw-pool.ts';
import { addInto, type ChosenQuestions, parseTarget } from './shared/into-note.ts';
import { hint } from './shared/messages.ts';
import { chooseFromNew } from './shared/new-questions.ts';
import { printNothing, printQuestions } from './shared/print.ts';
import { type Query, query } from './shared/query.ts';

/** Prints some of the questions that the filters leave, the best first, spread over the topics; or adds them to a note. */
export async function random(options: DrawOptions, env: Env): Promise<ExitCode> {
  const wanted = chooseCount(options);
  const target = parseTarget(options, env);
  const seed = options.seed ?? env.newSeed();
  const found = await query(options, env);
  const deal = (left: Query): ChosenQuestions => {
    const deck = shufflePool(left, seed, env, wanted);
    return isEmpty(deck) ? deck : { cards: deck.cards, message: describeShortage(deck, wanted) };
  };
  const { cards, message } = deal(found);
  if (cards.length === 0) return printNothing(message ?? '', options, env);
  if (target !== undefined)
    return addInto(target, chooseFromNew(target, found, deal), options, env);
  await printQuestions(cards, options, 'flat', env);
  if (options.seed === undefined) await hint(env, `--seed ${seed} deals these again`);
  if (message !== undefined) await hint(env, message);
  return EXIT.done;
}
