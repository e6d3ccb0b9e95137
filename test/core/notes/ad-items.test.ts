import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/core/notes/parse-note.ts';

describe('the words of a job ad below a question of a note', () => {
  it.each([
    ['an open question', '- [ ] Who left? ^who\n  - Ad: "room to grow"\n  - Answer:', ''],
    ['an answered one', '- [x] Who left? ^who\n  - Ad: "room to grow"\n  - Answer: Ann', 'Ann'],
    [
      'a follow-up',
      '- [x] Who left? ^who\n  - Ad: "hybrid"\n  - Follow-up: Why?\n  - Answer: Ann',
      'Ann',
    ],
  ])('are nobody’s answer: %s', (_, text, answer) => {
    const { entries, problems } = parseNote(`# Acme\n\n## 2026-11-22 Ann\n\n${text}\n`, 'acme.md');
    expect(entries.map((entry) => entry.answer)).toEqual([answer]);
    expect(problems).toEqual([]);
  });
});
