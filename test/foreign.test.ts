import { afterAll, describe, expect, it } from 'vitest';
import { type Comparison, compareFile, foreignFiles, sumOf } from './support/foreign.ts';

// Each file in test/foreign stands beside a JSON file that says what should be read in it: these
// are written without a look at the loader, so that they measure it.
const files = foreignFiles();
const compared: Comparison[] = [];

afterAll(() => {
  process.stdout.write(`\nforeign files: ${sumOf(compared)}\n`);
});

describe('a foreign question file', () => {
  it.each(files)('is read: $name', (file) => {
    const comparison = compareFile(file, file.text);
    compared.push(comparison);
    if (comparison.report !== '') expect.fail(comparison.report);
  });

  it.each(files)('says the same with a BOM and other line breaks: $name', (file) => {
    const lines = file.text.replace(/^\ufeff/u, '').split(/\r?\n/u);
    const plain = compareFile(file, lines.join('\n'));
    expect(compareFile(file, `\ufeff${lines.join('\r\n')}`)).toEqual(plain);
  });
});

describe('the comparison', () => {
  const file = { name: 'f.md', text: '', twice: false };
  const team = { text: 'Who left?', topics: ['The team'], tags: ['core'] };

  it.each([
    ['nothing where all is as expected', '## The team\n- **1.** Who left? #core', []],
    ['what is missed', '## The team', ['missed "Who left?"']],
    [
      'what is extra',
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
