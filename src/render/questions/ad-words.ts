import type { ListedQuestion } from '../../core/question/by-topic.ts';

/** The words about a question that a job ad may answer and does not seem to. */
const NOT_FOUND = 'not found in the ad';

/** Formats what a job ad says about a question: `ad:5 "hybrid (3 days)"`; empty without an ad. */
export function formatAd({ ad }: ListedQuestion): string {
  if (ad === undefined) return '';
  return ad === 'not found' ? NOT_FOUND : `ad:${ad.line} "${ad.quote}"`;
}

/** Formats the heading of questions by what a job ad says about them. */
export function formatAdHeading(listed: ListedQuestion): string {
  const { ad } = listed;
  return typeof ad === 'object' && ad.answers ? 'answered by the ad' : formatAd(listed);
}
