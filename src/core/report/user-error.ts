/** A symbol that all bundles share, since each bundle has its own copy of the class UserError. */
const USER_ERROR = Symbol.for('ask-them.UserError');

/**
 * A failure that the user can fix, such as wrong usage or a missing file; the exit code is 2. The
 * message is one sentence: the problem, then the facts or the step that help to fix it.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly [USER_ERROR] = true;
}

/** Whether an error is a UserError, thrown by this bundle or by another one. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && USER_ERROR in error;
}
