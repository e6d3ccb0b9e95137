import { describe, expect, it } from 'vitest';
import { keyboardFile } from '../../../src/io/terminal/keyboard.ts';

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
