import { describe, expect, it } from 'vitest';
import { findOpen } from '../../../src/core/comparing/open-questions.ts';
import { listByTopic } from '../../../src/core/question/by-topic.ts';
import { answersOf } from '../../support/notes.ts';

const BANK = '- Who? ^who\n- How much? #once ^much\n- Why? ^why\n';

/** Returns the open questions of notes, each as `company, person: kind id`. */
function open(notes: Readonly<Record<string, string>>): string[] {
  const { answers, bank } = answersOf(notes, BANK);
  return findOpen(listByTopic(bank.questions, []), answers).map(
    ({ answer: { company, meeting }, kind, question }) =>
      `${company}, ${meeting.person}: ${kind} ${question.id}`,
  );
}

describe('findOpen', () => {
  it.each([
    ['- [x] ? ^who\n  - Answer: well #vague', ['acme, a: vague who']],
    ['- [x] ? ^who #vague', ['acme, a: vague who']],
    ['- [x] ? ^who\n  - Answer:', ['acme, a: unanswered who']],
    ['- [ ] ? ^who', ['acme, a: unasked who']],
    ['- [ ] ? ^who\n  - Answer: me', []],
    ['- [x] ? ^who #green', []],
    ['- [-] ? ^who', []],
    ['- [-] ? ^who\n  - Answer: well #vague', ['acme, a: vague who']],
  ])('tells whether and why the question is open in %j', (entry, expected) => {
    expect(open({ acme: `## 2026-11-17 a\n\n${entry}` })).toEqual(expected);
  });

  it('sorts by company and person, then by kind', () => {
    const acme = `## 2026-11-17 a
- [ ] ? ^who
- [x] ? ^why
## 2026-11-18 b
- [ ] ? ^who
- [x] ? ^why #vague
## 2026-11-19 A
- [x] ? ^much
`;
    expect(open({ acme, globex: acme.slice(0, 30) })).toEqual([
      'acme, A: unanswered much',
      'acme, a: unanswered why',
      'acme, a: unasked who',
      'acme, b: vague why',
      'acme, b: unasked who',
      'globex, a: unasked who',
    ]);
  });

  it.each([
    ['answered later', '- [x] ? ^who', '- [x] ? ^who\n  - Answer: me', []],
    ['settled later', '- [x] ? ^who #vague', '- [-] ? ^who', []],
    ['answered before', '- [x] ? ^who #green', '- [ ] ? ^who', []],
    ['vague in the end', '- [x] ? ^who #green', '- [x] ? ^who #vague', ['acme, Dana: vague who']],
    ['never answered', '- [x] ? ^who', '- [ ] ? ^who', ['acme, dana: unanswered who']],
  ])(
    'goes by the latest answer of a person, whatever the order of sections: %s',
    (_, earlier, later, expected) => {
      const sections = [`## 2026-11-17 dana\n${earlier}\n`, `## 2026-11-24 Dana\n${later}\n`];
      expect(open({ acme: sections.join('\n') })).toEqual(expected);
      expect(open({ acme: sections.reverse().join('\n') })).toEqual(expected);
    },
  );

  it('keeps a question open for one person if only another person answered it', () => {
    const acme = '## 2026-11-17 a\n- [ ] ? ^who\n## 2026-11-18 b\n- [x] ? ^who #green\n';
    expect(open({ acme })).toEqual(['acme, a: unasked who']);
  });

  it('leaves out a #once question if anyone at the company answered it', () => {
    const asks = '## 2026-11-17 a\n- [ ] ? ^much\n';
    const acme = `${asks}## 2026-11-18 b\n- [x] ? ^much\n  - Answer: 100\n`;
    const vague = `${asks}## 2026-11-18 b\n- [x] ? ^much\n  - Answer: enough #vague\n`;
    expect(open({ acme, globex: asks, hooli: vague })).toEqual([
      'globex, a: unasked much',
      'hooli, a: unasked much',
      'hooli, b: vague much',
    ]);
  });
});
