/** A family of inputs made to be slow: one shape, at any length. */
export interface Hostile {
  readonly name: string;
  /** Makes an input of about that many bytes. */
  readonly make: (length: number) => Uint8Array;
}

/** Texts to repeat on one line. */
const RUNS = [
  ...['*', '_', '[', ']', '`', '|', '#', '<', '>', '&'],
  ...['~', '\\', ' ', '\t', '1.', '-', '+', '=', '!'],
  ...['?', '？', '{', '$', ':', '^', '\0', '\u0301', '\u200d'],
  ...['\u00a0', '漢', '👩‍👩‍👧 ', '\u001b]', '\u001b['],
  ...['**a', 'a**', '*a ', ' *a', '_a', '*a_', '**a** '],
  ...['*a* ', '~~a~~ ', '==a', '`a', '`a` ', '``a` '],
  ...['[a](', '[a](b) ', '![', '![a](b)', '[a][b]', '[[a]] '],
  ...['[^1]', '](', ')', '[a](<b', '(', '<b>', '<b '],
  ...['</b>', '<!--', '<a href="', '<https://a.b>', 'https://a.b/?c '],
  ...['&amp;', '&#0;', '&#x', '{/*'],
  ...['#a ', ' #topic/a', ' ^a', '- ', '> ', '> - ', '1. '],
  ...['- [ ] ', 'a ', 'a? ', 'a. ', 'Why: ', '✅ ', '%%'],
  ...['%% a %% ', '[a:: b] ', '(a:: ', '🔁 every ', 'TODO ', '( ) '],
  ...['<li><p>', '<li title="', `<p a='">`],
];

/** The places for such a line, as the text before and after it. */
const PLACES = {
  'a paragraph of': ['', ''],
  'an item of': ['- ', '?'],
  'a heading of': ['## ', '\n- Who?\n'],
  'a table cell of': ['| Question |\n|---|\n| ', '? |\n'],
} as const;

/** Lines and blocks to repeat; `%` is replaced by a number. */
const BLOCKS = [
  ...['## A%\n- Who?\n', '- Who? #topic/a%\n', '- Who? ^id%\n'],
  ...['- Who is %?\n', '- Who?\n', '- Who? ^a\n', '- Who is %? ^a\n'],
  ...['- Who is %? #a%\n', '1. Who is %?\n'],
  ...['- [ ] Who is %?\n', '- Who is %?\n  - Why: %\n', '- **Who is %?**\n'],
  ...['- Who\n  is\n', '- \n', '-\n'],
  ...['- [a](%)\n', '- *Who is %\n', '- [Who is %\n', '- `Who is %\n'],
  ...['- <b>Who is %\n', '- \\% is %?\n'],
  ...['## A%\n- Who is %?\n', '## Who is %?\nBecause.\n\n', '##A%\n'],
  ...['A%\n---\n', '#\n', '## \n', '**A%**\n\n'],
  ...['Who is %?\n', 'Who is %?\n\n', '**Who is %?** Because.\n\n'],
  ...['*a\n', '> Who is %?\n', '> Who is %?\n\n'],
  ...['> [!note] A%\n> - Who?\n\n', '|a|b\n', '| Who is %? | % |\n'],
  ...['|a|\n|-|\n|b?|\n\n', '    Who?\n', '\tWho?\n'],
  ...['```\n', '~~~\nWho?\n~~~\n', '<div>\n', '<div>\n\n', '</div>\n'],
  ...['<details>\n\n- Who is %?\n\n', '<!--\n'],
  ...['%%\n', '- %% Who is %? %%\n', '- Who is %?\n  id:: %\n', '<li><p>Who is %?</p></li>\n'],
  ...[
    '<A%>\n\n',
    "import A% from 'a'\n",
    ':::tip\n',
    '[a%]: b\n',
    '[a%]:\n',
    '[^%]: Who is %?\n',
    '![[a%]]\n',
  ],
  ...['---\n', '***\n\n', '\n', ' \n', '\r', '\r\n', '\n\n\n- Who is %?\n'],
  ...['\\\n', 'a  \n', '- a\n\n\n  b?\n'],
];

/** Numbers have a fixed width, so that twice as many blocks are exactly twice as long. */
const DIGITS = 7;

const runs = RUNS.flatMap((run) =>
  Object.entries(PLACES).map(([place, [before, after]]) =>
    hostile(`${place} ${JSON.stringify(run)}`, (length) => before + repeat(run, length) + after),
  ),
);

const blocks = BLOCKS.map((block) =>
  hostile(`lines of ${JSON.stringify(block)}`, (length) => numbered(block, length)),
);

/** Nested items and quotes, each level one step further in. */
const nestings = Object.entries({ '- a?': '  ', '1. a?': '   ', '- a': '\t', '> a?': '> ' }).map(
  ([line, step]) =>
    hostile(`${JSON.stringify(line)} nested by ${JSON.stringify(step)}`, (length) =>
      levels(length, (depth) => `${step.repeat(depth)}${line}\n`),
    ),
);

const tables = [
  hostile('a table of many columns', (length) => {
    const cells = Math.floor(length / 12);
    return `${'|a?'.repeat(cells)}|\n${'|---'.repeat(cells)}|\n${'|Who?'.repeat(cells)}|\n`;
  }),
  hostile('a table with many short rows under a wide head', (length) => {
    const half = Math.floor(length / 2);
    return `${repeat('|a', half / 2)}|\n${repeat('|-', half / 2)}|\n${repeat('|b?\n', half)}`;
  }),
  hostile('a table as wide as it is long', (length) => {
    const side = Math.floor(Math.sqrt(length / 4));
    const row = `${'|Who'.repeat(side)}|\n`;
    return `${row}${'|---'.repeat(side)}|\n${row.repeat(side)}`;
  }),
  hostile(
    'a table of many rows',
    (length) => `|Q|N|\n|-|-|\n${numbered('|Who is %?|%|\n', length)}`,
  ),
];

