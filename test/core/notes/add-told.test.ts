import { describe, expect, it } from 'vitest';
import { addRemark, addTold } from '../../../src/core/notes/add-told.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { createMeeting } from '../../../src/core/syntax/meeting-heading.ts';

const NOTE = `# Acme

## 2026-11-20 Mia

- [x] Who left?
  - Answer: two

## 2026-11-24 Tom

- [ ] Who stays?
  - Answer:

## To do

- send thanks
`;
const MIA = createMeeting('2026-11-20', 'Mia');
const TOM = createMeeting('2026-11-24', 'Tom');
const yes = { words: 'the budget\nand the plan', verdict: 'green' } as const;
const read = (text: string) => parseNote(text, 'acme.md');

describe('a question that was not planned', () => {
  it('is ticked and answered at the end of its meeting', () => {
    expect(addTold(read(NOTE), MIA, 'Who decides?', yes)).toBe(
      NOTE.replace(
        'Answer: two\n',
        'Answer: two\n- [x] Who decides?\n  - Answer: the budget\n    and the plan #green\n',
      ),
    );
  });

  it('may have no answer', () => {
    const text = addTold(read(NOTE), TOM, 'Who decides?', { words: '', verdict: undefined });
    expect(text).toContain('- [x] Who decides?\n  - Answer:\n');
  });

  it('needs no heading in a note without dates', () => {
    const text = addTold(read('- [ ] Who stays?\n'), createMeeting('', ''), 'Who left?', yes);
    expect(text).toMatch(/^- \[ \] Who stays\?\n- \[x\] Who left\?\n {2}- Answer: the budget\n/u);
  });
});

describe('a remark', () => {
  it('stands below a heading at the end of its meeting, and so does the next one', () => {
    const once = addRemark(read(NOTE), MIA, 'they laugh a lot');
    expect(once).toBe(
      NOTE.replace('Answer: two\n', 'Answer: two\n\n### Notes\n\n- they laugh a lot\n'),
    );
    expect(addRemark(read(once), MIA, 'and eat together')).toBe(
      once.replace('a lot\n', 'a lot\n- and eat together\n'),
    );
  });

  it.each(['- [ ] Who left?', '- [x] Who left?\n', '- [x] Who left?\n  - Answer:\n\n\n'])(
    'is no part of an answer in a note without dates: %s',
    (text) => {
      const note = read(addRemark(read(text), createMeeting('', ''), 'why not? they asked'));
      expect(note.entries).toMatchObject([{ text: 'Who left?', answer: '' }]);
    },
  );

  it('keeps its words, whatever they are', () => {
    const text = addRemark(read(NOTE), TOM, '# no heading\n[ ] no box? <!--');
    expect(text).toContain('no heading');
    expect(read(text).entries).toHaveLength(2);
  });
});
