import { countWords, isPhrase } from '../language/phrases.ts';
import { asks, hasQuestionMark, isAdvice, startsLikeQuestion } from '../language/question-signs.ts';
import type { ItemBlock } from '../markdown/block.ts';
import { textAfterLink } from '../markdown/link.ts';
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
  type Line,
  readLine,
} from './candidate.ts';

/** An item with the items below it. */
export interface ListNode {
  readonly item: ItemBlock;
  readonly marked: Line;
  readonly likelihood: Likelihood;
  readonly children: readonly ListNode[];
}

/** What the rest of the file says about a list. */
export interface ListContext {
  readonly topic: TopicName | undefined;
  /** Whether whatever is listed in the file is a question, unless it is noise. */
  readonly areAllListed: boolean;
  /** Whether the file has other lists of questions, beside which a list of hints may ask, too. */
  readonly hasOtherLists: boolean;
}

/** From this share of questions on, what stands among them is taken for one, too. */
const MOST = 0.5;
/** Where only one of so many items asks, beside lists of questions, it is a hint like the others. */
const FEWEST_TO_WEIGH = 3;
/** So many items that begin as questions do, and none with a mark, are no chance. */
const FEWEST_LEANING = 2;
const LINKED = /\]\([^()\s]+\)/u;
/** So many items without a mark, and none with one, are the answers to choose from. */
const FEWEST_OPTIONS = 2;
/** A term and what it means: `**Bus factor**: how many people …`. */
const GLOSS = /^([*_]{0,3})[^:：*_]{2,40}\1\s*(?:[:：]\s|\s[-–—]\s)/u;
const LONGEST_TOPIC_OF_ONE = 3;
/** So many topics in a list are no chance. */
const FEWEST_TOPICS = 2;

const NO_DETAILS: readonly Detail[] = [];

