import { plainText } from '../markdown/plain-text.ts';
import type { ListedQuestion } from '../question/by-topic.ts';
import { MEETING_LEVEL, type Meeting } from '../syntax/meeting-heading.ts';
import { cleanText } from '../text/sanitize.ts';

/** Characters that a backslash turns into plain text; without it they may be markup. */
const MARKUP = /[\\`*_[\]<>&~#!|]/gu;
const EXTENSION = /\.[^.]+$/u;

/** The first lines of a new note; its title is made from the file name. */
export function newNoteLines(file: string): string[] {
  return ['---', 'tags: [interview]', '---', headingLine(1, titleFromFile(file))];
}

/** `notes/globex-corp.md` gives `Globex Corp`; capitals and spaces stay: `ACME Inc.md` gives `ACME Inc`. */
function titleFromFile(file: string): string {
  const name = cleanText(file.split('/').at(-1) ?? file).trim();
  const stem = name.replace(EXTENSION, '') || name;
  if (/\s/u.test(stem) || stem !== stem.toLowerCase()) return stem;
  const words = stem.split(/[-_]/u).filter(Boolean);
  const capitalized = words.map((word) => word.replace(/^./u, (first) => first.toUpperCase()));
  return capitalized.join(' ') || stem;
}

/** The heading of a meeting: `## 2026-11-24 hiring manager`. */
export function meetingLine({ date, person }: Meeting): string {
  return headingLine(MEETING_LEVEL, `${date} ${person}`.trim());
}

/** Escapes words that hold markup, or end in `#` like a closed heading, so that they read back equal. */
function headingLine(level: number, words: string): string {
  const isPlain = plainText(words) === words && !/(?:^|\s)#+$/u.test(words);
  return `${'#'.repeat(level)} ${isPlain ? words : words.replace(MARKUP, '\\$&')}`;
}

/** Renders questions as tasks, each with an empty `Answer:` below it. */
export function renderNoteQuestions(
  questions: readonly ListedQuestion[],
  details: boolean,
): string {
  const tasks = questions.map(({ question: { markdown, id, followUps } }) => {
    const below = (details ? followUps : []).map((text) => `  - Follow-up: ${text}\n`);
    return `- [ ] ${markdown} ^${id}\n${below.join('')}  - Answer:\n`;
  });
  return tasks.join('');
}
