import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { listFacetAliases } from '../../src/core/question/facet-aliases.ts';
import type { Topic } from '../../src/core/question/question-file.ts';
import { AUDIENCES, STAGES } from '../../src/core/question/tag.ts';
import { fakeEnv } from '../support/fake-env.ts';
import { suggestionsOf } from '../support/suggestions.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Every so many-th name is typed, in each of the ways in which people get a line wrong. */
const STEP = 60;
const OTHERS = [
  'search',
  'find',
  'tags',
  'topic',
  'for',
  'zebra',
  'why people leave',
  'who',
  '5',
  'core',
];
const STRAY = [
  '',
  ' --for manager',
  ' --stage offer',
  ' --details',
  ' --bank built-in',
  ' --limit 2',
];

function namesOfAll(): string[] {
  const { topics }: { topics: readonly Topic[] } = JSON.parse(
    readFileSync(fakeEnv().builtInFile, 'utf8'),
  );
  const named = topics.flatMap(({ name, aliases }) => [name, ...aliases]);
  const facets = [...listFacetAliases('for'), ...listFacetAliases('stage')];
  const sample = [...named, ...facets].filter((_, index) => index % STEP === 0);
  const commands = COMMANDS.map(({ name }) => name).filter((name) => name !== 'pick');
  return [...sample, ...commands, ...AUDIENCES, ...STAGES, ...OTHERS];
}

/** Returns a word as it is mistyped: in the plural, without a letter, with two letters swapped. */
function mistype(word: string): string[] {
  const [first = '', second = '', third = '', ...others] = [...word];
  const swapped = [first, third, second, ...others].join('');
  return [word, `${word}s`, word.slice(0, -1), swapped];
}

/** A word is typed in every third way, so that the ways take turns. */
const EVERY = 3;

function linesWith(word: string, index: number): string[][] {
  const stray = (STRAY[index % STRAY.length] ?? '').split(' ').filter(Boolean);
  const lines = [
    [word, ...stray],
    word.split(/[ -]/u),
    [`${word} pay`, ...stray],
    [word, 'pay'],
    ['list', word, ...stray],
    ['random', '3', word],
    ['topics', ...stray, word],
    ['--topic', word, ...stray],
    ['—topic', word],
    ['–for', `“${word}”`],
  ];
  return lines.filter((_, way) => (way + index) % EVERY === 0);
}

it('whatever line a message suggests runs and finds something', async () => {
  const cwd = tempFolder({});
  const suggested = new Map<string, { typed: readonly string[]; words: readonly string[] }>();
  const words = namesOfAll().flatMap(mistype);
  for (const [index, word] of words.entries()) {
    for (const typed of linesWith(word, index)) {
      const env = fakeEnv({ cwd });
      await run(typed, env);
      // What is not found is answered with names, which are no lines.
      for (const line of suggestionsOf(env.written.stderr())) {
        suggested.set(line.join('\0'), { typed, words: line });
      }
    }
  }
  expect(suggested.size).toBeGreaterThan(100);
  for (const { typed, words } of suggested.values()) {
    const env = fakeEnv({ cwd });
    // `pick` makes the same draw, but needs a keyboard.
    const [command = '', ...others] = words;
    const exitCode = await run([command === 'pick' ? 'random' : command, ...others], env);
    expect({ typed, words, exitCode }).toEqual({ typed, words, exitCode: 0 });
  }
}, 600_000);
