import { describe, expect, it } from 'vitest';
import { findOpen } from '../../../src/core/comparing/open-questions.ts';
import { compareAnswers } from '../../../src/core/comparing/side-by-side.ts';
import { listByTopic } from '../../../src/core/question/by-topic.ts';
import { renderComparison, renderOpen } from '../../../src/render/comparison/comparison.ts';
import { PLAIN } from '../../../src/render/style/color.ts';
import { answersOf } from '../../support/notes.ts';

const STYLE = { width: 40, paint: PLAIN, maxAnswerLines: 1 };
const BANK = '## pay\n- Who gets `a|b`? #must ^bonus\n## on-call\n- Who left? ^left\n';
const TWO_PEOPLE =
  '## 2026-11-17 Ann\n- [x] ? ^left\n  - Answer: one\n    two #green\n## 2026-11-18 Ben\n- [x] ? ^left #red\n';

type Notes = Readonly<Record<string, string>>;

function render(notes: Notes, bank = BANK): { readonly page: string; readonly open: string } {
  const { answers, bank: whole } = answersOf(notes, bank);
  const listed = listByTopic(whole.questions, []);
  const open = findOpen(listed, answers);
  const comparison = compareAnswers(Object.keys(notes), listed, answers);
  return {
    page: [...renderComparison('html', comparison, open, STYLE)].join(''),
    open: [...renderOpen('html', open, STYLE)].join(''),
  };
}

/** Returns the words of some HTML, with `/` between lines and without the style sheet. */
function wordsOf(html: string): string {
  const lines = html.replace(/<style>.*<\/style>/su, '').split('\n');
  const words = lines.map((line) =>
    line
      .replace(/<[^>]*>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return words.filter(Boolean).join(' / ');
}

/** Returns the words of the rows in the table below a heading. */
function rowsUnder(heading: string, page: string): string[] {
  const [, table = ''] =
    new RegExp(`<h2>${heading}</h2>\n<table(.*?)</table>`, 'su').exec(page) ?? [];
  return [...table.matchAll(/<tr>.*?<\/tr>/gsu)].map(([row]) => wordsOf(row));
}

describe('a comparison as a page', () => {
  const { page } = render({ Acme: TWO_PEOPLE, Globex: '- [x] ? ^bonus #vague\n' });

  it('is one document without a script, a link or an address', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/u);
    expect(page).toMatch(/<\/html>\n$/u);
    expect(page).not.toMatch(/<script|<link|<a |src=|href=|url\(|@import|https?:/u);
  });

  it('names the companies in its title', () => {
    const titleOf = (...names: readonly string[]): string | undefined => {
      const notes = Object.fromEntries(names.map((name) => [name, '- [x] ? ^left\n']));
      return /<title>(.*)<\/title>/u.exec(render(notes).page)?.[1];
    };
    expect(titleOf('Acme')).toBe('Acme: what they said');
    expect(titleOf('Acme', 'Globex')).toBe('Acme and Globex, side by side');
    expect(titleOf('A', 'B', 'C')).toBe('A, B and C, side by side');
    expect(titleOf('A', 'B', 'C', 'D', 'E')).toBe('5 companies, side by side');
  });

  it('begins with what the user must know, if there is anything', () => {
    expect(rowsUnder('What I must know', page)).toEqual([
      'question Acme Globex',
      'Who gets a|b? ? never asked V',
    ]);
    const without = render({ Acme: TWO_PEOPLE }, BANK.replace('#must ', '')).page;
    expect(wordsOf(without)).not.toMatch(/must know|never asked/u);
  });

  it('has a table of topics by company, with a lettered mark per answer', () => {
    expect(rowsUnder('Topic by topic', page)).toEqual([
      'topic Acme Globex',
      'Pay V',
      'On-call G R',
    ]);
    expect(page).toContain('<td class="empty"></td>');
  });

  it('shows every answer in full with who and when, and what two people disagree on', () => {
    expect(wordsOf(page)).toContain(
      'Who left? / Acme / Acme says two things / G Ann R Ben / ' +
        'G Ann 17 Nov one / two / R Ben 18 Nov (no answer) / Globex / not asked',
    );
  });

  it('ends with what to ask next, but never with a command', () => {
    expect(wordsOf(page)).toMatch(
      /What to ask next \/ Acme \/ Never asked, and I must know \/ Who gets a\|b\? \/ Globex \/ Vague \/ Who gets a\|b\?$/u,
    );
    expect(page).not.toContain('ask-them');
    const settled = render({ Acme: '- [x] ? ^left #green\n' }, '- Who left? ^left\n').page;
    expect(wordsOf(settled)).not.toContain('next');
  });

  it('has a must that is planned once, with whom it is planned', () => {
    const planned = '## 2026-11-17 Ann\n- [ ] ? ^bonus\n- [ ] ? ^left\n';
    const { page } = render({ Acme: planned, Globex: '- [x] ? ^left #green\n' });
    expect(wordsOf(page)).toMatch(
      /What to ask next \/ Acme \/ Never asked, and I must know \/ Who gets a\|b\? planned: Ann \/ Globex \/ Never asked, and I must know \/ Who gets a\|b\? \/ Acme , Ann \/ Not asked \/ Who left\?$/u,
    );
  });

  it('names only the companies that were asked if there are many, and each mark its company', () => {
    const names = ['A', 'B', 'C', 'D'];
    const notes = Object.fromEntries(names.map((name) => [name, '- [x] ? ^bonus #green\n']));
    const many = render({ ...notes, E: '- [x] ? ^left\n' }).page;
    expect(wordsOf(many)).toContain('Who left? / E / · (ticked, no answer)');
    expect(rowsUnder('Topic by topic', many)[1]).toBe('Pay A G B G C G D G E');
  });

  it('shows markup as words', () => {
    const answer = '<script>alert(1)</script> [x](javascript:alert(1)) *bold* &amp;';
    const html = render({ '<b>': `- [x] ? ^left\n  - Answer: ${answer}\n` }).page;
    expect(html).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1)) *bold* &amp;amp;',
    );
    expect(html).not.toMatch(/<script|<b>:/u);
  });
});

describe('open questions as a page', () => {
  it('lists them by person and by why they are open, with the vague answers', () => {
    const acme =
      '## 2026-11-17 Ann\n- [x] ? ^left\n  - Answer: well #vague\n- [ ] ? ^bonus\n## 2026-11-18\n- [x] ? ^left\n';
    expect(wordsOf(render({ Acme: acme }).open)).toBe(
      'Still to ask: Acme / Still to ask / Acme : 3 questions for the next mail, by whom to ask. / ' +
        'Acme , Ann / Vague / Who left? / well / Not asked / Who gets a|b? / ' +
        'Acme , 18 Nov / Ticked, no answer / Who left?',
    );
  });

  it('names no person where the note has none', () => {
    expect(wordsOf(render({ Acme: '- [x] ? ^left\n' }).open)).toContain(' / Acme / Ticked');
  });
});
