import { type CommandLine, type LongLine, levels } from './command-line.ts';
import { copies } from './hostile.ts';

/** A question that each filter finds by a name with its number. */
const QUESTION = '- Who is w%? #topic/t% #for/a% #stage/s% #x% ^id%\n';
const FILTERS = {
  '--topic': 't%',
  '--for': 'a%',
  '--stage': 's%',
  '--tag': 'x%',
  '--search': 'who',
  '--not': 'x%',
} as const;
const [first = ''] = copies('%', 1);

const ids = [
  show('ids', (n) => copies('id%', n)),
  show('ids as text', (n) => copies('id%', n), '--format', 'text'),
  show('ids, the last unknown', (count) => [...copies('id%', count), 'none']),
  reading('- Who is %? #topic/a ^id%x\n', 'beginnings of ids', (n) => [
    'show',
    ...copies('id%', n),
  ]),
  reading('- Who is %? #topic/a ^a\n', 'uses of an id', (n) => ['show', ...copies('a', n)]),
  line('letters of an id', (n) => ({
    argv: ['show', letters(n)],
    stdin: `- Who? ^b${letters(n)}\n- Who is it? ^${letters(n)}a\n`,
  })),
];

const filters = Object.entries(FILTERS).flatMap(([flag, name]) => {
  const separator = flag === '--search' ? ' ' : ',';
  const names = (count: number): string[] => copies(name, count);
  const uses = (all: readonly string[]): string[] => all.flatMap((one) => [flag, one]);
  return [
    list(`names for ${flag}`, (n) => [flag, names(n).join(separator)]),
    list(`names for ${flag}, the last unknown`, (n) => [flag, [...names(n), 'zz'].join(separator)]),
    list(`uses of ${flag}`, (n) => uses(names(n))),
    list(`uses of ${flag} for one name`, (n) => uses(copies(name.replace('%', first), n))),
    line(`levels for ${flag}`, (n) => ({
      argv: ['list', flag, levels(n)],
      stdin: tagged(levels(n)),
    })),
    line(`letters for ${flag}`, (n) => ({
      argv: ['list', flag, `b${letters(n)}`],
      stdin: `${tagged(letters(n))}${tagged(`topic/${letters(n)}`)}`,
    })),
  ];
});

const filtered = [
  list('names for --not that are topics', (n) => ['--not', copies('t%', n).join(',')]),
  reading('- Who is w%? #topic/t%-a\n', 'words of topics for --topic', (n) => [
    ...['list', '--topic', copies('t%', n).join(',')],
  ]),
  line('long names of topics', (n) => ({
    argv: ['list', '--topic', `b${letters(n)}`],
    stdin: copies(tagged(`topic/${'ac'.repeat(5 * n)}%`), 20).join(''),
  })),
  ofOneQuestion('words', 'w%', (words) => ['list', '--search', words.join(' ')]),
  ofOneQuestion('tags', '#x%', (tags) => ['list', '--search', tags.join(' ').replaceAll('#', '')]),
  ofOneQuestion('tags', '#x%', (tags) => ['list', ...tags.flatMap((tag) => ['--tag', tag])]),
  ofOneQuestion('fields', '#field/x%', (tags) => ['random', '--tag', tags.join(',')]),
  ofOneQuestion('fields', '#field/x%', () => ['random', '--topic', 'a']),
  ofOneQuestion('audiences', '#for/x%', () => ['check', '-']),
  ...['x', 'y'].map((field) =>
    line(`fields ${field} in ASK_THEM_ME`, (n) => ({
      argv: ['random', '--bank', '-'],
      stdin: copies('- Who is %? #field/x%\n', n).join(''),
      variables: { ASK_THEM_ME: copies(`field/${field}%`, n).join(',') },
    })),
  ),
  line('levels in front matter', (n) => ({
    argv: ['list', '--not', 'a/a'],
    stdin: `---\ntags: [${levels(n)}]\n---\n- Who?\n`,
  })),
];

const wrong = [
  line('digits for --minutes', (n) => ({ argv: ['random', '--minutes', `${'1'.repeat(n)}x`] })),
  line('digits for a count', (n) => ({ argv: ['random', `${'1'.repeat(n)}x`] })),
  line('letters of a command', (n) => ({ argv: [letters(n)] })),
  line('letters of a flag', (n) => ({ argv: ['list', `--${letters(n)}`] })),
  line('letters for --format', (n) => ({ argv: ['list', '--format', letters(n)] })),
  line('words for --with', (n) => ({
    argv: ['list', '--with', copies('a', n).join(' '), '--into', 'a.md'],
  })),
];

/** The command lines with long arguments, or with many, whose growth is measured. */
export const LONG_ARGUMENTS: readonly LongLine[] = [...ids, ...filters, ...filtered, ...wrong];

/** A command line that reads a question for each number. */
function reading(
  question: string,
  name: string,
  argv: (count: number) => readonly string[],
): LongLine {
  return line(name, (count) => ({ argv: argv(count), stdin: copies(question, count).join('') }));
}

function list(name: string, flags: (count: number) => readonly string[]): LongLine {
  return reading(QUESTION, name, (count) => ['list', ...flags(count)]);
}

function show(
  name: string,
  idsOf: (count: number) => readonly string[],
  ...flags: readonly string[]
): LongLine {
  return reading(QUESTION, name, (count) => ['show', ...flags, ...idsOf(count)]);
}

/** A command line that reads one question, which has all the given words or tags. */
function ofOneQuestion(
  noun: string,
  word: string,
  argv: (words: readonly string[]) => readonly string[],
): LongLine {
  const [command, flag] = argv([]);
  return line(`${noun} of one question for ${command} ${flag ?? ''}`.trimEnd(), (count) => {
    const words = copies(word, count);
    return { argv: argv(words), stdin: `- Who is it? ${words.join(' ')} #topic/a\n` };
  });
}

/** A command line that reads its standard input as the bank, if it has any. */
function line(name: string, make: (count: number) => CommandLine): LongLine {
  return {
    name,
    make: (count) => {
      const { argv, stdin, ...rest } = make(count);
      const readsBank = stdin !== undefined && !argv.includes('-');
      return { ...rest, stdin: stdin ?? '', argv: readsBank ? [...argv, '--bank', '-'] : argv };
    },
  };
}

function letters(count: number): string {
  return 'a'.repeat(10 * count);
}

function tagged(tag: string): string {
  return `- Who has ${tag.length}? #${tag}\n`;
}
