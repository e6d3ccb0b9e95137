import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { editNote } from '../support/editor.ts';
import { type Editing, runRound } from './editors.ts';
import { MAX_GROWTH_RATIO } from './growth.ts';
import { bytesOfJob, type Message, SHAPES, type Task, work } from './jobs.ts';
import { watch } from './watch.ts';

const DEFAULT_COUNT = '20000';
/** How often a note is changed beside an editor. A round takes a second or more. */
const DEFAULT_EDITORS = '30';
/** More failures than these are counted, but not printed. */
const MAX_SHOWN_FAILURES = 10;

if (isMainThread) {
  await main();
} else {
  const data = workerData as { task: Task; shared: Int32Array } | { editing: Editing };
  if ('editing' in data) await editNote(data.editing.path, data.editing.kind, data.editing.pauses);
  else await work(data.task, data.shared, (message) => parentPort?.postMessage(message));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: randomBytes(4).toString('hex') },
      from: { type: 'string', default: '0' },
      count: { type: 'string', default: DEFAULT_COUNT },
      shape: { type: 'string', default: '' },
      editors: { type: 'string', default: DEFAULT_EDITORS },
      'no-growth': { type: 'boolean', default: false },
    },
  });
  const { seed, shape } = values;
  say(`seed ${seed}`);
  const jobs = Array.from(
    { length: Number(values.count) },
    (_, index) => Number(values.from) + index,
  );
  let failures = await runInputs({ kind: 'inputs', seed, jobs });
  if (!values['no-growth']) {
    const named = [...SHAPES.keys()].filter((job) => SHAPES[job]?.name.includes(shape));
    failures += await runShapes({ kind: 'growth', seed, jobs: named });
  }
  if (shape === '') failures += await runEditors(seed, Number(values.editors));
  process.exitCode = failures === 0 ? 0 : 1;
}

async function runEditors(seed: string, rounds: number): Promise<number> {
  if (rounds === 0) return 0;
  let failures = 0;
  let additions = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { added, problem } = await runRound(`${seed} ${round}`);
    additions += added;
    if (problem === undefined) continue;
    failures += 1;
    say(`editor ${round}: ${problem}`);
    say(`  once more: npm run fuzz -- --seed ${seed} --count 0 --no-growth --editors ${round + 1}`);
  }
  const losses = failures === 0 ? 'no save lost' : `${failures} lost a save`;
  say(`${rounds} editors beside ${additions} additions: ${losses}`);
  return failures;
}

async function runInputs(task: Task): Promise<number> {
  let failures = 0;
  await watch(task, (message) => {
    if (message.kind !== 'failed') return;
    failures++;
    if (failures > MAX_SHOWN_FAILURES) return;
    const { job, error } = message;
    say(`input ${job}: ${error}`);
    say(`  the input: ${keep(bytesOfJob(task, job, 0), `input-${job}.md`)}`);
    say(`  once more: npm run fuzz -- --seed ${task.seed} --from ${job} --count 1 --no-growth`);
  });
  say(`${task.jobs.length} inputs: ${failures === 0 ? 'no throw, no hang' : `${failures} failed`}`);
  return failures;
}

async function runShapes(task: Task): Promise<number> {
  let failures = 0;
  let highest = { name: '', ratio: 0 };
  await watch(task, (message) => {
    const name = nameOfShape(message.job);
    const { length, problem } = judge(message);
    if (message.kind === 'grown' && message.growth.ratio > highest.ratio) {
      highest = { name, ratio: message.growth.ratio };
    }
    if (problem === undefined) return;
    failures++;
    const path = keep(bytesOfJob(task, message.job, length), `shape-${message.job}`);
    say(`${name}: ${problem}`);
    say(`  the input: ${path}`);
    say(`  once more: npm run fuzz -- --count 0 --shape '${name}'`);
  });
  say(`${task.jobs.length} shapes, doubled: ${failures === 0 ? 'none' : failures} too slow`);
  say(`  at most ${highest.ratio.toFixed(2)} times as long: ${highest.name}`);
  return failures;
}

/** The problem of a shape that failed or grows too fast, and the length that shows it. */
function judge(message: Message): { length: number; problem: string | undefined } {
  if (message.kind === 'failed') return { length: message.length, problem: message.error };
  const { length, once, twice, ratio } = message.growth;
  const problem = `${once.toFixed(0)} ms at a length of ${length}, ${twice.toFixed(0)} ms at twice that`;
  return { length: 2 * length, problem: ratio > MAX_GROWTH_RATIO ? problem : undefined };
}

function nameOfShape(job: number): string {
  return SHAPES[job]?.name ?? '';
}

let folder: string | undefined;

/** Writes an input to a temporary file that is kept, and returns its path. */
function keep(bytes: Uint8Array, name: string): string {
  folder ??= mkdtempSync(join(tmpdir(), 'ask-them-fuzz-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
