import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';

/** Runs `pick` in a terminal, takes the hand once it is drawn, and returns the answer. */
export function playIn(cwd, command, env) {
  const program = spawn('sh', ['-c', '"$@" > out.md', 'sh', ...command], { cwd, env });
  let drawn = '';
  let isTaken = false;
  program.onData((data) => {
    drawn += data;
    if (isTaken || !drawn.includes('take all')) return;
    isTaken = true;
    program.write('\r');
  });
  return new Promise((resolve) =>
    program.onExit(({ exitCode }) =>
      resolve({ exitCode, drawn, answer: readFileSync(join(cwd, 'out.md'), 'utf8') }),
    ),
  );
}
