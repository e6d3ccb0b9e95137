import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareAnswers } from '../../../src/core/comparing/side-by-side.ts';
import { listByTopic } from '../../../src/core/question/by-topic.ts';
import { renderComparison } from '../../../src/render/comparison/comparison.ts';
import { PLAIN } from '../../../src/render/style/color.ts';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { answersOf } from '../../support/notes.ts';

/** The layout of a pipe: 80 columns, no colors, and no answer is cut. */
const STYLE = { width: 80, paint: PLAIN, maxAnswerLines: Number.POSITIVE_INFINITY };
const BANK = '## pay\n- Who gets `a|b`? ^bonus\n## team\n- Who left? ^left\n';

function compare(notes: Readonly<Record<string, string>>, bank = BANK): Comparison {
  const { answers, bank: whole } = answersOf(notes, bank);
  return compareAnswers(Object.keys(notes), listByTopic(whole.questions, []), answers);
}

function text(notes: Readonly<Record<string, string>>, width = 80, maxAnswerLines = 1e9): string {
  const style = { width, paint: PLAIN, maxAnswerLines };
  return [...renderComparison('text', compare(notes), [], style)].join('');
}

function markdown(notes: Readonly<Record<string, string>>): string {
  return [...renderComparison('markdown', compare(notes), [], STYLE)].join('');
}

/** Returns the rows of the tables in a Markdown document, with their cells as HTML. */
function parseTables(document: string): string[][] {
  const html = new MarkdownIt({ html: true }).render(document);
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)];
  return rows.map(([, row = '']) =>
    [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => cell),
  );
}

const DISAGREEING = '## 2026-11-17 a\n- [x] ? ^left #green\n## 2026-11-18 b\n- [x] ? ^left #red\n';

