import { readFileSync } from 'node:fs';
import type { Bank } from '../../core/question/bank.ts';
import type { Env } from '../../env.ts';

/**
 * The built-in bank as the build has read it: a start needs neither Markdown nor YAML. Read in one
 * go, since to load Node's promises takes longer than that.
 */
export function readBuiltInBank({ builtInFile }: Pick<Env, 'builtInFile'>): Bank {
  // A file of our own, and as much a part of the program as its code.
  return JSON.parse(readFileSync(builtInFile, 'utf8')) as Bank;
}
