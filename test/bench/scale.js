import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { SHAPES } from './scale-files.js';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'dist/ask-them.cjs');
const MARKDOWN_IT = join(import.meta.dirname, 'markdown-it-alone.js');
const MANY = 250_000;
const FEW = MANY / 10;
const RUNS = 5;
/** For how time grows, where a target is far off. */
const FEW_RUNS = 3;
/** The shapes that differ from others in how their time grows. */
const GROWING = ['flat', 'oneTopic', 'manyTopics', 'allTheSame', 'sameWords'];
/** For so many milliseconds a slow reader does something else behind every piece. */
const PAUSE = 2;

// It costs a start of Node 75 ms, and nobody who uses the program has it.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Prints what a bank of 250,000 questions takes, against markdown-it alone and a tenth of it. */
export async function scale() {
  const folder = mkdtempSync(join(tmpdir(), 'ask-them-scale-'));
  try {
    const mixed = write(folder, 'mixed', MANY);
    const commands = [listing(mixed), [MARKDOWN_IT, mixed], listing(write(folder, 'mixed', FEW))];
    const [list, alone, tenth] = await compared(commands.map((args) => () => timeOf(args)));
    row('list, 250,000 questions / markdown-it alone', list / alone, 3, 'times');
    row('list, 250,000 / 25,000 questions', list / tenth, 12, 'times');
    for (const shape of GROWING) {
      const files = [write(folder, shape, MANY), write(folder, shape, FEW)];
      const measures = files.map((file) => () => timeOf(listing(file)));
      const [many, few] = await compared(measures, FEW_RUNS);
      row(`the same, ${shape}`, many / few, 12, 'times');
    }
    row('peak memory with a slow reader', await peakMemory(folder, mixed), 600, 'MB');
    const timesOf = await afterLoading(folder, mixed);
    for (const what of ['random', 'search', 'find']) {
      row(`${what}, beside loading`, await timesOf(what), 100, 'ms');
    }
    const folding = await timesOf('fold for find');
    process.stdout.write(
      `find is ready ${folding.toFixed(0)} ms after the hand is seen, sooner than anybody types\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(what, measured, target, unit) {
  const verdict = measured <= target ? 'ok' : 'MISSED';
  const number = measured.toFixed(unit === 'times' ? 1 : 0);
  process.stdout.write(
    `${what.padEnd(48)} ${number.padStart(6)} ${unit.padEnd(5)} at most ${target}  ${verdict}\n`,
  );
}

function write(folder, shape, count) {
  const file = join(folder, `${shape}-${count}.md`);
  writeFileSync(file, `${SHAPES[shape](count).join('\n')}\n`);
  return file;
}

const listing = (file) => [PROGRAM, 'list', '--bank', file, '--format', 'jsonl'];

/** The median of each, taken in turns, so that a busy moment is one for all. */
async function compared(measures, runs = RUNS) {
  const times = measures.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, measure] of measures.entries()) times[index].push(await measure());
  }
  return times.map(median);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

async function timeOf(args) {
  const start = performance.now();
  await run(args, { stdio: 'ignore' });
  return performance.now() - start;
}

/** Runs Node to its end; `listen` gets the process before. */
async function run(args, options, listen = () => {}) {
  const child = spawn(process.execPath, args, { env, ...options });
  listen(child);
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
}

/** What the process says of itself at its end, in MB. */
async function peakMemory(folder, file) {
  const hook = join(folder, 'peak-memory.cjs');
  const report = "require('fs').writeSync(3, String(process.resourceUsage().maxRSS))";
  writeFileSync(hook, `process.on('exit', () => ${report});`);
  let said = '';
  await run(
    ['--require', hook, ...listing(file)],
    { stdio: ['ignore', 'pipe', 'ignore', 'pipe'] },
    (child) => {
      child.stdio[3].on('data', (text) => {
        said += text;
      });
      void readSlowly(child.stdout);
    },
  );
  return Number(said) / 1024;
}

async function readSlowly(stream) {
  for await (const _ of stream) await setTimeout(PAUSE);
}

async function afterLoading(folder, file) {
  const outfile = join(folder, 'after-loading.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'after-loading.ts')],
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' },
    // gray-matter requires what Node has.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('/');",
    },
  });
  // A process each: what one leaves behind, another would have to clear away.
  return async (what) => {
    const times = [];
    for (let at = 0; at < RUNS; at += 1) {
      let said = '';
      await run([outfile, what, file], { stdio: ['ignore', 'pipe', 'inherit'] }, ({ stdout }) => {
        stdout.on('data', (text) => {
          said += text;
        });
      });
      times.push(Number(said));
    }
    return median(times);
  };
}
