import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../support/check-texts.ts';

const HEAD = '## 2026-11-22 recruiter\n';

/** Returns the problems that `check` finds in a note, as `code line:column: message`. */
function problemsIn(text: string): string[] {
  return checkTexts(['acme.md', text]).map(({ code, position, message }) => {
    return `${code} ${position?.line}:${position?.column}: ${message}`;
  });
}

const BAD_BOX = 'a box holds one character, and a space follows it: [ ] or [x]';
const STRAY_TASK = 'not read as a question: end it with a question mark if you want to ask it';

describe('notUnderstood', () => {
  it.each([
    ['- []  Who?\n', `bad-box 2:1: ${BAD_BOX}`],
    ['- [x]Who?\n', `bad-box 2:1: ${BAD_BOX}`],
    ['- [xx] Who?\n', `bad-box 2:1: ${BAD_BOX}`],
    ['- [ ] buy stamps\n', `stray-task 2:1: ${STRAY_TASK}`],
    ['So.\n- [ ] buy stamps\n', `stray-task 3:1: ${STRAY_TASK}`],
    ['- [x] Who?\n\n - [ ] buy stamps\n', `stray-task 4:2: ${STRAY_TASK}`],
    ...['4/12', '12/4', '04.12'].map((date) => [
      `\n## ${date} Jane\n`,
      `bad-date 3:1: ${date} looks like a date and is not read as one: write a day such as 2026-11-24`,
    ]),
    ...['2026-02-30', '2026-13-01', '31.02.2026', '32.12.2026', 'Feb 30', 'Dec 32', '31 Nov'].map(
      (date) => [
        `\n### ${date} Jane\n`,
        `bad-date 3:1: ${date} is no day of the calendar: write a day such as 2026-11-24`,
      ],
    ),
  ])('reports the position and the reason: %j', (body, problem) => {
    expect(problemsIn(HEAD + body)).toEqual([problem]);
  });

  it.each([
    '- [x] Who?\n  - [ ] send them the form\n',
    '- [link](x) to it\n- [the form] to fill in\n',
    '\n### 29 Feb Jane\n',
    '\n### 1.12. Jane\n',
    '\n### Part 1/3\n',
    '\n## Ideas\n- []  Who?\n- [ ] buy stamps\n',
  ])('finds no problem in %j', (body) => {
    expect(problemsIn(HEAD + body)).toEqual([]);
  });
});
