import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findQuestionFiles } from '../../../src/io/files/find-files.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const isWindows = process.platform === 'win32';

/** Returns the files found below a folder, relative to it, separated by `/`. */
function found(folder: string): string[] {
  const { files } = findQuestionFiles(folder);
  return files.map((file) => relative(folder, file).replaceAll('\\', '/'));
}

describe('findQuestionFiles', () => {
  it('sorts files and folders by name, by code unit', () => {
    const folder = tempFolder({ 'b.md': '', 'a/z.md': '', 'C.md': '', 'ä.md': '', 'a.md': '' });
    expect(found(folder)).toEqual(['C.md', 'a/z.md', 'a.md', 'b.md', 'ä.md']);
  });

  it('finds .md, .markdown, .mdx and .txt, also in capitals', () => {
    const folder = tempFolder({
      '1.md': '',
      '2.markdown': '',
      '3.mdx': '',
      '4.txt': '',
      '5.MD': '',
    });
    expect(found(folder)).toEqual(['1.md', '2.markdown', '3.mdx', '4.txt', '5.MD']);
  });

  it('leaves out files with other extensions', () => {
    const folder = tempFolder({ 'a.csv': '', 'b.md.bak': '', md: '', 'c.html': '', LICENSE: '' });
    expect(found(folder)).toEqual([]);
  });

  it('leaves hidden files, hidden folders and node_modules out, at any depth', () => {
    const folder = tempFolder({
      '.obsidian/a.md': '',
      '.b.md': '',
      'node_modules/c.md': '',
      'deep/node_modules/d.md': '',
      'deep/.git/e.md': '',
      'deep/f.md': '',
    });
    expect(found(folder)).toEqual(['deep/f.md']);
  });

  it('searches the given folder even if its own name is hidden', () => {
    const folder = tempFolder({ '.vault/a.md': '' });
    expect(found(join(folder, '.vault'))).toEqual(['a.md']);
  });

  it('finds nothing in an empty folder', () => {
    expect(findQuestionFiles(tempFolder())).toEqual({ files: [], unreadable: [] });
  });

  it.skipIf(isWindows)('does not follow a loop of links forever', () => {
    const folder = tempFolder({ 'deep/a.md': '' });
    symlinkSync(folder, join(folder, 'deep/up'));
    expect(found(folder)).toEqual(['deep/a.md']);
  });

  it.skipIf(isWindows)('follows links to files and folders', () => {
    const elsewhere = tempFolder({ 'a.md': '', 'b/c.md': '' });
    const folder = tempFolder();
    symlinkSync(join(elsewhere, 'a.md'), join(folder, 'linked.md'));
    symlinkSync(join(elsewhere, 'b'), join(folder, 'linked'));
    expect(found(folder)).toEqual(['linked/c.md', 'linked.md']);
  });

  it.skipIf(isWindows)('reports a broken link and finds the other files', () => {
    const folder = tempFolder({ 'b.md': '' });
    symlinkSync('nowhere', join(folder, 'a.md'));
    const { files, unreadable } = findQuestionFiles(folder);
    expect(files).toEqual([join(folder, 'b.md')]);
    expect(unreadable).toMatchObject([{ path: join(folder, 'a.md'), error: { code: 'ENOENT' } }]);
  });

  it('reports a folder that does not exist', () => {
    const folder = join(tempFolder(), 'gone');
    const { files, unreadable } = findQuestionFiles(folder);
    expect(files).toEqual([]);
    expect(unreadable).toMatchObject([{ path: folder, error: { code: 'ENOENT' } }]);
  });
});
