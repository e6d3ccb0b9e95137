import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../src/render/questions/json.ts';
import { renderChecklist, renderMarkdown } from '../../../src/render/questions/markdown.ts';
import type { Layout } from '../../../src/render/style/layout.ts';
import { createLayout, parseGuessed, parseListed } from '../../support/layouts.ts';

const BANK = parseListed(`## team
- Who **left**? #core #for/peer ^who-left
  - Red flag: silence
  - And why?
- Who leads? #topic/team #topic/pay ^who-leads
## pay
- Where did the last person go?`);
const render = (changes: Partial<Layout>) =>
  [...renderMarkdown(BANK, createLayout(changes))].join('');

describe('renderMarkdown', () => {
  it('groups questions under headings, and prints several topics of a question as tags', () => {
    expect(render({})).toBe(`## team

- Who **left**? #core #for/peer ^who-left
- Who leads? #topic/team #topic/pay ^who-leads

## pay

- Where did the last person go? ^wyonye1ga6
`);
  });

  it('makes every topic a tag in a flat list', () => {
    expect(
      render({ arrangement: 'flat' }),
    ).toBe(`- Who **left**? #topic/team #core #for/peer ^who-left
- Who leads? #topic/team #topic/pay ^who-leads
- Where did the last person go? #topic/pay ^wyonye1ga6
`);
  });

  it.each(['general', 'parlez-nous'])(
    'adds the tag of a topic that a heading cannot name: %s',
    (topic) => {
      const text = [
        ...renderMarkdown(parseListed(`- Who leads? #topic/${topic} ^a`), createLayout({})),
      ].join('');
      expect(text).toBe(`## ${topic}\n\n- Who leads? #topic/${topic} ^a\n`);
      expect(parseListed(text).map(({ question }) => question.topics)).toEqual([[topic]]);
    },
  );

  it('marks a guessed topic in its heading, and leaves it out of a flat list', () => {
    const guessed = parseGuessed('- Salary? ^a\n- Xylophone? ^b');
    expect([...renderMarkdown(guessed, createLayout())].join('')).toBe(
      '## ~pay\n\n- Salary? ^a\n\n## other\n\n- Xylophone? ^b\n',
    );
    expect([...renderMarkdown(guessed, createLayout({ arrangement: 'flat' }))].join('')).toBe(
      '- Salary? ^a\n- Xylophone? ^b\n',
    );
  });

  it('prints the details in the order of their labels', () => {
    expect(render({ arrangement: 'flat', details: true })).toContain(`^who-left
  - Follow-up: And why?
  - Red flag: silence
- Who leads?`);
  });

  it('groups questions without a topic under other', () => {
    expect([...renderMarkdown(parseListed('- q ^x'), createLayout())].join('')).toBe(
      '## other\n\n- q ^x\n',
    );
  });

  it('yields a chunk of whole lines for each heading and question', () => {
    const chunks = [...renderMarkdown(BANK, createLayout({ details: true }))];
    expect(chunks).toHaveLength(5);
    expect(chunks.filter((chunk) => !chunk.endsWith('\n'))).toEqual([]);
  });
});

describe('a spare', () => {
  const [listed] = parseListed('## pay\n- How much? #core ^how-much');
  const spare = listed === undefined ? [] : [{ ...listed, spare: true as const }];

  it('has a tag in Markdown and in a checklist', () => {
    const layout = createLayout({ arrangement: 'flat' });
    expect([...renderMarkdown(spare, layout)]).toEqual([
      '- How much? #topic/pay #core #spare ^how-much\n',
    ]);
    expect([...renderChecklist(spare, layout)]).toEqual(['- [ ] How much? #spare ^how-much\n']);
  });

  it('looks like any other question in JSON', () => {
    expect([...renderJson(spare)]).toEqual([...renderJson(listed === undefined ? [] : [listed])]);
  });
});

describe('renderChecklist', () => {
  const listed = parseListed(
    '## team\n- **Who** left? #core ^x\n  - Why: w\n## pay\n- How much? #for/peer ^y',
  );

  it.each<[string, Partial<Layout>, string]>([
    ['under headings', {}, '## team\n\n- [ ] **Who** left? ^x\n\n## pay\n\n- [ ] How much? ^y\n'],
    ['in a flat list', { arrangement: 'flat' }, '- [ ] **Who** left? ^x\n- [ ] How much? ^y\n'],
    [
      'with details',
      { arrangement: 'flat', details: true },
      '- [ ] **Who** left? ^x\n  - Why: w\n- [ ] How much? ^y\n',
    ],
  ])('prints checkboxes with sentence and id %s', (_, changes, expected) => {
    expect([...renderChecklist(listed, createLayout(changes))].join('')).toBe(expected);
  });
});
