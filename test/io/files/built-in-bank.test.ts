import { expect, it } from 'vitest';
import { readBuiltInBank } from '../../../src/io/files/built-in-bank.ts';
import { loadBank } from '../../../src/io/files/load-bank.ts';
import { fakeEnv } from '../../support/fake-env.ts';

it('the built-in bank that ships equals the bank that is loaded from questions/', async () => {
  const { bank, diagnostics } = await loadBank(['built-in'], fakeEnv());
  expect(diagnostics).toEqual([]);
  expect(readBuiltInBank(fakeEnv())).toEqual(bank);
});
