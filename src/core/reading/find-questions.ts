import type { Block, HeadingBlock } from '../markdown/block.ts';
import type { Detail } from '../question/details.ts';
import { type TopicName, toTopicName } from '../question/question.ts';
import type { Topic } from '../question/question-file.ts';
import { CORE_TAG } from '../question/tag.ts';
import { type Candidate, hasOwnMarks, isLongEnough } from './candidate.ts';
import { type FileProfile, isToAvoid, MIN_LISTED, profileFile } from './file-profile.ts';
import { collectDetails, countAsked, findListQuestions } from './list-questions.ts';
import { type Passage, readDetail, toCandidate } from './paragraph-questions.ts';
import { type Section, type SectionPart, toSections } from './sections.ts';
import { findTableQuestions } from './table-questions.ts';

/** A question whose explanation may still follow. */
interface ExplainedQuestion extends Candidate {
  readonly details: Detail[];
  /** Whether it stands in a quote, which no list behind it is part of. */
  readonly isQuoted: boolean;
}

/** What the reader of a file has found so far. */
interface QuestionFinder {
  readonly overview: FileProfile;
  /** The topic that holds here. */
  topic: TopicName | undefined;
  /** The headings that stand above this place, each with its level. */
  path: readonly { readonly level: number; readonly name: TopicName | undefined }[];
  /** The heading or bold question that what follows explains. */
  host: ExplainedQuestion | undefined;
  readonly candidates: Candidate[];
  readonly topics: Topic[];
}

/** From this share of questions on, the paragraphs of a section from the first question on are questions. */
const MOST = 0.5;
/** Questions in bold are the best of a list only where they are few. */
const MOST_BOLD = 0.4;
/** A colon, or remarks in brackets, behind the name of a topic; few words in parentheses are its other name. */
const SUFFIX = /(?:[:：]|\s*\[[^\]]*\]|(?<=\S)\s*\((?=[^()]*\d|(?:[^()\s]+\s+){4})[^()]*\))+$/u;
/** Longer than any name of a topic: what is longer stays as it is, so that no heading is slow. */
const LONGEST = 1000;
const FEWEST_TO_COMPARE = 4;
const WHOLLY_BOLD = /^(\*\*|__)(?=\S)(?:(?!\1).)+\1$/su;

/** The questions of a document in its order, and the topics that its headings name. */
export function findQuestions(
  blocks: readonly Block[],
  title: HeadingBlock | undefined,
): { candidates: readonly Candidate[]; topics: readonly Topic[] } {
  const sections = withoutAvoided(toSections(blocks));
  const overview = profileFile(sections, title);
  const reading: QuestionFinder = {
    ...{ overview, topic: undefined, path: [], host: undefined, candidates: [], topics: [] },
  };
  for (const section of sections) {
    readHeading(section, title, reading);
    readParts(section, title, reading);
  }
  return { candidates: markBold(reading.candidates), topics: reading.topics };
}

/** Without the sections of what not to ask, and those below them. */
function withoutAvoided(sections: readonly Section[]): Section[] {
  let avoided = Number.POSITIVE_INFINITY;
  return sections.filter((section) => {
    const { heading } = section;
    if (heading?.kind !== 'heading') return avoided === Number.POSITIVE_INFINITY;
    if (heading.level <= avoided) avoided = Number.POSITIVE_INFINITY;
    if (isToAvoid(section)) avoided = Math.min(avoided, heading.level);
    return avoided === Number.POSITIVE_INFINITY;
  });
}

function readHeading(
  { heading, title: marked }: Section,
  title: HeadingBlock | undefined,
  reading: QuestionFinder,
): void {
  reading.host = undefined;
  if (heading === undefined || marked === undefined || heading === title) return;
  if (heading.kind === 'heading') {
    reading.path = reading.path.filter(({ level }) => level < heading.level);
    if (reading.overview.asking.has(heading)) {
      // Underlined without meaning to, it ends no section.
      if (!heading.isUnderlined) reading.topic = reading.path.at(-1)?.name;
      addExplainedQuestion(
        { marked, position: heading, topic: reading.topic, details: [] },
        reading,
      );
      return;
    }
  }
  // A bare `##` only parts what is above it from what is below.
  if (marked.text === '') return;
  const words = marked.text.length > LONGEST ? marked.text : marked.text.replace(SUFFIX, '');
  const name = toTopicName(words);
  reading.topic = name;
  if (heading.kind === 'heading') {
    reading.path = [...reading.path, { level: heading.level, name }];
  }
  if (name !== undefined) reading.topics.push({ name, title: words, aliases: [] });
}

