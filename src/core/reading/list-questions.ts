import { countWords } from '../language/phrases.ts';
import { asks, hasQuestionMark, isAdvice, startsLikeQuestion } from '../language/question-signs.ts';
import { turnsMeaning } from '../language/turned-headings.ts';
import type { ItemBlock } from '../markdown/block.ts';
import { textAfterLink } from '../markdown/text-after-link.ts';
import type { Detail, Label } from '../question/details.ts';
import type { TopicName } from '../question/question.ts';
import { parseDetail, parseLabel } from '../syntax/label.ts';
import { findBox } from '../syntax/task-box.ts';
import {
  type Candidate,
  getNamedTopic,
  hasOwnMarks,
  isLongEnough,
  isOverlay,
  isWhyThisQuestion,
  judgeWords,
  type Likelihood,
  MIN_ASKED_SHARE,
  saysNothing,
} from './candidate.ts';
import { type Line, parseItem } from './line.ts';

/** A parsed list item with the items nested under it. */
export interface ListNode {
  readonly item: ItemBlock;
  readonly marked: Line;
  /** The verdict on its words alone. */
  readonly likelihood: Likelihood;
  /** Whether its id, topic or tag proves it to be a question. That says nothing about siblings. */
  readonly isProven: boolean;
  readonly children: readonly ListNode[];
}

/** The facts about the file and the section by which the items of a list are judged. */
interface ListContext {
  readonly topic: TopicName | undefined;
  /** Whether undecided items of the file are questions. */
  readonly isEveryItemAsked: boolean;
  /** Whether the file has lists of questions: then the only question of a list may be a hint. */
  readonly hasQuestionLists: boolean;
  readonly isNamedFile: boolean;
}

/** In a file with lists of questions, a single question among this many items or more is a hint. */
const MIN_WEIGHED = 3;
/** Without a question on its own, a list needs at least two items that start like questions. */
const MIN_LIKELY = 2;
/** Like MIN_ASKED_SHARE, for a file found in a folder: notes have answers between questions. */
const MIN_ASKED_SHARE_IN_FOLDER = 0.7;
/** Items below a question are answer options if there are at least two and all are statements. */
const MIN_OPTIONS = 2;
/** If at least two items of a list name topics, any sibling above a question names one, too. */
const MIN_TOPICS = 2;
/** In words. A longer item above one question is a statement, unless its siblings name topics. */
const MAX_WORDS_ABOVE_ONE = 3;
const LINKED = /\]\([^()\s]+\)/u;
/** A term and its explanation: `**Bus factor**: how many people …`. */
const GLOSS = /^([*_]{0,3})[^:：*_]{2,40}\1\s*(?:[:：]\s|\s[-–—]\s)/u;

/**
 * Builds the trees of adjacent list items from their depths. Items below one that turns the meaning round
 * are left out: `- They asked me`.
 */
