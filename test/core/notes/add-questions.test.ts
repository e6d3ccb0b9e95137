import { describe, expect, it } from 'vitest';
import { type Addition, addQuestions } from '../../../src/core/notes/add-questions.ts';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { createLister } from '../../../src/core/question/by-topic.ts';
import { questionsIn } from '../../support/read-list.ts';

const ADDITION: Addition = {
  meeting: { date: '2026-11-24', person: 'Ann' },
  questions: questionsIn('- Who? ^who\n  - How so?\n  - Since when?\n').map(createLister([])),
  details: false,
};
const MEETING = '## 2026-11-24 Ann\n';
const ASKED = '- [ ] Who? ^who\n  - Answer:\n';

const add = (text: string) => addQuestions(parseNote(text, 'acme.md'), ADDITION);

describe('a meeting that a note does not have', () => {
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
  ])('comes at the end of %j', (before, above) => {
    expect(add(before)).toBe(`${above}${MEETING}\n${ASKED}`);
  });

  it.each(['', '\ufeff'])('is all of a new note, made of %j', (before) => {
    const head = '---\ntags: [interview]\n---\n# Acme\n\n';
    expect(add(before)).toBe(`${before}${head}${MEETING}\n${ASKED}`);
  });

  it('has the line breaks of the note', () => {
    expect(add('# A\r\n')).toBe(`# A\n\n${MEETING}\n${ASKED}`.replaceAll('\n', '\r\n'));
    expect(add('# A\r')).toBe(`# A\n\n${MEETING}\n${ASKED}`.replaceAll('\n', '\r'));
  });

  it('has the follow-ups where they are wanted', () => {
    const more =
      '- [ ] Who? ^who\n  - Follow-up: How so?\n  - Follow-up: Since when?\n  - Answer:\n';
    expect(addQuestions(parseNote('# A\n', 'acme.md'), { ...ADDITION, details: true })).toBe(
      `# A\n\n${MEETING}\n${more}`,
    );
  });
});

describe('a meeting that a note has', () => {
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
  ])('goes on behind %s', (_, above, gap, below) => {
    expect(add(above + below)).toBe(`${above}${gap}${ASKED}${below}`);
  });

  it.each(['# Globex\n\n- [x] B?\n', '## 2026-11-25 Bob\n', '2026-11-25 Bob\n---\n\n- [x] B?\n'])(
    'is parted from what stands right behind it: %j',
    (below) => {
      expect(add(`${MEETING}- [x] How?\n\nSo.\n\n${below}`)).toBe(
        `${MEETING}- [x] How?\n\nSo.\n\n${ASKED}\n${below}`,
      );
      expect(add(MEETING + below)).toBe(`${MEETING}\n${ASKED}\n${below}`);
    },
  );

  it('goes on behind a last line that has no end', () => {
    expect(add(`${MEETING}- [x] How?`)).toBe(`${MEETING}- [x] How?\n${ASKED}`);
  });

  it('goes on behind a byte order mark, whatever the line breaks', () => {
    const before = `\ufeff${MEETING}\n- [x] How?\n\n## Ideas\n`.replaceAll('\n', '\r\n');
    const after = `\ufeff${MEETING}\n- [x] How?\n${ASKED}\n## Ideas\n`.replaceAll('\n', '\r\n');
    expect(add(before)).toBe(after);
  });
});

describe('what nobody has closed', () => {
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
  ])('is closed: %j', (open, end) => {
    expect(add(`# A\n\n${open}\n`)).toBe(`# A\n\n${open}\n${end}\n\n${MEETING}\n${ASKED}`);
    expect(add(`# A\n\n${open}`)).toBe(`# A\n\n${open}\n${end}\n\n${MEETING}\n${ASKED}`);
    const above = `${MEETING}- [x] How?\n\n${open}\n`;
    expect(add(above)).toBe(`${above}${end}\n\n${ASKED}`);
  });

  it("is closed in the front matter's note, too", () => {
    const above = '---\nx: y\n---\n~~~~\nmake\n';
    expect(add(above)).toBe(`${above}~~~~\n\n${MEETING}\n${ASKED}`);
  });
});
