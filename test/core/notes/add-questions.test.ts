import { describe, expect, it } from 'vitest';
import { type Addition, addQuestions } from '../../../src/core/notes/add-questions.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { createLister } from '../../../src/core/question/by-topic.ts';
import { questionIn, questionsIn } from '../../support/read-list.ts';

const ADDITION: Addition = {
  meeting: { date: '2026-11-24', person: 'Ann' },
  questions: questionsIn('- Who? ^who\n  - How so?\n  - Since when?\n').map(createLister([])),
  details: false,
};
const MEETING = '## 2026-11-24 Ann\n';
const ASKED = '- [ ] Who? ^who\n  - Answer:\n';

const add = (text: string) => addQuestions(parseNote(text, 'acme.md'), ADDITION).text;

describe('addQuestions, to a note without the meeting', () => {
  it.each([
    ['# Acme', '# Acme\n\n'],
    ['# Acme\n', '# Acme\n\n'],
    ['# Acme\n\n', '# Acme\n\n'],
    ['# Acme\n \t\n', '# Acme\n \t\n'],
    ['\n', '\n'],
    ['---\ntags: []\n---', '---\ntags: []\n---\n\n'],
    ['\ufeff# Acme', '\ufeff# Acme\n\n'],
    ['# 2026-11-24 Ann\n', '# 2026-11-24 Ann\n\n'],
    ['### 2026-11-24 Ann\n', '### 2026-11-24 Ann\n\n'],
    ['## 2026-11-24 Bob\n', '## 2026-11-24 Bob\n\n'],
    ['## 2026-11-23 Ann\n\n- [x] How?\n', '## 2026-11-23 Ann\n\n- [x] How?\n\n'],
  ])('adds the meeting at the end of %j', (before, above) => {
    expect(add(before)).toBe(`${above}${MEETING}\n${ASKED}`);
  });

  it.each(['', '\ufeff'])(
    'fills an empty note with front matter, a title and the meeting: %j',
    (before) => {
      const head = '---\ntags: [interview]\n---\n# Acme\n\n';
      expect(add(before)).toBe(`${before}${head}${MEETING}\n${ASKED}`);
    },
  );

  it('uses the line breaks of the note', () => {
    expect(add('# A\r\n')).toBe(`# A\n\n${MEETING}\n${ASKED}`.replaceAll('\n', '\r\n'));
    expect(add('# A\r')).toBe(`# A\n\n${MEETING}\n${ASKED}`.replaceAll('\n', '\r'));
  });

  it('adds the follow-ups if details are wanted', () => {
    const more =
      '- [ ] Who? ^who\n  - Follow-up: How so?\n  - Follow-up: Since when?\n  - Answer:\n';
    const { text } = addQuestions(parseNote('# A\n', 'acme.md'), { ...ADDITION, details: true });
    expect(text).toBe(`# A\n\n${MEETING}\n${more}`);
  });
});

describe('addQuestions, to a note with the meeting', () => {
  it.each([
    ['its heading', MEETING, '\n', ''],
    ['an empty line', `${MEETING}`, '\n', '\n'],
    ['a question', `${MEETING}\n- [x] How?\n`, '', ''],
    ['an answer', `${MEETING}\n- [x] How?\n  - Answer: so\n`, '', '\n\n'],
    ['a remark', `${MEETING}\n- [x] How?\n\nSo nice!\n`, '\n', '\n'],
    ['another list', `${MEETING}- stamps\n`, '', ''],
    ['a list with numbers', `${MEETING}1. [x] How?\n`, '', ''],
    ['a list in a quote', `${MEETING}> - [x] How?\n`, '\n', ''],
    ['a list with a quote', `${MEETING}- [x] How?\n\n  > so\n`, '', ''],
    ['a list that a remark follows', `${MEETING}- [x] How?\n\nSo.\n`, '\n', ''],
    ['front matter and a list', `---\nx: y\n---\n${MEETING}- [x] How?\n`, '', ''],
    ['front matter and a remark', `---\nx: y\n---\n${MEETING}- [x] How?\n\nSo.\n`, '\n', ''],
    ['its last section', `${MEETING}- [x] A?\n\n${MEETING}- [x] B?\n`, '', ''],
    ['a question, above remarks', `${MEETING}- [x] How?\n`, '', '\n### Later\n\nSo nice!\n'],
    ['a question below a heading', `${MEETING}- [x] A?\n\n### B\n\n- [x] B?\n`, '', '\n### C\n'],
    ['a question, above the next meeting', `${MEETING}- [x] How?\n`, '', '\n## 2026-11-25 Bob\n'],
    ['a question, above another title', `${MEETING}- [x] How?\n`, '', '\n# Globex\n\n- [x] B?\n'],
  ])('adds the questions below %s', (_, above, gap, below) => {
    expect(add(above + below)).toBe(`${above}${gap}${ASKED}${below}`);
  });

  it.each(['# Globex\n\n- [x] B?\n', '## 2026-11-25 Bob\n', '2026-11-25 Bob\n---\n\n- [x] B?\n'])(
    'leaves an empty line above the next section: %j',
    (below) => {
      expect(add(`${MEETING}- [x] How?\n\nSo.\n\n${below}`)).toBe(
        `${MEETING}- [x] How?\n\nSo.\n\n${ASKED}\n${below}`,
      );
      expect(add(MEETING + below)).toBe(`${MEETING}\n${ASKED}\n${below}`);
    },
  );

  it.each([
    ...[
      '## 24 Nov Ann',
      '## Tue 24 Nov, Ann',
      '## Ann (24 Nov)',
      '## 24.11.2026 ANN',
      '## Ánn, Nov 24',
    ],
    ...[
      '## [[2026-11-24]] [[Ann Lee]] ☎️',
      '## Ann, recruiter, 24 Nov 2026',
      '# Acme, 24 Nov\n\n## Ann',
    ],
    ...['## 23 Nov 2026 Tom\n\n## 24 Nov Ann', '24 Nov Ann\n---'],
  ])('finds the meeting below %j', (heading) => {
    expect(add(`${heading}\n\n- [x] How?\n`)).toBe(`${heading}\n\n- [x] How?\n${ASKED}`);
  });

  it.each([
    ['another year', '## 23 Nov 2025 Tom\n\n## 24 Nov Ann\n', 'Ann'],
    ['another day of the same person', '## 23 Nov Ann Lee (recruiter)\n', 'Ann Lee (recruiter)'],
    ['two people of that name', '## 24 Nov Ann Lee\n\n## 24 Nov Ann Wu\n', 'Ann'],
    ['a heading below the meeting', '# 2026-11-24 Ann\n\n## Ideas\n', 'Ann'],
    ['the day of nobody', '# 24 Nov 2026\n\n## Ideas\n', 'Ann'],
  ])('begins a meeting below %s', (_, text, person) => {
    expect(add(text)).toBe(`${text}\n## 2026-11-24 ${person}\n\n${ASKED}`);
  });

  it('adds a line break to a last line without one', () => {
    expect(add(`${MEETING}- [x] How?`)).toBe(`${MEETING}- [x] How?\n${ASKED}`);
  });

  it('finds the place in a file with a byte order mark and CRLF', () => {
    const before = `\ufeff${MEETING}\n- [x] How?\n\n## Ideas\n`.replaceAll('\n', '\r\n');
    const after = `\ufeff${MEETING}\n- [x] How?\n${ASKED}\n## Ideas\n`.replaceAll('\n', '\r\n');
    expect(add(before)).toBe(after);
  });
});

