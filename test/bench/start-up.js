// Measures how long whole commands take, as a multiple of the time of `node -e 0`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../dist/ask-them.cjs');
const RUNS = 40;
const QUESTIONS = 200;
const IS_OLD = Number(process.versions.node.split('.')[0]) < 22;

/** Commands with their limits on Node 20, and on Node 24. */
const ROWS = [
  { args: ['--version'], most: [1.25, 1.2] },
  { args: ['--help'], most: [1.8, 1.5] },
  { args: ['list'], most: [1.9, 1.6] },
  { args: ['topics'], most: [1.9, 1.6] },
  { args: ['random', '5'], most: [1.9, 1.6] },
  { args: ['complete', 'zsh', '--', 'list', '--topic', ''], most: [1.9, 1.6] },
  { args: ['list', '--bank', 'questions.md'], most: [2.9, 2.5] },
];

/** Prints the table of start-up; the runs alternate, so that other load affects all alike. */
export async function startUp() {
  const cwd = mkdtempSync(join(tmpdir(), 'ask-them-bench-'));
  try {
    writeFileSync(join(cwd, 'questions.md'), questionFile());
    const commands = [['-e', '0'], ...ROWS.map(({ args }) => [PROGRAM, ...args])];
    const times = commands.map(() => []);
    for (let run = 0; run <= RUNS; run += 1) {
      for (const [index, command] of commands.entries()) {
        const time = timeOf(command, cwd);
        // The first run fills the caches.
        if (run > 0) times[index].push(time);
      }
    }
    const [bare, ...medians] = times.map(median);
    process.stdout.write(
      `Node ${process.versions.node}, medians of ${RUNS}: node -e 0 takes ${bare.toFixed(1)} ms\n`,
    );
    for (const [index, { args, most }] of ROWS.entries()) {
      process.stdout.write(rowOf(args.join(' '), medians[index] / bare, most[IS_OLD ? 0 : 1]));
    }
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function timeOf(args, cwd) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  const end = process.hrtime.bigint();
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return Number(end - begin) / 1e6;
}

function median(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
}

function rowOf(name, ratio, most) {
  const verdict = ratio <= most ? 'ok' : 'MISSED';
  return `${name.padEnd(32)} ${ratio.toFixed(2)}  at most ${most.toFixed(2)}  ${verdict}\n`;
}

/** Returns a typical question file: some topics, a few follow-ups. */
function questionFile() {
  const lines = Array.from({ length: QUESTIONS }, (_, index) => [
    index % 20 === 0 ? `\n## Topic ${index / 20}\n\n` : '',
    `- Who decided question ${index}, and what did they look at first? #for/peer ^q-${index}\n`,
    index % 4 === 0 ? '  - Follow-up: Who was against it?\n' : '',
  ]);
  return `# Questions\n${lines.flat().join('')}`;
}
