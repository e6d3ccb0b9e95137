import { groupBy } from '../group-by.ts';
import type { Question } from '../question/question.ts';
import { type AdSentence, readAdSentences } from './ad-sentences.ts';
import { commonness } from './common-claims.ts';
import { type AdHit, createCueFinder } from './match-cues.ts';

/** Words of an ad that provoke a question. */
export interface AdClaim extends AdHit {
  /** In how many of a hundred ads its cue occurs, about. */
  readonly commonness: number;
}

/** What an ad says about the questions of a bank. */
export interface AdFindings {
  /** The claims that provoke each question, the rarest first; each list has at least one. */
  readonly claims: ReadonlyMap<Question, readonly AdClaim[]>;
  /** The words that answer each question, in the order of the ad. */
  readonly answers: ReadonlyMap<Question, readonly AdHit[]>;
  /** The questions that an ad may answer, and of whose phrases this one has none, not even to deny it. */
  readonly notFound: ReadonlySet<Question>;
}

/** An ad as its file has it. */
export interface AdText {
  readonly text: string;
  /** Its ending tells HTML. */
  readonly file: string;
}

/** Looks for the phrases of the questions' `Ad:` and `Unless ad:` in an ad. */
export function readAd({ text, file }: AdText, questions: readonly Question[]): AdFindings {
  const sentences = readAdSentences(text, file);
  const found = findHits(sentences, questions, ({ adCues }) => adCues);
  const claims = new Map(
    [...withCounting(found)].map(([question, hits]) => [question, rarestFirst(hits)]),
  );
  const answering = findHits(sentences, questions, ({ adAnswers }) => adAnswers);
  const mayBeAnswered = questions.filter(({ adAnswers }) => adAnswers.length > 0);
  const notFound = mayBeAnswered.filter((one) => !answering.has(one) && !found.has(one));
  return { claims, answers: withCounting(answering), notFound: new Set(notFound) };
}

function rarestFirst(hits: readonly AdHit[]): AdClaim[] {
  const claims = hits.map((hit) => ({ ...hit, commonness: commonness(hit.cue) }));
  return claims.sort((a, b) => a.commonness - b.commonness);
}

/** Returns the hits that count, without the questions that have none. */
function withCounting(hits: ReadonlyMap<Question, readonly AdHit[]>): Map<Question, AdHit[]> {
  const kept = [...hits].map(([question, all]) => {
    return [question, all.filter(({ counts }) => counts)] as const;
  });
  return new Map(kept.filter(([, all]) => all.length > 0));
}

/** Finds the cues of questions in sentences; each list of hits is in the order of the ad. */
function findHits(
  sentences: readonly AdSentence[],
  questions: readonly Question[],
  getCues: (question: Question) => readonly string[],
): Map<Question, AdHit[]> {
  const pairs = questions.flatMap((question) =>
    getCues(question).map((cue) => ({ cue, question })),
  );
  const byCue = groupBy(pairs, ({ cue }) => cue);
  const find = createCueFinder(byCue.keys());
  const found = sentences
    .flatMap(find)
    .flatMap((hit) => (byCue.get(hit.cue) ?? []).map(({ question }) => ({ question, hit })));
  const byQuestion = groupBy(found, ({ question }) => question);
  return new Map([...byQuestion].map(([one, pairs]) => [one, pairs.map(({ hit }) => hit)]));
}
