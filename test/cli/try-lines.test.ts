import { expect, it } from 'vitest';
import { Misread, type Readings, type Words } from '../../src/cli/misread.ts';
import { tryLines } from '../../src/cli/try-lines.ts';
import { UserError } from '../../src/core/report/user-error.ts';
import { EXIT, type ExitCode } from '../../src/env.ts';
import { fakeEnv } from '../support/fake-env.ts';

function misread(readings: Readings): Misread {
  return new Misread(() => readings, 'a line that cannot run');
}

/** Tries lines that all run as given; returns the lines that were meant, and how many were tried. */
async function meantBy(readings: Readings, run: (line: Words) => ExitCode) {
  let count = 0;
  const { lines } = await tryLines(misread(readings), fakeEnv(), async (line) => {
    count += 1;
    return run(line);
  });
  return { lines: lines.map((words) => words.join(' ')), count };
}

it('finds the first two lines of the first group in which any finds something', async () => {
  const groups = [[['a']], [['b'], ['c'], ['d'], ['e']], [['f']]];
  const run = ([word = '']: Words) => ('cdef'.includes(word) ? EXIT.done : EXIT.negative);
  expect(await meantBy(groups, run)).toEqual({ lines: ['c', 'd'], count: 5 });
});

it('tries each line once, even if it means itself', async () => {
  const itself = [[['random', '3', '4']], [['random', '3', '4']]];
  const run = () => {
    throw misread(itself);
  };
  expect(await meantBy(itself, run)).toEqual({ lines: [], count: 1 });
});

it('follows a line that means another one, and gives up after 50', async () => {
  const run = (line: Words) => {
    if (line.length === 4) return EXIT.done;
    throw misread([[[...line, 'on']]]);
  };
  expect(await meantBy([[['a']]], run)).toEqual({ lines: ['a on on on'], count: 4 });
  const fork = (line: Words) => {
    throw misread([[[...line, 'left']], [[...line, 'right']]]);
  };
  expect(await meantBy([[['a']]], fork)).toEqual({ lines: [], count: 50 });
});

it('passes on an error that is no fault of the user, and no other', async () => {
  const throwing = (error: Error) => () => {
    throw error;
  };
  expect(await meantBy([[['a']]], throwing(new UserError('gone')))).toEqual({
    lines: [],
    count: 1,
  });
  await expect(meantBy([[['a']]], throwing(new Error('a bug')))).rejects.toThrow('a bug');
});
