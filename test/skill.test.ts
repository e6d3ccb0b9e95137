import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { fakeEnv } from './support/fake-env.ts';
import { commandNames, helpOf } from './support/help.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = join(import.meta.dirname, '..');
const SKILLS = join(root, 'skills');
const skill = readFileSync(join(SKILLS, 'ask-them/SKILL.md'), 'utf8');
const commands = [...skill.matchAll(/^```sh\n(.*?)^```$/gmsu)].flatMap(([, body = '']) =>
  body.trimEnd().split('\n'),
);
/** Programs that need a person at a keyboard. */
const INTERACTIVE = ['pick', 'debrief'];

const NOTES = {
  'acme.md':
    '# Acme\n\n## 2026-11-20 recruiter\n\n- [x] Why now? ^job-came-open\n  - Answer: growth\n',
  'globex.md': '# Globex\n\n## 2026-11-23 manager\n\n- [x] Who leads? ^makes-the-call\n  - I do\n',
  'northwind.txt': 'Northwind is a series A startup. We join the on-call rota.\n',
};

/** Returns the files of a folder by name. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('the skill for assistants', () => {
  it('has front matter with its name, that of its folder, and what it is for', () => {
    const [, front = ''] = /^---\n(.*?)^---\n/msu.exec(skill) ?? [];
    const { name, description, ...others } = yaml.load(front) as Record<string, string>;
    expect(readdirSync(SKILLS)).toEqual([name]);
    expect(description?.length).toBeGreaterThan(100);
    expect(description?.length).toBeLessThanOrEqual(1024);
    expect(others).toEqual({});
  });

  it('is one page', () => {
    expect(skill.split('\n').length).toBeLessThanOrEqual(80);
  });

  it.each(commands)('names a command that works, and writes only with --into: %s', async (line) => {
    // `sheet` prints what is still to be asked.
    const before = { ...NOTES, 'acme.md': `${NOTES['acme.md']}- [ ] Who left? ^who-left\n` };
    const cwd = tempFolder(before);
    const env = fakeEnv({ cwd });
    expect(await run(line.split(' ').slice(1), env)).toBe(0);
    if (line.includes('--format json')) JSON.parse(env.written.stdout());
    const { 'acme.md': acme, ...others } = filesIn(cwd);
    const { 'acme.md': _, ...othersBefore } = before;
    expect(others).toEqual(othersBefore);
    expect(acme !== before['acme.md']).toBe(line.includes('--into'));
  });

  it('runs nothing that needs a person at a keyboard', () => {
    const named = commands.map((line) => line.split(' ')[1]);
    expect(named.filter((name) => INTERACTIVE.includes(name ?? ''))).toEqual([]);
  });

  it('names only commands and flags that the program has', async () => {
    const spans = [...skill.matchAll(/`ask-them ([a-z]+)/gu)].map(([, name]) => name);
    const names = await commandNames();
    expect(spans.filter((name) => !names.includes(name ?? ''))).toEqual([]);
    const flags = new Set(skill.match(/(?<=[ `])--[a-z]+/gu));
    const helps = await Promise.all(names.map((name) => helpOf(name)));
    expect([...flags].filter((flag) => !helps.join('\n').includes(`${flag} `))).toEqual([]);
  });
});
