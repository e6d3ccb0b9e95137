import { groupBy } from '../group-by.ts';
import { createLister, isCore, type ListedQuestion } from '../question/by-topic.ts';
import type { Question, TopicName } from '../question/question.ts';
import { MUST_TAG, OPENER_TAG } from '../question/tag.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import { compareTexts } from '../text/normalize.ts';
import { createPile, type TopicPile } from './topic-pile.ts';

/** Of the five questions of a hand, in random order, three are to be core. */
const CORE_IN_HAND = [true, true, true, false, false];
/** The places of a hand, counted from 0, that go to questions with a named tag. */
const PLACES_FOR_NAMED: ReadonlySet<number> = new Set([1, 3]);

/** What a draw goes by, besides its questions. */
export interface DrawRules {
  readonly seed: string;
  /** The topics that `--topic` names. */
  readonly topics: readonly TopicName[];
  /** Whether a question is dealt only because its field, its level or the offer stage was named. */
  readonly isNamed: (question: Question) => boolean;
}

/** Questions to deal: those with a named tag and those for everybody, each split into core and others. */
interface Piles {
  readonly named: CorePiles;
  readonly forAll: CorePiles;
}

interface CorePiles {
  readonly core: TopicPile;
  readonly others: TopicPile;
}

/**
 * Puts all questions of a pool into the order of a draw. Questions with `#must` come first, then an
 * opener. Of every five questions three are core and two have a named tag, as long as there are some;
 * topics that were dealt less often come before others. The same pool and rules give the same order on
 * any platform, whatever the order of the pool.
 */
export function draw(
  pool: readonly Question[],
  { seed, topics, isNamed }: DrawRules,
): ListedQuestion[] {
  const sorted = pool.toSorted((a, b) => compareTexts(a.id, b.id) || compareTexts(a.text, b.text));
  const randomBelow = seededRandom(seed);
  const deck = shuffle(sorted, randomBelow).map(createLister(topics));
  const byMust = groupBy(deck, ({ question }) => question.tags.includes(MUST_TAG));
  const dealt = [...(byMust.get(true) ?? [])];
  const mustCount = dealt.length;
  const rest = byMust.get(false) ?? [];
  const opener = rest.find(({ question }) => question.tags.includes(OPENER_TAG));
  const timesDealt = new Map<TopicName, number>();
  for (const { topic } of dealt) timesDealt.set(topic, (timesDealt.get(topic) ?? 0) + 1);
  const others = rest.filter((card) => card !== opener);
  const piles = pileUp(others, isNamed, timesDealt);
  // Whether each question that is still missing in the present hand is to be core.
  let missing: boolean[] = [];
  while (dealt.length < deck.length) {
    const place = dealt.length % CORE_IN_HAND.length;
    if (place === 0) missing = shuffle(CORE_IN_HAND, randomBelow);
    const isFirst = dealt.length === mustCount && opener !== undefined;
    const wantsCore = isFirst ? isCore(opener.question) : missing[0] === true;
    missing.splice(missing.indexOf(wantsCore), 1);
    const card = isFirst ? opener : takeCard(piles, PLACES_FOR_NAMED.has(place), wantsCore);
    if (card === undefined) break;
    dealt.push(card);
    timesDealt.set(card.topic, (timesDealt.get(card.topic) ?? 0) + 1);
  }
  return dealt;
}

function pileUp(
  cards: readonly ListedQuestion[],
  isNamed: DrawRules['isNamed'],
  timesDealt: ReadonlyMap<TopicName, number>,
): Piles {
  const byNamed = groupBy(cards, ({ question }) => isNamed(question));
  const split = (some: readonly ListedQuestion[] = []): CorePiles => {
    const byCore = groupBy(some, ({ question }) => isCore(question));
    return {
      core: createPile(byCore.get(true) ?? [], timesDealt),
      others: createPile(byCore.get(false) ?? [], timesDealt),
    };
  };
  return { named: split(byNamed.get(true)), forAll: split(byNamed.get(false)) };
}

/** Takes a question with a named tag or for everybody as wanted, then of the topic dealt least often. */
function takeCard(
  { named, forAll }: Piles,
  wantsNamed: boolean,
  wantsCore: boolean,
): ListedQuestion | undefined {
  const groups = wantsNamed ? [named, forAll] : [forAll, named];
  for (const { core, others } of groups) {
    const [wanted, other] = wantsCore ? [core, others] : [others, core];
    const [wantedTimes, otherTimes] = [wanted.countNext(), other.countNext()];
    if (wantedTimes === undefined && otherTimes === undefined) continue;
    const isOther = (otherTimes ?? Infinity) < (wantedTimes ?? Infinity);
    return (isOther ? other : wanted).takeNext();
  }
  return undefined;
}
