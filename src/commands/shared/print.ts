import type { Selection } from '../../core/choosing/filters.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { countNoun } from '../../core/text/message-words.ts';
import { type Env, EXIT, type ExitCode, type OutputStream, type Terminal } from '../../env.ts';
import { writeChunks } from '../../io/streams/output.ts';
import { renderQuestions } from '../../render/questions/format.ts';
import { renderJson } from '../../render/questions/json.ts';
import { type ColorWhen, isColored, PLAIN, readablePaint } from '../../render/style/color.ts';
import type { Arrangement, Style } from '../../render/style/layout.ts';
import type { OutputOptions } from './flags.ts';
import { say } from './messages.ts';

const DEFAULT_WIDTH = 80;

/** Prints questions. If the user chose no audience, each question is shown with its audiences. */
export async function printQuestions(
  questions: readonly ListedQuestion[],
  arrangement: Arrangement,
  audiences: readonly string[],
  { format, details, color }: OutputOptions,
  env: Env,
): Promise<void> {
  const chunks = renderQuestions(chooseFormat(format, 'markdown', env), questions, {
    ...(await chooseStyle(color, env)),
    arrangement,
    details,
    audience: audiences.length === 0,
  });
  await writeChunks(env.stdout, chunks);
}

/** Returns the given format, else `text` on a terminal, or `piped` in a pipe or a file. */
export function chooseFormat<Name extends string>(
  format: Name | undefined,
  piped: Name,
  env: Env,
): Name | 'text' {
  return format ?? (env.stdout.isTerminal ? 'text' : piped);
}

/** Returns the width and the colors of text on a stream, which is stdout by default. */
export async function chooseStyle(
  color: ColorWhen,
  env: Env,
  stream: Pick<OutputStream, 'isTerminal' | 'columns'> = env.stdout,
): Promise<Style> {
  const width = stream.columns ?? widthBehindPipe(env);
  if (!isColored(color, env.variables, stream.isTerminal)) return { width, paint: PLAIN };
  // Imported on demand, so that output without color starts faster.
  const { Chalk } = await import('chalk');
  return { width, paint: readablePaint(new Chalk({ level: 1 })) };
}

/** Returns the width and the colors of text on the screen of a terminal. */
export async function chooseScreenStyle(
  color: ColorWhen,
  env: Env,
  { screen }: Terminal,
): Promise<Style> {
  return chooseStyle(color, env, { isTerminal: true, columns: screen.columns });
}

/** Returns the width of the terminal at which a pager shows our output: that of stderr, else COLUMNS. */
function widthBehindPipe({ stderr, variables }: Env): number {
  const { COLUMNS = '' } = variables;
  return stderr.columns ?? (/^[1-9]\d{0,4}$/u.test(COLUMNS) ? Number(COLUMNS) : DEFAULT_WIDTH);
}

/** Returns a message that names the filter that left no question, or says the bank is empty. */
export function nothingMatchedMessage({ emptiedBy }: Selection): string {
  if (emptiedBy === undefined) {
    return 'nothing matched: the bank is empty (a line such as "- Who decides?" is a question)';
  }
  const { flag, before, suggestion } = emptiedBy;
  if (before === 1)
    return `nothing matched: ${flag} leaves out the only question left${suggestion}`;
  return `nothing matched: ${flag} leaves none of ${countNoun(before, 'question')}${suggestion}`;
}

/** Writes to stderr why there are no questions; with `--format json`, also prints an empty list. */
export async function printNothing(
  message: string,
  { format }: OutputOptions,
  env: Env,
): Promise<ExitCode> {
  await say(env, message);
  if (format === 'json') await writeChunks(env.stdout, renderJson([]));
  return EXIT.negative;
}
