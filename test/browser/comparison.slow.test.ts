import { expect, it } from 'vitest';
import { findOpen } from '../../src/core/comparing/open-questions.ts';
import { compareAnswers } from '../../src/core/comparing/side-by-side.ts';
import { listByTopic } from '../../src/core/question/by-topic.ts';
import { renderComparison, renderOpen } from '../../src/render/comparison/comparison.ts';
import { PLAIN } from '../../src/render/style/color.ts';
import { describeInBrowser } from '../support/browser.ts';
import { findFaintTexts } from '../support/contrast.ts';
import { answersOf } from '../support/notes.ts';

/** The answers that a page must show as they are, once each. */
const HOSTILE = [
  '<script>document.title = "taken"</script>',
  '<img src="http://127.0.0.1:9/x.png" onerror="document.title = 1">',
  '[link](javascript:alert(1)) ![image](http://127.0.0.1:9/y.png) <http://127.0.0.1:9>',
  '</style></title></bdi></table><b>bold</b> &lt;b&gt; &#60;',
  'x'.repeat(10_000),
  'שלום (abc) עולם 123',
];
const BIDI = 'abc \u202e\u2066def';
const LONG = 'N'.repeat(400);
const BANK = `## pay
- Who decides? #must ^who
- Who ${'q'.repeat(300)}? #must ^long
- How? ^how
## <b>on-call</b>
${HOSTILE.map((_, n) => `- Why number ${n}? ^why${n}\n`).join('')}- Where? ^where
`;
const ACME = `## 2026-11-17 Ann, recruiter
- [x] ? ^who #green
${HOSTILE.map((text, n) => `- [x] ? ^why${n}\n  - Answer: ${text} #vague\n`).join('')}
## 2026-11-18 ${LONG}
- [x] ? ^who #red
- [x] ? ^where
  - Answer: ${BIDI} #vague
- [ ] ? ^how
`;
const STYLE = { width: 80, paint: PLAIN, maxAnswerLines: 1 };

/** Returns both pages of `compare` for the notes of Acme and as many other companies. */
function renderPages(others: readonly string[]): {
  readonly compare: string;
  readonly open: string;
} {
  const notes = Object.fromEntries(others.map((name) => [name, '- [x] ? ^how #green\n']));
  const { answers, bank } = answersOf({ 'Acme <i>': ACME, ...notes }, BANK);
  const listed = listByTopic(bank.questions, []);
  const open = findOpen(listed, answers);
  const comparison = compareAnswers(['Acme <i>', ...others], listed, answers);
  return {
    compare: [...renderComparison('html', comparison, open, STYLE)].join(''),
    open: [...renderOpen('html', open, STYLE)].join(''),
  };
}

const FEW = renderPages(['Globex']);
const PAGES = {
  'compare two': FEW.compare,
  'compare six': renderPages(['Globex', 'Initech', LONG, 'Hooli', 'Umbrella']).compare,
  'compare twelve': renderPages(Array.from({ length: 11 }, (_, n) => `Company ${n}`)).compare,
  open: FEW.open,
};
const VIEWS = [360, 1200].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);
const GROUNDS = {
  light: 'rgb(251, 250, 248)',
  dark: 'rgb(20, 23, 27)',
  paper: 'rgb(255, 255, 255)',
};

/** Runs in the page, whose types this project does not have. */
const LOOK = `({
  wide: document.documentElement.scrollWidth - innerWidth,
  outside: [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  words: [...document.querySelectorAll('.words')].map(({ textContent }) => textContent),
  foreign: document.querySelectorAll('script, img, a, i, .words *').length,
  ground: getComputedStyle(document.documentElement).backgroundColor,
})`;

interface Look {
  readonly wide: number;
  readonly outside: readonly string[];
  readonly words: readonly string[];
  readonly foreign: number;
  readonly ground: string;
}

describeInBrowser('the pages of compare', ({ open }) => {
  it.each(Object.entries(PAGES))(
    '%s: nothing is wrong, too wide, faint or run, in any view and on paper',
    async (_, html) => {
      const { page, complaints } = await open(html, { width: 360 });
      expect(await page.title()).toMatch(/Acme <i>|companies/u);
      for (const { width, scheme } of VIEWS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        const look = await page.evaluate<Look>(LOOK);
        expect(look).toMatchObject({ wide: 0, outside: [], foreign: 0, ground: GROUNDS[scheme] });
        for (const text of [...HOSTILE, 'abc def']) expect(look.words).toContain(text);
        expect({ width, scheme, faint: await findFaintTexts(page) }).toEqual({
          ...{ width, scheme, faint: [] },
        });
      }
      // Still in a dark scheme.
      await page.setViewportSize({ width: 680, height: 900 });
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate<Look>(LOOK);
      expect(printed).toMatchObject({ wide: 0, outside: [], ground: GROUNDS.paper });
      expect(await findFaintTexts(page)).toEqual([]);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('notices a faint text', async () => {
    const html = '<p style="color: #777; background: #fff">grey</p><p>black</p>';
    const { page } = await open(html, { width: 360 });
    expect(await findFaintTexts(page)).toEqual(['4.48: grey']);
    await page.close();
  });
});
