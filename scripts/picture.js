// Prints the picture of the README, an SVG, from what the built program really prints.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../dist/ask-them.cjs', import.meta.url));
const RUNS = [
  ['list', '--topic', 'career', '--limit', '2', '--details'],
  ['random', '3', '--for', 'peer', '--seed', 'acme'],
];
const COLUMNS = 80;
const CHARACTER = { width: 8.4, height: 20 };
const MARGIN = 20;
// What a run of text looks like after each code of ours (ECMA-48, select graphic rendition).
const CLASSES = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan' };

const ESCAPE = '\u001b[';
const CODE = new RegExp(`${ESCAPE.replace('[', '\\[')}(\\d+)m`);

const lines = RUNS.flatMap((run) => [
  `${ESCAPE}32m$${ESCAPE}39m ask-them ${run.join(' ')}`,
  ...linesOf(run),
  '',
]);
process.stdout.write(picture(lines.slice(0, -1)));

function linesOf(run) {
  const args = [PROGRAM, ...run, '--format', 'text', '--color', 'always'];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trimEnd().split('\n');
}

function picture(lines) {
  const width = Math.round(COLUMNS * CHARACTER.width + 2 * MARGIN);
  const height = lines.length * CHARACTER.height + 2 * MARGIN;
  const texts = lines.map((line, index) => {
    const y = MARGIN + (index + 0.75) * CHARACTER.height;
    return `<text x="${MARGIN}" y="${y}">${spans(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>ask-them in a terminal</title>
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

function spans(line) {
  let look;
  // A code can stand only where a line is split: at the odd places.
  const parts = line.split(CODE).map((part, index) => {
    if (index % 2 === 1) look = CLASSES[part];
    return index % 2 === 1 || part === '' ? '' : span(escapeXml(part), look);
  });
  return parts.join('');
}

function span(text, look) {
  return look === undefined ? text : `<tspan class="${look}">${text}</tspan>`;
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
