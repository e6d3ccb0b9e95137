import { countWords, isPhrase } from '../language/phrases.ts';
import { asks, hasQuestionMark, isAdvice, startsLikeQuestion } from '../language/question-signs.ts';
import type { ItemBlock } from '../markdown/block.ts';
import { textAfterLink } from '../markdown/text-after-link.ts';
import type { Detail, Label } from '../question/details.ts';
import { type TopicName, toTopicName } from '../question/question.ts';
import { parseDetail, parseLabel } from '../syntax/label.ts';
import { TASK_BOX } from '../syntax/marked-line.ts';
import {
  type Candidate,
  hasOwnMarks,
  isLongEnough,
  judgeLine,
  type Likelihood,
  MIN_ASKED_SHARE,
} from './candidate.ts';
import { type Line, parseLine } from './line.ts';

/** A list item with the items below it. */
export interface ListNode {
  readonly item: ItemBlock;
  readonly marked: Line;
  readonly likelihood: Likelihood;
  readonly children: readonly ListNode[];
}

/** The context of a list in its file. */
interface ListContext {
  readonly topic: TopicName | undefined;
  /** Whether every item of the file is a question, unless it is noise. */
  readonly isEveryItemAsked: boolean;
  /** Whether the file has lists of questions, beside which a list of hints may ask, too. */
  readonly hasQuestionLists: boolean;
}

/** In a list this long, beside lists of questions, one question alone is a hint like its siblings. */
const MIN_WEIGHED = 3;
/** Without question marks, at least two items must start like a question before we believe it. */
const MIN_LIKELY = 2;
/** At least two statements without a label, and nothing else, are answer options. */
const MIN_OPTIONS = 2;
/** Where two items name topics, so do their siblings above a single question. */
const MIN_TOPICS = 2;
/** Longer words above a single question are a statement, not its topic. */
const MAX_WORDS_ABOVE_ONE = 3;
const LINKED = /\]\([^()\s]+\)/u;
/** A term and its explanation: `**Bus factor**: how many people …`. */
const GLOSS = /^([*_]{0,3})[^:：*_]{2,40}\1\s*(?:[:：]\s|\s[-–—]\s)/u;

