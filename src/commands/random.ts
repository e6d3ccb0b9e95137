import { type Env, EXIT, type ExitCode } from '../env.ts';
import { chooseCount, findAsker, shufflePool } from './shared/draw-pool.ts';
import type { DrawOptions } from './shared/flags.ts';
import type { ChosenQuestions, Writing } from './shared/into-note.ts';
import { describeDeal, openJobAd } from './shared/job-ad.ts';
import { hint, say } from './shared/messages.ts';
import { importIntoNote, openTarget } from './shared/open-target.ts';
import { printNothing, printQuestions } from './shared/print.ts';
import { type Query, query } from './shared/query.ts';

/** Draws from the questions that pass the filters; prints the draw or adds it to a note, which may only be tried. */
export async function random(
  options: DrawOptions,
  env: Env,
  count: number | undefined,
  writing: Writing = 'done',
): Promise<ExitCode> {
  const { filters, bank, output, into, draw, job } = options;
  const wanted = chooseCount(count, draw);
  const target = await openTarget(into, filters.for, output, env);
  const seed = draw.seed ?? env.newSeed();
  const found = await query(filters, bank, env);
  const ad = await openJobAd(job.ad, target, found, { filters, bank }, env);
  const asker = findAsker(found, env);
  for (const problem of asker.problems) await say(env, problem);
  const deal = (left: Query): ChosenQuestions => {
    const { cards, message } = shufflePool(left, { asker: asker.tags, seed, wanted, ad });
    return { cards: cards.slice(0, wanted), message };
  };
  const { cards, message } = deal(found);
  if (cards.length === 0) return printNothing(message, output, env);
  if (target !== undefined) {
    const { addInto, chooseFromNew, tryInto } = await importIntoNote();
    const add = writing === 'done' ? addInto : tryInto;
    const exitCode = await add(target, chooseFromNew(target, found, deal), env);
    const isNewDraw = draw.seed === undefined && exitCode === EXIT.done;
    if (isNewDraw) await hint(env, `--seed ${seed} repeats this draw into the note as it was`);
    return exitCode;
  }
  await printQuestions(cards, 'flat', filters.for, output, env);
  for (const line of ad === undefined ? [] : describeDeal(ad, cards, found)) await hint(env, line);
  if (draw.seed === undefined) await hint(env, `--seed ${seed} deals these again`);
  if (message !== '') await say(env, message);
  return EXIT.done;
}
