import { describe, expect, it } from 'vitest';
import { openMenu, updateMenu } from '../../../src/core/hand/menu.ts';
import { describeMenu, drawMenu } from '../../../src/render/hand/menu.ts';
import { measureWidth } from '../../../src/render/style/columns.ts';
import { COLORS, createLayout } from '../../support/layouts.ts';

const MENU = openMenu(
  'Who are you meeting?',
  ['anyone', 'recruiter', 'manager', 'partner (product, design)'].map((name) => ({
    value: name,
    name,
  })),
);
const draw = (menu = MENU, changes: { width?: number; rows?: number } = {}) =>
  drawMenu(menu, { ...createLayout(), rows: 24, ...changes });

describe('drawMenu', () => {
  it('numbers the choices, marks the current one, and names the keys', () => {
    const { lines, row } = draw(updateMenu(MENU, 'j'));
    expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
      "
       Who are you meeting?

         1 anyone
       > 2 recruiter
         3 manager
         4 partner (product, design)

       ↑↓ move  enter choose  esc leave"
    `);
    expect(lines[row]).toBe(' > 2 recruiter');
  });

  it('fits a small window', () => {
    const { lines, row } = draw(updateMenu(MENU, 'G'), { width: 20, rows: 7 });
    expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
      "
       Who are you
       meeting?
         ↑ 3 more
       > 4 partner
         ↓ 1 more
       esc leave"
    `);
    expect(lines.length).toBeLessThan(7);
    expect(Math.max(...lines.map(measureWidth))).toBeLessThan(20);
    expect(lines[row]).toMatch(/^ > 4/u);
  });

  it('names only whole keys, and the way out until the end', () => {
    const foot = (width: number) => draw(MENU, { width, rows: 8 }).lines.at(-1);
    const feet = [35, 34, 30, 25, 24, 11].map(foot);
    expect(feet).toEqual([
      ' ↑↓ move  enter choose  esc leave',
      ' ↑↓ move  enter choose  esc leave',
      ' enter choose  esc leave',
      ' enter choose  esc leave',
      ' esc leave',
      ' esc leave',
    ]);
  });

  it('shows the same text in color', () => {
    const painted = drawMenu(MENU, { ...createLayout(), paint: COLORS, rows: 24 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colors.
    expect(painted.lines.map((line) => line.replace(/\u001b\[\d+m/gu, ''))).toEqual(draw().lines);
    expect(painted.row).toBe(draw().row);
  });
});

describe('describeMenu', () => {
  it('is a numbered list', () => {
    expect(`\n${describeMenu(MENU)}`).toMatchInlineSnapshot(`
      "
      Who are you meeting?
      1. anyone
      2. recruiter
      3. manager
      4. partner (product, design)
      number or name · enter takes 1 · q leaves: "
    `);
  });
});
