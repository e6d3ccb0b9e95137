// Measures the time and the memory that large banks take: npm run bench -- scale.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHAPES, vaultFile } from './scale-files.js';

const PROGRAM = join(import.meta.dirname, '../../dist/ask-them.cjs');
const MARKDOWN_IT = join(import.meta.dirname, 'markdown-it-alone.js');
const VAULT_FILES = 2000;
const QUESTIONS_PER_FILE = 10;
const MANY_QUESTIONS = 250_000;
const FEW_QUESTIONS = MANY_QUESTIONS / 10;
const VAULT_RUNS = 5;
/** Fewer runs are enough for growth, which is far from its target. */
const GROWTH_RUNS = 3;

// This variable makes Node 20 start 75 ms later, and users of the program do not set it.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Prints the table of large banks. */
export async function scale() {
  const folder = mkdtempSync(join(tmpdir(), 'ask-them-scale-'));
  try {
    await measureVault(folder);
    for (const shape of Object.keys(SHAPES)) await measureGrowth(folder, shape);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureVault(folder) {
  const vault = writeVault(folder);
  const [list, alone] = await medianTimes([listing(vault), [MARKDOWN_IT, vault]], VAULT_RUNS);
  const size = `${VAULT_FILES * QUESTIONS_PER_FILE} questions in ${VAULT_FILES} files`;
  printRow(`list of ${size} / markdown-it alone`, list / alone, 2.8, 'times');
  printRow('its peak memory', await measurePeakMemory(folder, listing(vault)), 250, 'MB');
}

async function measureGrowth(folder, shape) {
  const files = [MANY_QUESTIONS, FEW_QUESTIONS].map((count) => writeFile(folder, shape, count));
  const [many, few] = await medianTimes(files.map(listing), GROWTH_RUNS);
  const name = `list of ${MANY_QUESTIONS} / ${FEW_QUESTIONS} questions, ${shape}`;
  printRow(name, many / few, 12, 'times');
}

function printRow(name, measured, target, unit) {
  const verdict = measured <= target ? 'ok' : 'MISSED';
  const number = measured.toFixed(unit === 'times' ? 1 : 0);
  process.stdout.write(
    `${name.padEnd(62)} ${number.padStart(5)} ${unit.padEnd(5)} at most ${target}  ${verdict}\n`,
  );
}

/** Writes the small files of a vault, a hundred in each folder. */
function writeVault(folder) {
  const vault = join(folder, 'vault');
  for (let index = 0; index < VAULT_FILES; index += 1) {
    const subfolder = join(vault, `folder-${Math.floor(index / 100)}`);
    mkdirSync(subfolder, { recursive: true });
    const lines = vaultFile(QUESTIONS_PER_FILE, index * QUESTIONS_PER_FILE);
    writeFileSync(join(subfolder, `file-${index}.md`), `${lines.join('\n')}\n`);
  }
  return vault;
}

function writeFile(folder, shape, count) {
  const file = join(folder, `${shape}-${count}.md`);
  writeFileSync(file, `${SHAPES[shape](count).join('\n')}\n`);
  return file;
}

const listing = (path) => [PROGRAM, 'list', '--bank', path, '--format', 'jsonl'];

/** Returns the median time of each command in ms; they alternate, so that all meet the same load. */
async function medianTimes(commands, runs) {
  const times = commands.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, args] of commands.entries()) {
      const start = performance.now();
      await runNode(args, { stdio: 'ignore' });
      times[index].push(performance.now() - start);
    }
  }
  return times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(runs / 2)]);
}

/** The peak memory that the process reports when it ends, in MB. */
async function measurePeakMemory(folder, args) {
  const hook = join(folder, 'peak-memory.cjs');
  const report = "require('fs').writeSync(3, String(process.resourceUsage().maxRSS))";
  writeFileSync(hook, `process.on('exit', () => ${report});`);
  let reported = '';
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  await runNode(['--require', hook, ...args], { stdio }, (child) => {
    child.stdio[3].on('data', (text) => {
      reported += text;
    });
  });
  return Number(reported) / 1024;
}

/** Runs Node to its end; `onStart` gets the process. */
async function runNode(args, options, onStart = () => {}) {
  const child = spawn(process.execPath, args, { env, ...options });
  onStart(child);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
}
