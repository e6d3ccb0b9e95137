import { describe, expect, it } from 'vitest';
import { isUserError, UserError } from '../../../src/core/report/user-error.ts';

describe('isUserError', () => {
  it('recognizes the UserError class of another bundle', () => {
    class OfAnotherBundle extends Error {
      override readonly name = 'UserError';
    }
    expect(isUserError(new UserError('no folder'))).toBe(true);
    expect(isUserError(new OfAnotherBundle('no folder'))).toBe(true);
  });

  it.each([new Error('UserError'), new TypeError('x'), 'UserError', { name: 'UserError' }])(
    'is false of %s',
    (error) => {
      expect(isUserError(error)).toBe(false);
    },
  );
});
