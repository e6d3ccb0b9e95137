import { afterAll, describe, expect, it } from 'vitest';
import { type Comparison, compareFile, loadForeignFiles, summarize } from './support/foreign.ts';

// Each file in test/foreign has a JSON file with its questions. We wrote these without looking at
// the output of the parser, so that they measure the parser.
const files = loadForeignFiles();
const compared: Comparison[] = [];

afterAll(() => {
  process.stdout.write(`\nforeign files: ${summarize(compared)}\n`);
});

describe('a foreign question file', () => {
  it.each(files)('has the expected questions: $name', (file) => {
    const comparison = compareFile(file, file.text);
    compared.push(comparison);
    if (comparison.report !== '') expect.fail(comparison.report);
  });

  it.each(files)('has the same questions with a BOM and other line breaks: $name', (file) => {
    const lines = file.text.replace(/^\ufeff/u, '').split(/\r?\n/u);
    const plain = compareFile(file, lines.join('\n'));
    expect(compareFile(file, `\ufeff${lines.join('\r\n')}`)).toEqual(plain);
  });
});

describe('compareFile', () => {
  const file = { name: 'f.md', text: '', twice: false };
  const team = { text: 'Who left?', topics: ['The team'], tags: ['core'] };

  it.each([
    ['nothing where all questions are as expected', '## The team\n- **1.** Who left? #core', []],
    ['a missed question', '## The team', ['missed "Who left?"']],
    [
      'an extra question',
      '## The team\n- Who left? #core\n- Who stayed?',
      ['extra "Who stayed?", line 3'],
    ],
    ['another topic', '- Who left? #core', ['topic is none, not the-team']],
    ['a missing tag', '## The team\n- Who left?', ['tags are [], not ["core"]']],
  ])('reports %s', (_, text, reports) => {
    const { report } = compareFile({ ...file, questions: [team] }, text);
    expect(report.split('\n').slice(1)).toEqual(
      reports.map((line) => expect.stringContaining(line)),
    );
  });
});
