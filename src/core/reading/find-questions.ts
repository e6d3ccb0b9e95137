import { isNotToAsk, turnsMeaning } from '../language/turned-headings.ts';
import type { Block, HeadingBlock } from '../markdown/block.ts';
import type { Detail, Label } from '../question/details.ts';
import type { TopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { tagBoldAsCore } from './bold-as-core.ts';
import { type Candidate, isLongEnough, isWhyThisQuestion, MIN_ASKED_SHARE } from './candidate.ts';
import { type FileProfile, MIN_LISTED, profileFile, withoutTurned } from './file-profile.ts';
import { asksThroughout, type FolderFile, speaksForItself } from './folder-file.ts';
import { collectDetails, countAsked, findListQuestions } from './list-questions.ts';
import {
  getBareLabel,
  isAsking,
  type Passage,
  toCandidate,
  toDetails,
} from './paragraph-questions.ts';
import { getLeadIn, type Section, type SectionPart, toSections } from './sections.ts';
import { findTableQuestions } from './table-questions.ts';
import { type TopicHeading, toTopicHeading } from './topic-heading.ts';

/** The end of a sentence before another. */
const PROSE = /[.!]\s/u;

/** What the headings above a question say of it. */
interface Headed {
  readonly topic: TopicName | undefined;
  readonly audience: string | undefined;
  /** Whether one of them, or the name of the file, says that questions follow. */
  readonly isAnnounced: boolean;
}

interface OutlineEntry extends Headed {
  readonly level: number;
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
  /** Of the questions below no heading. */
  readonly top: Headed;
  current: Headed;
  /**
   * The current heading and those above it in the outline, except questions. What a heading does not
   * say is said by the next one up.
   */
  path: readonly OutlineEntry[];
  /** The question that the next parts may explain. A list does not explain a quoted question. */
  explained?: Explained | undefined;
  /** The questions of the current section. */
  candidates: Candidate[];
  readonly topics: Topic[];
}

/** The questions of a document and the topics that its headings name, both in document order. */
export interface FoundQuestions {
  readonly candidates: readonly Candidate[];
  readonly topics: readonly Topic[];
}

/** Finds the questions of a document; `folderFile` is undefined if the user named the file. */
export function findQuestions(
  blocks: readonly Block[],
  title: HeadingBlock | undefined,
  folderFile: FolderFile | undefined,
): FoundQuestions {
  if (folderFile && isNotToAsk(folderFile.name)) return { candidates: [], topics: [] };
  const turns = folderFile === undefined ? turnsMeaning : isNotToAsk;
  const sections = withoutTurned(toSections(blocks), turns);
  const profile = profileFile(sections, title, folderFile === undefined);
  const { announcesQuestions } = toTopicHeading(folderFile?.name ?? '');
  const top = { topic: undefined, audience: undefined, isAnnounced: announcesQuestions };
  const position = { top, current: top, path: [] };
  const finder: QuestionFinder = { profile, title, ...position, candidates: [], topics: [] };
  const found: Candidate[] = [];
  for (const section of sections) {
    finder.candidates = [];
    visitSection(section, finder);
    const { audience, isAnnounced } = finder.current;
    append(
      found,
      finder.candidates.map((one) => ({ ...one, audience, isAnnounced })),
    );
  }
  const isKept =
    folderFile === undefined || folderFile.hasQuestions || asksThroughout(found.length, sections);
  const candidates = tagBoldAsCore(isKept ? found : found.filter(speaksForItself));
  return { candidates, topics: finder.topics };
}

function visitSection(section: Section, finder: QuestionFinder): void {
  const isReasonAlone = isReason(section);
  if (!isReasonAlone) visitHeading(section, finder);
  else if (finder.explained) finder.explained.label = 'Why';
  const taken = new Set(isReasonAlone ? [] : selectPassages(section, finder));
  for (const part of section.parts) visitPart(part, taken, finder);
}

/** Whether a section only explains the question above it: `### Why this question?`. */
function isReason({ headingLine }: Section): boolean {
  return headingLine !== undefined && isWhyThisQuestion(headingLine);
}

function visitHeading({ heading, headingLine: marked }: Section, finder: QuestionFinder): void {
  finder.explained = undefined;
  if (marked === undefined) return;
  const { title, name, audience, announcesQuestions } = toTopicHeading(marked.text);
  if (heading && heading === finder.title) {
    // The title of a document names no topic, but may tell whom to ask.
    const isAnnounced = announcesQuestions || finder.top.isAnnounced;
    finder.current = { topic: undefined, audience, isAnnounced };
    finder.path = [{ level: heading.level, ...finder.current }];
    return;
  }
  if (heading !== undefined) {
    finder.path = finder.path.filter(({ level }) => level < heading.level);
    if (finder.profile.askingHeadings.has(heading)) {
      // An underline may be a mistake, so an underlined heading does not end the topic above it.
      if (!heading.isUnderlined) finder.current = getAbove(finder);
      const { topic } = finder.current;
      addExplained({ marked, position: heading, topic, details: [] }, false, finder);
      return;
    }
  }
  // A `##` without words separates parts of the same topic.
  if (marked.text === '') return;
  finder.current = nameBelow(getAbove(finder), { name, audience, announcesQuestions });
  if (heading !== undefined) {
    finder.path = [...finder.path, { level: heading.level, ...finder.current }];
  }
  if (name !== undefined) finder.topics.push({ name, title, aliases: [] });
}

/** What a heading does not say is said by the one above it. */
function nameBelow(
  above: Headed,
  { name, audience, announcesQuestions }: Omit<TopicHeading, 'title'>,
): Headed {
  return {
    topic: name ?? above.topic,
    audience: audience ?? above.audience,
    isAnnounced: announcesQuestions || above.isAnnounced,
  };
}

function getAbove({ path, top }: QuestionFinder): Headed {
  return path.at(-1) ?? top;
}

function visitPart(part: SectionPart, taken: ReadonlySet<Passage>, finder: QuestionFinder): void {
  const { explained, profile, candidates } = finder;
  const { topic } = finder.current;
  if (part.kind === 'table') {
    append(candidates, findTableQuestions(part.rows, topic));
  } else if (part.kind === 'list') {
    if (explained && !explained.isQuoted && countAsked(part.nodes) < MIN_LISTED) {
      append(explained.details, collectDetails(part.nodes, explained.label));
    } else {
      append(candidates, findListQuestions(part.nodes, { ...profile, topic }));
    }
  } else if (!taken.has(part)) {
    // Only in a folder it matters whether somebody announces questions.
    const isAnnounced = !profile.isNamedFile && toTopicHeading(getLeadIn(part)).announcesQuestions;
    if (isAnnounced) finder.current = { ...finder.current, isAnnounced };
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
  const labelled = asking.filter(({ style }) => style === 'labelled');
  if (sure.length > 0 || isListed || isExplanation) return [...sure, ...labelled];
  const passages = parts.filter((part) => part.kind === 'passage');
  // A named file may begin with an introduction, but in a folder a diary may end in a question.
  const judged = profile.isNamedFile ? passages.slice(passages.findIndex(isAsking)) : passages;
  const isEnough =
    profile.hasParagraphQuestions ||
    isUnderQuestion ||
    asking.length > 1 ||
    (profile.hasQuestionSections && isHeaded);
  const isMost = asking.length >= judged.length * MIN_ASKED_SHARE;
  if (!isEnough || !isMost) return labelled;
  // In a folder, a paragraph of several sentences is a diary's.
  return profile.isNamedFile ? asking : asking.filter(({ marked }) => !PROSE.test(marked.text));
}