describe('addQuestions, to a note with an unclosed block', () => {
  it.each([
    ['```js\nmake', '```'],
    ['~~~~\n```', '~~~~'],
    ['```\n```\n\n~~~\nmake', '~~~'],
    ['<!-- so', '-->'],
    ['<!--\n```', '-->'],
    ['<!A', '-->'],
    ['<pre>\nso', '</pre>'],
    ['<script>', '</pre>'],
    ['<?php', '?>'],
    ['<![CDATA[', ']]>'],
  ])('closes the block first: %j', (open, end) => {
    expect(add(`# A\n\n${open}\n`)).toBe(`# A\n\n${open}\n${end}\n\n${MEETING}\n${ASKED}`);
    expect(add(`# A\n\n${open}`)).toBe(`# A\n\n${open}\n${end}\n\n${MEETING}\n${ASKED}`);
    const above = `${MEETING}- [x] How?\n\n${open}\n`;
    expect(add(above)).toBe(`${above}${end}\n\n${ASKED}`);
  });

  it('closes the block in a note with front matter, too', () => {
    const above = '---\nx: y\n---\n~~~~\nmake\n';
    expect(add(above)).toBe(`${above}~~~~\n\n${MEETING}\n${ASKED}`);
  });
});

describe('addQuestions, with a spare', () => {
  it('puts a tag behind it, with which the note reads back as the same question', () => {
    const questions = ADDITION.questions.map((one) => ({ ...one, spare: true as const }));
    const { text, leftOut } = addQuestions(parseNote('', 'acme.md'), { ...ADDITION, questions });
    expect(text).toContain('- [ ] Who? #spare ^who\n  - Answer:\n');
    expect(leftOut).toEqual([]);
    expect(parseNote(text, 'acme.md').entries).toMatchObject([{ text: 'Who?', id: 'who' }]);
  });
});

describe('addQuestions, with a question that a note would read differently', () => {
  // No file yields such questions: the reader escapes an id among the words and a second checkbox.
  const unreadable = ['Who? ^a b', '[ ] Who?', 'Who?\n- [ ] Why?'].map((markdown) =>
    createLister([])({ ...questionIn('- Who? ^why'), markdown }),
  );

  it.each(['', '\ufeff', '# Acme\n', `${MEETING}\n- [x] How?\n`])(
    'leaves it out, and adds the others to %j',
    (before) => {
      for (const question of unreadable) {
        const questions = [question, ...ADDITION.questions, question];
        const added = addQuestions(parseNote(before, 'acme.md'), { ...ADDITION, questions });
        expect(added).toEqual({ text: add(before), leftOut: [question, question] });
      }
    },
  );

  it.each(['', '# Acme\n'])('keeps %j if there are no others', (before) => {
    const added = addQuestions(parseNote(before, 'acme.md'), {
      ...ADDITION,
      questions: unreadable,
    });
    expect(added).toEqual({ text: before, leftOut: unreadable });
  });

  it('names no question if the note is the cause', () => {
    const note = parseNote('## 2026-11-24\n  # A\n1. 1. ', 'acme.md');
    const addition = { ...ADDITION, meeting: { date: '2026-11-24', person: '' } };
    expect(() => addQuestions(note, addition)).toThrow('questions would run into what is written');
  });
});
