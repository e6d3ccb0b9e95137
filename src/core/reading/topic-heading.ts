import { readHeading } from '../language/heading-meaning.ts';
import { type TopicName, toTopicName } from '../question/question.ts';
import { MAX_QUESTION_LENGTH } from './line.ts';

/** The topic and the audience that a heading gives to the questions below it. */
export interface TopicHeading {
  /** The words that name the topic, without numbering and remarks. */
  readonly title: string;
  readonly name: TopicName | undefined;
  readonly audience: string | undefined;
  readonly announcesQuestions: boolean;
}

/** Suffix cut from topics: `:`, `[…]`, or `(…)` with a digit or five words; `(salary)` stays. */
const SUFFIX = /(?:[:：]|\s*\[[^\]]*\]|(?<=\S)\s*\((?=[^()]*\d|(?:[^()\s]+\s+){4})[^()]*\))+$/u;
const PARENTHESES = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/su;
/** Starts of remarks that say when to ask: `Culture (ask early)`. */
const ADVICE =
  /^(?:ask|if|only|optional|important|bonus|must|nice to have|later|falls|wenn|nur|wichtig|seulement|si|sólo|solo|importante|se|alleen|als|если|только|важно)(?![\p{L}])/iu;
/** Words before a mark, the mark, and words after it: `Part 2: Pay`, `Pay – my questions`. */
const MARKED = /^([^:：–—]*[^:：–—\s])(?:\s*[:：]\s*|\s+[-–—]\s+)(\S.*)$/su;

/** Returns the topic and the audience that the words of a heading name, if any. */
export function toTopicHeading(text: string): TopicHeading {
  if (text.length > MAX_QUESTION_LENGTH) {
    const name = toTopicName(text);
    return { title: text, name, audience: undefined, announcesQuestions: false };
  }
  const { title, remarks } = splitRemarks(text.replace(SUFFIX, ''));
  const { namesTopic, audience, announcesQuestions } = readHeading(title);
  const named = namesTopic ? toTopicName(title) : undefined;
  // Printed as a heading, the name must read back: `1️⃣` becomes `1`, which is only a number.
  const name = named !== undefined && readHeading(named).namesTopic ? named : undefined;
  const ofRemarks = remarks.map((remark) => readHeading(remark));
  return {
    title,
    name,
    audience: audience ?? ofRemarks.find((one) => one.audience !== undefined)?.audience,
    announcesQuestions: announcesQuestions || ofRemarks.some((one) => one.announcesQuestions),
  };
}

/** Takes off the parts of a heading that name no topic, beside one that may. */
function splitRemarks(text: string): { title: string; remarks: readonly string[] } {
  const [, words = '', remark = ''] = PARENTHESES.exec(text) ?? [];
  const isRemark = ADVICE.test(remark) || (remark !== '' && !readHeading(remark).namesTopic);
  const title = isRemark ? words : text;
  const [, before = '', after = ''] = MARKED.exec(title) ?? [];
  const remarks = isRemark ? [remark] : [];
  if (before === '') return { title, remarks };
  if (!readHeading(before).namesTopic) return { title: after, remarks: [...remarks, before] };
  if (!readHeading(after).namesTopic) return { title: before, remarks: [...remarks, after] };
  return { title, remarks };
}
