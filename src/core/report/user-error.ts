/**
 * A failure that the user can fix, such as wrong usage or a missing file; the exit code is 2. The
 * message is one sentence: the problem, then the facts or the step that help to fix it.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** A UserError about a flag that has more than one spelling: `--format json` and `--json`. */
export class FlagError extends UserError {
  /** The name of the flag, as `--format`. */
  readonly flag: string;
  /** Returns the message for a flag as it was typed. */
  readonly describe: (typed: string) => string;

  constructor(flag: string, describe: FlagError['describe']) {
    super(describe(flag));
    this.flag = flag;
    this.describe = describe;
  }
}
