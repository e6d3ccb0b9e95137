/**
 * A failure that the user can mend: wrong usage, or a file that is not there. Its message is one
 * sentence that says what was found, what was expected and where to see more; exit code 2.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Whether an error is one; by its name, since each file that is loaded on demand has a class of its own. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}
