// Prints an SVG picture for the README: `picture.js list` shows the output of `list` and `random`,
// and `picture.js pick` the screen of `pick` after some keys.
import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const PROGRAM = fileURLToPath(new URL('../dist/ask-them.cjs', import.meta.url));
const LIST_RUNS = [
  ['list', '--topic', 'career', '--limit', '2', '--details'],
  ['random', '3', '--for', 'peer', '--seed', 'acme'],
];
const PICK_RUN = ['pick', '--for', 'manager', '--minutes', '10', '--seed', 'acme'];
/** The keys to press in turn, each with a text that appears once the program has handled them. */
const PRESSES = [
  ['', 'take all'],
  [' ', '1 held'],
  ['jjd', 'Red flag'],
];
const MAX_WAIT_MS = 10_000;
const POLL_INTERVAL_MS = 20;

const COLUMNS = 80;
const ROWS = 50;
/** The size of a character in pixels; MARGIN is in pixels, too. */
const CHARACTER = { width: 8.4, height: 20 };
const MARGIN = 20;
/** The CSS classes of the SVG by the palette indexes that the program uses. */
const COLORS = { 1: 'red', 2: 'green', 3: 'yellow', 5: 'magenta' };

const terminal = new xterm.Terminal({
  ...{ cols: COLUMNS, rows: ROWS, convertEol: true, allowProposedApi: true },
});
const scenes = { list: runLists, pick: runPick };
const title = await scenes[process.argv[2]]();
process.stdout.write(renderSvg(readScreen(), title));

async function runLists() {
  const texts = LIST_RUNS.map((run) => {
    const args = [PROGRAM, ...run, '--format', 'text', '--color', 'always'];
    const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
    return `\u001b[32m$\u001b[39m ask-them ${run.join(' ')}\n${output}`;
  });
  await new Promise((resolve) => terminal.write(texts.join('\n'), resolve));
  return 'ask-them in a terminal';
}

async function runPick() {
  const env = { PATH: process.env.PATH, TERM: 'xterm-256color' };
  const size = { cols: COLUMNS, rows: ROWS };
  const program = spawn(process.execPath, [PROGRAM, ...PICK_RUN], { ...size, env });
  program.onData((data) => terminal.write(data));
  for (const [keys, awaited] of PRESSES) {
    program.write(keys);
    await waitForText(awaited);
  }
  program.kill();
  return 'A hand of questions in a terminal';
}

async function waitForText(text) {
  const end = Date.now() + MAX_WAIT_MS;
  const hasText = (line) =>
    line
      .map((cell) => cell.text)
      .join('')
      .includes(text);
  while (!readScreen().some(hasText)) {
    if (Date.now() > end) throw new Error(`never on the screen: ${text}`);
    await wait(POLL_INTERVAL_MS);
  }
}

/** Reads the screen down to its last line with text, as characters with their style. */
function readScreen() {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const line = terminal.buffer.active.getLine(row);
    const end = line.translateToString(true).length;
    return Array.from({ length: end }, (_, column) => toStyledText(line.getCell(column)));
  });
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
}

function toStyledText(cell) {
  const classes = [
    cell.isBold() ? 'bold' : '',
    cell.isDim() ? 'dim' : '',
    cell.isFgPalette() ? COLORS[cell.getFgColor()] : '',
  ];
  return { text: cell.getChars() || ' ', style: classes.filter(Boolean).join(' ') };
}

function renderSvg(lines, title) {
  const width = Math.round(COLUMNS * CHARACTER.width + 2 * MARGIN);
  const height = lines.length * CHARACTER.height + 2 * MARGIN;
  const texts = lines.map((line, index) => {
    const y = MARGIN + (index + 0.75) * CHARACTER.height;
    return `<text x="${MARGIN}" y="${y}">${renderLine(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>${title}</title>
<style>
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #d8dee9 }
.bold { font-weight: bold } .dim { fill: #8b95a7 } .red { fill: #e5838c }
.green { fill: #a3be8c } .yellow { fill: #ebcb8b } .magenta { fill: #c79bd2 }
</style>
<rect width="${width}" height="${height}" rx="8" fill="#20242c"/>
${texts.join('\n')}
</svg>
`;
}

/** Renders a line, with one span for consecutive characters of the same style. */
function renderLine(line) {
  const runs = [];
  for (const { text, style } of keepSpaces(line)) {
    const run = runs.at(-1);
    if (run?.style === style) run.text += text;
    else runs.push({ text, style });
  }
  const spans = runs.map(({ text, style }) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return style === '' ? escaped : `<tspan class="${style}">${escaped}</tspan>`;
  });
  return spans.join('');
}

/**
 * Makes spaces at the beginning of a line, and next to other spaces, non-breaking: renderers of SVG
 * collapse ordinary ones, and not all of them know `white-space`, or `xml:space`, which is outdated.
 */
function keepSpaces(line) {
  const isSpace = (index) => (line[index]?.text ?? ' ') === ' ';
  return line.map((character, index) =>
    isSpace(index) && (isSpace(index - 1) || isSpace(index + 1))
      ? { ...character, text: '\u00a0' }
      : character,
  );
}
