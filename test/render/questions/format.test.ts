import { describe, expect, it } from 'vitest';
import { FORMATS, type Format, renderQuestions } from '../../../src/render/questions/format.ts';
import { layoutOf, placedIn } from '../../support/layouts.ts';

const BANK = placedIn('## team\n- **Who** left? #core ^who-left\n  - Why: it tells');
const render = (format: Format) =>
  [...renderQuestions(format, BANK, layoutOf({ details: true }))].join('');

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

  it('knows the formats of the help', () => {
    expect(FORMATS).toEqual(['text', 'markdown', 'checklist', 'plain', 'json', 'jsonl']);
  });
});
