import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { savesIn } from '../../support/editor.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { bundleEditor, bundleWriter, startWriter } from '../../support/writer-process.ts';

const EDITOR = bundleEditor();
const WRITER = bundleWriter();
const SAVES = 500;
const SMALL = '# Acme\n\n## 2026-11-23 Bob\n\n- [x] Who left last? ^left\n  - Answer: Ann\n';
const LARGE = `# Acme\n\n## 2026-11-23 Bob\n\n${SMALL.slice(SMALL.indexOf('- [x]')).repeat(400)}`;

// One size after the other: six editors at once would keep a small machine too busy to save.
describe.each([
  ['a few lines', SMALL],
  ['18 kB', LARGE],
])('a note of %s', (_, text) => {
  it.concurrent.each([
    ['replaces it', 'rename'],
    ['writes it in place', 'in-place'],
    ['slowly writes it in place', 'slow-in-place'],
  ])(
    'loses none of 500 saves of an editor that %s',
    async (__, kind) => {
      const folder = tempFolder({ 'acme.md': text });
      const note = join(folder, 'acme.md');
      const { ended } = startWriter([EDITOR, note, kind, `${SAVES}`]);
      let hasEnded = false;
      void ended.then(() => {
        hasEnded = true;
      });
      let added = 0;
      for (let id = 0; !hasEnded; id += 1) {
        const { printed, exitCode } = await startWriter([WRITER, note, 'add', `q${id}`]).ended;
        if (exitCode === 0) added += 1;
        else expect(printed).toContain('another program keeps changing');
      }
      expect(await ended).toMatchObject({ printed: '', exitCode: 0 });
      const after = readFileSync(note, 'utf8');
      expect(after.startsWith(text)).toBe(true);
      expect(savesIn(after)).toEqual(Array.from({ length: SAVES }, (___, save) => save + 1));
      expect(added).toBeGreaterThan(0);
      expect(readdirSync(folder)).toEqual(['acme.md']);
    },
    120_000,
  );
});

it('a note that another program keeps changing is left alone, and the message says so', async () => {
  const folder = tempFolder({ 'acme.md': SMALL });
  const note = join(folder, 'acme.md');
  const saving = setInterval(() => appendFileSync(note, 'x'), 20);
  const { printed, exitCode } = await startWriter([WRITER, note, 'append', 'y']).ended;
  clearInterval(saving);
  expect(exitCode).toBe(2);
  expect(printed).toBe(
    `waiting\nUserError: another program keeps changing ${note}: close it there, then try again\n`,
  );
  expect(readFileSync(note, 'utf8')).not.toContain('y');
}, 30_000);
