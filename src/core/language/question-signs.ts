import { hasLetters, toLower } from '../text/normalize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** What ends a question in the scripts that have a mark for it, the interrobang and doubled ones included. */
const MARK = '[?？؟՞፧⁇⁈⁉‽]';
/** What may stand behind the mark: what closes quotes, brackets and emphasis, dots, and emoji. */
const BEHIND = '[\\s"\'”’»›」』)\\]}*_~`.!…\\p{Extended_Pictographic}\\ufe0f\\u200d]*';
const asked = unicodeRegExp(`${MARK}${BEHIND}$`, 'u');
/** Japanese ends a question with か and a full stop, or with a plea; Korean with such endings, too. */
const askedOtherwise = unicodeRegExp(
  `(?:(?:か|ください|下さい)[。．]?|(?:까요|나요|니까|주세요|주십시오)\\.?)${BEHIND}$`,
  'u',
);
/** Greek ends a question with what looks like a semicolon, behind a foreign word, too. */
const greekMark = unicodeRegExp(`[;\\u037e]${BEHIND}$`, 'u');
const greekWord = unicodeRegExp(String.raw`\p{sc=Grek}{3}`, 'u');
const QUESTION_MARK = new RegExp(MARK, 'u');
const ENDS_QUOTED = /["”“»]\W*$/u;
const quoted = unicodeRegExp(
  String.raw`^[^"“„«]*[\p{L}\p{N}:,][^"“„«]*["“„«][^"”“»«]*[?？؟]["”“»]\W*$`,
  'u',
);
/** A few words that name what is asked in quotes behind their colon: `Pace: "How often …?"`. */
const NAMED_QUOTED = /^[^\s"“„«:：]+(?: [^\s"“„«:：]+){0,3} ?[:：]\s*["“„«]/u;
const TRAILING_BREAKS = /(?:<br ?\/?>)+$/iu;
const TRAILING_PARENTHESES = /\s*[(（[][^()（）[\]]*[)）\]][\s.*_]*$/u;

// What follows is looked for in lower case: an expression that regards none, in any script, takes Node
// several times as long to make.

/** Ways to ask without a mark, as people write them for interviews. */
const prompt = unicodeRegExp(
  String.raw`^["“„«]?(?:please )?(?:(?:tell|walk|talk|take|show|guide) (?:me|us) |(?:discuss|compare|define|explain) ["“\p{L}]|describe (?:a|an|the|your|how|what|to|me|one|some)\b|give (?:me|us|an example|some examples)\b|share (?:a|an|your|with)\b|help (?:me|us) understand |name (?:a|one|three|some)\b|i(?:'d| would|’d) (?:like|love) to (?:know|hear|understand|learn)\b|erzähl|beschreib|schilder|nenne|racontez|parlez|décrivez|expliquez|donnez|cuént|háblame|hábleme|describ|explique|explíc|fale |conte |descreva|расскаж|опиш|назов|привед|объясните |розкаж|назвіть |поясніть |opowiedz|opisz|wyjaśnij|vysvětli|popiš|řekn|vertel |beschrijf|berätta |beskriv |fortell |fortæl |kerro |kuvaile|parla(?:mi|ci|temi|teci) |raccont(?:ami|aci|atemi|ateci) |descriv|hãy (?:kể|mô tả|nêu|giải thích|cho biết) |πε(?:[ςσ]|ίτε) [μµ]|περιγρ[άα]ψ|εξηγήστε |حدثن|أخبرن|اشرح |说说|谈谈|讲讲|请?(?:介绍|描述|谈|说|讲)|教えて|聞かせて)`,
  'u',
);
const ADVICE =
  /^(?:(?:always|also|try to|be sure to|make sure to|remember to) )?(?:ask (?:questions|yourself)|remember|note (?:that|down)|make sure|be (?:sure|prepared|honest|ready|careful|polite)|don['’]t|do not|never|avoid|follow (?:up|the|your)|prepare|practi[cs]e|bring|send|research|take notes|listen|seek|look (?:for|out|up)|keep in mind|pay attention|smile|relax|google)\b/u;
const PLACEHOLDER =
  /^[\s([{<*_]*(?:tbd|tba|n\/a|etc|and so on|und so weiter|usw|to be (?:filled|added|continued|done|written|decided|defined)|coming soon|your (?:own )?questions? here|add (?:your|more)|more to come|work in progress|…|\.{3}|-+)/u;
/** Words of other languages as well, so that nothing may follow: `Todo el equipo …`, `Na czym …`. */
const PLACEHOLDER_ALONE = /^[\s([{<*_]*(?:todo|wip|na)[\s)\]}>*_.:!…-]*$/u;
const PLACEHOLDER_IN_CAPITALS = /^[\s([{<*_]*(?:TODO|WIP)/u;
/** What a site's template puts something else for. */
const TEMPLATE = /\{\{|\{%/u;
const BARE_WORD_COUNT = 6;
/** Scripts that put no spaces between words: so many characters stand for a word. */
const CHARACTERS_A_WORD = 2;
const unspacedCharacter = unicodeRegExp(
  String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]`,
  'gu',
);

const letterFirst = unicodeRegExp(String.raw`^[\p{L}\p{N}]`, 'u');
const spacedWords = unicodeRegExp(String.raw`[\p{L}\p{M}\p{N}'’-]+`, 'gu');

/** Whether a text ends as a question does, in any script. */
export function isAsked(text: string): boolean {
  const tail = text.slice(-TAIL).trimEnd().replace(TRAILING_BREAKS, '');
  // What is asked in parentheses only, or of somebody who is quoted, is not asked here.
  const bare = tail.replace(TRAILING_PARENTHESES, '');
  const isQuoted = bare !== '' && ENDS_QUOTED.test(bare) && quoted(bare).test(bare);
  if (isQuoted && !NAMED_QUOTED.test(text)) return false;
  return ends(bare === '' ? tail : bare);
}

function ends(text: string): boolean {
  if (asked(text).test(text) || askedOtherwise(text).test(text)) return true;
  return greekMark(text).test(text) && greekWord(text).test(text);
}

/** What is behind a mark is shorter: to look at no more than this keeps a long text fast. */
const TAIL = 300;

/** Whether a question mark stands anywhere in a text. */
export function hasQuestionMark(text: string): boolean {
  return QUESTION_MARK.test(text);
}

/** Whether a text asks without a mark: `Tell me about …`. */
export function isPrompt(text: string): boolean {
  const lower = toLower(text);
  return prompt(lower).test(lower);
}

/** Whether a text tells the reader what to do at an interview; `ask about …` may be a question in short. */
export function isAdvice(text: string): boolean {
  return ADVICE.test(toLower(text));
}

/** Whether a text asks, with a mark or without. */
export function asks(text: string): boolean {
  return isAsked(text) || isPrompt(text);
}

/** A title without the colon behind it. */
export function withoutColon(title: string): string {
  return title.replace(/[:：]$/u, '');
}

/** Whether a text only keeps a place: `TBD`, `etc.`, `…`. */
export function isPlaceholder(text: string): boolean {
  const lower = toLower(text);
  return (
    isWordAt(lower, PLACEHOLDER) ||
    PLACEHOLDER_ALONE.test(lower) ||
    isWordAt(text, PLACEHOLDER_IN_CAPITALS) ||
    TEMPLATE.test(text) ||
    !(hasLetters(text) || text.includes('\ufffd'))
  );
}

/** Whether a text begins so, and no letter of any script goes on behind it. */
function isWordAt(text: string, beginning: RegExp): boolean {
  const [found] = beginning.exec(text) ?? [];
  return found !== undefined && !letterFirst(text).test(text.slice(found.length));
}

/** How many words a text has. */
export function countWords(text: string): number {
  const unspaced = text.match(unspacedCharacter(text))?.length ?? 0;
  const spaced = text.replace(unspacedCharacter(text), ' ').match(spacedWords(text))?.length ?? 0;
  return spaced + Math.ceil(unspaced / CHARACTERS_A_WORD);
}

/** Whether a text is a few words without the end of a sentence, as a name of a topic is. */
export function isBareWords(text: string): boolean {
  return !/[.!?？。！]$/u.test(text) && countWords(text) <= BARE_WORD_COUNT && countWords(text) > 0;
}

/** What may stand between the word that asks and its verb: `which of your teams are …`, but not `what you should …`. */
const BETWEEN = "(?: (?!(?:you|we|they|i|it|he|she|to|not) )[\\p{L}\\p{N}'’/-]+){0,4}?";
const VERB =
  '(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|might)';
const SUBJECT =
  '(?:you|i|we|they|he|she|it|there|this|that|these|those|the|your|my|our|any|anyone|people)';
/** How an English question begins; `When you have …` or `Do the …` begin advice as often. */
const opening = unicodeRegExp(
  [
    `^\\W{0,3}(?:what|how|which)(?:['’](?:s|re|d|ll)|${BETWEEN} ${VERB})\\b`,
    `^\\W{0,3}(?:who|whom|whose|where|when|why)(?:['’](?:s|re|d|ll)| ${VERB})\\b`,
    `^\\W{0,3}(?:do|have) (?:you|we|they|i)\\b`,
    `^\\W{0,3}(?:is|are|was|were|does|did|has|can|could|will|would) ${SUBJECT}\\b`,
  ].join('|'),
  'u',
);
const ENDS_STATEMENT = /[.!:;,]["'”’)]?$/u;

/**
 * Whether a text without a mark at its end begins as a question does. It may be one, with the mark
 * forgotten or with a remark behind it: what stands around it must say so, too.
 */
export function leansToAsk(text: string): boolean {
  const lower = toLower(text);
  return opening(lower).test(lower) && (/\?\s/u.test(text) || !ENDS_STATEMENT.test(text));
}
