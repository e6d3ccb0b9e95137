import { getSystemErrorMap } from 'node:util';

/**
 * What went wrong in the system's own words: `no such file or directory (ENOENT)`.
 * @throws what it was given, unless that is a system error: a bug of ours stays one.
 */
export function systemMessage(error: unknown): string {
  if (!isSystemError(error)) throw error;
  const [, words] = getSystemErrorMap().get(error.errno ?? 0) ?? [];
  return words === undefined ? error.message : `${words} (${error.code})`;
}

/** The code of a system error, `EPIPE`; undefined for any other. */
export function systemErrorCode(error: unknown): string | undefined {
  return isSystemError(error) ? error.code : undefined;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
