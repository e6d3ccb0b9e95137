import { plainText } from '../markdown/plain-text.ts';
import type { ListedQuestion } from '../question/by-topic.ts';
import { MEETING_LEVEL, type Meeting } from '../syntax/meeting-heading.ts';
import { cleanText } from '../text/sanitize.ts';

/** What stands for itself behind a backslash, and may be more than itself without one. */
const MARKUP = /[\\`*_[\]<>&~#!|]/gu;
const ENDING = /\.[^.]+$/u;

/** The lines that a new note begins with; its title comes from the name of its file. */
export function newNoteLines(file: string): string[] {
  return ['---', 'tags: [interview]', '---', headingLine(1, titleFromFile(file))];
}

/** The title of a note, by its file: `notes/globex-corp.md` gives `Globex Corp`, `ACME Inc.md` stays. */
export function titleFromFile(file: string): string {
  const name = cleanText(file.split('/').at(-1) ?? file).trim();
  const bare = name.replace(ENDING, '') || name;
  if (/\s/u.test(bare) || bare !== bare.toLowerCase()) return bare;
  const words = bare.split(/[-_]/u).filter(Boolean);
  return words.map(capitalize).join(' ') || bare;
}

/** The heading of a meeting, `## 2026-11-24 hiring manager`. */
export function meetingLine({ date, person }: Meeting): string {
  return headingLine(MEETING_LEVEL, `${date} ${person}`.trim());
}

/** A heading that reads back as these words: escaped where they hold markup or end like a closed heading. */
function headingLine(level: number, words: string): string {
  const isPlain = plainText(words) === words && !/(?:^|\s)#+$/u.test(words);
  return `${'#'.repeat(level)} ${isPlain ? words : words.replace(MARKUP, '\\$&')}`;
}

function capitalize(word: string): string {
  const [first = '', ...others] = word;
  return first.toUpperCase() + others.join('');
}

/** Questions to tick, each with a place for its answer. */
export function renderNoteQuestions(
  questions: readonly ListedQuestion[],
  details: boolean,
): string {
  return questions
    .map(({ question: { markdown, id, followUps } }) => {
      const below = (details ? followUps : []).map((text) => `  - Follow-up: ${text}\n`);
      return `- [ ] ${markdown} ^${id}\n${below.join('')}  - Answer:\n`;
    })
    .join('');
}
