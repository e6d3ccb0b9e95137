import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type RandomBelow, seededRandom } from '../../src/core/seeded-random.ts';
import { mutate } from './mutations.ts';
import { oneOf, pieceOf } from './random.ts';

/** Where files of real shapes lie, from the root of the repository. */
const SEED_PLACES = ['README.md', 'questions', 'test/fixtures', 'test/fuzz/seeds'];

/** A file of that many lines is read as a whole now and then, else in pieces: short inputs are many. */
const LONGEST_SEED = 40;
const MOST_MUTATIONS = 8;
const MOST_PIECES = 5;
const MOST_RANDOM_BYTES = 600;

/** The files that inputs are made of, by path, as text with a character for each byte. */
export function readSeeds(root: string): string[] {
  return SEED_PLACES.flatMap((place) => readAll(join(root, place)));
}

function readAll(path: string): string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'latin1')];
  // In an order that is the same on every system: which seed an input is made of hangs on it.
  return readdirSync(path)
    .sort()
    .flatMap((name) => readAll(join(path, name)));
}

/** The bytes of one input: a pure function of the seed, the index and the files. */
export function inputAt(seed: string, index: number, seeds: readonly string[]): Buffer {
  const randomBelow = seededRandom(`${seed}/${index}`);
  const make = oneOf(MAKERS, randomBelow);
  return Buffer.from(make(seeds, randomBelow), 'latin1');
}

type Maker = (seeds: readonly string[], randomBelow: RandomBelow) => string;

const MAKERS: readonly Maker[] = [
  mutatedPiece,
  mutatedPiece,
  mutatedPiece,
  (seeds, randomBelow) => mutateSome(oneOf(seeds, randomBelow), randomBelow),
  splicedAtLines,
  splicedAtLines,
  splicedAnywhere,
  (_, randomBelow) => randomBytes(randomBelow),
];

function mutatedPiece(seeds: readonly string[], randomBelow: RandomBelow): string {
  return mutateSome(linesOf(oneOf(seeds, randomBelow), randomBelow), randomBelow);
}

function splicedAtLines(seeds: readonly string[], randomBelow: RandomBelow): string {
  const pieces = Array.from({ length: 2 + randomBelow(MOST_PIECES - 1) }, () =>
    linesOf(oneOf(seeds, randomBelow), randomBelow),
  );
  return mutateSome(pieces.join('\n'), randomBelow);
}

function splicedAnywhere(seeds: readonly string[], randomBelow: RandomBelow): string {
  const pieces = Array.from({ length: 2 + randomBelow(MOST_PIECES - 1) }, () => {
    const seed = oneOf(seeds, randomBelow);
    return seed.slice(...pieceOf(seed, MOST_RANDOM_BYTES, randomBelow));
  });
  return pieces.join('');
}

function randomBytes(randomBelow: RandomBelow): string {
  // Of all bytes most are no ASCII and end every word: below 128 there is more to read.
  const bound = oneOf([256, 128], randomBelow);
  const length = randomBelow(MOST_RANDOM_BYTES);
  return Array.from({ length }, () => String.fromCharCode(randomBelow(bound))).join('');
}

/** Some lines of a file, every other time from its first one on, where front matter is. */
function linesOf(file: string, randomBelow: RandomBelow): string {
  const lines = file.split('\n');
  const [start, end] = pieceOf(lines, LONGEST_SEED, randomBelow);
  const isFromTop = randomBelow(2) === 0;
  return (isFromTop ? lines.slice(0, end - start + 1) : lines.slice(start, end)).join('\n');
}

function mutateSome(file: string, randomBelow: RandomBelow): string {
  let mutated = file;
  for (let left = randomBelow(MOST_MUTATIONS + 1); left > 0; left--) {
    mutated = mutate(mutated, randomBelow);
  }
  return mutated;
}
