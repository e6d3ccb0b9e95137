import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames, helpOf } from '../support/help.ts';
import { SECTIONS } from '../support/message-cases.ts';
import { NOTES, SYSTEM } from '../support/note-message-cases.ts';
import { type Section, tell } from '../support/said.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { isMadeFrom, type SourceText, textsInSource } from '../support/texts-in-source.ts';

// Each section is compared with messages/<name>.txt; `npx vitest run test/messages.test.ts -u` writes
// them anew: read them from top to bottom, as somebody would who is in a hurry.
const MESSAGES = join(import.meta.dirname, '../messages');
const COMMANDER = dirname(createRequire(import.meta.url).resolve('commander'));

/** Files with words that are in no message: what a question is made of, what goes into a note, what is completed. */
const UNSAID = [
  'core/candidates.ts',
  'core/features.ts',
  'core/lead.ts',
  'core/near.ts',
  'core/note-text.ts',
];

async function write({ name, files, cases }: Section): Promise<void> {
  const folder = tempFolder(files);
  const told: string[] = [];
  for (const one of cases) told.push(await tell(one, folder));
  await expect(told.join('\n')).toMatchFileSnapshot(join(MESSAGES, `${name}.txt`));
}

/** The lines of all messages, and of all help, each as long as it is. */
async function saidLines(): Promise<string[]> {
  const files = readdirSync(MESSAGES).map((name) => readFileSync(join(MESSAGES, name), 'utf8'));
  const messages = files
    .join('\n')
    .split('\n')
    .filter((line) => !/^[$#] /u.test(line));
  const help = await Promise.all((await commandNames()).map((name) => helpOf(name)));
  return [...messages, ...help.join('\n').split('\n')];
}

function unsaid(texts: readonly SourceText[], lines: readonly string[]): string[] {
  return texts
    .filter((text) => !lines.some((line) => isMadeFrom(line, text)))
    .map(({ place, parts }) => `${place}: ${parts.join('…')}`);
}

describe('what is said', () => {
  it.each([...SECTIONS, NOTES])('$name', write);
  it.runIf(existsSync('/dev/full'))(SYSTEM.name, () => write(SYSTEM));

  it('is in one file a section', () => {
    const names = [...SECTIONS, NOTES, SYSTEM].map(({ name }) => `${name}.txt`);
    expect(readdirSync(MESSAGES).sort()).toEqual(names.sort());
  });

  it('is each text in the source that is no part of an answer', async () => {
    const texts = textsInSource((file) => !file.startsWith('render/') && !UNSAID.includes(file));
    expect(texts.length).toBeGreaterThan(200);
    expect(unsaid(texts, await saidLines())).toEqual([]);
  });

  it('is all that commander may refuse', () => {
    const source = readFileSync(join(COMMANDER, 'lib/command.js'), 'utf8');
    const codes = source.match(/(?<=code: 'commander\.)\w+(?=')/gu);
    expect([...new Set(codes)].sort()).toEqual([
      // We have no flags that exclude each other.
      'conflictingOption',
      'excessArguments',
      'missingArgument',
      // Nor any that is mandatory.
      'missingMandatoryOptionValue',
      'optionMissingArgument',
      'unknownCommand',
      'unknownOption',
    ]);
  });
});