/** Builds the trees of adjacent items. */
export function buildTree(items: readonly ItemBlock[]): ListNode[] {
  type GrowingNode = ListNode & { readonly children: GrowingNode[] };
  const roots: GrowingNode[] = [];
  const path: GrowingNode[] = [];
  for (const item of items) {
    while (path.length > 0 && (path.at(-1)?.item.depth ?? 0) >= item.depth) path.pop();
    const marked = parseLine(item.content);
    const node = { item, marked, likelihood: judgeLine(marked), children: [] };
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}

/** Finds the questions of a list, in the items themselves and below those that name topics. */
export function findListQuestions(nodes: readonly ListNode[], context: ListContext): Candidate[] {
  const hasQuestionLists = context.hasQuestionLists && countQuestions(nodes) === 1;
  return findAmongSiblings(nodes, { ...context, hasQuestionLists });
}

/** Counts the questions of a list at any depth. */
export function countAsked(nodes: readonly ListNode[]): number {
  const asked = nodes.filter(({ likelihood }) => likelihood === 'question').length;
  return nodes.reduce((sum, { children }) => sum + countAsked(children), asked);
}

/** The details below a question in a list. Items below a label without text (`- Why:`) inherit it. */
export function collectDetails(nodes: readonly ListNode[], inherited?: Label): readonly Detail[] {
  const isLabelled = nodes.some(({ item }) => parseLabel(item.content).label !== undefined);
  const areOptions = nodes.length >= MIN_OPTIONS && nodes.every(isUnlabelledStatement);
  return nodes.flatMap((node) => {
    const { label = inherited, text } = parseLabel(node.item.content);
    if (label === 'Answer') return [];
    if (text === '') return collectDetails(node.children, label);
    // A checkbox under a question is a checklist for the answer, not a follow-up.
    const isChecklist = TASK_BOX.test(node.item.content) || GLOSS.test(node.item.content);
    const isAnswer = areOptions || (isChecklist && isUnlabelledStatement(node));
    const isKept = label !== undefined || isLabelled || !isAnswer;
    const detail = isKept ? [{ label: label ?? 'Follow-up', text } as const] : [];
    return [...detail, ...collectDetails(node.children)];
  });
}

/** Counts the questions of a list, without those in the details of another question. */
function countQuestions(nodes: readonly ListNode[]): number {
  const topics = findTopics(nodes);
  const asked = nodes.filter((node) => !topics.has(node) && isQuestion(node)).length;
  return [...topics].reduce((sum, { children }) => sum + countQuestions(children), asked);
}

function findAmongSiblings(nodes: readonly ListNode[], context: ListContext): Candidate[] {
  const questionCount = nodes.filter(isQuestion).length;
  const likelyCount = nodes.filter(isLikelyQuestion).length;
  const weighedCount = nodes.filter((node) => node.likelihood !== 'noise').length;
  const areMost = questionCount + likelyCount >= weighedCount * MIN_ASKED_SHARE;
  const areLikelyTaken = questionCount > 0 || (likelyCount >= MIN_LIKELY && areMost);
  const areUnmarkedTaken = questionCount > 0 && areMost;
  const isAlone = questionCount === 1 && likelyCount < MIN_LIKELY;
  const isByChance = context.hasQuestionLists && weighedCount >= MIN_WEIGHED && isAlone;
  const topics = findTopics(nodes);
  return nodes.flatMap((node): Candidate[] => {
    const { item, marked, likelihood, children } = node;
    if (topics.has(node)) {
      const topic = isPhrase(marked.text) ? toTopicName(marked.text) : undefined;
      return findAmongSiblings(children, { ...context, topic: topic ?? context.topic });
    }
    const isTaken =
      (isQuestion(node) && (!isByChance || hasOwnMarks(marked))) ||
      (isLikelyQuestion(node) && areLikelyTaken && !isByChance) ||
      (likelihood === 'undecided' &&
        (context.isEveryItemAsked || (areUnmarkedTaken && mayLackMark(marked))));
    if (!isTaken) return [];
    return [{ marked, position: item, topic: context.topic, details: collectDetails(children) }];
  });
}

/** Whether an item is a question on its own, or because of the labels below it. */
function isQuestion({ likelihood, children }: ListNode): boolean {
  return likelihood === 'question' || (likelihood === 'undecided' && children.some(hasDetailLabel));
}

/** Whether an undecided item starts like a question. */
function isLikelyQuestion({ likelihood, marked }: ListNode): boolean {
  const hasLink = textAfterLink(marked.markdown) !== undefined;
  return likelihood === 'undecided' && !hasLink && startsLikeQuestion(marked.text);
}

/** Whether an item among questions may be one whose mark is forgotten. One with a link is a hint. */
function mayLackMark(marked: Line): boolean {
  const isHint = LINKED.test(marked.markdown) && !hasQuestionMark(marked.text);
  return isLongEnough(marked) && !isHint && !isAdvice(marked.text);
}

/** The items that name the topics of the questions below them. */
function findTopics(nodes: readonly ListNode[]): ReadonlySet<ListNode> {
  const topics = nodes.filter(isTopic);
  if (topics.length < MIN_TOPICS) return new Set(topics);
  return new Set(nodes.filter((node) => isTopic(node) || (countBelowName(node) ?? 0) > 0));
}

function isTopic(node: ListNode): boolean {
  const count = countBelowName(node);
  if (count === undefined) return false;
  const isShort = countWords(node.marked.text) <= MAX_WORDS_ABOVE_ONE;
  return count > 1 || (count === 1 && isShort) || node.children.some(isTopic);
}

/** The number of questions right below an item; undefined for a question, which names no topic. */
function countBelowName(node: ListNode): number | undefined {
  const { likelihood, marked, children } = node;
  const asksNothing = likelihood === 'undecided' || marked.text === '';
  if (!asksNothing || children.some(hasDetailLabel)) return undefined;
  // Below an item that starts like a question itself, only sure questions count.
  const countLikely = !isLikelyQuestion(node);
  return children.filter(
    (child) => child.likelihood === 'question' || (countLikely && isLikelyQuestion(child)),
  ).length;
}

function hasDetailLabel({ item }: ListNode): boolean {
  return parseDetail(item.content).length > 0;
}

function isUnlabelledStatement({ item }: ListNode): boolean {
  const { label, text } = parseLabel(item.content);
  return label === undefined && !asks(text);
}
