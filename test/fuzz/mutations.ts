import type { RandomBelow } from '../../src/core/seeded-random.ts';
import { oneOf, pieceOf } from './random.ts';

/**
 * Changes one thing in a file. A file is a text with a character for each byte, so that what is cut
 * in the middle of a character is no UTF-8 any more.
 */
type Mutation = (file: string, randomBelow: RandomBelow) => string;

/** The bytes of a text, a character for each. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** What means something to Markdown, YAML, HTML, Obsidian or a terminal, or ends badly there. */
const TOKENS = [
  ...[
    '---\n',
    '---js\n',
    '--- yaml\n',
    '...\n',
    '===\n',
    '***\n',
    'topic: ',
    '- question: ',
    '  - ',
  ],
  ...['# ', '## ', '##', '#a', '#topic/b', '#for/peer', '^id', ' ^id\n', '- ', '* ', '1. ', '9) '],
  ...['- [ ] ', '- [x] ', '> ', '>> ', '> [!note]- ', '```\n', '~~~', '`', '``', '$$', '%%', '\\'],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '==',
    '[',
    ']',
    '](',
    '![[',
    ']]',
    '[^1]',
    '[a]: ',
    '<',
    '>',
  ],
  ...[
    '<!--',
    '-->',
    '<details>',
    '</details>',
    '<br>',
    '<td>',
    '<script>',
    '<A b={',
    '/>',
    '{/*',
    '*/}',
  ],
  ...[
    '|',
    '|---|:-:|\n',
    '&',
    '&#0;',
    '&#x202e;',
    '&nbsp;',
    'http://',
    ': ',
    ':',
    '{',
    '}',
    '[[[',
    '&a *a',
  ],
  ...[
    'Follow-up: ',
    'Why: ',
    'Good sign: ',
    'Red flag: ',
    'Answer: ',
    'Folow-up: ',
    'etc.',
    'TODO',
  ],
  ...[
    '?',
    '? ',
    '？',
    '؟',
    ';',
    '!',
    '.',
    '…',
    'Tell me about ',
    'Why',
    '✅ ',
    '❌',
    '🚩',
    '1️⃣ ',
    '👩‍👩‍👧',
  ],
  ...[
    ' ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\v',
    '\f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u3000',
  ],
  ...[
    '\0',
    '\u0007',
    '\u001b[31m',
    '\u001b]0;t\u0007',
    '\u200b',
    '\u202e',
    '\u2067',
    '\ufeff',
    '\u0301',
  ],
].map(bytesOf);
const INVALID = ['\xff', '\xc3', '\xe2\x80', '\xed\xa0\x80', '\xf0\x9f', '\x80'];
const LINE_STARTS = [
  '  ',
  '    ',
  '\t',
  ' \t',
  '> ',
  '- ',
  '# ',
  '1. ',
  '| ',
  '**',
  '<p>',
  '\xef\xbb\xbf',
];

const LONGEST_PIECE = 400;
const MOST_COPIES = 6;
const LONGEST_RUN = 80;
const MOST_LINES = 10;

/** The ways in which files go wrong; each gives a file of at most a few kilobytes more. */
const MUTATIONS: readonly Mutation[] = [
  insertToken,
  insertToken,
  insertToken,
  (file, randomBelow) => insert(file, oneOf(INVALID, randomBelow), randomBelow),
  (file, randomBelow) => {
    const run = oneOf(TOKENS, randomBelow).repeat(1 + randomBelow(LONGEST_RUN));
    return insert(file, run, randomBelow);
  },
  function deletePiece(file, randomBelow) {
    const [start, end] = pieceOf(file, LONGEST_PIECE, randomBelow);
    return file.slice(0, start) + file.slice(end);
  },
  function movePiece(file, randomBelow) {
    const [start, end] = pieceOf(file, LONGEST_PIECE, randomBelow);
    const rest = file.slice(0, start) + file.slice(end);
    return insert(rest, file.slice(start, end), randomBelow);
  },
  function copyPiece(file, randomBelow) {
    const [start, end] = pieceOf(file, LONGEST_PIECE, randomBelow);
    return insert(file, file.slice(start, end).repeat(1 + randomBelow(MOST_COPIES)), randomBelow);
  },
  function changeByte(file, randomBelow) {
    const at = randomBelow(file.length + 1);
    return file.slice(0, at) + String.fromCharCode(randomBelow(256)) + file.slice(at + 1);
  },
  function startLines(file, randomBelow) {
    const added = oneOf(LINE_STARTS, randomBelow);
    return changeLines(file, randomBelow, (lines) => lines.map((line) => added + line));
  },
  function unindentLines(file, randomBelow) {
    return changeLines(file, randomBelow, (lines) => lines.map((line) => line.trimStart()));
  },
  function indentByStairs(file, randomBelow) {
    return changeLines(file, randomBelow, (lines) =>
      lines.map((line, depth) => '  '.repeat(depth) + line.trimStart()),
    );
  },
  function joinLines(file, randomBelow) {
    return changeLines(file, randomBelow, (lines) => [lines.join(' ')]);
  },
  function reverseLines(file, randomBelow) {
    return changeLines(file, randomBelow, (lines) => lines.toReversed());
  },
  function changeLineEnds(file, randomBelow) {
    return file.replaceAll('\n', oneOf(['\r\n', '\r', '\n\n', ' \n', '\\\n'], randomBelow));
  },
  function changeBullets(file, randomBelow) {
    return file.replaceAll(
      '- ',
      oneOf(['* ', '+ ', '1. ', '• ', '-', '- [ ] ', '> - '], randomBelow),
    );
  },
  (file, randomBelow) => file.slice(0, randomBelow(file.length + 1)),
  (file) => `\xef\xbb\xbf${file}`,
];

/** A file with one thing changed. */
export function mutate(file: string, randomBelow: RandomBelow): string {
  return oneOf(MUTATIONS, randomBelow)(file, randomBelow);
}

function insertToken(file: string, randomBelow: RandomBelow): string {
  return insert(file, oneOf(TOKENS, randomBelow), randomBelow);
}

function insert(file: string, piece: string, randomBelow: RandomBelow): string {
  const at = randomBelow(file.length + 1);
  return file.slice(0, at) + piece + file.slice(at);
}

function changeLines(
  file: string,
  randomBelow: RandomBelow,
  change: (lines: string[]) => string[],
): string {
  const lines = file.split('\n');
  const [start, end] = pieceOf(lines, MOST_LINES, randomBelow);
  return [...lines.slice(0, start), ...change(lines.slice(start, end)), ...lines.slice(end)].join(
    '\n',
  );
}
