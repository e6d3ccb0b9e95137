import { describe, expect, it } from 'vitest';
import { keyboardFile, screenFile } from '../../../src/io/terminal/controlling-terminal.ts';

describe('keyboardFile', () => {
  it('is the console of Windows, which changes its mode only for those who may write', () => {
    expect(keyboardFile('win32')).toEqual({ path: '\\\\.\\CONIN$', flags: 'r+' });
  });

  it.each(['linux', 'darwin', 'freebsd'] as const)(
    'is the controlling terminal on %s',
    (system) => {
      expect(keyboardFile(system)).toEqual({ path: '/dev/tty', flags: 'r' });
    },
  );
});

describe('screenFile', () => {
  it.each([
    ['win32', '\\\\.\\CONOUT$'],
    ['linux', '/dev/tty'],
    ['darwin', '/dev/tty'],
  ] as const)('is the screen of the terminal on %s', (system, path) => {
    expect(screenFile(system)).toEqual({ path, flags: 'r+' });
  });
});
