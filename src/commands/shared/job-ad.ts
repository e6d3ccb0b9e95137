import type { AdFindings } from '../../core/ad/ad-findings.ts';
import { STANDARD_INPUT } from '../../core/question/bank.ts';
import type { ListedQuestion } from '../../core/question/by-topic.ts';
import { UserError } from '../../core/report/user-error.ts';
import { countNoun } from '../../core/text/message-words.ts';
import { pathOperand, shellLine } from '../../core/text/shell-line.ts';
import type { Env } from '../../env.ts';
import { absolutePath, realPath } from '../../io/files/paths.ts';
import { writeFilters } from './filter-words.ts';
import type { BankOptions, Filters } from './flags.ts';
import type { Target } from './into-note.ts';
import { hint } from './messages.ts';
import { bankNames } from './open-bank.ts';
import type { Query } from './query.ts';
import { readOnce } from './read-once.ts';

/** The flags that say which questions there are. */
interface Given {
  readonly filters: Filters;
  readonly bank: BankOptions;
}

/** A job ad, read for the questions of a bank. */
export interface JobAd {
  readonly findings: AdFindings;
  /** Sorts drawn questions by the claims of the ad, and drops those that the ad answers. */
  readonly order: (cards: readonly ListedQuestion[]) => ListedQuestion[];
  /** Adds the words of the ad to the hits of a search. */
  readonly mark: (cards: readonly ListedQuestion[]) => ListedQuestion[];
  /** Lists questions by the lines of the ad. */
  readonly list: (cards: readonly ListedQuestion[]) => ListedQuestion[];
  /** The command that shows all of it; undefined if a name cannot be pasted. */
  readonly listCommand: string | undefined;
}

// A separate bundle, loaded on demand, because only --ad reads a job ad.
const importJobAds = () => import('../../io/files/ad-bundle.ts');

const findOnce = readOnce<Promise<AdFindings>>();

/**
 * Reads the ad of `--ad` for the questions of a bank; undefined without `--ad`.
 * @throws UserError if it cannot be read or is not text, if it is the note of `--into`, or if the bank is read
 * from standard input, too.
 */
export async function openJobAd(
  path: string | undefined,
  target: Target | undefined,
  { bank }: Query,
  given: Given,
  env: Env,
): Promise<JobAd | undefined> {
  if (path === undefined) return undefined;
  if (path === STANDARD_INPUT) {
    if (bankNames(given.bank.bank, env).includes(STANDARD_INPUT)) {
      throw new UserError('--ad - and --bank - both read standard input: put one into a file');
    }
    if (env.stdin.isTerminal) await hint(env, 'paste the job ad; Ctrl-D ends it');
  } else if (target !== undefined) {
    refuseAsTarget(path, target, env);
  }
  const { jobAds } = await importJobAds();
  const findings = await findOnce(bank, path, async () =>
    jobAds.readAd(await jobAds.readAdFile(path, env), bank.questions),
  );
  return {
    findings,
    order: (cards) => jobAds.orderByAd(cards, findings),
    mark: (cards) => cards.map((card) => jobAds.markByAd(card, findings)),
    list: (cards) => jobAds.listByAd(cards, findings),
    listCommand: toListCommand(path, given),
  };
}

/** @throws UserError if the ad is the note of `--into`: the questions would be read as a part of the ad. */
function refuseAsTarget(path: string, target: Target, env: Env): void {
  if (realPath(absolutePath(path, env)) !== realPath(target.path)) return;
  throw new UserError(`${target.name} is the job ad: name a note of its own for --into`);
}

/**
 * Returns the lines below a deal: how many claims of the ad provoked the dealt questions, how many of the pool it
 * might have answered and does not seem to, and how many it answers.
 */
export function describeDeal(
  { findings, listCommand }: JobAd,
  dealt: readonly ListedQuestion[],
  { selection: { questions } }: Query,
): string[] {
  const claims = new Set(dealt.flatMap(({ ad }) => (typeof ad === 'object' ? [ad.sentence] : [])));
  const notFound = questions.filter((question) => findings.notFound.has(question)).length;
  const answered = questions.filter((question) => findings.answers.has(question)).length;
  const parts = [
    `from the ad: ${claims.size} of its claims`,
    `not found in it: ${countNoun(notFound, 'thing')}`,
    ...(answered === 0 ? [] : [`left out: ${answered} that it answers`]),
  ];
  return [parts.join('; '), ...(listCommand === undefined ? [] : [`"${listCommand}" shows all`])];
}

function toListCommand(path: string, { filters, bank }: Given): string | undefined {
  const file = path === STANDARD_INPUT ? 'FILE' : pathOperand(path);
  return shellLine(['ask-them', 'list', ...writeFilters(filters, bank), '--ad', file]);
}
