import type { Env } from '../env.ts';

/** The examples of each `--help`: command lines without `ask-them`, with their effects. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ask-them': {
    'list --topic career': 'every question about career',
    'pick --for manager': 'five for a manager, to choose from',
    'random --minutes 10 --into acme': 'four of them, added to acme.md',
    'compare acme globex': 'two companies, side by side',
  },
  list: {
    'list --topic career,pay --for manager': 'on either, for a manager',
    'list --search "on call" --details': 'with all there is to know',
  },
  random: {
    'random 3 --for executive --stage final': 'three for a VP in the last round',
    'random --minutes 10 --into acme': 'four of them, added to acme.md',
  },
  pick: {
    'pick --for manager': 'five for a manager, to choose from',
    'pick --minutes 10 --into acme': 'four and two spares, for acme.md',
  },
  show: { 'show outgrown': 'the question ^outgrown-role' },
  topics: {
    'topics --for recruiter': 'what to ask a recruiter about',
    'topics --details': 'what else each topic is called',
  },
  check: { 'check mine.md --strict': 'your own file, warnings and all' },
  debrief: { 'debrief acme': 'what they said, into the note' },
  compare: {
    'compare acme globex': 'two companies, side by side',
    'compare acme --open': 'what is still to be asked',
  },
  sheet: {
    'sheet acme --minutes 10 --signs': 'four to write below, and the signs',
    'sheet acme --format html': 'a page for the browser to print',
  },
  completion: { 'completion fish': 'the script for fish' },
};

/** Returns the number of columns at which the help is wrapped. */
export function helpWidth({ stdout }: Env): number {
  return stdout.columns ?? 80;
}

/** Formats a command's examples on one line each, or if any line is too wide, on two. */
export function formatExamples(command: string, width: number): string {
  const rows = Object.entries(EXAMPLES[command] ?? {});
  if (rows.length === 0) return '';
  const first = rows.reduce((most, [line]) => Math.max(most, line.length), 0);
  const lines = rows.map(([line, effect]) => `  ask-them ${line.padEnd(first)}  ${effect}`);
  const isTooWide = lines.some((line) => line.length >= width);
  const shown = isTooWide
    ? rows.map(([line, effect]) => `  ask-them ${line}\n      ${effect}`)
    : lines;
  return ['Examples:', ...shown].join('\n');
}
