import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it("the README's picture is of what the program prints (mend it with -u)", async () => {
  const picture = execFileSync(process.execPath, [join(root, 'scripts/picture.js')], {
    encoding: 'utf8',
  });
  await expect(picture).toMatchFileSnapshot(join(root, '.github/ask-them.svg'));
});
