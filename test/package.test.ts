import { execSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtProgram, isWindows } from './support/program.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const MAX_PACKED_BYTES = 465_000;
const NEVER_PACKED = /[\\/](?:node_modules|\.git|coverage)$/u;

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Returns the size and the files of the package that `npm pack` would make. */
function packed(): Packed {
  const copy = join(tempFolder(), 'copy');
  cpSync(root, copy, { recursive: true, filter: (path) => !NEVER_PACKED.test(path) });
  // Older versions of npm run the build first even if they are told not to.
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, scripts: {} }));
  const printed = execSync('npm pack --dry-run --json', {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // npm prints a list up to version 11, and an object keyed by package name since version 12.
  const tarballs: readonly Packed[] | Readonly<Record<string, Packed>> = JSON.parse(printed);
  const [tarball] = Object.values(tarballs);
  if (tarball === undefined) throw new Error(`npm pack has made nothing: ${printed}`);
  return tarball;
}

describe('the package', () => {
  it.skipIf(isWindows)(
    'contains a program that is executable, so that an earlier npm link still works',
    () => {
      expect(statSync(builtProgram()).mode & 0o111).toBe(0o111);
    },
  );

  it('contains the program, the questions, the README and the licenses, and is small', () => {
    const { size, files } = packed();
    const paths = files.map(({ path }) => path);
    const isBuiltOrBank = (path: string): boolean => /^(?:dist|questions)\//u.test(path);
    const others = paths.filter((path) => !isBuiltOrBank(path));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    const questions = readdirSync(join(root, 'questions')).map((name) => `questions/${name}`);
    const built = ['dist/ask-them.cjs', 'dist/built-in.json', 'dist/THIRD-PARTY-NOTICES.txt'];
    expect(paths).toEqual(expect.arrayContaining([...built, ...questions]));
    expect(size).toBeLessThanOrEqual(MAX_PACKED_BYTES);
  });

  it('has no dependencies at run time and no install scripts', () => {
    const needs = ['dependencies', 'peerDependencies', 'optionalDependencies'];
    const scripts = Object.keys(manifest.scripts);
    const installing = scripts.filter((name) => /^(?:pre|post)?install$/u.test(name));
    expect(Object.keys(manifest).filter((key) => needs.includes(key))).toEqual([]);
    expect(installing).toEqual([]);
  });
});
