/**
 * A failure that the user can fix, such as wrong usage or a missing file; exit code 2. Its message is
 * one sentence: the finding, the expectation, and where to read more.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Recognizes a `UserError` by its name, since every bundle has its own copy of the class. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}
