import { toStems } from '../ad/match-cues.ts';
import { ANY_NUMBER, stemSet } from '../ad/stems.ts';
import { createProblem, type Rule } from './checked-file.ts';

/** Single words that mean too much, or stand in nearly every ad. Two words mostly hold. */
const COMMON = stemSet(
  `ability advantage agile area balance benefit business career challenge client collaboration collaborative
  communication community company competitive culture customer day deadline degree delivery design
  development digital diverse diversity driven dynamic engineer environment equity excellent experience fast
  flexible flexibility fun goal great growth growing health home impact industry innovation innovative inclusive
  job knowledge language leader leadership learning level local manager market mission modern motivated new
  office opportunity organisation organization passion passionate people performance plan position product
  professional project quality remote responsibility result role salary scale senior service shift skill smart
  social software solution stack strategy strong success support system talent target team technical technology
  time tool training travel vision weekend work working year`,
);

/** Reports phrases that would match in most job ads, or in none: a common word, a number, no word at all. */
export const commonCues: Rule = (file) =>
  [...file.questions, ...file.overlays].flatMap(({ adCues, adAnswers, source }) =>
    [...adCues, ...adAnswers].filter(isCommon).map((cue) => {
      const message = `"${cue}" says too little for job ads: add a word that says what is meant`;
      return createProblem(file, 'common-cue', source, message);
    }),
  );

function isCommon(cue: string): boolean {
  const [first, second] = toStems(cue);
  return second === undefined && (first === undefined || first === ANY_NUMBER || COMMON.has(first));
}
