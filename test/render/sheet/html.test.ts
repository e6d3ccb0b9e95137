import { describe, expect, it } from 'vitest';
import { renderSheetHtml } from '../../../src/render/sheet/html.ts';
import { sheetOf } from '../../support/sheets.ts';

const QUESTIONS = ['Who left?', 'Who came?', 'Who pays?', 'Who decides?', 'Why?', 'When?', 'How?'];

/** Returns how many times a text occurs in the body of the page. */
function count(html: string, text: string): number {
  return html.slice(html.indexOf('<body>')).split(text).length - 1;
}

describe('a sheet as HTML', () => {
  it('has the company, the person and the day on top and in its title', () => {
    const html = renderSheetHtml(sheetOf(QUESTIONS));
    expect(html).toContain('<title>Acme - Ann - 24 Nov 2026</title>');
    expect(html).toContain(
      '<h1 dir="auto">Acme</h1>\n<p><bdi>Ann</bdi>, <bdi>24 Nov 2026</bdi></p>',
    );
    const undated = renderSheetHtml(sheetOf(QUESTIONS, { meeting: { date: '', person: '' } }));
    expect(undated).toContain('<h1 dir="auto">Acme</h1>\n</header>');
  });

  it('has three lines below each question and none below spares', () => {
    const html = renderSheetHtml(sheetOf(QUESTIONS, { followUp: 'So?', mainCount: 4 }));
    expect(count(html, 'class="line"')).toBe(12);
    expect(count(html, 'Follow-up:')).toBe(4);
    expect(count(html, 'class="text"')).toBe(7);
    expect(html.indexOf('if there is time')).toBeGreaterThan(html.indexOf('Who decides?'));
    expect(html.indexOf('if there is time')).toBeLessThan(html.indexOf('Why?'));
  });

  it.each([
    [1, 1, 'wide'],
    [3, 3, 'wide'],
    [3, 7, 'wide'],
    [5, 5, 'medium'],
    [5, 7, 'medium'],
    [5, 8, 'narrow'],
    [7, 7, 'narrow'],
    [9, 9, 'narrow'],
  ])('of %i questions among %i has %3$s lines', (mainCount, all, spacing) => {
    const texts = Array.from({ length: all }, (_, index) => `Who is ${index}?`);
    const html = renderSheetHtml(sheetOf(texts, { mainCount }));
    expect(html).toContain(`<ol class="main ${spacing}">`);
  });

  it('has neither why nor signs nor ids, unless the signs are asked for', () => {
    const secrets = { why: 'they leave', goodSigns: ['two people'], redFlags: ['no name'] };
    const shown = renderSheetHtml(sheetOf(['Who left?'], secrets));
    expect(shown).not.toMatch(/they leave|two people|no name|\^/u);
    const both = renderSheetHtml(sheetOf(['Who left?'], { ...secrets, signs: true }));
    expect(both.split('<section class="signs">')[0]).toBe(`${shown.split('</main>')[0]}</main>\n`);
    expect(both).toContain('<dt>Why</dt><dd dir="auto">they leave</dd>');
    expect(both).toContain('<dt>Good sign</dt><dd dir="auto">two people</dd>');
    expect(both).toContain('<dt>Red flag</dt><dd dir="auto">no name</dd>');
  });

  it('has no second page if there are no signs', () => {
    const page = renderSheetHtml(sheetOf(QUESTIONS, { signs: true }));
    expect(page).not.toContain('<section class="signs">');
  });

  it('escapes every text of the note and of the bank', () => {
    const text = '<b>&"';
    const html = renderSheetHtml(
      sheetOf([text, text], {
        ...{ company: text, meeting: { date: '', person: text }, followUp: text, mainCount: 1 },
        ...{ why: text, goodSigns: [text], redFlags: [text], signs: true },
      }),
    );
    expect(html).not.toContain('<b>');
    // Question and spare on both pages, follow-up, company, person, and the signs of both.
    expect(count(html, '&lt;b&gt;&amp;&quot;')).toBe(2 + 2 + 1 + 1 + 1 + 6);
  });
});