const frontMatters = [
  ...Object.entries({
    'nested lists': '[',
    'nested maps': '{a: ',
    'nested items': '- ',
    'one long text': 'a ',
    quotes: '"a" ',
    'one anchor in another': '&a [',
  }).map(([name, run]) =>
    hostile(
      `front matter: ${name}`,
      (length) => `---\ntags: ${repeat(run, length)}\n---\n- Who?\n`,
    ),
  ),
  ...Object.entries({
    keys: 'a%: %\n',
    'keys without values': 'a%:\n',
    comments: '# %\n',
    'merged maps': '<<: {a%: b}\n',
    anchors: 'a%: &a% [b]\n',
    'empty lines': '\n',
    'one key': 'a: b\n',
    'bad lines': 'a\n',
  }).map(([name, line]) =>
    hostile(`front matter: ${name}`, (length) => `---\n${numbered(line, length)}---\n- Who?\n`),
  ),
  ...['topics', 'aliases', 'tags', 'questions', 'title'].map((key) =>
    hostile(
      `front matter: many ${key}`,
      (length) => `---\n${key}:\n${numbered('  - Who is %?\n', length)}---\n- Who?\n`,
    ),
  ),
  ...['a% = "b"\n', 'a% = [\n', 'tags = ["a%", \n', '+++ %\n'].map((line) =>
    hostile(
      `front matter of TOML: ${JSON.stringify(line)}`,
      (length) => `+++\n${numbered(line, length)}+++\n- Who?\n`,
    ),
  ),
  hostile('front matter: maps nested by indent', (length) => {
    return `---\n${levels(length, (depth) => `${' '.repeat(depth)}a:\n`)}---\n- Who?\n`;
  }),
  hostile(
    'front matter: questions as maps',
    (length) => `---\nquestions:\n${numbered('  - question: Who is %?\n', length)}---\n`,
  ),
  ...['tags', 'topics'].map((key) =>
    hostile(`front matter: many ${key} and many questions`, (length) => {
      const half = length / 2;
      return `---\n${key}:\n${numbered('- a%\n', half)}---\n${numbered('- Who is %?\n', half)}`;
    }),
  ),
  hostile('front matter that is never closed', (length) => `---\n${numbered('a%: b\n', length)}`),
];

const others = [
  hostile('one long topic among many', (length) => {
    const half = Math.floor(length / 2);
    return `## ${repeat('a', half)}\n- Who?\n${numbered('## A%\n- Who is %?\n', half)}`;
  }),
  hostile('invalid UTF-8', (length) => Buffer.alloc(length, 0xff)),
  hostile('UTF-8 cut short', (length) => Buffer.alloc(length, '- \xe2\x82?\n', 'latin1')),
  hostile('nulls', (length) => Buffer.alloc(length)),
  hostile(
    'one question and many details',
    (length) => `- Who?\n${numbered('  - Good sign: %\n', length)}`,
  ),
  hostile('many tags on one question', (length) => `- Who?${numbered(' #a%', length)}`),
  hostile('many topics on one question', (length) => `- Who?${numbered(' #topic/a%', length)}`),
  hostile('one item on many lines', (length) => `- Who${repeat('\n  *is* [it', length)}?\n`),
  hostile('fences of growing length', (length) =>
    levels(length, (depth) => `${'`'.repeat(depth + 3)}\n`),
  ),
  hostile(
    'code spans of growing length',
    (length) => `- ${levels(length, (depth) => `${'`'.repeat(depth)} a `)}`,
  ),
];

/** The families whose growth is measured at up to a megabyte. */
export const HOSTILES: readonly Hostile[] = [
  ...runs,
  ...blocks,
  ...nestings,
  ...tables,
  ...frontMatters,
  ...others,
];

/** The families whose growth is measured at ten megabytes: one line of words, or a single word. */
export const LONG_LINES: readonly Hostile[] = [
  hostile('one long line of words', (length) => `- ${repeat('word ', length)}?\n`),
  hostile('one long line of questions', (length) => `${repeat('Who is it? ', length)}\n`),
  hostile('one long word', (length) => `- ${repeat('a', length)}?\n`),
  hostile('one long run of code marks', (length) => `- a${repeat('`', length)}?\n`),
  hostile('one long word of code', (length) => `- ${repeat('`a`', length)}?\n`),
  hostile('one long line of links', (length) => `- ${repeat('[a](b) ', length)}?\n`),
];

function hostile(name: string, make: (length: number) => string | Uint8Array): Hostile {
  return { name, make: (length) => Buffer.from(make(length)) };
}

/** Repeats a text to at most that many bytes, but at least once. */
export function repeat(text: string, length: number): string {
  return text.repeat(Math.max(Math.floor(length / Buffer.byteLength(text)), 1));
}

/** Repeats a text to that many bytes; the numbers of the copies replace each `%`. */
export function numbered(text: string, length: number): string {
  const count = Math.max(Math.floor(length / Buffer.byteLength(withNumber(text, 0))), 1);
  return copies(text, count).join('');
}

/** Returns copies of a text, in which their numbers replace each `%`. */
export function copies(text: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => withNumber(text, index));
}

function withNumber(text: string, index: number): string {
  return text.replaceAll('%', String(index).padStart(DIGITS, '0'));
}

/** Joins lines of growing depth until they have that length. */
export function levels(length: number, lineAt: (depth: number) => string): string {
  let text = '';
  for (let depth = 0; text.length < length; depth++) text += lineAt(depth);
  return text;
}
