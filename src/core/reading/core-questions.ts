import { CORE_TAG } from '../question/tag.ts';
import { type Candidate, hasOwnMarks } from './candidate.ts';

/** Above this share of the questions, bold is a style and tells nothing apart. */
const MAX_BOLD_SHARE = 0.4;
const MIN_CANDIDATES = 4;
const WHOLLY_BOLD = /^(\*\*|__)(?=\S)(?:(?!\1).)+\1$/su;

/** Tags a few questions in bold among plain ones as the best of their list. */
export function tagBoldAsCore(candidates: readonly Candidate[]): readonly Candidate[] {
  const bold = candidates.filter(isBold);
  const isFew = bold.length > 0 && bold.length <= candidates.length * MAX_BOLD_SHARE;
  // Our own format has a tag for the best questions.
  const isOwnFormat = candidates.some(({ marked }) => hasOwnMarks(marked));
  if (!isFew || isOwnFormat || candidates.length < MIN_CANDIDATES) return candidates;
  // Nor does it under a topic with several questions, all of them in bold.
  const plainTopics = new Set(
    candidates.filter((candidate) => !isBold(candidate)).map(({ topic }) => topic),
  );
  const boldTopics = bold.map(({ topic }) => topic);
  return candidates.map((candidate) => {
    const { marked, topic } = candidate;
    const isOnly = boldTopics.indexOf(topic) === boldTopics.lastIndexOf(topic);
    if (!isBold(candidate) || !(plainTopics.has(topic) || isOnly)) return candidate;
    return { ...candidate, marked: { ...marked, tags: [...marked.tags, CORE_TAG] } };
  });
}

function isBold({ marked }: Candidate): boolean {
  return WHOLLY_BOLD.test(marked.markdown);
}
