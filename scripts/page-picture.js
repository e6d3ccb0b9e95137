// Writes .github/compare.png, the README's picture of the page of `compare`, from the notes in the README.
// Needs Chromium; run it after `npm run build` when the page has changed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
/** In pixels: the beginning of the page, as far as it explains itself. */
const SIZE = { width: 900, height: 1240 };

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [acme, globex] = Array.from(
  readme.matchAll(/^```markdown\n(.*?)^```$/gmsu),
  ([, body]) => body,
);
const must = /^```text\n(- \^days-in-office.*?)^```$/msu.exec(readme)?.[1];
const cwd = mkdtempSync(join(tmpdir(), 'ask-them-'));
writeFileSync(join(cwd, 'acme.md'), acme);
writeFileSync(join(cwd, 'globex.md'), globex);
writeFileSync(join(cwd, 'must.md'), must);
const program = join(root, 'dist/ask-them.cjs');
const args = ['compare', 'acme', 'globex', '--bank', 'built-in', '--bank', 'must.md'];
const html = execFileSync(process.execPath, [program, ...args, '--format', 'html'], {
  cwd,
  encoding: 'utf8',
});

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: SIZE });
await page.setContent(html);
await page.screenshot({ path: join(root, '.github/compare.png') });
await browser.close();
