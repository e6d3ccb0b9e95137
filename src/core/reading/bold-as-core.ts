import { CORE_TAG } from '../question/tag.ts';
import { type Candidate, hasOwnMarks } from './candidate.ts';
import { MAX_QUESTION_LENGTH } from './line.ts';

/** A share, 0 to 1. If more of the questions are bold, bold does not single out the best. */
const MAX_BOLD_SHARE = 0.4;
const MIN_CANDIDATES = 4;
const WHOLLY_BOLD = /^(\*\*|__)(?=\S)(?:(?!\1).)+\1$/su;

/** Adds the tag `core` to questions wholly in bold, if only a few of all questions are bold. */
export function tagBoldAsCore(candidates: readonly Candidate[]): readonly Candidate[] {
  const bold = candidates.filter(isBold);
  const isFew = bold.length > 0 && bold.length <= candidates.length * MAX_BOLD_SHARE;
  if (!isFew || candidates.length < MIN_CANDIDATES) return candidates;
  // In a topic with several questions, all in bold, bold does not single out any question.
  const plainTopics = new Set(
    candidates.filter((candidate) => !isBold(candidate)).map(({ topic }) => topic),
  );
  const boldTopics = bold.map(({ topic }) => topic);
  return candidates.map((candidate) => {
    const { marked, topic } = candidate;
    const isOnly = boldTopics.indexOf(topic) === boldTopics.lastIndexOf(topic);
    // In our own format the tag `core` marks the best questions, and bold is only a style.
    if (!isBold(candidate) || hasOwnMarks(marked) || !(plainTopics.has(topic) || isOnly))
      return candidate;
    return { ...candidate, marked: { ...marked, tags: [...marked.tags, CORE_TAG] } };
  });
}

function isBold({ marked }: Candidate): boolean {
  return marked.markdown.length <= MAX_QUESTION_LENGTH && WHOLLY_BOLD.test(marked.markdown);
}
