import { describe, expect, it } from 'vitest';
import { FlagError, isUserError, UserError } from '../../../src/core/report/user-error.ts';

describe('isUserError', () => {
  it('accepts a UserError', () => {
    expect(isUserError(new UserError('no folder'))).toBe(true);
  });

  it.each([
    new Error('UserError'),
    Object.assign(new Error('x'), { name: 'UserError' }),
    'UserError',
    { name: 'UserError' },
  ])('does not accept %s', (error) => {
    expect(isUserError(error)).toBe(false);
  });
});

describe('FlagError', () => {
  it('is a UserError that names the flag until it is known how that was typed', () => {
    const error = new FlagError('--format', (typed) => `leave ${typed} out`);
    expect(isUserError(error)).toBe(true);
    expect(error.message).toBe('leave --format out');
    expect(error.describe('--json')).toBe('leave --json out');
  });
});
