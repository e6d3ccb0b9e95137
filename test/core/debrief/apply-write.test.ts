import { describe, expect, it } from 'vitest';
import { applyWrite } from '../../../src/core/debrief/apply-write.ts';
import type { DebriefWrite } from '../../../src/core/debrief/debrief-session.ts';
import { findNewestMeeting } from '../../../src/core/notes/newest-meeting.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';

const NOTE = '## 2026-11-24 Tom\n\n- [ ] Who left?\n  - Answer:\n- [ ] Who left?\n  - Answer:\n';
const read = (text: string) => parseNote(text, 'acme.md');
const reply = (question: number, words = 'two'): DebriefWrite => ({
  kind: 'reply',
  question,
  reply: { status: 'asked', words, verdict: 'red' },
});

/** Applies a write of a debrief that began with a note to the note as it is now. */
function apply(write: DebriefWrite, now: string, began = NOTE) {
  const plan = findNewestMeeting(read(began));
  if (plan === undefined) throw new Error('no meeting');
  return applyWrite(read(now), plan, write);
}

describe('a write of a debrief', () => {
  it('finds the question again, also one of two with the same words', () => {
    const { text } = apply(reply(1), `# Acme\n\n${NOTE}`);
    expect(text).toBe(
      `# Acme\n\n${NOTE.replace(/- \[ \] Who left\?\n {2}- Answer:\n$/u, '- [x] Who left?\n  - Answer: two #red\n')}`,
    );
  });

  it.each([
    ['answered', NOTE.replace('Answer:', 'Answer: three'), 'has got an answer meanwhile'],
    ['removed', '## 2026-11-24 Tom\n\n- [ ] Who stays?\n', 'is not there any more'],
  ])('becomes a remark where the question was %s meanwhile', (_, now, why) => {
    const { text, notice } = apply(reply(0), now);
    expect(text).toBe(`${now}\n### Notes\n\n- Who left: two #red\n`);
    expect(notice).toBe(`acme.md: "Who left?" ${why}: your words stand at the end of the meeting`);
  });

  it('becomes a remark where the note has no room for an answer', () => {
    const table = '## 2026-11-24 Tom\n\n| Question | Answer |\n|---|---|\n| Who left? | |\n';
    const { text, notice } = apply(reply(0), table, table);
    expect(text).toBe(`${table}\n### Notes\n\n- Who left: two #red\n`);
    expect(notice).toContain('acme.md:5 has no room for this answer');
  });

  it('becomes a remark where a question that was not planned has no room', () => {
    const told = {
      kind: 'told',
      question: '---',
      reply: { status: 'asked', words: 'Ann', verdict: 'red' },
    } as const;
    const { text, notice } = apply(told, NOTE);
    expect(text).toContain('### Notes\n\n');
    expect(notice).toContain('has no room for');
  });

  it('is refused where a tick alone has no place', () => {
    const taken = NOTE.replace('Answer:', 'Answer: three');
    expect(() => apply(reply(0, ''), taken)).toThrow('has got an answer meanwhile');
  });

  it('adds remarks and questions that were not planned', () => {
    expect(apply({ kind: 'remark', words: 'they laugh' }, NOTE).text).toContain('- they laugh\n');
    const told = {
      kind: 'told',
      question: 'Who decides?',
      reply: { status: 'asked', words: 'Ann', verdict: undefined },
    } as const;
    expect(apply(told, NOTE).text).toBe(`${NOTE}- [x] Who decides?\n  - Answer: Ann\n`);
  });
});
