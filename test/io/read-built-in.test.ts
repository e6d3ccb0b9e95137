import { expect, it } from 'vitest';
import { loadBank } from '../../src/io/load-bank.ts';
import { readBuiltIn } from '../../src/io/read-built-in.ts';
import { fakeEnv } from '../support/fake-env.ts';

it('the built-in bank that ships is what the loader reads in questions/', async () => {
  const { bank, diagnostics } = await loadBank(['built-in'], fakeEnv());
  expect(diagnostics).toEqual([]);
  expect(readBuiltIn(fakeEnv())).toEqual(bank);
});
