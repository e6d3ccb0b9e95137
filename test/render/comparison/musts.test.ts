import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { compareAnswers } from '../../../src/core/comparing/side-by-side.ts';
import { listByTopic } from '../../../src/core/question/by-topic.ts';
import {
  type ComparisonFormat,
  renderComparison,
} from '../../../src/render/comparison/comparison.ts';
import { PLAIN } from '../../../src/render/style/color.ts';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { answersOf } from '../../support/notes.ts';

const BANK =
  '- What did they do the last time that a release went wrong? #must ^release\n- Who|what? #must ^who\n- Why? ^why\n';
const NOTES = {
  Acme: '- [x] ? ^who #green\n- [x] ? ^who #red\n',
  Globex: '- [x] ? ^why\n',
};

function render(
  format: ComparisonFormat,
  notes: Readonly<Record<string, string>>,
  { bank = BANK, width = 80 } = {},
): string {
  const { answers, bank: whole } = answersOf(notes, bank);
  const listed = listByTopic(whole.questions, []);
  const comparison = compareAnswers(Object.keys(notes), listed, answers);
  const style = { width, paint: PLAIN, maxAnswerLines: 1e9 };
  return [...renderComparison(format, comparison, [], style)].join('');
}

describe('what the user must know', () => {
  it('stands above all else as text, with a mark per answer', () => {
    expect(render('text', NOTES)).toContain(`what I must know
                                                    Acme           Globex
What did they do the last time that a release       ? never asked  ? never asked
  went wrong?
Who|what?                                           +-             ? never asked

0 asked at both, 1 only at Acme, 1 only at Globex
`);
  });

  it('has only the sign and a legend where there is little room', () => {
    expect(render('text', NOTES, { width: 44 })).toContain(`what I must know
                                Acme  Globex
What did they do the last       ?     ?
  time that a release went
  wrong?
Who|what?                       +-    ?
? never asked

`);
  });

  it.each([40, 60, 80, 120])('fits %i columns, whatever the companies are called', (width) => {
    const long = 'The Worldwide Payments and Ledgers Company of North America';
    const names = [
      ...Array.from({ length: 12 }, (_, index) => `Company ${index}`),
      long,
      '株式会社',
    ];
    const notes = Object.fromEntries(names.map((name) => [name, '- [x] ? ^who\n'.repeat(30)]));
    const lines = render('text', notes, { width }).split('\n');
    expect(lines.filter((line) => measureWidth(line) > width)).toEqual([]);
  });

  it('is a table in Markdown', () => {
    const html = new MarkdownIt().render(render('markdown', NOTES));
    const [, table = ''] = /<h2>what I must know<\/h2>\n<table>(.*?)<\/table>/su.exec(html) ?? [];
    const cells = [...table.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gu)].map(([, cell]) => cell);
    expect(cells.slice(0, 3)).toEqual(['question', 'Acme', 'Globex']);
    expect(cells.slice(4, 6)).toEqual(['? never asked', '? never asked']);
    expect(cells.slice(6)).toEqual(['Who|what?', '<code>+-</code>', '? never asked']);
  });

  it('is a key in JSON, with the verdicts by company', () => {
    const { musts } = JSON.parse(render('json', NOTES));
    expect(musts[1]).toEqual({
      id: 'who',
      text: 'Who|what?',
      companies: [
        { company: 'Acme', neverAsked: false, verdicts: ['green', 'red'] },
        { company: 'Globex', neverAsked: true, verdicts: [] },
      ],
    });
    expect(render('json', NOTES)).toMatch(/"companies":\[.*\],"musts":\[.*\],"questions":\[\n/u);
  });

  it.each(['text', 'markdown', 'json'] as const)('is nowhere in %s without a #must', (format) => {
    const bank = BANK.replaceAll('#must ', '');
    expect(render(format, NOTES, { bank })).not.toMatch(/must|never asked/u);
  });
});