export function buildTree(items: readonly ItemBlock[]): ListNode[] {
  type GrowingNode = ListNode & { readonly children: GrowingNode[] };
  const roots: GrowingNode[] = [];
  const path: GrowingNode[] = [];
  for (const item of items) {
    while (path.length > 0 && (path.at(-1)?.item.depth ?? 0) >= item.depth) path.pop();
    const marked = parseItem(item.content);
    const isProven = marked.text !== '' && hasOwnMarks(marked);
    const node = { item, marked, likelihood: judgeWords(marked), isProven, children: [] };
    const parent = path.at(-1);
    const isTurned = parent?.children.length === 0 && turnsMeaning(parent.marked.text);
    if (isTurned) continue;
    (parent?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}

/** Finds the questions among the items of a list and below the items that name topics. */
export function findListQuestions(nodes: readonly ListNode[], context: ListContext): Candidate[] {
  const hasQuestionLists =
    context.hasQuestionLists && countQuestions(nodes, context.isNamedFile) === 1;
  return findAmongSiblings(nodes, { ...context, hasQuestionLists });
}

/** Counts the items of a list, at any depth, that are questions on their own. */
export function countAsked(nodes: readonly ListNode[]): number {
  return nodes.reduce(
    (sum, { children }) => sum + countAsked(children),
    nodes.filter(isSure).length,
  );
}

/** Whether the words of any item of a list, at any depth, ask; ids, topics and tags do not count. */
export function hasAskingWords(nodes: readonly ListNode[]): boolean {
  return nodes.some((node) => node.likelihood === 'question' || hasAskingWords(node.children));
}

/** Collects details from the items below a question. Items below a bare `- Why:` inherit `Why`. */
export function collectDetails(nodes: readonly ListNode[], inherited?: Label): readonly Detail[] {
  const isLabelled = nodes.some(({ item }) => parseLabel(item.content).label !== undefined);
  const areOptions = nodes.length >= MIN_OPTIONS && nodes.every(isUnlabelledStatement);
  return nodes.flatMap((node) => {
    const { label = inherited, text } = parseLabel(node.item.content);
    if (label === 'Answer') return [];
    if (text === '') return collectDetails(node.children, label);
    // A task or explained term that asks nothing belongs to a checklist and is no follow-up.
    const isChecklist = findBox(node.item.content) !== undefined || GLOSS.test(node.item.content);
    const isAnswer = areOptions || (isChecklist && isUnlabelledStatement(node));
    const isKept = label !== undefined || isLabelled || !isAnswer;
    const detail = isKept ? [{ label: label ?? 'Follow-up', text } as const] : [];
    return [...detail, ...collectDetails(node.children)];
  });
}

/** Counts the questions among the items of a list and below the items that name topics. */
function countQuestions(nodes: readonly ListNode[], isNamedFile: boolean): number {
  const topics = findTopics(nodes);
  const asked = nodes.filter((node) => !topics.has(node) && isQuestion(node, isNamedFile)).length;
  return [...topics].reduce(
    (sum, { children }) => sum + countQuestions(children, isNamedFile),
    asked,
  );
}

function findAmongSiblings(nodes: readonly ListNode[], context: ListContext): Candidate[] {
  const { isNamedFile } = context;
  const questionCount = nodes.filter((node) => isQuestion(node, isNamedFile)).length;
  const likelyCount = nodes.filter(isLikelyQuestion).length;
  const weighedCount = nodes.filter((node) => node.likelihood !== 'noise').length;
  // An id, topic or tag says nothing about the siblings.
  const askedCount = nodes.filter((node) => asksInWords(node, isNamedFile)).length;
  const minShare = isNamedFile ? MIN_ASKED_SHARE : MIN_ASKED_SHARE_IN_FOLDER;
  const areMost = askedCount + likelyCount >= weighedCount * minShare;
  const areLikelyTaken = askedCount > 0 || (likelyCount >= MIN_LIKELY && areMost);
  const areUnmarkedTaken = askedCount > 0 && areMost;
  const isAlone = questionCount === 1 && likelyCount < MIN_LIKELY;
  const isByChance = context.hasQuestionLists && weighedCount >= MIN_WEIGHED && isAlone;
  const topics = findTopics(nodes);
  return nodes.flatMap((node): Candidate[] => {
    const { item, marked, likelihood, children } = node;
    if (topics.has(node)) {
      const topic = getNamedTopic(marked) ?? context.topic;
      return findAmongSiblings(children, { ...context, topic });
    }
    const isTaken =
      isOverlay(marked) ||
      node.isProven ||
      (isQuestion(node, isNamedFile) && !isByChance) ||
      (isLikelyQuestion(node) && areLikelyTaken && !isByChance) ||
      (likelihood === 'undecided' &&
        (context.isEveryItemAsked || (areUnmarkedTaken && mayLackMark(marked))));
    if (!isTaken) return [];
    return [{ marked, position: item, topic: context.topic, details: collectDetails(children) }];
  });
}

/** Whether an item is a question on its own, whatever its siblings are. */
function isSure({ likelihood, isProven }: ListNode): boolean {
  return likelihood === 'question' || isProven;
}

/** Whether an item is a question on its own, or undecided with a labelled detail below it. */
function isQuestion(node: ListNode, isNamedFile: boolean): boolean {
  return node.isProven || asksInWords(node, isNamedFile);
}

/**
 * Whether the words of an item ask or, in a named file, a labelled detail below it says so. In a
 * folder it may be a diary: `- Sent the letter`, below it `- Follow-up: on Monday`.
 */
function asksInWords({ likelihood, children }: ListNode, isNamedFile: boolean): boolean {
  if (likelihood !== 'undecided') return likelihood === 'question';
  return isNamedFile && children.some(hasDetailLabel);
}

/** Whether an item is undecided and starts like a question, not with a link. */
function isLikelyQuestion({ likelihood, marked }: ListNode): boolean {
  const hasLink = textAfterLink(marked.markdown) !== undefined;
  return likelihood === 'undecided' && !hasLink && startsLikeQuestion(marked.text);
}

/** Whether an undecided item may be a question: long enough, no advice, no link without a mark. */
function mayLackMark(marked: Line): boolean {
  const isHint = LINKED.test(marked.markdown) && !hasQuestionMark(marked.text);
  return isLongEnough(marked) && !isHint && !isAdvice(marked.text);
}

/** Finds the items that name the topic of the questions below them. */
function findTopics(nodes: readonly ListNode[]): ReadonlySet<ListNode> {
  const topics = nodes.filter(isTopic);
  if (topics.length < MIN_TOPICS) return new Set(topics);
  return new Set(nodes.filter((node) => isTopic(node) || (countBelowName(node) ?? 0) > 0));
}

function isTopic(node: ListNode): boolean {
  const count = countBelowName(node);
  if (count === undefined) return false;
  const { marked } = node;
  const isShort = saysNothing(marked) || countWords(marked.text) <= MAX_WORDS_ABOVE_ONE;
  return count > 1 || (count === 1 && isShort) || node.children.some(isTopic);
}

/** Counts the questions right below an item; undefined if the item cannot name their topic. */
function countBelowName(node: ListNode): number | undefined {
  const { likelihood, isProven, marked, children } = node;
  if (isProven || likelihood === 'question' || isWhyThisQuestion(marked)) return undefined;
  if (children.some(hasDetailLabel)) return undefined;
  // Below an item that starts like a question itself, likely questions do not count.
  const countLikely = !isLikelyQuestion(node);
  return children.filter((child) => isSure(child) || (countLikely && isLikelyQuestion(child)))
    .length;
}

function hasDetailLabel({ item }: ListNode): boolean {
  return parseDetail(item.content).length > 0;
}

function isUnlabelledStatement({ item }: ListNode): boolean {
  const { label, text } = parseLabel(item.content);
  return label === undefined && !asks(text);
}
