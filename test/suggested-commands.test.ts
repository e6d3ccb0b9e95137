import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
/** Matches a template that puts a value into a command, such as `ask-them show ${id}`. */
const OWN_COMMAND = /`[^`\n]*\b(?:ask-them|mkdir) [^`\n]*\$\{[^`\n]*`/gu;
/** The examples of `--help` are constants. */
const CONSTANT = join('cli', 'examples.ts');

describe('a command in a message', () => {
  it('is written by shellLine if it contains a value', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts') && file !== CONSTANT);
    const found = sources.flatMap((file) =>
      (readFileSync(join(SRC, file), 'utf8').match(OWN_COMMAND) ?? []).map((one) => [file, one]),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
