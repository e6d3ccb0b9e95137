import { plainText } from '../markdown/plain-text.ts';
import { toAdItem } from '../question/ad-quote.ts';
import type { ListedQuestion } from '../question/by-topic.ts';
import { SPARE_TAG } from '../question/tag.ts';
import { MEETING_LEVEL, type Meeting } from '../syntax/meeting-heading.ts';
import { cleanText } from '../text/sanitize.ts';

/** Characters that may be markup unless a backslash precedes them. */
const MARKUP = /[\\`*_[\]<>&~#!|]/gu;
const EXTENSION = /\.[^.]+$/u;

/** Returns the first lines of a new note: front matter, and a title made from the file name. */
export function newNoteLines(file: string): string[] {
  return ['---', 'tags: [interview]', '---', headingLine(1, titleFromFile(file))];
}

/** Returns `Globex Corp` for `notes/globex-corp.md`; a stem with capitals or spaces is kept. */
function titleFromFile(file: string): string {
  const name = cleanText(file.split('/').at(-1) ?? file).trim();
  const stem = name.replace(EXTENSION, '') || name;
  if (/\s/u.test(stem) || stem !== stem.toLowerCase()) return stem;
  const words = stem.split(/[-_]/u).filter(Boolean);
  const capitalized = words.map((word) => word.replace(/^./u, (first) => first.toUpperCase()));
  return capitalized.join(' ') || stem;
}

/** Returns the heading of a meeting: `## 2026-11-24 hiring manager`. */
export function meetingLine({ date, person }: Meeting): string {
  return headingLine(MEETING_LEVEL, `${date} ${person}`.trim());
}

/** Returns a heading; if Markdown would change its words, all their markup is escaped. */
function headingLine(level: number, words: string): string {
  const isPlain = plainText(words) === words && !/(?:^|\s)#+$/u.test(words);
  return `${'#'.repeat(level)} ${isPlain ? words : escapeMarkup(words)}`;
}

/** Puts a backslash before each character that may be markup, so that the words are shown as they are. */
export function escapeMarkup(words: string): string {
  return words.replace(MARKUP, '\\$&');
}

/** Renders questions as tasks with an empty `Answer:`, and with follow-ups if `details` is set. */
export function renderNoteQuestions(
  questions: readonly ListedQuestion[],
  details: boolean,
): string {
  const tasks = questions.map(({ question, ad, spare }) => {
    const { markdown, id, followUps } = question;
    const tag = spare === true ? ` #${SPARE_TAG}` : '';
    const quote = typeof ad === 'object' ? `  ${toAdItem(ad)}\n` : '';
    const below = (details ? followUps : []).map((text) => `  - Follow-up: ${text}\n`);
    return `- [ ] ${markdown}${tag} ^${id}\n${quote}${below.join('')}  - Answer:\n`;
  });
  return tasks.join('');
}
