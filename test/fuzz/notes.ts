import type { CommandLine } from './command-line.ts';
import { levels, numbered, repeat } from './hostile.ts';

/** A family of notes made to be slow, and the command line that reads one of about that many bytes. */
interface HostileNote {
  readonly name: string;
  readonly make: (length: number) => CommandLine;
}

/** Texts to repeat on one line: marks, labels, dates and questions as notes have them. */
const RUNS = [
  ...['^a: ', '^a ? ', '?^a ', '? ', '? -> ', 'a? ', 'a？b', '"a?" ', 'Who left? '],
  ...['[a:: ', '(a:: ', '[a:: b] ', 'a:: ', '✅ ', '✅ 2026-12-01 ', '🔁 every ', '📅\ufe0f '],
  ...[
    '#green ',
    '(#red ',
    '🟢',
    '👍\u200d',
    '#a ',
    '%% ',
    '%% a %% ',
    '<!-- ',
    '<!-- a --> ',
    '`a %% ',
  ],
  ...[
    '`a ',
    '``` ',
    '**',
    '**a ',
    '**a** ',
    '__a__ ',
    '**1.** ',
    '1. ',
    '- ',
    '• ',
    ':a1: ',
    '(4) ',
  ],
  ...['Q: ', 'A: ', 'Answer: ', '**Answer:** ', 'Follow-up: ', '-> ', '— '],
  ...['- [x] ', '[x] ', '[] ', 'DONE ', '> > ', '>', '[!question] ', '| a ', '|'],
  ...[
    '1 Dec ',
    'Dec 1 ',
    '2026-12-01 ',
    '1.12. ',
    '12月1日',
    'Mon ',
    '10:00: ',
    '[[a|',
    '[[a|b]] ',
  ],
  ...['(a) ', '（', '\u3000', '\\', 'か '],
];

/** Lines and blocks to repeat; `%` is replaced by a number. */
const BLOCKS = [
  ...['a\n', '  a\n', 'a\n\n', '  - a\n', '  - a\n    - b\n', '- a\n', '1. a\n', '\n', '- \n'],
  ...['- [x] Who is %?\n', '- [x] Who is %?\n  - Answer: a\n', '- [ ] Who is %?\n  - Answer:\n'],
  ...['Who is %?\n', 'Who is %?\nyes\n\n', '**Who is %?**\nyes\n\n', '- Q: Who is %?\n- A: yes\n'],
  ...[
    'Q: Who is %?\nA: yes\n',
    'Answer: a\n',
    'Answer:\n',
    '  - Answer:\n',
    '**a**\n',
    '- [ ] a\n',
  ],
  ...['- [x] a\n', '- [] a\n', '  - [x] Who is %? ^a%\n', '^a% yes\n', '- [x] Who? ^a\n  - a\n'],
  ...[
    '## Who is %?\nyes\n\n',
    '## 1 Dec A%\n- [x] Who?\n',
    '## A%\n- [x] Who?\n',
    '- ## 1 Dec A%\n',
  ],
  ...['> a\n', '> a ^a\n', '>\n', '> Who is %?\n> yes\n\n', '> > a\n', '> [!note] a\n'],
  ...[
    '> [!question] Who is %?\n> yes\n\n',
    '---\n',
    '```\na\n```\n',
    '    a\n',
    'a:: b\n',
    'CLOCK: [\n',
  ],
  ...['%%\n', '%% a\n', '%% a %%\n', '<!-- a\n', '<!-- a -->\n\n', 'a %% b\n', 'a <!-- b\n'],
  ...['| Who is %? | a |\n', '| Q | A |\n|---|---|\n| Who? | a |\n\n', '1 Dec\n---\n', '#green\n'],
  ...[
    '  Follow-up: a?\n',
    '  Probe: a\n',
    'Follow-up: a?\n',
    '-> a\n',
    '10:00: a\n',
    '- DONE Who is %?\n  id:: %\n',
  ],
];

const HEADING = '## 2026-11-22 Ann\n\n';
/** Questions whose answers may be below. */
const QUESTIONS = [
  ...[
    '',
    '- [x] Who left?\n',
    '- [x] Who left?\n\n',
    '- [ ] Who left?\n  - Answer:\n',
    'Who left?\n',
    'Who left?\n\n',
  ],
  ...['## Who left?\n\n', '**Who left?**\n', '> [!question] Who left?\n', '> Who left?\n', '%%\n'],
];

const runs = RUNS.map((run) =>
  note(`each place of ${JSON.stringify(run)}`, (length) => {
    const words = repeat(run, length / 9);
    const items = `- [x] Who left? ${words}\n- [x] ${words}?\n- [x] Who? ^who ${words}\n  - Answer: ${words}\n`;
    const table = `| Who? | A |\n|---|---|\n| Who left? | ${words} |\n`;
    const lines = [`**Who left?** ${words}`, `> [!question] ${words}`, words, `## ${words}`, table];
    return `${HEADING}${items}\n${lines.join('\n\n')}`;
  }),
);

const blocks = BLOCKS.map((block) =>
  note(`each question before ${JSON.stringify(block)}`, (length) => {
    const lines = numbered(block, length / QUESTIONS.length);
    return QUESTIONS.map((question) => `${HEADING}${question}${lines}\n\n`).join('');
  }),
);

const others = [
  note('items nested in a question', (length) => {
    return `- [x] Who left?\n${levels(length, (depth) => `${'  '.repeat(depth + 1)}- a\n`)}`;
  }),
  note('questions nested in questions', (length) =>
    levels(length, (depth) => `${'  '.repeat(depth)}- [x] Who is it?\n`),
  ),
  note('callouts nested in callouts', (length) =>
    levels(length, (depth) => `${'> '.repeat(depth + 1)}[!question] Who?\n`),
  ),
  note('a table of many columns', (length) => {
    const cells = Math.floor(length / 14);
    return `${'|Who?'.repeat(cells)}|\n${'|---'.repeat(cells)}|\n${'|Who?'.repeat(cells)}|\n`;
  }),
  ...['# ', '## ', '## 2026-12-01 ', '# 2026-12-01 '].map((start) =>
    note(`a long heading behind ${JSON.stringify(start)} above many questions`, (length) => {
      const questions = numbered('### A%\n\n- [x] Who is %?\n  - yes\n', length / 2);
      return `${start}${repeat('a', length / 2)}\n${questions}`;
    }),
  ),
];

const additions = Object.entries({
  'one section': '- [x] Who is %?\n',
  sections: '## 2026-11-22 A%\n\n- [x] Who is %?\n',
  comments: '%% a\n',
  fences: '```\n',
  'lines of one answer': 'a\n',
}).map(([name, block]) => ({
  name: `a note with ${name} to add to`,
  make: (length: number) => ({
    argv: ['list', '--bank', '-', '--into', 'a.md', '--with', 'Ann', '--date', '2026-11-22'],
    stdin: '- Who is it?\n- Who was it?\n',
    files: { 'a.md': `${HEADING}- [x] Who left?\n${numbered(block, length)}` },
  }),
}));

/** The notes whose growth is measured at up to a megabyte. */
export const NOTES: readonly HostileNote[] = [...runs, ...blocks, ...others, ...additions];

function note(name: string, textOf: (length: number) => string): HostileNote {
  const make = (length: number) => ({
    argv: ['compare', '--bank', '-', 'a.md'],
    stdin: '- Who left? ^a\n',
    files: { 'a.md': textOf(length) },
  });
  return { name: `note: ${name}`, make };
}
