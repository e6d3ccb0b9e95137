import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Env } from '../../../src/env.ts';
import { expandHome } from '../../../src/io/files/paths.ts';
import { fakeEnv } from '../../support/fake-env.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const HOME = join('/home', 'jane');

describe('expandHome', () => {
  const expand = (path: string, variables: Env['variables'] = { HOME }): string =>
    expandHome(path, fakeEnv({ cwd: tempFolder(), variables }));

  it.each([
    ['~', join(HOME, '/')],
    ['~/', join(HOME, '/')],
    ['~/notes/acme', join(HOME, 'notes', 'acme')],
  ])('puts the home folder into %s', (path, expanded) => {
    expect(expand(path)).toBe(expanded);
  });

  it.each(['~other/acme', 'notes/~/acme', '~acme', './~', 'acme~', ''])('keeps %j', (path) => {
    expect(expand(path)).toBe(path);
  });

  it('takes USERPROFILE on Windows, where HOME is missing, and keeps ~ without either', () => {
    expect(expand('~/acme', { USERPROFILE: HOME })).toBe(join(HOME, 'acme'));
    expect(expand('~/acme', { HOME: '' })).toBe('~/acme');
  });

  it.each(['~', '~/acme.md'])('keeps ~ in a folder in which there is %s', (path) => {
    const cwd = tempFolder({ [path]: '' });
    expect(expandHome('~/acme', fakeEnv({ cwd, variables: { HOME } }))).toBe('~/acme');
  });
});
