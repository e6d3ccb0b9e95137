import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addQuestions } from '../../../src/core/notes/add-questions.ts';
import { withKnownPerson } from '../../../src/core/notes/known-person.ts';
import { readAs } from '../../../src/core/notes/match-questions.ts';
import type { Entry } from '../../../src/core/notes/note.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { createLister } from '../../../src/core/question/by-topic.ts';
import { UserError } from '../../../src/core/report/user-error.ts';
import { createMeeting, isSameMeeting } from '../../../src/core/syntax/meeting-heading.ts';
import { fileText, manyRuns } from '../../support/arbitraries.ts';
import { questionsIn } from '../../support/read-list.ts';

const NOTE_COUNT = 10_000;

/** Lines of notes: some that we write, some that people write, and some with tricky Markdown. */
const LINES = [
  ...['', '', '', ' ', '\t', '---', '***', '===', '# Acme', '## Ideas', '### Later', '#'],
  ...['## 2026-11-24 recruiter', '## 2026-11-24 Recruiter', '## 2026-11-24', '##2026-11-24 x'],
  ...['## 24 Nov recruiter', '## Recruiter, 24.11.', '## Lee (recruiter) 24 Nov 2025', '## Ann'],
  ...['## 2026-11-22 recruiter', '# 2026-11-24 recruiter', '### 2026-11-24 recruiter ##'],
  ...['- [ ] Who? ^who', '- [x] Why? ^why', '- [-] Where? ^where', '* [X] How?', '1. [/] When?'],
  ...['  - Answer:', '  - Answer: yes #green', '  - Follow-up: How so?', '  - ', '  -', '- [ ] '],
  ...['- [ ] stamps', '- Who?', 'they said so', '  they said so'],
  ...['\t- deep', '    code', '> "yes"'],
  ...['> - [x] Who? ^who', '![[a.png]]', '| a | b |', '|---|---|'],
  ...['[a]: /b', '2026-11-24 recruiter'],
  ...['```', '```js', '  ```', '    ```', '~~~', '````'],
  ...['`', '<!--', '-->', '<details>', '</details>'],
  ...['<pre>', '</pre>', '<script>', '<?', '<![CDATA[', '<!A', '%%', '$$', '\\', '- - - [ ] Who?'],
];
const grownNote = fc
  .tuple(
    fc.constantFrom('', '', '\ufeff'),
    fc.constantFrom('', '---\ntags: [interview]\n---\n', '---\ntags: [\n---\n', '---\na: b\n'),
    fc.array(fc.constantFrom(...LINES), { maxLength: 25 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([mark, front, lines, lineBreak, isEnded]) => {
    const text = front + lines.join('\n') + (isEnded ? '\n' : '');
    return mark + text.replaceAll('\n', lineBreak);
  });
const newNote = fc.constantFrom('', '\ufeff');
const note = fc.oneof({ weight: 4, arbitrary: grownNote }, { weight: 1, arbitrary: newNote });
const meeting = fc.constantFrom(
  createMeeting('2026-11-24', 'recruiter'),
  createMeeting('2026-11-24', ''),
  createMeeting('2026-11-25', 'Jane *B.* <b> # [x](y) #'),
);
/** Words of questions: some that people write, and some that look like marks of a note. */
const WORDS = [
  ...['Who', 'decides?', 'why?', 'Tell me about', 'it', '*it*', '**', '_', '`a', 'b`', '~~', '\\'],
  ...['^abc', '^def', '^', '\\^x', '(^a)', '#green', '#core', '#3', '🟢', '👍', 'DONE', 'TODO'],
  ...[
    '[ ]',
    '[x]',
    '[]',
    '[xx]',
    '[a]',
    '[a]:',
    '[[a|b]]',
    '-',
    '- ',
    '- [ ]',
    '1.',
    '>',
    '|',
    '#',
  ],
  ...['##', '---', '===', '```', '~~~', '<b>', '<!--', '-->', '<br>', '<pre>', '%%', '$$', '&amp;'],
  ...['Answer:', 'Follow-up:', 'Q:', '2026-11-24', 'a:', '(', ')', '!', '?', '\u00a0', '  ', '\t'],
];
const STARTS = [
  ...['- ', '- ', '- [ ] ', '- [x] ', '1. ', '## ', '> ', '', '**', '| a |\n|-|\n| ', '  - '],
];
const ENDS = [
  '',
  '?',
  ' ^def',
  '? ^def',
  ' ^abc ^def',
  '? #core ^abc #once',
  '?\n  ^x',
  ' ^a\n  b? ^x',
];
const questionFile = fc
  .array(
    fc.tuple(
      fc.constantFrom(...STARTS),
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(' ', ' ', ''),
      fc.constantFrom(...ENDS),
    ),
    { maxLength: 4 },
  )
  .map((lines) =>
    lines.map(([start, words, gap, end]) => start + words.join(gap) + end).join('\n'),
  );
/** A question that is always there, because a generated file may have none. */
const PLAIN =
  '\n\n## Pay\n\n- Where did the last one go? ^last-one\n  - Follow-up: - [ ] a trap?\n';
const questions = fc
  .oneof(questionFile, questionFile, fileText)
  .map((text) => questionsIn(text + PLAIN).map(createLister([])))
  .filter(({ length }) => length > 0);
const addition = fc.record({
  file: fc.constant('acme.md'),
  meeting,
  questions,
  details: fc.boolean(),
});

const entriesOf = (text: string) => parseNote(text, 'acme.md').entries;
/** Matches the line that closes a code fence or HTML block left open. */
const CLOSING = /^\s*\n(?:`{3,}|~{3,}|-->|<\/[a-z]+>|\?>|\]\]>|>)$/u;

it(`addQuestions keeps every byte of a note, and the added questions read back equal (${NOTE_COUNT} notes)`, () => {
  let refused = 0;
  fc.assert(
    fc.property(note, addition, (before, added) => {
      let after: string;
      try {
        const { text, leftOut } = addQuestions(parseNote(before, 'acme.md'), added);
        expect(leftOut, 'every question that is read from a file can be added').toEqual([]);
        after = text;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        refused += 1;
        return;
      }
      expectInserted(before, after);
      const earlier = entriesOf(before);
      const now = entriesOf(after);
      const count = added.questions.length;
      const places = [...earlier.keys(), earlier.length];
      const at = places.find((place) => areSame(earlier, now.toSpliced(place, count)));
      expect(at, 'the entries of the note are read as before').toBeDefined();
      const read = now.slice(at, (at ?? 0) + count);
      const asked = withKnownPerson(added.meeting, parseNote(before, 'acme.md'));
      expect(read).toHaveLength(count);
      for (const [index, entry] of read.entries()) {
        const { question } = added.questions[index] ?? {};
        expect(entry.id).toBe(question?.id);
        const { text, markdown, answer, status } = question ? readAs(entry, question) : entry;
        expect([answer, status]).toEqual(['', 'open']);
        if (text !== question?.text) expect(markdown).toBe(question?.markdown);
        expect(isSameMeeting(entry.meeting, asked)).toBe(true);
      }
    }),
    manyRuns(NOTE_COUNT),
  );
  expect(refused).toBeLessThan(NOTE_COUNT / 100);
}, 240_000);

it('addQuestions leaves a note unchanged when there is nothing to add', () => {
  fc.assert(
    fc.property(note, addition, (before, added) => {
      expect(addQuestions(parseNote(before, 'acme.md'), { ...added, questions: [] })).toEqual({
        text: before,
        leftOut: [],
      });
    }),
  );
});

/** Expects that a text was inserted into another at one place. */
function expectInserted(before: string, after: string): void {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const end = before.length - start;
  expect(end === 0 ? '' : after.slice(-end)).toBe(before.slice(start));
}

function areSame(earlier: readonly Entry[], now: readonly Entry[]): boolean {
  if (earlier.length !== now.length) return false;
  return earlier.every((entry, index) => isSame(entry, now[index]));
}

/** Whether entries are equal, except for the line, and a closing fence or tag after the answer. */
function isSame(earlier: Entry, now: Entry | undefined): boolean {
  if (now === undefined) return false;
  const ended = now.answer.slice(earlier.answer.length);
  const isGrown = now.answer.startsWith(earlier.answer) && (ended === '' || CLOSING.test(ended));
  // The year of a new meeting may fill in the one that is missing elsewhere.
  const hasSameMeeting = isSameMeeting(earlier.meeting, now.meeting);
  const withoutAnswer = (entry: Entry): string =>
    JSON.stringify({ ...entry, line: 0, answer: '', meeting: '', whole: entry.whole?.markdown });
  return isGrown && hasSameMeeting && withoutAnswer(earlier) === withoutAnswer(now);
}
