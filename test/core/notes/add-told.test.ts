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

  it.each([
    ['a note without dates', '- [ ] Who stays?\n', '', ''],
    ['its sections', '# Acme\n\n## Pay\n\n- [x] Is it much? yes\n', '', ''],
    [
      'meetings of level 1',
      '# 24 Nov Tom\n\n- [ ] Who stays?\n\n# 20 Nov Mia\n\n- [x] Who?\n',
      '--11-24',
      'Tom',
    ],
    [
      'meetings of level 3',
      '### 24 Nov Tom\n\n- [ ] Who stays?\n\n### 20 Nov Mia\n',
      '--11-24',
      'Tom',
    ],
    [
      'another meeting with the question',
      NOTE.replace('Who left', 'Who decides'),
      '2026-11-24',
      'Tom',
    ],
    ['questions in bold', '## 2026-11-24 Tom\n\n**Who stays?**\nAnn\n', '2026-11-24', 'Tom'],
  ])('is read back among %s', (_, text, date, person) => {
    const meeting = { date, person };
    const note = read(addTold(read(text), meeting, 'Who decides?', yes));
    const told = note.entries.findLast((entry) => entry.text === 'Who decides?');
    expect(told).toMatchObject({ status: 'asked', answer: 'the budget\nand the plan' });
    if (date !== '') expect(told?.meeting).toEqual(meeting);
  });

  it.each(['Do you use #agile here?', 'What about `foo`?', '- [ ] Do you test?', '1. How many?'])(
    'keeps its words, whatever they are: %s',
    (question) => {
      const { entries } = read(addTold(read(NOTE), TOM, question, yes));
      expect(entries).toHaveLength(3);
      const words = question.replace(/^(?:- \[ \]|1\.) /u, '').replaceAll('`', '');
      expect(entries.at(-1)?.text.replaceAll('`', '')).toBe(words);
    },
  );
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

  it.each(['#', '###'])('stands in the section of its meeting below %s', (marks) => {
    const text = `${marks} 24 Nov Tom\n\n- [ ] Who stays?\n\n${marks} 20 Nov Mia\n\n- [x] Who? I\n`;
    const meeting = { date: '--11-24', person: 'Tom' };
    expect(addRemark(read(text), meeting, 'they laugh')).toBe(
      text.replace('Who stays?\n', `Who stays?\n\n${marks}# Notes\n\n- they laugh\n`),
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

  it.each(['they laugh', 'he said (why?) nothing', 'all of it ^some-id'])(
    'has room below another one: %s',
    (words) => {
      const remarks = ['they eat together', words, 'and sing'];
      const text = remarks.reduce((text, remark) => addRemark(read(text), TOM, remark), NOTE);
      expect(read(text).entries).toMatchObject(read(NOTE).entries.map(({ text }) => ({ text })));
      expect(text).toMatch(
        /\n### Notes\n\n- they eat together\n(?:- .*|\nhe said.*)\n- and sing\n\n## To do/u,
      );
      expect(read(text).problems).toEqual([]);
    },
  );

  it.each([
    ['# heading', '\\# heading'],
    ['- item', 'item'],
    ['- [ ] task', 'task'],
    ['- - [x] * task', 'task'],
    ['[ ] task', '\\[ ] task'],
    ['2. place', '2\\. place'],
    ['> quote', '\\> quote'],
    ['---', '\\---'],
    ['* * *', '\\*'],
    ['``` code', '\\``` code'],
    ['<div> tag', '\\<div> tag'],
    ['[a]: link', '\\[a]: link'],
    ['%% comment', '\\%% comment'],
    ['#tag and *words*', '#tag and *words*'],
    ['-3 % and +4', '-3 % and +4'],
  ])('is nothing else, whatever it begins with: %s', (words, written) => {
    expect(addRemark(read(NOTE), TOM, words)).toContain(`### Notes\n\n- ${written}\n\n## To do`);
  });
});
