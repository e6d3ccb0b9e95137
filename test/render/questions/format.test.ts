import { describe, expect, it } from 'vitest';
import { renderQuestions } from '../../../src/render/questions/format.ts';
import { FORMATS, type Format } from '../../../src/render/questions/format-names.ts';
import { createLayout, parseListed } from '../../support/layouts.ts';

const BANK = parseListed('## team\n- **Who** left? #core ^who-left\n  - Why: it tells');
const render = (format: Format) =>
  [...renderQuestions(format, BANK, createLayout({ details: true }))].join('');

describe('renderQuestions', () => {
  it.each([
    ['text', 'team\n  * Who left? ^who-left\n    Why: it tells\n'],
    ['markdown', '## team\n\n- **Who** left? #core ^who-left\n  - Why: it tells\n'],
    ['checklist', '## team\n\n- [ ] **Who** left? ^who-left\n  - Why: it tells\n'],
    ['plain', 'Who left?\n'],
    ['json', expect.stringMatching(/^\{"version":1,"questions":\[\n\{"id":"who-left",/)],
    ['jsonl', expect.stringMatching(/^\{"id":"who-left",.*\}\n$/)],
  ] as const)('renders %s', (format, expected) => {
    expect(render(format)).toEqual(expected);
  });

  it('renders several questions as plain sentences, one per line', () => {
    const questions = parseListed('## a\n- **Who** left? #core ^x\n  - Why: w\n## b\n- And why?');
    expect([...renderQuestions('plain', questions, createLayout())]).toEqual([
      ...['Who left?\n', 'And why?\n'],
    ]);
  });

  it.each(FORMATS.filter((format) => format !== 'json'))(
    'renders nothing in the format %s if there are no questions',
    (format) => {
      expect([...renderQuestions(format, [], createLayout())]).toEqual([]);
    },
  );
});
