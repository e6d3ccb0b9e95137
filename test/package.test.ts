import { isAscii } from 'node:buffer';
import { execSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtProgram, isWindows } from './support/program.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const LIMIT = 450_000;
/** Large, and never in a package. */
const LEFT_OUT = /[\\/](?:node_modules|\.git|coverage)$/u;

/** What `npm pack` would make of the build, without making it. */
function packed(): { readonly size: number; readonly files: readonly { readonly path: string }[] } {
  const copy = join(tempFolder(), 'copy');
  cpSync(root, copy, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  // Older versions of npm build before they look, whatever they are told.
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, scripts: {} }));
  const printed = execSync('npm pack --dry-run --json', {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [tarball] = JSON.parse(printed);
  return tarball;
}

describe('the package', () => {
  it.skipIf(isWindows)('can be run as it was built, also where npm has linked it before', () => {
    expect(statSync(builtProgram()).mode & 0o111).toBe(0o111);
  });

  it('holds the program, the questions, the README and the licenses, and is small', () => {
    const { size, files } = packed();
    const questions = readdirSync(join(root, 'questions')).map((name) => `questions/${name}`);
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => !questions.includes(path)).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/ask-them.cjs',
      'dist/built-in.json',
      'dist/check.cjs',
      'dist/cli.cjs',
      'dist/compare-output.cjs',
      'dist/compare.cjs',
      'dist/complete.cjs',
      'dist/completion-scripts.cjs',
      'dist/hand.cjs',
      'dist/markdown.cjs',
      'dist/note-writer.cjs',
      'dist/pick.cjs',
      'dist/topic-model.json',
      'package.json',
    ]);
    expect(paths).toEqual(expect.arrayContaining(questions));
    expect(size).toBeLessThanOrEqual(LIMIT);
  });

  it('holds scripts of ASCII, which start sooner', () => {
    const scripts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cjs'));
    const isOther = (name: string) => !isAscii(readFileSync(join(root, 'dist', name)));
    expect(scripts.filter(isOther)).toEqual([]);
  });

  it('needs nothing at run time, and runs no script where it is installed', () => {
    const needs = ['dependencies', 'peerDependencies', 'optionalDependencies'];
    const scripts = Object.keys(manifest.scripts);
    const installing = scripts.filter((name) => /^(?:pre|post)?install$/u.test(name));
    expect(Object.keys(manifest).filter((key) => needs.includes(key))).toEqual([]);
    expect(installing).toEqual([]);
  });
});
