import { describe, expect, it } from 'vitest';
import { isUserError, UserError } from '../../../src/core/report/user-error.ts';

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
