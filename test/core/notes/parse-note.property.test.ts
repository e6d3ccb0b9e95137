import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statusOf } from '../../../src/core/notes/match-questions.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { manyRuns } from '../../support/arbitraries.ts';

const NOTE_COUNT = 3000;
/** The beginnings of lines as people write them; each line gets a word of its own behind it. */
const STARTS = [
  ...['- [ ] Who? ^a ', '- [x] Who? ', '- [x] How many? -> ', '- Why so? ', '-[x] Why? ^b '],
  ...['### Why? ', '**Who decides?** ', '> [!question] Who leads? ', '> [!warning] ', 'Q: Who? '],
  ...['A: ', '  - Answer: ', '  - Answer:', '  - ', '    - ', '  ', '> ', '- ', '1. ', '', '', ''],
  ...[
    '- [ ] ',
    '- DONE Who left? ',
    '• Who stays? ^c ',
    '[x] Who goes? ',
    '| Who? | ',
    '|---|---|',
  ],
  ...['## 2026-12-01 Jane ', '---', '```', '%% ', '<!-- ', '-->', '![[photo.png]] '],
];
const ANSWER_SIGNS = ['#green', '🚩', '(#vague)', 'id:: 5', '✅ 2026-12-01', '[a:: b]', '?'];
const noteLines = fc.array(
  fc.tuple(fc.constantFrom(...STARTS), fc.constantFrom('', '', '', ...ANSWER_SIGNS)),
  { maxLength: 14 },
);
const note = noteLines.map((lines) =>
  lines.map(([start, sign], index) => `${start}word${index}x ${sign}`.trimEnd()).join('\n'),
);

it(`parseNote takes no word for the answer to two questions (${NOTE_COUNT} notes)`, () => {
  fc.assert(
    fc.property(note, (text) => {
      const { entries } = parseNote(text, 'acme.md');
      const words = entries.flatMap(({ answer }) => [...new Set(answer.match(/word\d+x/gu))]);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }),
    manyRuns(NOTE_COUNT),
  );
});

/** Lines without comments, code, pictures, tables and new sections, which may be left out without a report. */
const PLAIN_STARTS = STARTS.filter((start) => !/%%|-->|<!--|```|!\[|---|\[!w|\||^## /u.test(start));
const plainNote = fc
  .array(fc.constantFrom('', '', ...PLAIN_STARTS), { maxLength: 14 })
  .map((starts) => ['## 2026-12-01 Jane', '- Who? ', ...starts])
  .map((starts) =>
    starts.map((start, index) => (start === '' ? '' : `${start}word${index}x`)).join('\n'),
  );

it(`parseNote loses no word without a report (${NOTE_COUNT} notes)`, () => {
  fc.assert(
    fc.property(plainNote, (text) => {
      const { entries, problems, meetings } = parseNote(text, 'acme.md');
      const read = [...entries, ...meetings.values()].map((one) => JSON.stringify(one)).join(' ');
      const reported = new Set(problems.map(({ line }) => line));
      // A report is about all lines up to the next empty line.
      let isReported = false;
      const lost = text.split('\n').filter((line, index) => {
        const [word] = /word\d+x/u.exec(line) ?? [];
        isReported = word !== undefined && (isReported || reported.has(index + 1));
        return word !== undefined && !read.includes(word) && !isReported;
      });
      expect(lost).toEqual([]);
    }),
    manyRuns(NOTE_COUNT),
  );
});

it.each([
  'Next steps: take-home by Friday.',
  '![[photo.png]]',
  '#todo',
  '- great office',
  '| a | b |',
])('parseNote reads unticked questions as before if text is added at the end: %s', (added) => {
  fc.assert(
    fc.property(note, (text) => {
      const before = parseNote(text, 'acme.md').entries;
      const after = parseNote(`${text}\n\n${added}\n`, 'acme.md').entries;
      expect(after).toHaveLength(before.length);
      for (const [index, entry] of before.entries()) {
        const now = after[index];
        const isUnticked = entry.status !== 'asked' && !isInOpenBlock(text);
        if (!isUnticked || now === undefined || hasNoOtherPlace(text, entry.line)) continue;
        expect([statusOf(now), now.answer]).toEqual([statusOf(entry), entry.answer]);
      }
    }),
    manyRuns(NOTE_COUNT / 5),
  );
});

/** Whether a question is a heading, in bold, or in a quote, so that its answer may be below a gap. */
function hasNoOtherPlace(text: string, line: number): boolean {
  return /^(?:#|\*\*|>)/u.test(text.split('\n')[line - 1] ?? '');
}

/** Whether a block of code or a comment may be open at the end, so that all below it belongs there. */
function isInOpenBlock(text: string): boolean {
  return /```|%%|<!--/u.test(text);
}
