import { hasLetters, toLower } from '../text/normalize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';
import { isAsked } from './question-signs.ts';

const MAX_PHRASE_WORDS = 6;
/** In scripts without spaces between words, this many characters count as one word. */
const CHARACTERS_PER_WORD = 2;
const unspacedCharacter = unicodeRegExp(
  String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]`,
  'gu',
);
const spacedWords = unicodeRegExp(String.raw`[\p{L}\p{M}\p{N}'’-]+`, 'gu');
const PLACEHOLDER =
  /^[\s([{<*_]*(?:tbd|tba|n\/a|etc|and so on|und so weiter|usw|to be (?:filled|added|continued|done|written|decided|defined)|coming soon|your (?:own )?questions? here|add (?:your|more)|more to come|work in progress|…|\.{3}|-+)/u;
/** Words that are placeholders only if they stand alone: `Todo el equipo …` is a sentence. */
const PLACEHOLDER_ALONE = /^[\s([{<*_]*(?:todo|wip|na)[\s)\]}>*_.:!…-]*$/u;
const PLACEHOLDER_IN_CAPITALS = /^[\s([{<*_]*(?:TODO|WIP)/u;
/** Matches the start of a variable or tag of a site generator: `{{ question }}`, `{% raw %}`. */
const TEMPLATE = /\{\{|\{%/u;
const letterFirst = unicodeRegExp(String.raw`^[\p{L}\p{N}]`, 'u');

/** Whether a text begins with a placeholder (`TBD`), has a template, or has no letter or digit. */
export function isPlaceholder(text: string): boolean {
  const lower = toLower(text);
  return (
    startsWithWord(lower, PLACEHOLDER) ||
    PLACEHOLDER_ALONE.test(lower) ||
    startsWithWord(text, PLACEHOLDER_IN_CAPITALS) ||
    TEMPLATE.test(text) ||
    // U+FFFD stands for a character that could not be decoded, perhaps a letter.
    !(hasLetters(text) || text.includes('\ufffd'))
  );
}

/** Counts the words of a text; estimates their number in scripts without spaces between words. */
export function countWords(text: string): number {
  const unspaced = text.match(unspacedCharacter(text))?.length ?? 0;
  const spaced = text.replace(unspacedCharacter(text), ' ').match(spacedWords(text))?.length ?? 0;
  return spaced + Math.ceil(unspaced / CHARACTERS_PER_WORD);
}

/** Whether a text may name a topic: one to six words that do not end like a sentence or question. */
export function isPhrase(text: string): boolean {
  const count = countWords(text);
  if (count === 0 || count > MAX_PHRASE_WORDS || /[.!?？。！]$/u.test(text)) return false;
  // A quote, a bracket or a remark may stand behind the question mark: `Who left? (team)`.
  return !isAsked(text);
}

/** Removes the colon at the end of a title. */
export function withoutColon(title: string): string {
  return title.replace(/[:：]$/u, '');
}

/** Whether `word` matches the start of a text as a whole word: `etc.`, but not `Etching`. */
function startsWithWord(text: string, word: RegExp): boolean {
  const [match] = word.exec(text) ?? [];
  return match !== undefined && !letterFirst(text).test(text.slice(match.length));
}