/** The trees of items that follow one another. */
export function buildTree(items: readonly ItemBlock[]): ListNode[] {
  type Growing = ListNode & { readonly children: Growing[] };
  const roots: Growing[] = [];
  const path: Growing[] = [];
  for (const item of items) {
    while (path.length > 0 && (path.at(-1)?.item.depth ?? 0) >= item.depth) path.pop();
    const marked = readLine(item.content);
    const node = { item, marked, likelihood: judgeLine(marked), children: [] };
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}

/** The questions of a list, whose items nest in one another. */
export function findListQuestions(nodes: readonly ListNode[], around: ListContext): Candidate[] {
  const isOne = countInGroups(nodes) === 1;
  return questionsAmong(nodes, { ...around, hasOtherLists: around.hasOtherLists && isOne });
}

/** How many items of a list ask, those in its groups included and what is below a question left out. */
function countInGroups(nodes: readonly ListNode[]): number {
  const groups = groupsAmong(nodes);
  return nodes.reduce((sum, node) => {
    if (groups.has(node)) return sum + countInGroups(node.children);
    return sum + (isQuestion(node) ? 1 : 0);
  }, 0);
}

function questionsAmong(nodes: readonly ListNode[], around: ListContext): Candidate[] {
  const questions = nodes.filter(isQuestion).length;
  const leaning = nodes.filter(leans).length;
  const weighed = nodes.filter((node) => node.likelihood !== 'noise').length;
  const areMost = questions + leaning >= weighed * MOST;
  const isMostlyAsked = questions > 0 && areMost;
  const isLeaning = questions > 0 || (leaning >= FEWEST_LEANING && areMost);
  const isAlone = questions === 1 && leaning < FEWEST_LEANING;
  const isByChance = around.hasOtherLists && weighed >= FEWEST_TO_WEIGH && isAlone;
  const groups = groupsAmong(nodes);
  return nodes.flatMap((node) => {
    if (groups.has(node)) {
      const topic = isPhrase(node.marked.text) ? toTopicName(node.marked.text) : undefined;
      return questionsAmong(node.children, { ...around, topic: topic ?? around.topic });
    }
    const isTaken =
      (isQuestion(node) && !(isByChance && !hasOwnMarks(node.marked))) ||
      (leans(node) && isLeaning && !isByChance) ||
      (node.likelihood === 'open' &&
        (around.areAllListed || (isMostlyAsked && mayLackMark(node.marked))));
    return isTaken ? [toCandidate(node, around.topic)] : [];
  });
}

/** How many items of a list ask, wherever they stand in it. */
export function countAsked(nodes: readonly ListNode[]): number {
  return nodes.reduce(
    (sum, node) => sum + (node.likelihood === 'question' ? 1 : 0) + countAsked(node.children),
    0,
  );
}

/** What stands below a question in a list. */
export function collectDetails(nodes: readonly ListNode[], inherited?: Label): readonly Detail[] {
  if (nodes.length === 0) return NO_DETAILS;
  const unlabelled = nodes.filter(isUnlabelledStatement).length;
  const isLabelled = nodes.some((node) => parseLabel(node.item.content).label !== undefined);
  const areOptions = !isLabelled && unlabelled >= FEWEST_OPTIONS && unlabelled === nodes.length;
  return nodes.flatMap((node) => {
    const { label = inherited, text } = parseLabel(node.item.content);
    if (label === 'Answer') return [];
    if (text === '') return collectDetails(node.children, label);
    const isKept = label !== undefined || isLabelled || !(areOptions || isAnswerOrGloss(node));
    const detail = isKept ? [{ label: label ?? 'Follow-up', text } as const] : [];
    return [...detail, ...collectDetails(node.children)];
  });
}

function toCandidate(node: ListNode, topic: TopicName | undefined): Candidate {
  const { item, marked, children } = node;
  return { marked, position: item, topic, details: collectDetails(children) };
}

/** By its own signs, or because of what is labelled below it. */
function isQuestion(node: ListNode): boolean {
  if (node.likelihood === 'open') return node.children.some(hasOwnLabel);
  return node.likelihood === 'question';
}

/** Without a sign of its own, but it begins as a question does. */
function leans({ likelihood, marked }: ListNode): boolean {
  return (
    likelihood === 'open' &&
    textAfterLink(marked.markdown) === undefined &&
    startsLikeQuestion(marked.text)
  );
}

/** Whether an item without any sign may still be a question: one with a link in it is a hint. */
function mayLackMark(marked: Line): boolean {
  const isHint = LINKED.test(marked.markdown) && !hasQuestionMark(marked.text);
  return isLongEnough(marked) && !isHint && !isAdvice(marked.text);
}

/** The items that name topics; where several do, one with a single question below does, too. */
function groupsAmong(nodes: readonly ListNode[]): ReadonlySet<ListNode> {
  const groups = nodes.filter(isGroup);
  const mayBe = (node: ListNode): boolean =>
    isGroup(node) || (mayName(node) && countBelow(node) > 0);
  return new Set(groups.length >= FEWEST_TOPICS ? nodes.filter(mayBe) : groups);
}

/** Whether an item is the name of a topic with the questions on it below. */
function isGroup(node: ListNode): boolean {
  if (!mayName(node)) return false;
  const asked = countBelow(node);
  const isShort = countWords(node.marked.text) <= LONGEST_TOPIC_OF_ONE;
  // What has a group below it is a group itself.
  return asked > 1 || (asked === 1 && isShort) || node.children.some(isGroup);
}

/** Whether an item does not ask, and what is below it says nothing of itself. */
function mayName({ likelihood, marked, children }: ListNode): boolean {
  return (likelihood === 'open' || marked.text === '') && !children.some(hasOwnLabel);
}

function countBelow(node: ListNode): number {
  const mayLean = !leans(node);
  return node.children.filter(
    (child) => child.likelihood === 'question' || (mayLean && leans(child)),
  ).length;
}

function hasOwnLabel({ item }: ListNode): boolean {
  return parseDetail(item.content).length > 0;
}

function isUnlabelledStatement({ item }: ListNode): boolean {
  const { label, text } = parseLabel(item.content);
  return label === undefined && !asks(text);
}

/** What to tick off below a question is what its answer should have. */
function isAnswerOrGloss(node: ListNode): boolean {
  const { content } = node.item;
  return isUnlabelledStatement(node) && (TASK_BOX.test(content) || GLOSS.test(content));
}
