import type { Block, HeadingBlock } from '../markdown/block.ts';
import type { Detail, Label } from '../question/details.ts';
import type { TopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { CORE_TAG } from '../question/tag.ts';
import {
  type Candidate,
  hasOwnMarks,
  isLongEnough,
  isWhyThisQuestion,
  MIN_ASKED_SHARE,
} from './candidate.ts';
import { type FileProfile, MIN_LISTED, profileFile, withoutTurned } from './file-profile.ts';
import { MAX_QUESTION_LENGTH } from './line.ts';
import { collectDetails, countAsked, findListQuestions } from './list-questions.ts';
import {
  getBareLabel,
  isAsking,
  type Passage,
  toCandidate,
  toDetails,
} from './paragraph-questions.ts';
import { type Section, type SectionPart, toSections } from './sections.ts';
import { findTableQuestions } from './table-questions.ts';
import { toTopicHeading } from './topic-heading.ts';

interface OutlineEntry {
  readonly level: number;
  readonly name: TopicName | undefined;
  readonly audience: string | undefined;
}

interface Explained {
  readonly details: Detail[];
  readonly isQuoted: boolean;
  /** The label that stands alone above the next lists: `**Why this question?**`. */
  label?: Label | undefined;
}

/** The state of a walk through the sections: the results so far and the current position. */
interface QuestionFinder {
  readonly profile: FileProfile;
  readonly title: HeadingBlock | undefined;
  /** The topic and the audience of the current section. */
  topic?: TopicName | undefined;
  audience?: string | undefined;
  /**
   * The current heading and those above it in the outline, except questions, with the topic and the
   * audience that each gives: those of the next one up where it names none.
   */
  path: readonly OutlineEntry[];
  /** The question that the next parts may explain. A list does not explain a quoted question. */
  explained?: Explained | undefined;
  readonly candidates: Candidate[];
  readonly topics: Topic[];
}

/** Returns the questions of a document and the topics that its headings name, in document order. */
export function findQuestions(
  blocks: readonly Block[],
  title: HeadingBlock | undefined,
  isNamedFile: boolean,
): { candidates: readonly Candidate[]; topics: readonly Topic[] } {
  const sections = withoutTurned(toSections(blocks));
  const profile = profileFile(sections, title, isNamedFile);
  const finder: QuestionFinder = { profile, title, path: [], candidates: [], topics: [] };
  for (const section of sections) {
    const earlier = finder.candidates.length;
    if (!isReason(section)) visitHeading(section, finder);
    else if (finder.explained) finder.explained.label = 'Why';
    const taken = new Set(isReason(section) ? [] : selectPassages(section, finder));
    for (const part of section.parts) visitPart(part, taken, finder);
    const { audience } = finder;
    const found = finder.candidates.splice(earlier);
    append(finder.candidates, audience ? found.map((one) => ({ ...one, audience })) : found);
  }
  return { candidates: tagBoldAsCore(finder.candidates), topics: finder.topics };
}

/** Whether a section only explains the question above it: `### Why this question?`. */
function isReason({ headingLine }: Section): boolean {
  return headingLine !== undefined && isWhyThisQuestion(headingLine);
}

function visitHeading({ heading, headingLine: marked }: Section, finder: QuestionFinder): void {
  finder.explained = undefined;
  if (marked === undefined) return;
  const { title, name, audience } = toTopicHeading(marked.text);
  if (heading && heading === finder.title) {
    // The title of a document names no topic, but may tell whom to ask.
    finder.path = [{ level: heading.level, name: undefined, audience }];
    finder.audience = audience;
    return;
  }
  if (heading !== undefined) {
    finder.path = finder.path.filter(({ level }) => level < heading.level);
    if (finder.profile.askingHeadings.has(heading)) {
      // An underline may be a mistake, so an underlined heading does not end the topic above it.
      if (!heading.isUnderlined) {
        finder.topic = finder.path.at(-1)?.name;
        finder.audience = finder.path.at(-1)?.audience;
      }
      addExplained({ marked, position: heading, topic: finder.topic, details: [] }, false, finder);
      return;
    }
  }
  // A `##` without words separates parts of the same topic.
  if (marked.text === '') return;
  const above = finder.path.at(-1);
  finder.topic = name ?? above?.name;
  finder.audience = audience ?? above?.audience;
  if (heading !== undefined) {
    const entry = { level: heading.level, name: finder.topic, audience: finder.audience };
    finder.path = [...finder.path, entry];
  }
  if (name !== undefined) finder.topics.push({ name, title, aliases: [] });
}

function visitPart(part: SectionPart, taken: ReadonlySet<Passage>, finder: QuestionFinder): void {
  const { topic, explained, profile, candidates } = finder;
  if (part.kind === 'table') {
    append(candidates, findTableQuestions(part.rows, topic));
  } else if (part.kind === 'list') {
    if (explained && !explained.isQuoted && countAsked(part.nodes) < MIN_LISTED) {
      append(explained.details, collectDetails(part.nodes, explained.label));
    } else {
      append(candidates, findListQuestions(part.nodes, { ...profile, topic }));
    }
  } else if (!taken.has(part)) {
    if (!explained) return;
    explained.label = getBareLabel(part.content) ?? explained.label;
    append(explained.details, toDetails(part));
  } else if (part.style === 'bold') {
    addExplained(toCandidate(part, topic), part.isQuoted, finder);
  } else {
    finder.explained = undefined;
    candidates.push(toCandidate(part, topic));
  }
}

function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

function addExplained(candidate: Candidate, isQuoted: boolean, finder: QuestionFinder): void {
  const details = [...candidate.details];
  finder.explained = { details, isQuoted };
  finder.candidates.push({ ...candidate, details });
}

/** Selects the passages of a section that are questions, judged by the section and the file. */
function selectPassages(
  { heading, headingLine, parts, asking, listedCount }: Section,
  { profile, title }: QuestionFinder,
): readonly Passage[] {
  const isHeaded = headingLine !== undefined && (heading === undefined || heading !== title);
  const isListed = listedCount > 0;
  const sure = asking.filter(({ style, isQuoted, rest, marked }) => {
    const isAlone = rest === '' && !isListed && isLongEnough(marked);
    // A quote below no heading except the title is a motto, unless questions are listed there.
    const isQuestionInQuote = isQuoted && (isListed || isHeaded);
    return isQuestionInQuote || (style === 'bold' && (profile.hasBoldQuestions || isAlone));
  });
  const isUnderQuestion = heading !== undefined && profile.askingHeadings.has(heading);
  const isExplanation = isUnderQuestion && !heading.isUnderlined;
  if (sure.length > 0 || isListed || isExplanation) return sure;
  const passages = parts.filter((part) => part.kind === 'passage');
  // A named file may begin with an introduction, but in a folder a diary may end in a question.
  const judged = profile.isNamedFile ? passages.slice(passages.findIndex(isAsking)) : passages;
  const isEnough =
    profile.hasParagraphQuestions ||
    isUnderQuestion ||
    asking.length > 1 ||
    (profile.hasQuestionSections && isHeaded);
  return isEnough && asking.length >= judged.length * MIN_ASKED_SHARE ? asking : [];
}

/** A share, 0 to 1. If more of the questions are bold, bold does not single out the best. */
const MAX_BOLD_SHARE = 0.4;
const MIN_CANDIDATES = 4;
const WHOLLY_BOLD = /^(\*\*|__)(?=\S)(?:(?!\1).)+\1$/su;

/** Adds the tag `core` to questions wholly in bold, if only a few of all questions are bold. */
function tagBoldAsCore(candidates: readonly Candidate[]): readonly Candidate[] {
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
