import { describe, expect, it } from 'vitest';
import { isUserError, UserError } from '../../../src/core/report/user-error.ts';

describe('isUserError', () => {
  it('knows one by its name: each bundle of ours has a class of its own', () => {
    class OfAnotherBundle extends Error {
      override readonly name = 'UserError';
    }
    expect(isUserError(new UserError('no folder'))).toBe(true);
    expect(isUserError(new OfAnotherBundle('no folder'))).toBe(true);
  });

  it.each([new Error('UserError'), new TypeError('x'), 'UserError', { name: 'UserError' }])(
    'does not take %s for one',
    (error) => {
      expect(isUserError(error)).toBe(false);
    },
  );
});
