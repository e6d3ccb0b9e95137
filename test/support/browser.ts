import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

/** How a page is looked at. */
export interface View {
  /** In CSS pixels. */
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
}

/** A page that is open in the browser, and what went wrong while it was opened. */
export interface OpenPage {
  readonly page: Page;
  /** The messages of the console, and the addresses that the page asked for beside its own. */
  readonly complaints: readonly string[];
}

/** Functions that need the browser, which runs as long as the tests of a `describeInBrowser`. */
export interface InBrowser {
  readonly open: (html: string, view: View) => Promise<OpenPage>;
}

/** The sizes of paper in millimetres. */
export const PAPER = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Returns the path of an installed Chromium; undefined if there is none. */
function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path));
}

/** Describes tests that need a real Chromium; without one, they are skipped with a line that says so. */
export function describeInBrowser(name: string, tests: (browser: InBrowser) => void): void {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    describe.skip(`${name} (no Chromium here: install Debian's package "chromium")`, () => {
      tests({ open: () => Promise.reject(new Error('there is no Chromium')) });
    });
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      // In a container, Chromium has no sandbox of its own.
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(() => browser?.close());
    tests({
      open: async (html, { width, scheme = 'light' }) => {
        if (browser === undefined) throw new Error('the browser has not started');
        const page = await browser.newPage({
          viewport: { width, height: 900 },
          colorScheme: scheme,
        });
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('request', (request) => complaints.push(request.url()));
        await page.setContent(html);
        return { page, complaints };
      },
    });
  });
}
