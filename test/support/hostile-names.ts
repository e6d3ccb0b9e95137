import { seededRandom } from '../../src/core/seeded-random.ts';

/** Parts of names that some shell, some program or a terminal would interpret. */
const KINDS = [
  ...['acme', 'x;date', 'AT&T', "O'Reilly Media", '-x', '-', '--into', '~', '~/x', '~root', '!'],
  ...['!!', '!ask', '!$', '!-1', '^a^b', '=ls', '%', '%1', '#x', '$(date)', '`date`', '$HOME'],
  ...[
    '\u0024{HOME}',
    '$((1+1))',
    "$'\\x41'",
    '*',
    '?',
    '[a]',
    '@(a)',
    '**',
    '\\',
    'a\\',
    '\\\\',
    '\\n',
  ],
  ...["\\'", '{a,b}', '{1..3}', '"', "'", '""', "''", "'\\''", '" "', ' ', '  x', '<in', '>out'],
  ...['2>out', '|date', '||date', '&date', '&&date', '(date)', '<(date)', '>(date)', 'a=b', 'é'],
  ...[
    '家',
    '\u00a0',
    '\u3000',
    '\u200f',
    '\ud83d\ude00',
    '"ask-them list',
    '\'"mkdir x',
    'x:',
    ',',
  ],
  ...['\u001b', 'x\u001b[31m', '\u001b]0;t\u0007', '\n', 'a\nb', '\t', '\r', '\u0007', '\u009b'],
  ...['\u202e', '\u2066', '\ufeff', 'end', 'if', 'in', 'and', '..md', 'a/b'],
];

/** Returns `count` different names: each kind, then kinds put together, the same on every run. */
export function hostileNames(count: number): string[] {
  const names = new Set(KINDS);
  const random = seededRandom('hostile names');
  const pick = (): string => KINDS[random(KINDS.length)] ?? '';
  while (names.size < count) names.add(pick() + pick() + (random(2) === 0 ? '' : pick()));
  return [...names].slice(0, count);
}
