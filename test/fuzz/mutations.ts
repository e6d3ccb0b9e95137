import type { RandomBelow } from '../../src/core/seeded-random.ts';
import { pickOne, pickRange } from './random.ts';

/**
 * Changes one thing in a file. The file is a Latin-1 text, one character for each byte, so that a cut
 * in the middle of a UTF-8 sequence makes invalid UTF-8.
 */
type Mutation = (file: string, randomBelow: RandomBelow) => string;

/** Encodes a text as UTF-8, one character for each byte. */
function toBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** Pieces of Markdown, YAML, HTML, Obsidian and terminal syntax, and characters that are hard to handle. */
const TOKENS = [
  ...['---\n', '---js\n', '--- yaml\n', '...\n', '===\n'],
  ...['***\n', 'topic: ', '- question: ', '  - '],
  ...['# ', '## ', '##', '#a', '#topic/b', '#for/peer', '^id', ' ^id\n', '- ', '* ', '1. ', '9) '],
  ...['- [ ] ', '- [x] ', '> ', '>> ', '> [!note]- ', '```\n', '~~~', '`', '``', '$$', '%%', '\\'],
  ...['*', '**', '***', '_', '__', '~~', '==', '[', ']'],
  ...['](', '![[', ']]', '[^1]', '[a]: ', '<', '>'],
  ...['<!--', '-->', '<details>', '</details>', '<br>', '<td>'],
  ...['<script>', '<A b={', '/>', '{/*', '*/}'],
  ...['|', '|---|:-:|\n', '&', '&#0;', '&#x202e;', '&nbsp;'],
  ...['http://', ': ', ':', '{', '}', '[[[', '&a *a'],
  ...['Follow-up: ', 'Why: ', 'Good sign: ', 'Red flag: '],
  ...['Answer: ', 'Folow-up: ', 'etc.', 'TODO'],
  ...['?', '? ', '？', '؟', ';', '!', '.', '…', 'Tell me about '],
  ...['Why', '✅ ', '❌', '🚩', '1️⃣ ', '👩‍👩‍👧'],
  ...[' ', '    ', '\t', '\n', '\n\n', '\r', '\r\n', '\v'],
  ...['\f', '\u0085', '\u00a0', '\u2028', '\u3000'],
  ...['\0', '\u0007', '\u001b[31m', '\u001b]0;t\u0007', '\u200b'],
  ...['\u202e', '\u2067', '\ufeff', '\u0301'],
].map(toBytes);
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

const MAX_PIECE_LENGTH = 400;
const MAX_COPIES = 6;
const MAX_REPEATS = 80;
const MAX_CHANGED_LINES = 10;

/** The ways in which files go wrong; each adds a few kilobytes at most. */
const MUTATIONS: readonly Mutation[] = [
  insertToken,
  insertToken,
  insertToken,
  (file, randomBelow) => insert(file, pickOne(INVALID, randomBelow), randomBelow),
  (file, randomBelow) => {
    const run = pickOne(TOKENS, randomBelow).repeat(1 + randomBelow(MAX_REPEATS));
    return insert(file, run, randomBelow);
  },
  function deletePiece(file, randomBelow) {
    const [start, end] = pickRange(file, MAX_PIECE_LENGTH, randomBelow);
    return file.slice(0, start) + file.slice(end);
  },
  function movePiece(file, randomBelow) {
    const [start, end] = pickRange(file, MAX_PIECE_LENGTH, randomBelow);
    const rest = file.slice(0, start) + file.slice(end);
    return insert(rest, file.slice(start, end), randomBelow);
  },
  function copyPiece(file, randomBelow) {
    const [start, end] = pickRange(file, MAX_PIECE_LENGTH, randomBelow);
    return insert(file, file.slice(start, end).repeat(1 + randomBelow(MAX_COPIES)), randomBelow);
  },
  function changeByte(file, randomBelow) {
    const at = randomBelow(file.length + 1);
    return file.slice(0, at) + String.fromCharCode(randomBelow(256)) + file.slice(at + 1);
  },
  function startLines(file, randomBelow) {
    const added = pickOne(LINE_STARTS, randomBelow);
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
    return file.replaceAll('\n', pickOne(['\r\n', '\r', '\n\n', ' \n', '\\\n'], randomBelow));
  },
  function changeBullets(file, randomBelow) {
    return file.replaceAll(
      '- ',
      pickOne(['* ', '+ ', '1. ', '• ', '-', '- [ ] ', '> - '], randomBelow),
    );
  },
  (file, randomBelow) => file.slice(0, randomBelow(file.length + 1)),
  (file) => `\xef\xbb\xbf${file}`,
];

/** Changes one thing in a file, chosen at random. */
export function mutate(file: string, randomBelow: RandomBelow): string {
  return pickOne(MUTATIONS, randomBelow)(file, randomBelow);
}

function insertToken(file: string, randomBelow: RandomBelow): string {
  return insert(file, pickOne(TOKENS, randomBelow), randomBelow);
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
  const [start, end] = pickRange(lines, MAX_CHANGED_LINES, randomBelow);
  return [...lines.slice(0, start), ...change(lines.slice(start, end)), ...lines.slice(end)].join(
    '\n',
  );
}
