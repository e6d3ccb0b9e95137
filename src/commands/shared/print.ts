import type { Selection } from '../../core/choosing/filters.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { type Env, EXIT, type ExitCode } from '../../env.ts';
import { writeChunks } from '../../io/streams/output.ts';
import { type Format, renderQuestions } from '../../render/questions/format.ts';
import { renderJson } from '../../render/questions/json.ts';
import {
  type Arrangement,
  type ColorWhen,
  isColored,
  type Paint,
  PLAIN,
  type Style,
} from '../../render/style/style.ts';
import { countNoun, say } from './messages.ts';

/** How the answer is to look; without a format it depends on where it goes. */
export interface OutputOptions {
  readonly format?: Format;
  readonly details?: boolean;
  readonly color: ColorWhen;
}

const DEFAULT_WIDTH = 80;

/** Prints the answer of a command: the questions as they were arranged, grouped or flat. */
export async function printQuestions(
  questions: readonly ListedQuestion[],
  options: OutputOptions & { readonly for: readonly string[] },
  arrangement: Arrangement,
  env: Env,
): Promise<void> {
  const chunks = renderQuestions(chooseFormat(options, env), questions, {
    ...(await chooseStyle(options, env)),
    arrangement,
    details: options.details ?? false,
    audience: options.for.length === 0,
  });
  await writeChunks(env.stdout, chunks);
}

/** The format asked for, else `text` for a person and `markdown` for a file or a pipe. */
export function chooseFormat(options: OutputOptions, env: Env): Format {
  return options.format ?? (env.stdout.isTerminal ? 'text' : 'markdown');
}

/** The style of text on a stream, which is stdout unless another is given. */
export async function chooseStyle(
  options: OutputOptions,
  env: Env,
  stream = env.stdout,
): Promise<Style> {
  const colored = isColored(options.color, env.variables, stream.isTerminal);
  return { width: stream.columns ?? DEFAULT_WIDTH, paint: colored ? await loadChalk() : PLAIN };
}

/** Loaded on demand: what goes into a pipe or a file starts without it. */
async function loadChalk(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}

/** Which filter left nothing. */
export function nothingMatchedMessage({ emptiedBy }: Selection): string {
  if (emptiedBy === undefined) {
    return 'nothing matched: the bank is empty (a line such as "- Who decides?" is a question)';
  }
  const { flag, before } = emptiedBy;
  if (before === 1) return `nothing matched: ${flag} leaves out the only question left`;
  return `nothing matched: ${flag} leaves none of ${countNoun(before, 'question')}`;
}

/** Says why there is no question, and prints none, which in JSON is a document and else nothing. */
export async function printNothing(
  message: string,
  options: OutputOptions,
  env: Env,
): Promise<ExitCode> {
  await say(env, message);
  if (options.format === 'json') await writeChunks(env.stdout, renderJson([]));
  return EXIT.negative;
}
