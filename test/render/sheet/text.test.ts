import { describe, expect, it } from 'vitest';
import { renderSheetText } from '../../../src/render/sheet/text.ts';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { sheetOf } from '../../support/sheets.ts';

const QUESTIONS = ['Who left?', 'Who came?', 'Who pays?', 'Who decides?', 'Why?', 'When?', 'How?'];
/** The lines that `lp` prints on a page of Letter. */
const PAGE_LINES = 60;

function linesOf(sheet: ReturnType<typeof sheetOf>, columns = 80): string[] {
  return [...renderSheetText(sheet, columns)].join('').split('\n');
}

/** Returns the lines to write on, as they are. */
function ruled(lines: readonly string[]): string[] {
  return lines.filter((line) => line.includes('____'));
}

describe('a sheet as text', () => {
  it('begins with the company, the person and the day, as far as they are known', () => {
    const headOf = (date: string, person: string) =>
      linesOf(sheetOf(QUESTIONS, { meeting: { date, person } }))[0];
    expect(headOf('2026-11-24', 'Ann')).toBe('Acme - Ann - 24 Nov 2026');
    expect(headOf('--11-24', '')).toBe('Acme - 24 Nov');
    expect(headOf('', '')).toBe('Acme');
  });

  it('has the number, the question, one follow-up and three lines to write on', () => {
    const line = `    ${'_'.repeat(72)}`;
    expect(linesOf(sheetOf(['Who left?'], { followUp: 'Where to?' })).slice(1, -1)).toEqual([
      ...['', ' 1. Who left?', '    Follow-up: Where to?'],
      ...['', line, '', line, '', line],
    ]);
  });

  it.each([1, 3, 5, 7])('of %i questions is one page of lp', (count) => {
    const lines = linesOf(sheetOf(QUESTIONS.slice(0, count), { followUp: 'Where to?' }));
    expect(ruled(lines)).toHaveLength(3 * count);
    expect(lines.length - 1).toBeLessThanOrEqual(PAGE_LINES);
  });

  it('has lines that are closer where a page is full', () => {
    const gapsOf = (count: number) => {
      const text = linesOf(sheetOf(QUESTIONS.slice(0, count), { followUp: 'Where to?' }));
      const first = text.findIndex((line) => line.includes('____'));
      return [text[first - 1] === '', text[first + 1] === ''];
    };
    expect(gapsOf(5)).toEqual([true, true]);
    expect(gapsOf(7)).toEqual([false, true]);
    const many = linesOf(sheetOf([...QUESTIONS, ...QUESTIONS]));
    expect(many.join('\n')).toContain(' 1. Who left?\n    ____');
  });

  it.each([20, 44, 80, 200])('is at most 80 columns wide on a terminal of %i', (columns) => {
    const sheet = sheetOf(['Who left '.repeat(30), 'x'.repeat(10_000), '株式会社の'.repeat(50)]);
    const widest = Math.max(...linesOf(sheet, columns).map(measureWidth));
    expect(widest).toBeLessThanOrEqual(Math.min(80, columns));
  });

  it('has the spares at its foot, without follow-ups and lines', () => {
    const lines = linesOf(sheetOf(QUESTIONS.slice(0, 4), { followUp: 'So?', mainCount: 2 }));
    expect(ruled(lines)).toHaveLength(6);
    expect(lines.slice(-5)).toEqual([
      ...['', '--- if there is time ---', ' 3. Who pays?', ' 4. Who decides?', ''],
    ]);
  });

  it('has neither why nor signs nor ids, unless the signs begin another page', () => {
    const secrets = { why: 'they leave', goodSigns: ['two people'], redFlags: ['no name'] };
    const shown = linesOf(sheetOf(['Who left?'], secrets)).join('\n');
    expect(shown).not.toMatch(/they leave|two people|no name|\^|\f/u);
    const [front = '', back = ''] = linesOf(sheetOf(['Who left?'], { ...secrets, signs: true }))
      .join('\n')
      .split('\f');
    expect(front).toBe(shown);
    expect(back.split('\n')).toEqual([
      'For yourself: what the answers tell you',
      '',
      ' 1. Who left?',
      '    Why: they leave',
      '    Good sign: two people',
      '    Red flag: no name',
      '',
    ]);
  });

  it('has no second page if there are no signs', () => {
    expect(linesOf(sheetOf(QUESTIONS, { signs: true })).join('\n')).not.toContain('\f');
  });
});
