import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { errorCode, systemMessage } from '../../../src/io/streams/system-error.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const failureOf = (path: string): Promise<unknown> =>
  readFile(path).catch((error: unknown) => error);

describe('systemMessage', () => {
  it('describes the error of a missing file, without its path', async () => {
    const error = await failureOf(`${tempFolder()}/gone.md`);
    expect(systemMessage(error)).toBe('no such file or directory (ENOENT)');
  });

  it('describes the error of reading a folder as a file', async () => {
    expect(systemMessage(await failureOf(tempFolder()))).toMatch(/^.+ \((EISDIR|EPERM)\)$/u);
  });

  it('returns the message of an error that comes from Node itself', () => {
    const error = Object.assign(new Error('the stream was destroyed'), { code: 'ERR_STREAM' });
    expect(systemMessage(error)).toBe('the stream was destroyed');
  });

  it('throws an error that is not a system error, so that no bug is hidden', () => {
    const bug = new TypeError('x is not a function');
    expect(() => systemMessage(bug)).toThrow(bug);
  });
});

describe('systemErrorCode', () => {
  it('returns the code of a system error', async () => {
    expect(errorCode(await failureOf(`${tempFolder()}/gone.md`))).toBe('ENOENT');
  });

  it.each([new Error('no code'), Object.assign(new Error('odd'), { code: 7 }), 'text', undefined])(
    'returns undefined for %s',
    (error) => {
      expect(errorCode(error)).toBeUndefined();
    },
  );
});
