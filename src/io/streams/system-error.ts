import { getSystemErrorMap } from 'node:util';

/**
 * Returns the system's words for an error, `no such file or directory (ENOENT)`, else its message.
 * @throws the given error if it has no string as `code`, because it must be a bug.
 */
export function systemMessage(error: unknown): string {
  if (!isSystemError(error)) throw error;
  const [, words] = getSystemErrorMap().get(error.errno ?? 0) ?? [];
  return words === undefined ? error.message : `${words} (${error.code})`;
}

/** Returns an error's code if that is a string, such as `EPIPE` or `ELOCKED`; else undefined. */
export function errorCode(error: unknown): string | undefined {
  return isSystemError(error) ? error.code : undefined;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
