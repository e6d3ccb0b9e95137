import type { Selection } from '../../core/choosing/filters.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { type Env, EXIT, type ExitCode } from '../../env.ts';
import { writeChunks } from '../../io/streams/output.ts';
import { renderQuestions } from '../../render/questions/format.ts';
import { renderJson } from '../../render/questions/json.ts';
import { type ColorWhen, isColored, PLAIN } from '../../render/style/color.ts';
import type { Arrangement, Style } from '../../render/style/layout.ts';
import type { OutputOptions } from './flags.ts';
import { countNoun, say } from './messages.ts';

const DEFAULT_WIDTH = 80;

/** Prints questions, grouped or flat; `audiences` are those that the user asked for. */
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

/** The format asked for, else `text` on a terminal and `piped` in a pipe or a file. */
export function chooseFormat<Name extends string>(
  format: Name | undefined,
  piped: Name,
  env: Env,
): Name | 'text' {
  return format ?? (env.stdout.isTerminal ? 'text' : piped);
}

/** The style of text on a stream, which is stdout unless another is given. */
export async function chooseStyle(color: ColorWhen, env: Env, stream = env.stdout): Promise<Style> {
  const width = stream.columns ?? DEFAULT_WIDTH;
  if (!isColored(color, env.variables, stream.isTerminal)) return { width, paint: PLAIN };
  // Output without color starts faster without chalk.
  const { Chalk } = await import('chalk');
  return { width, paint: new Chalk({ level: 1 }) };
}

/** Says which filter left no question. */
export function nothingMatchedMessage({ emptiedBy }: Selection): string {
  if (emptiedBy === undefined) {
    return 'nothing matched: the bank is empty (a line such as "- Who decides?" is a question)';
  }
  const { flag, before } = emptiedBy;
  if (before === 1) return `nothing matched: ${flag} leaves out the only question left`;
  return `nothing matched: ${flag} leaves none of ${countNoun(before, 'question')}`;
}

/** Says why there is no question. JSON stays a document: an empty list is printed. */
export async function printNothing(
  message: string,
  { format }: OutputOptions,
  env: Env,
): Promise<ExitCode> {
  await say(env, message);
  if (format === 'json') await writeChunks(env.stdout, renderJson([]));
  return EXIT.negative;
}
