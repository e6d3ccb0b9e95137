import { withoutColon } from '../language/phrases.ts';
import { startsLikeQuestion } from '../language/question-signs.ts';
import type { HeadingBlock } from '../markdown/block.ts';
import { toLower } from '../text/normalize.ts';
import { hasOwnMarks, judgeWords, MIN_ASKED_SHARE } from './candidate.ts';
import type { Section } from './sections.ts';

/** The shapes that the questions of a file have. */
export interface FileProfile {
  /** The headings that are questions themselves. */
  readonly askingHeadings: ReadonlySet<HeadingBlock>;
  readonly hasBoldQuestions: boolean;
  readonly hasParagraphQuestions: boolean;
  /** Whether there are sections of nothing but one question in a paragraph. */
  readonly hasQuestionSections: boolean;
  /** Whether every list item is a question: nothing in the file asks on its own, or it is our format. */
  readonly isEveryItemAsked: boolean;
  readonly hasQuestionLists: boolean;
}

type HeadedSection = Section & { readonly heading: HeadingBlock };

/** A heading above this many listed questions names their topic; a shorter list explains its heading. */
export const MIN_LISTED = 3;

/** One heading or one passage in bold may ask by chance. */
const MIN_OF_SHAPE = 2;
/** Headings down to this level name topics, unless several ask; below it, one alone may be a question. */
const MAIN_LEVEL = 2;

// Both patterns match lower case, like those in question-signs.ts.
/** The usual headings of a document's text about itself. */
const ABOUT_ITSELF =
  /^(?:faq|frequently asked questions|(?:table of )?contents|install(?:ation|ing)?|usage|getting started|quick ?start|requirements|features|roadmap|changelog|contribut(?:e|ing|ors?)|licen[sc]e|credits|acknowledge?ments|support|see also|related|resources|references|further reading)$/u;
/** Headings above questions that nobody should ask. */
const TO_AVOID =
  /^(?:(?:questions|things|topics|what) (?:you should )?(?:to avoid|not to|never to|never|you should not)|(?:never|do ?n[o'’]t|avoid)\b|(?:bad|worst|terrible|taboo) questions)/u;

/** Finds the shapes of questions in a file. The document's own title is no question. */
export function profileFile(
  sections: readonly Section[],
  title: HeadingBlock | undefined,
): FileProfile {
  const listedCount = sections.reduce((sum, section) => sum + section.listedCount, 0);
  const passages = sections.flatMap((section) => section.asking);
  const boldCount = passages.filter(({ style }) => style === 'bold').length;
  const hasOthers = listedCount + passages.length > 0;
  const askingHeadings = findAskingHeadings(sections, title, hasOthers ? MIN_OF_SHAPE : 1);
  const hasListsOrHeadings = listedCount + askingHeadings.size > 0;
  const isUnmarked = !hasOthers && askingHeadings.size === 0;
  const oneQuestionSections = sections.filter(
    ({ heading, parts, asking }) => heading && parts.length === 1 && asking.length === 1,
  );
  const items = sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'list' ? part.nodes : [])),
  );
  const isOwnFormat = items.some(({ marked }) => hasOwnMarks(marked));
  return {
    askingHeadings,
    hasBoldQuestions: boldCount >= MIN_OF_SHAPE || (boldCount > 0 && !hasListsOrHeadings),
    hasParagraphQuestions: !hasListsOrHeadings,
    hasQuestionSections: oneQuestionSections.length >= MIN_OF_SHAPE,
    isEveryItemAsked: (isUnmarked && !sections.some(isAboutItself)) || isOwnFormat,
    hasQuestionLists: sections.some((section) => section.listedCount >= MIN_LISTED),
  };
}

/** The sections without those of questions to avoid and the ones below them. */
export function withoutAvoided(sections: readonly Section[]): Section[] {
  const below = findBelow(sections, isToAvoid);
  return sections.filter((section) => !isToAvoid(section) && !below.has(section));
}

/**
 * Finds the headings that are questions: those on a level where at least half of the headings ask, and
 * do not head a list of questions. An underlined heading counts alone, since the line below it is often
 * a mistake.
 */
function findAskingHeadings(
  sections: readonly Section[],
  title: HeadingBlock | undefined,
  minCount: number,
): ReadonlySet<HeadingBlock> {
  const belowAboutItself = findBelow(
    sections,
    (section) => section.heading !== title && isAboutItself(section),
  );
  const headed = sections
    .filter(hasHeading)
    .filter((section) => section.heading !== title && !belowAboutItself.has(section));
  const withoutList = headed.filter(({ listedCount }) => listedCount < MIN_LISTED);
  const asking = withoutList.filter(
    ({ headingLine }) => headingLine && judgeWords(headingLine) === 'question',
  );
  const levels = [...new Set(asking.map(({ heading }) => heading.level))].filter((level) => {
    const count = countLevel(asking, level);
    const share = count / countLevel(headed, level);
    return (share === 1 && level > MAIN_LEVEL) || (share >= MIN_ASKED_SHARE && count >= minCount);
  });
  const sure = asking.filter(
    ({ heading }) => heading.isUnderlined || levels.includes(heading.level),
  );
  const sureLevels = new Set(sure.map(({ heading }) => heading.level));
  const likely = withoutList.filter(
    ({ heading, headingLine }) =>
      sureLevels.has(heading.level) && startsLikeQuestion(headingLine?.text ?? ''),
  );
  return new Set([...sure, ...likely].map(({ heading }) => heading));
}

/** The sections below those that match, up to the next heading of the same or a higher level. */
function findBelow(
  sections: readonly Section[],
  matches: (section: Section) => boolean,
): ReadonlySet<Section> {
  let level = Number.POSITIVE_INFINITY;
  const below = new Set<Section>();
  for (const section of sections) {
    if (hasHeading(section) && section.heading.level <= level) {
      level = matches(section) ? section.heading.level : Number.POSITIVE_INFINITY;
    } else if (level < Number.POSITIVE_INFINITY) {
      below.add(section);
    }
  }
  return below;
}

function countLevel(sections: readonly HeadedSection[], level: number): number {
  return sections.filter(({ heading }) => heading.level === level).length;
}

function hasHeading(section: Section): section is HeadedSection {
  return section.heading?.kind === 'heading';
}

function isToAvoid(section: Section): boolean {
  return hasHeading(section) && TO_AVOID.test(toLower(section.headingLine?.text ?? ''));
}

function isAboutItself(section: Section): boolean {
  return (
    hasHeading(section) && ABOUT_ITSELF.test(toLower(withoutColon(section.headingLine?.text ?? '')))
  );
}
