import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isWindows } from './support/program.ts';

const root = join(import.meta.dirname, '..');

it.skipIf(isWindows).each([
  ['list', 'ask-them.svg'],
  ['pick', 'pick.svg'],
])(
  "the README's picture of %s shows the output of the program (update it with -u)",
  async (scene, file) => {
    const script = join(root, 'scripts/picture.js');
    const picture = execFileSync(process.execPath, [script, scene], { encoding: 'utf8' });
    // Renderers of SVG drop a space at the beginning of a text, and all but one of several.
    expect(picture).not.toMatch(/(?<=<text[^>]*>) | {2}/u);
    await expect(picture).toMatchFileSnapshot(join(root, '.github', file));
  },
);
