import { sep } from 'node:path';
import { cleanText } from '../../core/text/sanitize.ts';

/** A path as messages and `source` have it: safe to print, with `/`, so that editors link it. */
export function shownPath(path: string): string {
  return cleanText(path).split(sep).join('/');
}
