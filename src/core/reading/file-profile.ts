import { withoutColon } from '../language/phrases.ts';
import { startsLikeQuestion } from '../language/question-signs.ts';
import type { HeadingBlock } from '../markdown/block.ts';
import { toLower } from '../text/normalize.ts';
import { hasOwnMarks, isWhyThisQuestion, judgeWords, MIN_ASKED_SHARE } from './candidate.ts';
import type { Section } from './sections.ts';

/** The forms that questions take in a file: headings, bold text, paragraphs, sections, lists. */
export interface FileProfile {
  /** The headings that are questions. */
  readonly askingHeadings: ReadonlySet<HeadingBlock>;
  readonly hasBoldQuestions: boolean;
  readonly hasParagraphQuestions: boolean;
  /** Whether at least two sections below a heading consist of a single passage that asks. */
  readonly hasQuestionSections: boolean;
  /** Whether undecided items count: in our format, or if nothing asks and the file is no README. */
  readonly isEveryItemAsked: boolean;
  readonly hasQuestionLists: boolean;
}

/** A heading above at least this many listed questions is their topic and not a question. */
export const MIN_LISTED = 3;

/** The minimum number of headings, bold passages or sections that ask: one may ask by chance. */
const MIN_OF_SHAPE = 2;
/** If all headings of a level deeper than this (`##`) ask, all are questions, even a single one. */
const MAIN_LEVEL = 2;

// Both patterns expect text in lower case, like the patterns in question-signs.ts.
/** Headings of sections about the document itself: `Table of contents`, `Contributing`. */
const ABOUT_ITSELF =
  /^(?:faq|frequently asked questions|(?:table of )?contents|install(?:ation|ing)?|usage|getting started|quick ?start|requirements|features|roadmap|changelog|contribut(?:e|ing|ors?)|licen[sc]e|credits|acknowledge?ments|support|see also|related|resources|references|further reading)$/u;
/** Headings above questions that nobody should ask: `Questions to avoid`. */
const TO_AVOID =
  /^(?:(?:questions|things|topics|what) (?:you should )?(?:to avoid|not to|never to|never|you should not)|(?:never|do ?n[o'’]t|avoid)\b|(?:bad|worst|terrible|taboo) questions)/u;

/** Returns the forms that questions take in a file. The document's title is never a question. */
export function profileFile(
  sections: readonly Section[],
  title: HeadingBlock | undefined,
): FileProfile {
  const listedCount = sections.reduce((sum, section) => sum + section.listedCount, 0);
  const passages = sections.flatMap((section) => section.asking);
  const boldCount = passages.filter(({ style }) => style === 'bold').length;
  const hasOthers = listedCount + passages.length > 0;
  const belowTitle = sections.filter(({ heading }) => heading !== title);
  const askingHeadings = findAskingHeadings(belowTitle, hasOthers ? MIN_OF_SHAPE : 1);
  const hasListsOrHeadings = listedCount + askingHeadings.size > 0;
  const oneQuestionSections = sections.filter(
    ({ headingLine, parts, asking }) => headingLine && parts.length === 1 && asking.length === 1,
  );
  const isOwnFormat = sections.some(({ nodes }) => nodes.some(({ marked }) => hasOwnMarks(marked)));
  const isAboutItself = sections.some((section) => isNamed(section, ABOUT_ITSELF));
  return {
    askingHeadings,
    hasBoldQuestions: boldCount >= MIN_OF_SHAPE || (boldCount > 0 && !hasListsOrHeadings),
    hasParagraphQuestions: !hasListsOrHeadings,
    hasQuestionSections: oneQuestionSections.length >= MIN_OF_SHAPE,
    isEveryItemAsked: isOwnFormat || (!hasOthers && askingHeadings.size === 0 && !isAboutItself),
    hasQuestionLists: sections.some((section) => section.listedCount >= MIN_LISTED),
  };
}

/** Removes the sections of questions to avoid, with their subsections. */
export function withoutAvoided(sections: readonly Section[]): Section[] {
  const below = findBelow(sections, TO_AVOID);
  return sections.filter((section) => !isNamed(section, TO_AVOID) && !below.has(section));
}

/** Returns headings that ask or start like a question, on levels where enough headings ask. */
function findAskingHeadings(sections: readonly Section[], minCount: number): Set<HeadingBlock> {
  const belowAboutItself = findBelow(sections, ABOUT_ITSELF);
  const headed = sections.flatMap((section) => {
    const { heading, headingLine: line, listedCount } = section;
    if (!heading || !line || isWhyThisQuestion(line)) return [];
    return !belowAboutItself.has(section)
      ? [{ heading, level: heading.level, line, listedCount }]
      : [];
  });
  const withoutList = headed.filter(({ listedCount }) => listedCount < MIN_LISTED);
  const asking = withoutList.filter(({ line }) => judgeWords(line) === 'question');
  const levels = [...new Set(asking.map(({ level }) => level))].filter((level) => {
    const count = asking.filter((one) => one.level === level).length;
    const share = count / headed.filter((one) => one.level === level).length;
    return (share === 1 && level > MAIN_LEVEL) || (share >= MIN_ASKED_SHARE && count >= minCount);
  });
  // An underlined heading that asks counts on any level, since the underline is often a mistake.
  const sure = asking.filter(
    ({ heading, level }) => heading.isUnderlined || levels.includes(level),
  );
  const sureLevels = new Set(sure.map(({ level }) => level));
  const likely = withoutList.filter(
    ({ level, line }) => sureLevels.has(level) && startsLikeQuestion(line.text),
  );
  return new Set([...sure, ...likely].map(({ heading }) => heading));
}

/** Returns the subsections, at any depth, of the sections whose heading matches `name`. */
function findBelow(sections: readonly Section[], name: RegExp): ReadonlySet<Section> {
  let level = Number.POSITIVE_INFINITY;
  const below = new Set<Section>();
  for (const section of sections) {
    const { heading } = section;
    if (heading !== undefined && heading.level <= level) {
      level = isNamed(section, name) ? heading.level : Number.POSITIVE_INFINITY;
    } else if (level < Number.POSITIVE_INFINITY) {
      below.add(section);
    }
  }
  return below;
}

function isNamed({ heading, headingLine }: Section, name: RegExp): boolean {
  return heading !== undefined && name.test(toLower(withoutColon(headingLine?.text ?? '')));
}
