import { expect, it } from 'vitest';
import { FlagError, UserError } from '../../../src/core/report/user-error.ts';

it('names the flag of a FlagError until it is known how that was typed', () => {
  const error = new FlagError('--format', (typed) => `leave ${typed} out`);
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toBe('leave --format out');
  expect(error.describe('--json')).toBe('leave --json out');
});
