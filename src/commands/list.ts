import { listByTopic } from '../core/question/by-topic.ts';
import { countNoun } from '../core/text/message-words.ts';
import { type Env, EXIT, type ExitCode } from '../env.ts';
import type { LIST_FLAGS, Options } from './shared/flags.ts';
import type { ChosenQuestions, Writing } from './shared/into-note.ts';
import { type JobAd, openJobAd } from './shared/job-ad.ts';
import { hint } from './shared/messages.ts';
import { importIntoNote, openTarget } from './shared/open-target.ts';
import { nothingMatchedMessage, printNothing, printQuestions } from './shared/print.ts';
import { type Query, query } from './shared/query.ts';

/** Prints the filtered questions by topic, core questions first, or adds them to a note, which may only be tried. */
export async function list(
  options: Options<typeof LIST_FLAGS>,
  env: Env,
  writing: Writing = 'done',
): Promise<ExitCode> {
  const { filters, bank, output, into, job } = options;
  const target = await openTarget(into, filters.for, output, env);
  const found = await query(filters, bank, env);
  const ad = await openJobAd(job.ad, target, found, { filters, bank }, env);
  const choose = ({ selection, topics }: Query): ChosenQuestions => {
    const all = listByTopic(selection.questions, topics);
    return { cards: (ad?.list(all) ?? all).slice(0, output.limit), message: '' };
  };
  const { cards } = choose(found);
  if (cards.length === 0) return printNothing(emptyMessage(found, ad), output, env);
  if (target !== undefined) {
    const { addInto, chooseFromNew, tryInto } = await importIntoNote();
    const add = writing === 'done' ? addInto : tryInto;
    return add(target, chooseFromNew(target, found, choose), env);
  }
  await printQuestions(cards, ad === undefined ? 'grouped' : 'by-ad', filters.for, output, env);
  await hint(env, `${cards.length} of ${countNoun(found.bank.questions.length, 'question')}`);
  return EXIT.done;
}

function emptyMessage({ selection }: Query, ad: JobAd | undefined): string {
  const { questions } = selection;
  if (ad === undefined || questions.length === 0) return nothingMatchedMessage(selection);
  const havePhrases = questions.some(({ adCues, adAnswers }) => {
    return adCues.length + adAnswers.length > 0;
  });
  return havePhrases
    ? 'nothing matched: the ad has none of the phrases of the questions left, or denies them'
    : 'nothing matched: none of the questions left has a phrase for job ads';
}
