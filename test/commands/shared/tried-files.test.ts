import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type NamedFiles, whyNotTried } from '../../../src/commands/shared/tried-files.ts';
import { fakeEnv } from '../../support/fake-env.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const NONE: NamedFiles = { banks: undefined, others: [], into: [] };

describe('a line that reads', () => {
  const why = (named: Partial<NamedFiles>, variables = {}) => {
    const cwd = tempFolder({ 'own.md': '', 'notes/acme.md': '' });
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
    return whyNotTried({ ...NONE, ...named }, fakeEnv({ cwd, variables }));
  };

  it.each<[string, Partial<NamedFiles>]>([
    ['nothing', {}],
    ['the usual bank', { banks: [] }],
    ['files and folders', { banks: ['own.md', 'notes', 'built-in'], others: ['notes/acme'] }],
    ['a part of a note', { others: ['notes/acme#ana'] }],
    ['a note that is yet to be begun', { into: ['globex'] }],
  ])('%s may be tried', (_, named) => {
    expect(why(named)).toBeUndefined();
  });

  it.each<[string, Partial<NamedFiles>]>([
    ['a bank', { banks: ['own.md', 'gone.md'] }],
    ['a note', { others: ['gone.md'] }],
  ])('%s that does not exist is not tried, and says so', (_, named) => {
    expect(why(named)).toBe('there is no file or folder gone.md');
  });

  it('the bank of the variable is not tried if that does not exist', () => {
    const variables = { ASK_THEM_BANK: 'gone.md' };
    expect(why({ banks: [] }, variables)).toBe('there is no file or folder gone.md');
    expect(why({ banks: ['own.md'] }, variables)).toBeUndefined();
    expect(why({}, variables)).toBeUndefined();
  });

  it('standard input is not tried', () => {
    expect(why({ banks: ['-'] })).toBe('');
    expect(why({ others: ['-'] })).toBe('');
    expect(why({ banks: [] }, { ASK_THEM_BANK: '-' })).toBe('');
  });

  it.skipIf(process.platform === 'win32')('a pipe or a device is not tried', () => {
    for (const name of ['pipe.md', 'pipe', 'pipe#ana', '/dev/null']) {
      expect([name, why({ others: [name] })]).toEqual([name, '']);
    }
    expect(why({ banks: ['own.md', 'pipe.md'] })).toBe('');
    expect(why({ into: ['pipe'] })).toBe('');
  });
});
