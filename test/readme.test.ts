import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { toDebriefQuestion } from '../src/core/debrief/debrief-question.ts';
import { pasteIntoDebrief, startDebrief } from '../src/core/debrief/debrief-session.ts';
import { KEYS } from '../src/core/hand/key-bindings.ts';
import { createEntryFinder } from '../src/core/notes/match-questions.ts';
import { findNewestMeeting } from '../src/core/notes/newest-meeting.ts';
import { parseNote } from '../src/core/notes/parse-note.ts';
import { SEVERITIES } from '../src/core/report/diagnostic.ts';
import { type Env, EXIT } from '../src/env.ts';
import { readBuiltInBank } from '../src/io/files/built-in-bank.ts';
import { renderDebrief } from '../src/render/debrief/debrief-screen.ts';
import { FORMATS } from '../src/render/questions/format-names.ts';
import { fakeEnv } from './support/fake-env.ts';
import { commandNames } from './support/help.ts';
import { createLayout } from './support/layouts.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = join(import.meta.dirname, '..');
const readme = await readFile(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('shows the output of its commands on a terminal of 80 columns (update it with -u)', async () => {
    let shown = readme;
    for (const block of blocks('console')) shown = shown.replace(block, () => `<${block}>`);
    for (const block of blocks('console')) {
      const commands = block.split('\n').filter((line) => line.startsWith('$ '));
      const transcripts: string[] = [];
      for (const command of commands) transcripts.push(await transcriptOf(command));
      shown = shown.replace(`<${block}>`, () => transcripts.join('\n'));
    }
    await expect(shown).toMatchFileSnapshot(join(root, 'README.md'));
  });

  it('shows the screen of debrief on its note', () => {
    const [acme = ''] = blocks('markdown');
    const note = parseNote(acme, 'acme.md');
    const plan = findNewestMeeting(note);
    const find = createEntryFinder(readBuiltInBank(fakeEnv()).questions);
    const questions = plan?.entries.map((entry) => toDebriefQuestion(entry, find)) ?? [];
    const debrief = pasteIntoDebrief(
      startDebrief(questions),
      'the two of us argue it out, then I decide',
    );
    const title = 'Acme, 24 Nov, manager';
    const screen = renderDebrief(debrief, { ...createLayout(), rows: 24, title });
    expect(blocks('text')).toContain(`${screen}\n`);
  });

  it('shows notes and question files that have front matter, the last of them broken', async () => {
    expect(blocks('markdown').filter((block) => !/^---\n\S/u.test(block))).toEqual([]);
    expect(await transcriptOf('$ ask-them list --bank mine.md')).not.toContain('error');
    expect(await transcriptOf('$ ask-them list --bank broken.md')).toContain('[bad-front-matter]');
  });

  it('lists exactly the commands of the program', async () => {
    const commands = (await commandNames()).filter((name) => !['', 'help'].includes(name));
    expect(tableUnder('command').map((cell) => cell.split(' ')[0])).toEqual(commands);
  });

  it('lists exactly the filters of the program', async () => {
    const help = await transcriptOf('$ ask-them topics --help');
    const [filters = ''] = /^Filters.*(?=^Output:)/msu.exec(help) ?? [];
    const flags = filters.match(/--[a-z-]+(?= )/gu);
    const listed = tableUnder('flag').map((cell) => /--[a-z-]+/u.exec(cell)?.[0]);
    expect(new Set(listed)).toEqual(new Set(flags));
  });

  it('lists exactly the keys of pick', () => {
    const rows = KEYS.map(({ shown, does }) => `| \`${shown.replaceAll(' ', '` `')}\` | ${does} |`);
    expect(rowsUnder('key')).toEqual(rows);
  });

  it('lists exactly the problems of check, with their severities', () => {
    const rows = rowsUnder('problem').map((row) => row.split(' | ').slice(0, 2));
    const known = Object.entries(SEVERITIES).map(([code, severity]) => [`| \`${code}\``, severity]);
    expect(rows).toEqual(known);
  });

  it('lists exactly the output formats', () => {
    expect(tableUnder('`--format`')).toEqual([...FORMATS]);
  });

  it('lists exactly the exit codes, as --help does', async () => {
    const help = await transcriptOf('$ ask-them --help');
    const codes = Object.values(EXIT).map(String);
    expect(tableUnder('code')).toEqual(codes);
    expect(help.match(/^ {2}\d+(?= {2})/gmu)?.map((line) => line.trim())).toEqual(codes);
  });

  it('explains every variable that --help lists', async () => {
    const help = await transcriptOf('$ ask-them --help');
    const listed = help.match(/^ {2}ASK_THEM_\w+/gmu)?.map((line) => line.trim()) ?? [];
    expect(listed).toHaveLength(3);
    expect(
      listed.filter((name) => !readme.includes(`\`${name}`) && !readme.includes(`export ${name}=`)),
    ).toEqual([]);
  });
});

/** Returns the bodies of the README's fenced blocks in a language. */
function blocks(language: string): string[] {
  const fenced = readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gmsu'));
  return [...fenced].map((match) => match[1] ?? '');
}

/** Returns the first cells of the table with this first heading, without code marks. */
function tableUnder(heading: string): string[] {
  return rowsUnder(heading).map((row) => (row.split(' | ')[0] ?? '').replace(/[|`]/gu, '').trim());
}

/** Returns the rows of the table with this first heading. */
function rowsUnder(heading: string): string[] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`)) + 2;
  return lines.slice(start, lines.indexOf('', start));
}

/** Returns a command line and its output on both streams, in the order printed. */
async function transcriptOf(command: string): Promise<string> {
  let printed = `${command}\n`;
  const terminal = {
    isTerminal: true,
    columns: 80,
    write: async (text: string) => {
      printed += text;
    },
  };
  const [acme = '', globex = '', mine = '', broken = ''] = blocks('markdown');
  const [ad = ''] = blocks('text');
  const must = blocks('text').find((block) => block.startsWith('- ^days-in-office')) ?? '';
  const notes = { 'acme.md': acme, 'globex.md': globex };
  const files = {
    ...notes,
    'mine.md': mine,
    'broken.md': broken,
    'northwind.txt': ad,
    'must.md': must,
  };
  const cwd = tempFolder(files);
  const world = fakeEnv({ stdinIsTerminal: true, variables: { NO_COLOR: '1' }, cwd });
  const env: Env = { ...world, stdout: terminal, stderr: terminal };
  await run(command.split(' ').slice(2), env);
  return printed;
}
