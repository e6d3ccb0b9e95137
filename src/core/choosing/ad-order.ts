import type { AdClaim, AdFindings } from '../ad/ad-findings.ts';
import { groupBy } from '../group-by.ts';
import type { ListedQuestion } from '../question/by-topic.ts';
import { MUST_TAG } from '../question/tag.ts';

/** A question that an ad provokes, with the claims that do, the rarest first. */
interface Provoked {
  readonly card: ListedQuestion;
  readonly hits: readonly AdClaim[];
}

/**
 * Puts a draw into the order of a job ad: what the user must know, then what the ad claims, the rarest
 * claims first, no two for the same sentence and over many topics; then what it does not mention. What the
 * ad answers is left out, also what it claims and answers. Without a claim the order stays.
 */
export function orderByAd(
  cards: readonly ListedQuestion[],
  findings: AdFindings,
): ListedQuestion[] {
  const { claims, answers } = findings;
  const unanswered = cards
    .filter(({ question }) => !answers.has(question))
    .map((card) => markByAd(card, findings));
  const groups = groupBy(unanswered, ({ question }) => {
    if (question.tags.includes(MUST_TAG)) return 'must';
    return claims.has(question) ? 'provoked' : 'other';
  });
  const provoked = (groups.get('provoked') ?? []).map((card): Provoked => {
    return { card, hits: claims.get(card.question) ?? [] };
  });
  const must = groups.get('must') ?? [];
  const used = must.flatMap(({ ad }) => (typeof ad === 'object' ? [ad.sentence] : []));
  const { first, later } = spread(provoked, new Set(used));
  return [...must, ...first, ...(groups.get('other') ?? []), ...later];
}

/** Adds to a question what a job ad says about it: its answer, its rarest claim, or that it has neither. */
export function markByAd(
  card: ListedQuestion,
  { claims, answers, notFound }: AdFindings,
): ListedQuestion {
  const [answer] = answers.get(card.question) ?? [];
  if (answer !== undefined) return { ...card, ad: { ...answer, answers: true } };
  const [claim] = claims.get(card.question) ?? [];
  if (claim !== undefined) return { ...card, ad: claim };
  return notFound.has(card.question) ? { ...card, ad: 'not found' } : card;
}

/**
 * Deals topic by topic in turn, the rarest claims first. Adds their sentences to those `used`; `later` has the
 * questions whose sentences are used up.
 */
function spread(
  provoked: readonly Provoked[],
  used: Set<number>,
): {
  first: ListedQuestion[];
  later: ListedQuestion[];
} {
  const commonness = ({ hits: [rarest] }: Provoked): number => rarest?.commonness ?? 0;
  const sorted = provoked.toSorted((a, b) => commonness(a) - commonness(b));
  const queues = [...groupBy(sorted, ({ card }) => card.topic).values()].map((queue) => {
    return queue.toReversed();
  });
  const first: ListedQuestion[] = [];
  const later: ListedQuestion[] = [];
  let left = queues;
  while (left.length > 0) {
    for (const queue of left) takeUnused(queue, used, first, later);
    left = left.filter((queue) => queue.length > 0);
  }
  return { first, later };
}

/** Takes the next question of a topic that has a claim in a sentence not used yet. */
function takeUnused(
  queue: Provoked[],
  used: Set<number>,
  first: ListedQuestion[],
  later: ListedQuestion[],
): void {
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const hit = next.hits.find(({ sentence }) => !used.has(sentence));
    if (hit === undefined) {
      later.push(next.card);
      continue;
    }
    used.add(hit.sentence);
    first.push({ ...next.card, ad: hit });
    return;
  }
}

/**
 * Lists questions by the lines of a job ad: each claim with the questions that it provokes, then the questions
 * that it does not seem to answer, then those that it answers. Questions that it does not touch are left out.
 */
export function listByAd(cards: readonly ListedQuestion[], findings: AdFindings): ListedQuestion[] {
  const { claims, answers, notFound } = findings;
  const open = cards.filter(({ question }) => !answers.has(question));
  const provoked = open.flatMap((card) =>
    (claims.get(card.question) ?? []).map((ad) => ({ ...card, ad })),
  );
  const byClaim = [...groupBy(provoked, ({ ad }) => `${ad.line} ${ad.quote}`).values()];
  const inOrder = byClaim
    .sort(([{ ad: a }], [{ ad: b }]) => a.line - b.line || a.sentence - b.sentence)
    .flatMap((same) => [...new Map(same.map((one) => [one.question, one])).values()]);
  const missing = open.filter(({ question }) => notFound.has(question));
  const answered = cards.filter(({ question }) => answers.has(question));
  return [...inOrder, ...[...missing, ...answered].map((card) => markByAd(card, findings))];
}
