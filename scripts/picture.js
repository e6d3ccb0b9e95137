// Prints a picture of the README, an SVG: `picture.js list` of what the built program prints, and
// `picture.js pick` of the screen that a user of `pick` sees after some keys.
import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const PROGRAM = fileURLToPath(new URL('../dist/ask-them.cjs', import.meta.url));
const RUNS = [
  ['list', '--topic', 'career', '--limit', '2', '--details'],
  ['random', '3', '--for', 'peer', '--seed', 'acme'],
];
const HAND = ['pick', '--for', 'manager', '--minutes', '10', '--seed', 'acme'];
/** Keys, and what is on the screen when they have done their work. */
const PRESSES = [
  ['', 'take all'],
  [' ', '1 [held]'],
  ['jjd', 'Red flag'],
];
const LIMIT = 10_000;

const COLUMNS = 80;
const ROWS = 50;
const CHARACTER = { width: 8.4, height: 20 };
const MARGIN = 20;
const COLORS = { 1: 'red', 2: 'green', 3: 'yellow', 6: 'cyan' };

const scenes = { list: printed, pick: played };
const { lines, title } = await scenes[process.argv[2]]();
process.stdout.write(picture(lines, title));

async function printed() {
  const terminal = newTerminal();
  const text = RUNS.map((run) => `${promptLine(run)}\n${outputOf(run)}`).join('\n');
  await new Promise((resolve) => terminal.write(text, resolve));
  return { lines: linesOf(terminal), title: 'ask-them in a terminal' };
}

function promptLine(run) {
  return `\u001b[32m$\u001b[39m ask-them ${run.join(' ')}`;
}

function outputOf(run) {
  const args = [PROGRAM, ...run, '--format', 'text', '--color', 'always'];
  return execFileSync(process.execPath, args, { encoding: 'utf8' });
}

async function played() {
  const terminal = newTerminal();
  const env = { PATH: process.env.PATH, TERM: 'xterm-256color' };
  const size = { cols: COLUMNS, rows: ROWS };
  const program = spawn(process.execPath, [PROGRAM, ...HAND], { ...size, env });
  program.onData((data) => terminal.write(data));
  for (const [keys, awaited] of PRESSES) {
    program.write(keys);
    await seen(terminal, awaited);
  }
  program.kill();
  return { lines: linesOf(terminal), title: 'A hand of questions in a terminal' };
}

async function seen(terminal, text) {
  const end = Date.now() + LIMIT;
  const isThere = () => linesOf(terminal).some((line) => plainText(line).includes(text));
  while (!isThere()) {
    if (Date.now() > end) throw new Error(`never on the screen: ${text}`);
    await wait(20);
  }
}

function newTerminal() {
  return new xterm.Terminal({
    ...{ cols: COLUMNS, rows: ROWS, convertEol: true, allowProposedApi: true },
  });
}

/** The lines of a screen as far as there is text, each a list of characters with their looks. */
function linesOf({ buffer: { active } }) {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const line = active.getLine(row);
    const end = line.translateToString(true).length;
    return Array.from({ length: end }, (_, column) => cellOf(line.getCell(column)));
  });
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
}

function cellOf(cell) {
  const look = [
    cell.isBold() ? 'bold' : '',
    cell.isDim() ? 'dim' : '',
    cell.isFgPalette() ? COLORS[cell.getFgColor()] : '',
  ];
  return { text: cell.getChars() || ' ', look: look.filter(Boolean).join(' ') };
}

function plainText(line) {
  return line.map(({ text }) => text).join('');
}

function picture(lines, title) {
  const width = Math.round(COLUMNS * CHARACTER.width + 2 * MARGIN);
  const height = lines.length * CHARACTER.height + 2 * MARGIN;
  const texts = lines.map((line, index) => {
    const y = MARGIN + (index + 0.75) * CHARACTER.height;
    return `<text x="${MARGIN}" y="${y}">${spans(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>${title}</title>
<style>
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #d8dee9; white-space: pre }
.bold { font-weight: bold } .dim { fill: #8b95a7 } .red { fill: #e5838c }
.green { fill: #a3be8c } .yellow { fill: #ebcb8b } .cyan { fill: #88c0d0 }
</style>
<rect width="${width}" height="${height}" rx="8" fill="#20242c"/>
${texts.join('\n')}
</svg>
`;
}

/** Characters that look alike go together. */
function spans(line) {
  const runs = [];
  for (const { text, look } of line) {
    const run = runs.at(-1);
    if (run?.look === look) run.text += text;
    else runs.push({ text, look });
  }
  return runs.map(({ text, look }) => span(escapeXml(text), look)).join('');
}

function span(text, look) {
  return look === '' ? text : `<tspan class="${look}">${text}</tspan>`;
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