describe('a comparison as text', () => {
  it('reports a disagreement at the only company that was asked', () => {
    expect(text({ acme: DISAGREEING, globex: '' })).toContain(`only at acme
  team
    Who left?
      + a  (no answer)
      - b  (no answer)
    ! acme says two things: + a, - b
`);
  });

  it('shows the answers at the only company that was asked, by topic', () => {
    const acme = `## 2026-11-17 Ann
- [x] ? ^left
  - Answer: two of them #red
- [x] ? ^bonus
  - Answer: all
## 2026-11-18
- [x] ? ^bonus #green
`;
    const globex = '- [x] ? ^left\n';
    expect(text({ acme, globex: '' })).toContain(`
only at acme
  pay
    Who gets a|b?
      . Ann     all
      + 18 Nov  (no answer)

  team
    Who left?
      - Ann     two of them

`);
    expect(text({ acme, globex })).toContain('\nonly at acme\n  pay\n');
    expect(text({ acme, globex, initech: globex })).toMatch(
      /\nteam\n {2}Who left\?\n {4}acme .*\n {4}globex .*\n {4}initech .*\n\nonly at acme\n {2}pay\n/u,
    );
  });

  it('shows a question of two companies out of three above, with both answers', () => {
    const asked = '- [x] ? ^left\n  - Answer: one\n';
    const shown = text({ a: asked, b: '- [x] ? ^bonus\n  - Answer: all\n', c: asked });
    expect(shown).toContain('\nteam\n  Who left?\n    a  . one\n    c  . one\n');
    expect(shown).toContain('\nonly at b\n  pay\n    Who gets a|b?\n      . all\n');
    expect(shown).not.toMatch(/\nonly at [ac]\n/u);
  });

  it('names nobody if no heading of the note has a date', () => {
    const acme = '## Questions for them\n- [x] ? ^left\n  - Answer: one #red\n';
    expect(text({ acme })).toContain('\n    acme  - one\n');
    expect(text({ acme }, 30)).toContain('\n    acme -\n      one\n');
    expect(parseTables(markdown({ acme }))[1]).toEqual(['Who left?', '<code>-</code> one']);
  });

  it('counts three different verdicts', () => {
    const acme = `${DISAGREEING}## 2026-11-19 c\n- [x] ? ^left #vague\n`;
    expect(text({ acme })).toContain('! acme says three things: + a, - b, ~ c\n');
  });

  it('adds the day if one person answered twice', () => {
    const acme = DISAGREEING.replace('18 b', '18 a');
    expect(text({ acme })).toContain('+ a, 17 Nov  (no answer)\n');
    expect(text({ acme: DISAGREEING })).toContain('+ a  (no answer)\n');
  });

  it('distinguishes an unanswered question that was ticked from one with a verdict', () => {
    expect(text({ acme: '- [ ] ? ^left #green' })).toContain('+ (no answer)\n');
    expect(text({ acme: '- [x] ? ^left' })).toContain('. (ticked, no answer)\n');
  });

  it('keeps the line breaks of an answer', () => {
    const acme = '## 2026-11-17 a\n- [x] ? ^left\n  - Answer: one\n\n    - two\n';
    expect(text({ acme })).toContain('. a  one\n\n               - two\n');
  });

  it('keeps the paragraphs and the indents of an answer', () => {
    const words = 'first words '.repeat(4).trim();
    const acme = `## 2026-11-17 a\n- [x] ? ^left\n  - Answer: ${words}\n\n    second\n    - one\n      - two\n`;
    expect(text({ acme }, 47)).toContain(`
    acme  . a  first words first words first
                 words first words

               second
               - one
                 - two
`);
  });

  it('cuts a long answer and names its place in the note', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `    line ${index}\n`);
    const acme = `# Acme\n\n## 2026-11-17 a\n- [x] ? ^left\n  - Answer: here\n${lines.slice(1).join('')}`;
    const shown = text({ acme }, 80, 20);
    expect(shown).toContain(
      '\n               line 19\n               … 180 more lines: acme.md:4\n',
    );
    expect(shown).not.toContain('line 20');
    expect(text({ acme }, 80, 199)).toContain('\n               … 1 more line: acme.md:4\n');
    expect(text({ acme }, 80, 200)).not.toContain('…');
    const long = `# Acme\n\n## 2026-11-17 a\n- [x] ? ^left\n  - Answer: ${'word '.repeat(2000)}\n`;
    expect(text({ acme: long }, 80, 20).split('\n').length).toBeLessThan(35);
  });

  it('puts an answer below the person if there is no room beside', () => {
    const person = 'the hiring manager of the other team';
    const acme = `## 2026-11-17 ${person}\n- [x] ? ^left\n  - Answer: ${'nobody '.repeat(9)}\n`;
    expect(text({ acme }, 60)).toContain(`  Who left?
    acme . ${person}
      ${'nobody '.repeat(7).trim()}
      nobody nobody
`);
  });

  it('marks a guessed topic', () => {
    const { answers, bank } = answersOf({ acme: '- [x] Who is new? ^new' });
    const questions = bank.questions.map((question) => ({
      ...question,
      topics: ['team'] as never,
    }));
    const moved = answers.map((answer) => ({ ...answer, question: questions[0] as never }));
    const comparison = compareAnswers(['acme'], listByTopic(questions, []), moved);
    expect([...renderComparison('text', comparison, [], STYLE)].join('')).toContain('\n~team\n');
  });

  it.each([60, 80, 120])('fits %i columns with many companies and long names', (width) => {
    const long = 'The Worldwide Payments and Ledgers Company of North America';
    const names = [
      ...Array.from({ length: 12 }, (_, index) => `Company ${index}`),
      long,
      '株式会社',
    ];
    const asked = `## 2026-11-17 ${'田中さんと'.repeat(3)}\n- [x] ? ^bonus\n  - Answer: ${'x'.repeat(200)} #red\n`;
    const notes = Object.fromEntries(names.map((name) => [name, asked.repeat(9)]));
    const lines = text(notes, width).split('\n');
    expect(lines.filter((line) => measureWidth(line) > width)).toEqual([]);
    expect(lines.filter((line) => line.startsWith('pay  ')).length).toBeGreaterThan(1);
    for (const name of names.slice(0, 12)) expect(lines.join('\n')).toContain(name);
  });

  it('wraps the names of companies between words', () => {
    const name = 'Acme International Holdings of Northern Europe';
    const shown = text(
      { [name]: DISAGREEING, x: '- [x] ? ^left\n', [`${name} West`]: '- [x] ? ^bonus' },
      40,
    );
    expect(shown).toContain('    Acme International Holdings of\n      Northern Europe + a\n');
    expect(shown).toContain('\nonly at Acme International Holdings of\nNorthern Europe West\n');
  });

  it('wraps marks and names wider than a column', () => {
    const acme = '- [x] ? ^left #red\n'.repeat(25);
    expect(text({ acme })).toContain(`      acme
team  ${'-'.repeat(20)}
      ${'-'.repeat(5)}
`);
  });
});

