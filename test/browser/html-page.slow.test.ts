import { expect, it } from 'vitest';
import { escapeHtml, renderPage } from '../../src/render/style/html.ts';
import { describeInBrowser } from '../support/browser.ts';

const HOSTILE = [
  '<script>document.title = "taken"</script>',
  '<img src="http://127.0.0.1:9/x.png" onerror="document.title = 1">',
  '</style></title><b>bold</b>',
  '&lt;b&gt;',
  '"quoted" and \'quoted\'',
];

describeInBrowser('a page', ({ open }) => {
  it.each(HOSTILE)('shows hostile text as words: %s', async (text) => {
    const html = renderPage({ title: text, css: '', body: `<p>${escapeHtml(text)}</p>` });
    const { page, complaints } = await open(html, { width: 360 });
    expect(await page.textContent('p')).toBe(text);
    expect(await page.title()).toBe(text);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('runs no script and fetches nothing, whatever its body is', async () => {
    const body = '<img src="http://127.0.0.1:9/x.png"><script>document.title = "taken"</script>';
    const { page } = await open(renderPage({ title: 'mine', css: '', body }), { width: 360 });
    expect(await page.title()).toBe('mine');
    await page.close();
  });
});
