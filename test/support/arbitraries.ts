import fc from 'fast-check';

/** Fragments of the syntax of Markdown, YAML, Obsidian and terminals, and some that resemble it. */
const FRAGMENTS = [
  ...['#', '##', '#a', '#a/b', '#core', '#topic/pay', '#topic/Ü-x', '#topic/-', '#3', 'C#'],
  ...['#İ,', '^x', '^block-id', '^', '[', ']', '[ ]', '[x]', '[a]:', '[a](b)', '!['],
  ...['[a]: /u "t"', '(', '`', '```', '~~~', '*', '**', '_', '~~', '\\', '\\\n', '&'],
  ...['&#x202e;', '&#10;', '&nbsp;', '&lt;', '<', '<div>', '</div>', '<b>', '<!--', '-->'],
  ...['<?', '<!A', '<br>', '<https://a.b>', '<script>', '- ', '* ', '+ ', '-', '---', '----'],
  ...['***', '===', '1.', '1. ', '2) ', '>', '> ', '|', '|-|-|', 'Follow-up:', 'Why:'],
  ...['good sign:', 'Good ſign:', 'Red flag :', 'Answer:', ':', ',', ';', '?', ' ', '  '],
  ...['    ', '\t', '\n', '\n\n', '\r\n', '\r', '\v', '\f', '\u00a0', '\u2028', '\u3000', '\0'],
  ...['\u0001', '\u0007', '\u001b', '\u001b[31m', '\u001b]0;t\u0007', '\u001b]`\u0007'],
  ...['\u0085', '\u009b', '\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\ud83d', '\ude00'],
  ...['a', 'é', 'e\u0301', 'ß', 'İ', 'ſ', 'Σ', 'ﬁ', '漢字', 'שלום', '😀', '👩‍👩‍👧', '👍🏽', '1️⃣'],
  ...['🇩🇪', 'C++', 'topic: pay\n', 'tags: [a, b]\n', '__proto__: x\n', '&a [*a]', '{', '}'],
  ...['How', 'team'],
];

const hostileText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength,
    })
    .map((fragments) => fragments.join(''));

const LINE_STARTS = [
  ...['- ', '- ', '- ', '  - ', '    - ', '  '],
  ...['## ', '# ', '1. ', '- [ ] ', '> - ', ''],
];
const hostileLine = fc
  .tuple(fc.constantFrom(...LINE_STARTS), hostileText(6))
  .map(([start, words]) => start + words);
const hostileLines = fc.array(hostileLine, { maxLength: 12 }).map((lines) => lines.join('\n'));
const withFrontMatter = fc
  .tuple(fc.constantFrom('---\n', '---yaml\n', '---js\n', '----\n'), hostileText(6), hostileLines)
  .map(([fence, block, body]) => `${fence}${block}\n---\n${body}`);

/** Any text, most often a hostile question file. */
export const fileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  hostileText(30),
  { weight: 3, arbitrary: hostileLines },
  withFrontMatter,
);

/** A line of any text, most often hostile. */
export const lineText = fc.oneof(hostileText(8), fc.string({ unit: 'binary' }));

/**
 * Returns the number of runs of a property in `npm run test:slow`. The variable RUNS overrides it, as `npm test` does:
 * `RUNS=100000 npx vitest run test/core/notes`.
 */
export function manyRuns(numRuns: number): { numRuns: number } {
  return { numRuns: Number(process.env['RUNS'] ?? numRuns) };
}
