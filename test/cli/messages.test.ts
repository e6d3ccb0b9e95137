import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../support/message-cases.ts';
import { type Section, transcribeCase } from '../support/message-runner.ts';
import { NOTES, SYSTEM } from '../support/note-message-cases.ts';
import { tempFolder } from '../support/temp-folder.ts';

// Each section is compared with messages/<name>.txt. `npx vitest run test/cli/messages.test.ts -u` rewrites
// these files: read them from top to bottom, like a user in a hurry.
const MESSAGES = join(import.meta.dirname, '../messages');
const COMMANDER = dirname(createRequire(import.meta.url).resolve('commander'));

async function write({ name, files, cases }: Section): Promise<void> {
  const folder = tempFolder(files);
  const transcripts: string[] = [];
  for (const lineOrCase of cases) transcripts.push(await transcribeCase(lineOrCase, folder));
  await expect(transcripts.join('\n')).toMatchFileSnapshot(join(MESSAGES, `${name}.txt`));
}

describe('the files in test/messages', () => {
  it.each([...SECTIONS, NOTES])('$name', write);
  it.runIf(existsSync('/dev/full'))(SYSTEM.name, () => write(SYSTEM));

  it('are one for each section', () => {
    const names = [...SECTIONS, NOTES, SYSTEM].map(({ name }) => `${name}.txt`);
    expect(readdirSync(MESSAGES).sort()).toEqual(names.sort());
  });

  it('cover every error code of commander', () => {
    const source = readFileSync(join(COMMANDER, 'lib/command.js'), 'utf8');
    const codes = source.match(/(?<=code: 'commander\.)\w+(?=')/gu);
    expect([...new Set(codes)].sort()).toEqual([
      // Cannot happen, since no flags exclude each other.
      'conflictingOption',
      'excessArguments',
      'missingArgument',
      // Cannot happen, since no flag is mandatory.
      'missingMandatoryOptionValue',
      'optionMissingArgument',
      'unknownCommand',
      'unknownOption',
    ]);
  });
});
