import { extname } from 'node:path';

/** Whether a name of a note has an ending; a dot within words, as in `St. Gallen`, begins none. */
export function hasEnding(name: string): boolean {
  return /^\.\S+$/u.test(extname(name));
}

/** The name of a note with its ending: what has none is Markdown. */
export function withEnding(name: string): string {
  return hasEnding(name) ? name : `${name}.md`;
}

/** Whether a name can only be that of a folder: `vault/`, `..`. */
export function isFolderName(name: string): boolean {
  return /(?:^|[\\/])\.{0,2}$/u.test(name);
}
