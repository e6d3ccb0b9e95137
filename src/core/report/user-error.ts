/** In the registry of all symbols, since each bundle has a UserError class of its own. */
const USER_ERROR = Symbol.for('ask-them.UserError');

/**
 * A failure that the user can fix, such as wrong usage or a missing file; exit code 2. Its message is
 * one sentence: the finding, the expectation, and where to read more.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly [USER_ERROR] = true;
}

/** Whether an error is a UserError, of this bundle or of another one. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && USER_ERROR in error;
}