describe('a comparison as Markdown', () => {
  it('escapes markup in a cell', () => {
    const acme = '## 2026-11-17 a_b\n- [x] ? ^bonus\n  - Answer: x|y \\| z\n    [[a|b]] #green\n';
    const [head, row] = parseTables(markdown({ 'Acme|*': acme }));
    expect(head).toEqual(['question', 'Acme|*']);
    expect(row).toEqual(['Who gets <code>a|b</code>?', '<code>+</code> a_b: x|y | z<br>[[a|b]]']);
  });

  it('escapes a pipe unless it is escaped already', () => {
    const acme = '- [x] ? ^left\n  - Answer: a|b c\\|d e\\\\|f\n';
    expect(markdown({ acme })).toContain('a\\|b c\\|d e\\\\\\|f |\n');
  });

  it('has a cell for each company, empty if it was not asked', () => {
    const notes = { a: '- [x] ? ^left\n', b: '- [x] ? ^bonus\n', c: DISAGREEING };
    const rows = parseTables(markdown(notes));
    expect(rows.every(({ length }) => length === 4)).toBe(true);
    expect(rows.slice(-2)).toEqual([
      ['pay', '', '<code>.</code>', ''],
      ['team', '<code>.</code>', '', '<code>+-</code>'],
    ]);
  });

  it('puts long answers and block markup into sections below the table', () => {
    const long = 'word '.repeat(40).trim();
    const code = '```sh\n    a | b\n    ```';
    const acme = `- [x] ? ^bonus\n  - Answer: ${long}\n    #red\n- [x] ? ^left\n  - Answer: see\n    ${code}\n`;
    const document = markdown({ acme });
    expect(parseTables(document)).toHaveLength(3);
    expect(document).toContain(`### Who gets \`a|b\`?\n\n- **acme** \`-\`\n\n  ${long}\n`);
    const html = new MarkdownIt({ html: true }).render(document);
    expect(html).toMatch(/<p>see<\/p>\s*<pre><code class="language-sh">a \| b\n<\/code><\/pre>/u);
  });

  it('warns of disagreements below a table and in a section', () => {
    const warning = '> [!WARNING]\n> **acme says two things**: `+` a, `-` b. Who left?\n';
    expect(markdown({ acme: DISAGREEING })).toContain(`|\n\n${warning}`);
    const long = DISAGREEING.replace('#green', `\n  - Answer: ${'x'.repeat(130)} #green`);
    expect(markdown({ acme: long })).toContain(`\n\n${warning}`);
  });

  it('closes an open fence at the end of its answer', () => {
    const acme = '- [x] ? ^left\n\n  ```\n  never closed\n';
    const html = new MarkdownIt({ html: true }).render(markdown({ acme, globex: '- [x] ? ^left' }));
    expect(html).toContain('<strong>globex</strong>');
    expect(html).toContain('<h2>All topics</h2>');
  });
});
