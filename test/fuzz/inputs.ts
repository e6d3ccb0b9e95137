import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type RandomBelow, seededRandom } from '../../src/core/seeded-random.ts';
import { mutate } from './mutations.ts';
import { pickOne, pickRange } from './random.ts';

/** Files and folders of realistic files, from the root of the repository. */
const SEED_PATHS = ['README.md', 'questions', 'test/fixtures', 'test/fuzz/seeds'];

/** Pieces of files are short, so that many inputs can be tried in little time. */
const MAX_PIECE_LINES = 40;
const MAX_MUTATIONS = 8;
const MAX_PIECES = 5;
const MAX_RANDOM_BYTES = 600;

/** Reads the files that inputs are made of, sorted by path, as Latin-1: one character for each byte. */
export function readSeeds(root: string): string[] {
  return SEED_PATHS.flatMap((path) => readAll(join(root, path)));
}

function readAll(path: string): string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'latin1')];
  // Sorted, so that an index gives the same input on every system.
  return readdirSync(path)
    .sort()
    .flatMap((name) => readAll(join(path, name)));
}

/** Makes the bytes of one input: a pure function of the seed, the index and the files. */
export function inputAt(seed: string, index: number, seeds: readonly string[]): Buffer {
  const randomBelow = seededRandom(`${seed}/${index}`);
  const make = pickOne(MAKERS, randomBelow);
  return Buffer.from(make(seeds, randomBelow), 'latin1');
}

type Maker = (seeds: readonly string[], randomBelow: RandomBelow) => string;

const MAKERS: readonly Maker[] = [
  mutatedPiece,
  mutatedPiece,
  mutatedPiece,
  (seeds, randomBelow) => mutateSome(pickOne(seeds, randomBelow), randomBelow),
  splicedAtLines,
  splicedAtLines,
  splicedAnywhere,
  (_, randomBelow) => randomBytes(randomBelow),
];

function mutatedPiece(seeds: readonly string[], randomBelow: RandomBelow): string {
  return mutateSome(pickLines(pickOne(seeds, randomBelow), randomBelow), randomBelow);
}

function splicedAtLines(seeds: readonly string[], randomBelow: RandomBelow): string {
  const pieces = Array.from({ length: 2 + randomBelow(MAX_PIECES - 1) }, () =>
    pickLines(pickOne(seeds, randomBelow), randomBelow),
  );
  return mutateSome(pieces.join('\n'), randomBelow);
}

function splicedAnywhere(seeds: readonly string[], randomBelow: RandomBelow): string {
  const pieces = Array.from({ length: 2 + randomBelow(MAX_PIECES - 1) }, () => {
    const seed = pickOne(seeds, randomBelow);
    return seed.slice(...pickRange(seed, MAX_RANDOM_BYTES, randomBelow));
  });
  return pieces.join('');
}

function randomBytes(randomBelow: RandomBelow): string {
  // Most bytes are not ASCII and break up every word; inputs below 128 are read further.
  const bound = pickOne([256, 128], randomBelow);
  const length = randomBelow(MAX_RANDOM_BYTES);
  return Array.from({ length }, () => String.fromCharCode(randomBelow(bound))).join('');
}

/** Picks some lines of a file; half of the time from the top, to include its front matter. */
function pickLines(file: string, randomBelow: RandomBelow): string {
  const lines = file.split('\n');
  const [start, end] = pickRange(lines, MAX_PIECE_LINES, randomBelow);
  const isFromTop = randomBelow(2) === 0;
  return (isFromTop ? lines.slice(0, end - start + 1) : lines.slice(start, end)).join('\n');
}

function mutateSome(file: string, randomBelow: RandomBelow): string {
  let mutated = file;
  for (let count = randomBelow(MAX_MUTATIONS + 1); count > 0; count--) {
    mutated = mutate(mutated, randomBelow);
  }
  return mutated;
}
