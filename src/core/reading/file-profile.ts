import { withoutColon } from '../language/phrases.ts';
import { startsLikeQuestion } from '../language/question-signs.ts';
import type { HeadingBlock } from '../markdown/block.ts';
import { toLower } from '../text/normalize.ts';
import { judgeWords } from './candidate.ts';
import { hasOwnItems, type Section } from './sections.ts';

/** What a whole file says about the shapes that its questions have. */
export interface FileProfile {
  /** The headings that are questions themselves. */
  readonly asking: ReadonlySet<HeadingBlock>;
  readonly areBoldAsked: boolean;
  readonly areParagraphsAsked: boolean;
  /** Whether there are sections of one paragraph, which asks. */
  readonly areSectionsAsked: boolean;
  /** Whether whatever is listed is a question: where nothing asks by its own signs, or it is our format. */
  readonly areAllListed: boolean;
  /** Whether there is a list of questions without doubt. */
  readonly hasLists: boolean;
}

/** So many questions of one shape are no chance. */
const FEW = 2;
/** A section with so many questions in a list has a heading that asks for what they are about. */
export const MIN_LISTED = 3;
/** A heading above this level may be a question by itself: those of the main one name topics. */
const MAIN_LEVEL = 2;
/** From this share of questions on, the headings of a level are questions. */
const MOST = 0.5;

// In lower case, as in signs.ts.
/** Headings of what a document says about itself, in the words that most of them use. */
const ABOUT_ITSELF =
  /^(?:faq|frequently asked questions|(?:table of )?contents|install(?:ation|ing)?|usage|getting started|quick ?start|requirements|features|roadmap|changelog|contribut(?:e|ing|ors?)|licen[sc]e|credits|acknowledge?ments|support|see also|related|resources|references|further reading)$/u;

/** Headings of what not to ask. */
const TO_AVOID =
  /^(?:(?:questions|things|topics|what) (?:you should )?(?:to avoid|not to|never to|never|you should not)|(?:never|do ?n[o'’]t|avoid)\b|(?:bad|worst|terrible|taboo) questions)/u;

/** Whether a section is of questions that nobody should ask. */
export function isToAvoid({ title }: Section): boolean {
  return TO_AVOID.test(toLower(title?.text ?? ''));
}

/** Whether a section is of what a document says about itself. */
function isAboutItself({ heading, title }: Section): boolean {
  return heading?.kind === 'heading' && ABOUT_ITSELF.test(toLower(withoutColon(title?.text ?? '')));
}

/** Looks at a file as a whole. The document's own title is no question. */
export function profileFile(
  sections: readonly Section[],
  title: HeadingBlock | undefined,
): FileProfile {
  const listed = sections.reduce((sum, section) => sum + section.listed, 0);
  const passages = sections.flatMap((section) => section.asking);
  const bold = passages.filter(({ kind }) => kind === 'bold').length;
  const asking = askingHeadings(sections, title, listed + passages.length === 0);
  const isUnmarked = listed + passages.length + asking.size === 0;
  return {
    asking,
    hasLists: sections.some((section) => section.listed >= MIN_LISTED),
    areBoldAsked: bold >= FEW || (bold > 0 && listed + asking.size === 0),
    areParagraphsAsked: listed + asking.size === 0,
    areSectionsAsked: sections.filter(isOneQuestion).length >= FEW,
    areAllListed: (isUnmarked && !sections.some(isAboutItself)) || sections.some(hasOwnItems),
  };
}

function isOneQuestion({ heading, parts, asking }: Section): boolean {
  return heading !== undefined && parts.length === 1 && asking.length === 1;
}

/** Headings of a level of which most ask, and which have no list of questions below. */
function askingHeadings(
  sections: readonly Section[],
  title: HeadingBlock | undefined,
  areOnlyQuestions: boolean,
): ReadonlySet<HeadingBlock> {
  let own = Number.POSITIVE_INFINITY;
  const headed = sections.flatMap((section) => {
    const { heading } = section;
    if (heading?.kind !== 'heading' || heading === title) return [];
    if (heading.level <= own) own = Number.POSITIVE_INFINITY;
    if (isAboutItself(section)) own = Math.min(own, heading.level);
    return heading.level > own ? [] : [{ heading, section }];
  });
  const asking = headed.filter(
    ({ section }) =>
      section.title !== undefined &&
      section.listed < MIN_LISTED &&
      judgeWords(section.title) === 'question',
  );
  const all = countLevels(headed);
  const asked = countLevels(asking);
  const enough = asking.filter(({ heading: { level, isUnderlined } }) => {
    const count = asked.get(level) ?? 0;
    const share = count / (all.get(level) ?? 1);
    if (isUnderlined || (share === 1 && level > MAIN_LEVEL)) return true;
    return share >= MOST && count >= (areOnlyQuestions ? 1 : FEW);
  });
  const levels = new Set(enough.map(({ heading }) => heading.level));
  const leaning = headed.filter(({ heading, section }) => {
    const text = section.title?.text ?? '';
    return levels.has(heading.level) && section.listed < MIN_LISTED && startsLikeQuestion(text);
  });
  return new Set([...enough, ...leaning].map(({ heading }) => heading));
}

function countLevels(headed: readonly { readonly heading: HeadingBlock }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { heading } of headed) {
    counts.set(heading.level, (counts.get(heading.level) ?? 0) + 1);
  }
  return counts;
}