function readParts(
  section: Section,
  title: HeadingBlock | undefined,
  reading: QuestionFinder,
): void {
  const taken = new Set(passagesToTake(section, title, reading.overview));
  for (const part of section.parts) readPart(part, taken, reading);
}

function readPart(part: SectionPart, taken: ReadonlySet<Passage>, reading: QuestionFinder): void {
  const { topic, host, overview, candidates } = reading;
  switch (part.kind) {
    case 'table':
      candidates.push(...findTableQuestions(part.rows, topic));
      return;
    case 'list':
      if (host !== undefined && !host.isQuoted && countAsked(part.nodes) < MIN_LISTED) {
        host.details.push(...collectDetails(part.nodes));
      } else {
        const { areAllListed, hasLists } = overview;
        const around = { topic, areAllListed, hasOtherLists: hasLists };
        for (const found of findListQuestions(part.nodes, around)) candidates.push(found);
      }
      return;
    case 'passage':
      if (!taken.has(part.passage)) {
        host?.details.push(...readDetail(part.passage));
      } else if (part.passage.kind === 'bold') {
        addExplainedQuestion(toCandidate(part.passage, topic), reading, part.passage.isQuoted);
      } else {
        reading.host = undefined;
        candidates.push(toCandidate(part.passage, topic));
      }
  }
}

function addExplainedQuestion(
  candidate: Candidate,
  reading: QuestionFinder,
  isQuoted = false,
): void {
  const host = { ...candidate, isQuoted, details: [...candidate.details] };
  reading.host = host;
  reading.candidates.push(host);
}

/** The passages of a section that are questions, as far as the section and the file agree. */
function passagesToTake(
  section: Section,
  title: HeadingBlock | undefined,
  overview: FileProfile,
): readonly Passage[] {
  const { heading, parts, asking, listed } = section;
  const isListed = listed > 0;
  const isAlone = ({ rest, marked }: Passage): boolean =>
    rest === '' && !isListed && isLongEnough(marked);
  // Above the first section a quote is a motto.
  const mayQuote = isListed || (heading !== undefined && heading !== title);
  const sure = asking.filter(
    (passage) =>
      (passage.kind === 'bold' && (overview.areBoldAsked || isAlone(passage))) ||
      (passage.isQuoted && mayQuote),
  );
  const isAsked = heading?.kind === 'heading' && overview.asking.has(heading);
  const isExplained = isAsked && !heading.isUnderlined;
  if (sure.length > 0 || isListed || isExplained) return sure;
  const passages = parts.flatMap((part) => (part.kind === 'passage' ? [part.passage] : []));
  const [first] = asking;
  const counted = passages.length - (first === undefined ? 0 : passages.indexOf(first));
  const isEnough =
    overview.areParagraphsAsked ||
    isAsked ||
    asking.length > 1 ||
    (overview.areSectionsAsked && heading !== undefined && heading !== title);
  return isEnough && asking.length >= counted * MOST ? asking : [];
}

/** The topics of which all questions are in bold, which so says nothing of any of them. */
function topicsInBold(candidates: readonly Candidate[]): ReadonlySet<TopicName | undefined> {
  const bold = new Map<TopicName | undefined, number>();
  for (const { marked, topic } of candidates) {
    const count = bold.get(topic) ?? 0;
    bold.set(topic, isBold(marked) ? count + 1 : Number.NEGATIVE_INFINITY);
  }
  return new Set([...bold.keys()].filter((topic) => (bold.get(topic) ?? 0) > 1));
}

function isBold({ markdown }: Candidate['marked']): boolean {
  return WHOLLY_BOLD.test(markdown);
}

/** Where a few questions are wholly in bold among plain ones, they are the best of the list. */
function markBold(candidates: readonly Candidate[]): readonly Candidate[] {
  const styled = topicsInBold(candidates);
  const bold = candidates.filter(({ marked }) => isBold(marked));
  const isSome = bold.length > 0 && bold.length <= candidates.length * MOST_BOLD;
  // In our own format the tag says it.
  const isFormatted = candidates.some(({ marked }) => hasOwnMarks(marked));
  if (!isSome || isFormatted || candidates.length < FEWEST_TO_COMPARE) return candidates;
  const best = new Set(bold.filter(({ topic }) => !styled.has(topic)));
  return candidates.map((candidate) => {
    if (!best.has(candidate) || candidate.marked.tags.includes(CORE_TAG)) return candidate;
    const marked = { ...candidate.marked, tags: [...candidate.marked.tags, CORE_TAG] };
    return { ...candidate, marked };
  });
}
