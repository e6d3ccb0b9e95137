import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/markdown/plain-text.ts';
import { fillReply } from '../../../src/core/notes/fill-reply.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import type { Reply } from '../../../src/core/notes/reply.ts';

const asked = (words: string, verdict?: Reply['verdict']): Reply => ({
  status: 'asked',
  words,
  verdict,
});

/** Fills a reply into the nth question of a note. */
const fill = (text: string, reply: Reply, nth = 0) => {
  const note = parseNote(text, 'acme.md');
  const entry = note.entries[nth];
  if (entry === undefined) throw new Error('the note has no such question');
  return fillReply(note, entry, reply);
};

const OURS = `# Acme

## 2026-11-24 manager

- [ ] Who left? ^who-left
  - Follow-up: And why?
  - Answer:
- [ ] Who stays? ^who-stays
  - Answer:
`;

describe('a reply', () => {
  it('puts its mark into the empty box and its words behind the empty label', () => {
    expect(fill(OURS, asked('two seniors', 'red'))).toBe(
      OURS.replace('[ ] Who left', '[x] Who left').replace(
        'Answer:\n- [ ] Who stays',
        'Answer: two seniors #red\n- [ ] Who stays',
      ),
    );
  });

  it('settles a question that they answered unasked', () => {
    const reply = { status: 'settled', words: 'nobody', verdict: undefined } as const;
    expect(fill(OURS, reply, 1)).toContain('- [-] Who stays? ^who-stays\n  - Answer: nobody\n');
  });

  it('leaves only a tick where nothing was said', () => {
    expect(fill(OURS, asked(''))).toBe(OURS.replace('[ ] Who left', '[x] Who left'));
  });

  it('has its further lines nested, and its verdict at the end', () => {
    expect(fill(OURS, asked('one\ntwo', 'vague'))).toContain('  - Answer: one\n    two #vague\n');
  });

  it('takes a verdict from the end of the words, where no other is given', () => {
    expect(fill(OURS, asked('two #red'))).toContain('  - Answer: two #red\n');
    expect(fill(OURS, asked('one\ntwo 👍'))).toContain('  - Answer: one\n    two #green\n');
  });

  it.each([
    ['things #green about it', undefined, 'things \\#green about it'],
    ['things (#red) about it', undefined, 'things (\\#red) about it'],
    ['#red two', 'green', '\\#red two'],
    ['two #red', 'green', 'two \\#red'],
    ['a 👍🏽 for *all*', 'vague', 'a &#x1f44d;🏽 for *all*'],
    ['one #red, #green\ntwo', undefined, 'one \\#red, \\#green\ntwo'],
    ['---\n#red and 🚩 too', 'vague', '---\n\\#red and &#x1f6a9; too'],
  ] as const)('keeps what looks like a verdict among its words: %s', (words, verdict, answer) => {
    const [entry, other] = parseNote(fill(OURS, asked(words, verdict)), 'acme.md').entries;
    expect(entry).toMatchObject({ status: 'asked', verdict });
    expect(entry?.answer).toBe(answer);
    // So it is shown as it was said.
    const shown = entry?.answer.split('\n').map(plainText).join('\n');
    expect(shown).toBe(words.replaceAll('*', ''));
    expect(other).toMatchObject({ status: 'open', answer: '', verdict: undefined });
  });

  it.each([
    ['a task', '- [ ] Who left?\n', '- [x] Who left?\n  - Answer: Ann\n'],
    ['a task at the end of the file', '- [ ] Who left?', '- [x] Who left?\n  - Answer: Ann'],
    ['a task in Windows lines', '- [ ] Who left?\r\n', '- [x] Who left?\r\n  - Answer: Ann\r\n'],
    ['a number', '1. [ ] Who left?\n', '1. [x] Who left?\n   - Answer: Ann\n'],
    ['a box without a bullet', '[ ] Who left?\n', '[x] Who left?\nAnswer: Ann\n'],
    ['a bullet', '- Who left?\n', '- Who left?\n  - Answer: Ann\n'],
    ['a heading', '## Who left?\n\n## Next\n', '## Who left?\n\nAnswer: Ann\n\n## Next\n'],
    ['a bold line', '**Who left?**\n', '**Who left?**\nAnswer: Ann\n'],
    ['a quote', '> Who left?\n', '> Who left?\n> Answer: Ann\n'],
    ['a callout', '> [!question] Who left?\n', '> [!question] Who left?\n> Answer: Ann\n'],
    ['a label', 'Q: Who left?\nA:\n', 'Q: Who left?\nA: Ann\n'],
    [
      'tabs',
      '- [ ] Who left?\n\t- Follow-up: Why?\n',
      '- [x] Who left?\n\t- Follow-up: Why?\n\t- Answer: Ann\n',
    ],
    [
      'tabs behind bullets',
      '-\t[ ] Who left?\n\t-\tAnswer:\n',
      '-\t[x] Who left?\n\t-\tAnswer: Ann\n',
    ],
    ['a bold label', '- Who left?\n  **Answer:**\n', '- Who left?\n  **Answer:** Ann\n'],
    ['a wrapped task', '- [ ] Who\n  left?\n', '- [x] Who\n  left?\n  - Answer: Ann\n'],
  ])('goes below %s', (_, text, expected) => {
    expect(fill(text, asked('Ann'))).toBe(expected);
  });

  it.each([
    '# no heading',
    '- no item',
    '1. no number',
    '```',
    '<!-- no comment',
    '%% no comment',
    '[x] no box',
    'Who knows?',
    '^no-id',
    '> no quote',
    '| no | table |',
    'Follow-up: none',
    '---',
  ])('is read back as it was said: %s', (words) => {
    for (const said of [words, `first\n${words}`, `${words}\nlast`]) {
      const note = parseNote(fill(OURS, asked(said, 'green')), 'acme.md');
      const [entry, other] = note.entries;
      expect(entry?.answer.replaceAll('\\', '')).toBe(said);
      expect(entry).toMatchObject({ status: 'asked', verdict: 'green' });
      expect(other).toMatchObject({ status: 'open', answer: '' });
    }
  });

  it.each(['- [ ] Who left? (ask Tom) ^who-left', '- [ ] Who left? ==soon=='])(
    'goes behind words on the line of the question: %s',
    (line) => {
      const text = fill(`${line}\n  - Answer:\n`, asked('Ann'));
      expect(text).toBe(`${line.replace('[ ]', '[x]')}\n  - Answer: Ann\n`);
    },
  );

  it('is refused in a table, with the place to write it', () => {
    const table = '| Question | Answer |\n|---|---|\n| Who left? | |\n';
    expect(() => fill(table, asked('Ann'))).toThrow('acme.md:3 has no room for this answer');
  });
});
