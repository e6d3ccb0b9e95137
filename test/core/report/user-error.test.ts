import { describe, expect, it } from 'vitest';
import {
  FlagError,
  isFlagError,
  isUserError,
  UserError,
} from '../../../src/core/report/user-error.ts';

describe('isUserError', () => {
  it('accepts a UserError', () => {
    expect(isUserError(new UserError('no folder'))).toBe(true);
  });

  it('accepts the UserError of another bundle, which has a class of its own', () => {
    const error = Object.assign(new Error('no folder'), {
      [Symbol.for('ask-them.UserError')]: true,
    });
    expect(isUserError(error)).toBe(true);
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

describe('isFlagError', () => {
  it('accepts a FlagError, which names the flag until it is known how that was typed', () => {
    const error = new FlagError('--format', (typed) => `leave ${typed} out`);
    expect([isFlagError(error), isUserError(error)]).toEqual([true, true]);
    expect(error.message).toBe('leave --format out');
    expect(error.describe('--json')).toBe('leave --json out');
  });

  it('accepts no other error', () => {
    expect([new UserError('no folder'), new Error('x'), 'x'].some(isFlagError)).toBe(false);
  });
});
