import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillReply } from '../../../src/core/notes/fill-reply.ts';
import type { Entry } from '../../../src/core/notes/note.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import type { Reply } from '../../../src/core/notes/reply.ts';
import { UserError } from '../../../src/core/report/user-error.ts';
import { fileText, lineText, manyRuns } from '../../support/arbitraries.ts';

const QUESTIONS = [
  ...['- [ ] Who left?', '- [x] Who stays? ^who-stays', '- Who decides?', '1. [ ] Why now?'],
  ...['**Who pays?**', '> How so?', '> [!question] What next?', 'Q: And then?', '## Who knows?'],
  ...['- [-] Who else?', '[ ] Who slept?', '- [ ] ^block-id', '\t- [ ] Whose is it?'],
];
const BELOW = [
  ...['', '  - Answer:', '  - Answer: two', '  - Follow-up: Why?', '  - Answer:\t', 'A:'],
  ...['  two seniors', '', 'More', '---', '## 2026-11-24 Tom', '```', '    - Answer:', '> Answer:'],
];
const noteText = fc.oneof(
  { weight: 3, arbitrary: writtenNote() },
  fileText.map((text) => `## 2026-11-24 Tom\n\n- [ ] Who left?\n  - Answer:\n${text}`),
);
const reply: fc.Arbitrary<Reply> = fc.record({
  status: fc.constantFrom('asked', 'settled'),
  words: fc.oneof(fc.constantFrom('two', 'two\nthree', '#red', '', 'why?', '- a\n- b'), lineText),
  verdict: fc.constantFrom('green', 'red', 'vague', undefined),
});

function writtenNote(): fc.Arbitrary<string> {
  const block = fc.tuple(
    fc.constantFrom(...QUESTIONS),
    fc.array(fc.constantFrom(...BELOW), { maxLength: 3 }),
  );
  const lines = fc.array(block, { minLength: 1, maxLength: 5 });
  return fc
    .tuple(lines, fc.constantFrom('\n', '\r\n'))
    .map(([blocks, end]) =>
      `## 2026-11-20 Ann\n\n${blocks.flat(2).join('\n')}`.replaceAll('\n', end),
    );
}

/** Fills a reply into the first question without an answer; undefined if there is none, or if it is refused. */
function fillFirst(text: string, said: Reply) {
  const before = parseNote(text, 'acme.md');
  const place = before.entries.findIndex(({ answer, verdict }) => answer === '' && !verdict);
  const entry = before.entries[place];
  if (entry === undefined) return undefined;
  try {
    const after = fillReply(before, entry, said);
    return { before, after, place, read: parseNote(after, 'acme.md').entries };
  } catch (error) {
    if (error instanceof UserError) return 'refused';
    throw error;
  }
}

const splitLines = (text: string) => text.split(/(?<=\r\n|\n|\r(?!\n))/u);

/** Whether a line is the same, but for the mark in a box and the words behind it. */
function isFilled(line: string, found: string): boolean {
  const bare = line.replace(/[\r\n]+$/u, '');
  const unmarked = found.replace(/(?<=^[^\]]*[[(])[x-](?=[\])])/u, ' ');
  return [found, unmarked].some((one) => one === line || (bare !== '' && one.startsWith(bare)));
}

/** Whether all lines are still there, in order, but for what a reply may add. */
function isOnlyFilled(before: string, after: string): boolean {
  const lines = splitLines(after);
  return splitLines(before).every((line) => {
    const at = lines.findIndex((found) => isFilled(line, found));
    lines.splice(0, at + 1);
    return at >= 0 || line === '';
  });
}

describe('a reply in a note', () => {
  it('changes nothing but its question', () => {
    fc.assert(
      fc.property(noteText, reply, (text, said) => {
        const filled = fillFirst(text, said);
        if (filled === undefined || filled === 'refused') return;
        const { before, after, place, read } = filled;
        const others = (entries: readonly Entry[]) =>
          entries.flatMap(({ line: _, whole: __, ...entry }, index) =>
            index === place ? [] : [entry],
          );
        expect(others(read)).toEqual(others(before.entries));
        expect(isOnlyFilled(text, after)).toBe(true);
      }),
      manyRuns(1500),
    );
  });

  it('is hardly ever refused in an ordinary note', () => {
    const said = { status: 'asked', words: 'two of them', verdict: 'green' } as const;
    const texts = fc.sample(writtenNote(), { numRuns: 300, seed: 1 });
    const refused = texts.filter((text) => fillFirst(text, said) === 'refused');
    expect(refused.length / texts.length).toBeLessThan(0.03);
  });
});
