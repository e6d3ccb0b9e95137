import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Question } from '../../src/core/question/question.ts';
import { renderSheetHtml } from '../../src/render/sheet/html.ts';
import type { Sheet } from '../../src/render/sheet/sheet.ts';
import { describeInBrowser, PAPER } from '../support/browser.ts';
import { findFaintTexts } from '../support/contrast.ts';
import { sheetOf } from '../support/sheets.ts';

const FORMATS = Object.keys(PAPER) as (keyof typeof PAPER)[];
const LONG = 'x'.repeat(10_000);
const HOSTILE = [
  '<script>document.title = "taken"</script>?',
  '<img src="http://127.0.0.1:9/x.png" onerror="document.title = 1">?',
  '</style></title></p><b>bold</b>?',
  '&lt;b&gt; or & or &amp;?',
  'من قرر ذلك؟ and מי החליט?',
  LONG,
];
const { questions }: { readonly questions: readonly Question[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../dist/built-in.json'), 'utf8'),
);
/** The built-in questions that need the most room. */
const longest = questions.toSorted((a, b) => sizeOf(b) - sizeOf(a));

function sizeOf({ text, followUps }: Question): number {
  return text.length + (followUps[0]?.length ?? 0);
}

/** Returns a sheet of built-in questions, those that need the most room. */
function builtInSheet(count: number, given: Partial<Sheet> = {}): Sheet {
  const planned = longest
    .slice(0, count)
    .map((question) => ({ question, followUp: question.followUps[0] ?? '' }));
  const meeting = { date: '2026-11-24', person: 'Dana Roe, engineering manager' };
  return { company: 'Acme', meeting, planned, mainCount: count, signs: false, ...given };
}

/** Prints a page as PDF, and returns the number of its pages. */
async function countPages(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)\b/gu)?.length ?? 0;
}

/** Returns by how many pixels the page is wider than the window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth');
}

/** Returns the color of the paper, as it is shown now. */
function paperOf(page: Page): Promise<string> {
  return page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor");
}

describeInBrowser('a sheet', ({ open }) => {
  it.each([3, 5, 7])('of %i questions prints on one page, and on two with signs', async (count) => {
    const html = renderSheetHtml(builtInSheet(count, { signs: true }));
    const { page, complaints } = await open(html, { width: 1000 });
    for (const format of FORMATS) expect(await countPages(page, format)).toBe(2);
    await page.setContent(renderSheetHtml(builtInSheet(count)));
    for (const format of FORMATS) expect(await countPages(page, format)).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    [5, 7],
    [7, 9],
  ])('of %i questions and two spares prints on one page', async (mainCount, all) => {
    const { page } = await open(renderSheetHtml(builtInSheet(all, { mainCount })), { width: 1000 });
    for (const format of FORMATS) expect(await countPages(page, format)).toBe(1);
    await page.close();
  });

  it('of more questions goes on to a next page', async () => {
    const { page } = await open(renderSheetHtml(builtInSheet(12)), { width: 1000 });
    for (const format of FORMATS) expect(await countPages(page, format)).toBe(2);
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'is easy to read in %s, and is printed black on white from there',
    async (scheme) => {
      const sheet = builtInSheet(7, { mainCount: 5, signs: true });
      const { page } = await open(renderSheetHtml(sheet), { width: 1000, scheme });
      expect(await findFaintTexts(page)).toEqual([]);
      expect((await paperOf(page)) === 'rgb(255, 255, 255)').toBe(scheme === 'light');
      await page.emulateMedia({ media: 'print', colorScheme: scheme });
      expect(await findFaintTexts(page)).toEqual([]);
      expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
      await page.close();
    },
  );

  it('has nothing that overflows at 360 pixels', async () => {
    const html = renderSheetHtml(builtInSheet(7, { mainCount: 5, signs: true }));
    const { page } = await open(html, { width: 360 });
    expect(await overflowOf(page)).toBe(0);
    await page.close();
  });

  it('shows hostile texts as words', async () => {
    const all = HOSTILE.join(' ');
    const sheet = sheetOf(HOSTILE, {
      ...{ company: all, meeting: { date: '', person: all }, mainCount: 1, followUp: all },
      ...{ signs: true, why: all, goodSigns: [all], redFlags: [all] },
    });
    const { page, complaints } = await open(renderSheetHtml(sheet), { width: 360 });
    expect(await page.locator('.sheet .text').allTextContents()).toEqual(HOSTILE);
    expect(await page.locator('.signs .text').allTextContents()).toEqual(HOSTILE);
    const others = await page.locator('h1:not(.signs *), bdi, dd').allTextContents();
    expect(others).toEqual(Array.from({ length: 3 + 3 * HOSTILE.length }, () => all));
    expect(await page.locator('script, img, b').count()).toBe(0);
    expect(await page.title()).toBe(`${all} - ${all}`);
    expect(await overflowOf(page)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('lets no override of the writing direction turn its words round', async () => {
    const html = renderSheetHtml(sheetOf(['Who \u202edecides\u2066?']));
    const { page } = await open(html, { width: 360 });
    expect(await page.textContent('.text')).toBe('Who decides?');
    await page.close();
  });
});
