import { readFileSync } from 'node:fs';
import type { Bank } from '../../core/question/bank.ts';
import type { Env } from '../../env.ts';

/**
 * Reads the built-in bank as JSON from the build, so that the program starts without parsers of
 * Markdown and YAML. Synchronous, because loading `node:fs/promises` takes longer than reading.
 */
export function readBuiltInBank({ builtInFile }: Pick<Env, 'builtInFile'>): Bank {
  // Not validated: the build wrote this file, and it ships with the program.
  return JSON.parse(readFileSync(builtInFile, 'utf8')) as Bank;
}
