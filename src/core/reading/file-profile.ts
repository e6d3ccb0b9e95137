import { withoutColon } from '../language/phrases.ts';
import { startsLikeQuestion } from '../language/question-signs.ts';
import type { HeadingBlock } from '../markdown/block.ts';
import { toLower } from '../text/normalize.ts';
import { isWhyThisQuestion, judgeWords, MIN_ASKED_SHARE } from './candidate.ts';
import type { Section } from './sections.ts';

/** The forms that questions take in a file: headings, bold text, paragraphs, sections, lists. */
export interface FileProfile {
  /** The headings that are questions. */
  readonly askingHeadings: ReadonlySet<HeadingBlock>;
  readonly hasBoldQuestions: boolean;
  readonly hasParagraphQuestions: boolean;
  /** Whether at least two sections below a heading consist of a single passage that asks. */
  readonly hasQuestionSections: boolean;
  /** Whether undecided items count: in a named file whose words ask nowhere, and no README. */
  readonly isEveryItemAsked: boolean;
  readonly hasQuestionLists: boolean;
  /** Whether the user named the file, so that its statements may be questions, too. */
  readonly isNamedFile: boolean;
}

/** Above at least this many listed questions a heading is their topic, unless its siblings are questions. */
export const MIN_LISTED = 3;

/** The minimum number of headings, bold passages or sections that ask: one may ask by chance. */
const MIN_OF_SHAPE = 2;
/** If all headings of a level deeper than this (`##`) ask, all are questions, even a single one. */
const MAIN_LEVEL = 2;

/** Matches, in lower case, headings about the document itself: `Table of contents`, `Contributing`. */
const ABOUT_ITSELF =
  /^(?:faq|frequently asked questions|(?:table of )?contents|install(?:ation|ing)?|usage|getting started|quick ?start|requirements|features|roadmap|changelog|contribut(?:e|ing|ors?)|licen[sc]e|credits|acknowledge?ments|support|see also|related|resources|references|further reading)$/u;
/** Returns the forms that questions take in a file. The document's title is never a question. */
export function profileFile(
  sections: readonly Section[],
  title: HeadingBlock | undefined,
  isNamedFile: boolean,
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
  const hasAskingWords = passages.length > 0 || sections.some((section) => section.hasListedWords);
  const isAboutTool = sections.some(isAboutItself);
  return {
    askingHeadings,
    hasBoldQuestions: boldCount >= MIN_OF_SHAPE || (boldCount > 0 && !hasListsOrHeadings),
    hasParagraphQuestions: !hasListsOrHeadings,
    hasQuestionSections: oneQuestionSections.length >= MIN_OF_SHAPE,
    isEveryItemAsked: isNamedFile && !hasAskingWords && askingHeadings.size === 0 && !isAboutTool,
    hasQuestionLists: sections.some((section) => section.listedCount >= MIN_LISTED),
    isNamedFile,
  };
}

/** Removes the sections whose headings say that they are not to be asked, with their subsections. */
export function withoutTurned(
  sections: readonly Section[],
  turns: (heading: string) => boolean,
): Section[] {
  const isTurned = ({ headingLine }: Section) =>
    headingLine !== undefined && turns(headingLine.text);
  const turned = new Set(sections.filter(isTurned));
  const below = findBelow(sections, isTurned);
  return sections.filter((section) => !turned.has(section) && !below.has(section));
}

/** Returns headings that ask or start like a question, on levels where enough headings ask. */
function findAskingHeadings(sections: readonly Section[], minCount: number): Set<HeadingBlock> {
  const belowAboutItself = findBelow(sections, isAboutItself);
  const headed = sections.flatMap((section) => {
    const { heading, headingLine: line, listedCount } = section;
    if (!heading || !line || isWhyThisQuestion(line)) return [];
    return !belowAboutItself.has(section)
      ? [{ heading, level: heading.level, line, listedCount }]
      : [];
  });
  const all = headed.filter(({ line }) => judgeWords(line) === 'question');
  const withoutList = headed.filter(({ listedCount }) => listedCount < MIN_LISTED);
  const asking = all.filter(({ listedCount }) => listedCount < MIN_LISTED);
  const countOn = (wanted: number) => asking.filter(({ level }) => level === wanted).length;
  const levels = [...new Set(asking.map(({ level }) => level))].filter((level) => {
    const share = countOn(level) / headed.filter((one) => one.level === level).length;
    const isEnough = share >= MIN_ASKED_SHARE && countOn(level) >= minCount;
    return (share === 1 && level > MAIN_LEVEL) || isEnough;
  });
  // An underlined heading that asks counts on any level, since the underline is often a mistake.
  const sure = asking.filter(
    ({ heading, level }) => heading.isUnderlined || levels.includes(level),
  );
  // Among siblings that are questions, a heading that asks is one, too, whatever is listed below it.
  const amongSiblings = all.filter(
    ({ level }) => levels.includes(level) && countOn(level) >= MIN_OF_SHAPE,
  );
  const sureLevels = new Set(sure.map(({ level }) => level));
  const likely = withoutList.filter(
    ({ level, line }) => sureLevels.has(level) && startsLikeQuestion(line.text),
  );
  return new Set([...sure, ...amongSiblings, ...likely].map(({ heading }) => heading));
}

/** Returns the subsections, at any depth, of the sections that match. */
function findBelow(
  sections: readonly Section[],
  matches: (section: Section) => boolean,
): ReadonlySet<Section> {
  let level = Number.POSITIVE_INFINITY;
  const below = new Set<Section>();
  for (const section of sections) {
    const { heading } = section;
    if (heading !== undefined && heading.level <= level) {
      level = matches(section) ? heading.level : Number.POSITIVE_INFINITY;
    } else if (level < Number.POSITIVE_INFINITY) {
      below.add(section);
    }
  }
  return below;
}

function isAboutItself({ heading, headingLine }: Section): boolean {
  const words = toLower(withoutColon(headingLine?.text ?? ''));
  return heading !== undefined && ABOUT_ITSELF.test(words);
}
