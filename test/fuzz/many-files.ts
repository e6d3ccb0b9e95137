import { type LongLine, levels } from './command-line.ts';
import { copies } from './hostile.ts';

type Files = Readonly<Record<string, string>>;

const HEADING = '## 2026-11-24 Ann\n\n';
const SHARED = `${HEADING}- [x] Who is it? ^a\n  - Answer: it is %\n`;
const OWN = `${HEADING}- [x] Who is w%?\n  - Answer: it is %\n`;
const OPEN = `${HEADING}- [ ] Who is w%?\n`;
const NAMES = 'n%.md';

const notes = ['text', 'markdown', 'json'].flatMap((format) => [
  compare(`notes in ${format}`, format, (n) => files(SHARED, n)),
  compare(`notes about one company in ${format}`, format, (n) =>
    files(`---\ncompany: Acme\n---\n${SHARED}`, n),
  ),
  compare(`people in ${format}`, format, (n) => ({
    'a.md': copies('## 2026-11-24 P%\n\n- [x] Who is it? #red\n  - Answer: no\n', n).join('\n'),
  })),
  compare(`questions in ${format}`, format, (n) => ({
    'a.md': HEADING + copies('- [x] Who is %?\n  - Answer: a\n', n).join(''),
    'b.md': HEADING + copies('- [x] Who is %? #red\n  - Answer: b\n', n).join(''),
  })),
  compare(`open questions in ${format}`, format, (n) => files(OPEN, n), '--open'),
]);

const paths = [
  // In Markdown, the table itself has a cell for each question and company.
  compare('notes with questions of their own in text', 'text', (n) => files(OWN, n)),
  each('notes for --except', 'list', '--except', SHARED),
  each('notes for --only', 'list', '--only', SHARED),
  each(
    'files of one topic',
    'list',
    '--bank',
    '---\ntopic: a\naliases: [b, c%]\n---\n- Who is %?\n',
  ),
  each(
    'files with one alias',
    'list',
    '--bank',
    '---\ntopic: a-%\naliases: [a]\n---\n- Who is %?\n',
  ),
  {
    name: 'files to check',
    make: (n: number) => ({ argv: ['check', ...copies(NAMES, n)], files: files(OWN, n) }),
  },
  {
    name: 'missing files to check',
    make: (n: number) => ({ argv: ['check', ...copies(NAMES, n)] }),
  },
  {
    name: 'questions into a full note',
    make: (n: number) => ({
      argv: ['list', '--bank', '-', '--into', 'a.md'],
      stdin: copies('- Who is %?\n', n).join(''),
      files: { 'a.md': HEADING + copies('- [x] Who was %?\n  - Answer: a\n', n).join('') },
    }),
  },
];

const completed = [
  complete('ids', 'show', (n) => copies('id%', n)),
  complete('words', 'list', (n) => [...copies('w%', n), '']),
  complete('uses of --tag', 'list', (n) => copies('x%', n).flatMap((tag) => ['--tag', tag])),
  complete('names for --not', 'list', (n) => ['--not', `${copies('x%', n).join(',')},`]),
  complete('letters', 'list', (n) => ['--topic', 'b'.repeat(10 * n)]),
  complete('quotes', 'list', (n) => ['--search', `'a'"b"\\c`.repeat(n)]),
  {
    name: 'levels to complete',
    make: (n: number) => ({
      argv: ['complete', 'zsh', '--', 'list', '--bank', 'a.md', '--tag', ''],
      files: { 'a.md': `- Who? #${levels(n)}\n` },
    }),
  },
];

/** The command lines with many files, and long lines to complete, whose growth is measured. */
export const MANY_FILES: readonly LongLine[] = [...notes, ...paths, ...completed];

function compare(
  name: string,
  format: string,
  filesOf: (count: number) => Files,
  ...flags: readonly string[]
): LongLine {
  const make = (count: number) => {
    const all = filesOf(count);
    return { argv: ['compare', '--format', format, ...flags, ...Object.keys(all)], files: all };
  };
  return { name: `compare: ${name}`, make };
}

/** A command line that names each file by a flag. */
function each(name: string, command: string, flag: string, text: string): LongLine {
  const make = (count: number) => ({
    argv: [command, ...copies(NAMES, count).flatMap((path) => [flag, path])],
    files: files(text, count),
  });
  return { name, make };
}

/** A line of bash to complete. The real one has the whole word behind it, to replace. */
function complete(
  name: string,
  command: string,
  words: (count: number) => readonly string[],
): LongLine {
  const make = (count: number) => {
    const line = ['ask-them', command, '--bank', 'a.md', ...words(count)].join(' ');
    return {
      argv: ['complete', 'bash', line, '', '9', '80'],
      files: { 'a.md': copies('- Who? #topic/t% #x% ^id%\n', count).join('') },
    };
  };
  return { name: `${name} to complete`, make };
}

function files(text: string, count: number): Files {
  const names = copies(NAMES, count);
  return Object.fromEntries(copies(text, count).map((one, index) => [names[index] ?? '', one]));
}
