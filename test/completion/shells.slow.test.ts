import { describe, expect, it } from 'vitest';
import { hasShell, SHELLS, startShell } from '../support/shell.ts';

const MINE = `
## Career

- Who left? #for/manager #for/boss #mine/own ^who-left

## 報酬

- いくらですか? ^pay-first
`;
const MET = '# Met\n\n## 2026-11-22 Mia Wong\n\n- [x] Who left?\n';
const FILES = {
  'my bank.md': MINE,
  'a:b.md': '- Why?\n',
  'acme.md': '',
  'sub dir/x.md': '',
  'met.md': MET,
};

/** A typed line, and the line after TAB. */
type Row = readonly [typed: string, becomes: string];

const GROUPS: Readonly<Record<string, readonly Row[]>> = {
  'commands, flags and choices': [
    ['ask-them li', 'ask-them list '],
    ['ask-them list --top', 'ask-them list --topic '],
    ['ask-them list -t', 'ask-them list -t '],
    ['ask-them --color ne', 'ask-them --color never '],
    ['ask-them --color never li', 'ask-them --color never list '],
    ['ask-them list --format=checkl', 'ask-them list --format=checklist '],
    ['ask-them topics --format checkl', 'ask-them topics --format checkl'],
    ['ask-them completion zs', 'ask-them completion zsh '],
  ],
  'names in the built-in bank': [
    ['ask-them show outgr', 'ask-them show outgrown-role '],
    ['ask-them list --for=manager,recr', 'ask-them list --for=manager,recruiter '],
    ['ask-them list --stage screen,fin', 'ask-them list --stage screen,final '],
    ['ask-them list --not career,onc', 'ask-them list --not career,once '],
    ['ask-them list --topic pt', 'ask-them list --topic pto '],
  ],
  'names in the bank that the line names': [
    [
      'ask-them list --bank my\\ bank.md --topic ca',
      'ask-them list --bank my\\ bank.md --topic career ',
    ],
    ["ask-them list -b 'my bank.md' -t care", "ask-them list -b 'my bank.md' -t career "],
    [
      'ask-them list --bank="my bank.md" --topic=ca',
      'ask-them list --bank="my bank.md" --topic=career ',
    ],
    ['ask-them list -b my\\ bank.md -t career,報', 'ask-them list -b my\\ bank.md -t career,報酬 '],
    [
      'ask-them list -b my\\ bank.md --tag core,mine/o',
      'ask-them list -b my\\ bank.md --tag core,mine/own ',
    ],
    ['ask-them list -b my\\ bank.md --for bo', 'ask-them list -b my\\ bank.md --for boss '],
    ['ask-them show -b my\\ bank.md pay', 'ask-them show -b my\\ bank.md pay-first '],
    ['ask-them list -b my\\ bank.md -t "ca', 'ask-them list -b my\\ bank.md -t "career" '],
    ['ask-them list -b ~/my\\ bank.md -t ca', 'ask-them list -b ~/my\\ bank.md -t career '],
  ],
  'files where a file is expected': [
    ['ask-them list --bank my', 'ask-them list --bank my\\ bank.md '],
    ['ask-them list --bank "my', 'ask-them list --bank "my bank.md" '],
    ['ask-them list --bank=my\\ b', 'ask-them list --bank=my\\ bank.md '],
    ['ask-them list --bank buil', 'ask-them list --bank built-in '],
    ['ask-them list --bank=~/acm', 'ask-them list --bank=~/acme.md '],
    ['ask-them check sub', 'ask-them check sub\\ dir/'],
    ['ask-them compare acm', 'ask-them compare acme.md '],
    ['ask-them list --except=acm', 'ask-them list --except=acme.md '],
    ['ask-them random --into acm', 'ask-them random --into acme.md '],
    ['ask-them random > acm', 'ask-them random > acme.md '],
  ],
  'people and days of a note': [
    ['ask-them list --into met --with Mi', 'ask-them list --into met --with Mia '],
    ['ask-them compare met -w Mi', 'ask-them compare met -w Mia '],
    ["ask-them sheet 'met#Mi", "ask-them sheet 'met#Mia' "],
    ["ask-them list --except 'met#2026-11-2", "ask-them list --except 'met#2026-11-22' "],
  ],
  'nothing if nothing fits, not even files': [
    ['ask-them list --seed acm', 'ask-them list --seed acm'],
    ['ask-them frob acm', 'ask-them frob acm'],
    ['ask-them list --bank no-such.md --topic ca', 'ask-them list --bank no-such.md --topic ca'],
    ['ask-them list --bank - --topic ca', 'ask-them list --bank - --topic ca'],
  ],
};

// In milliseconds: a shell and the program start many times here.
const PATIENCE = 120_000;

describe.each(SHELLS)('TAB in %s', (shell) => {
  const isThere = hasShell(shell);

  it.skipIf(!isThere).each(Object.entries(GROUPS))(
    'completes %s',
    async (_, rows) => {
      const { tab } = await startShell(shell, { files: FILES });
      const became: Row[] = [];
      for (const [typed] of rows) became.push([typed, await tab(typed)]);
      expect(became).toEqual(rows);
    },
    PATIENCE,
  );

  it.skipIf(!isThere)(
    'completes a word after an open quote, which zsh removes',
    async () => {
      const { tab } = await startShell(shell);
      expect(await tab('ask-them list --for="manager,pee')).toMatch(/ --for="?manager,peer"? $/u);
      expect(await tab("ask-them list --format='checkl")).toMatch(/ --format='?checklist'? $/u);
    },
    PATIENCE,
  );
});
