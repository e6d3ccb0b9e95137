import { getSystemErrorMap } from 'node:util';

/**
 * Returns the system's description of an error: `no such file or directory (ENOENT)`.
 * @throws the given error if it is not a system error, because it must be a bug.
 */
export function systemMessage(error: unknown): string {
  if (!isSystemError(error)) throw error;
  const [, words] = getSystemErrorMap().get(error.errno ?? 0) ?? [];
  return words === undefined ? error.message : `${words} (${error.code})`;
}

/** Returns an error's code, such as `EPIPE` or `ELOCKED`; undefined if it has no text as code. */
export function errorCode(error: unknown): string | undefined {
  return isSystemError(error) ? error.code : undefined;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
