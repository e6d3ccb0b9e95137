import { foldText } from './normalize.ts';

/** `C`, `C++` and `C#` are different words. */
const WORD = /[\p{L}\p{N}]+[+#]*/gu;
/** With the signs that are typed in its place. */
const APOSTROPHE = "['’‘ʼ＇`´′]";
const LETTER = String.raw`[\p{L}\p{M}]`;
const INNER_APOSTROPHE = new RegExp(`(?<=${LETTER})${APOSTROPHE}`, 'gu');
/** `l'équipe` and `dell'azienda`, but not `don't` and `they're`: what is behind the apostrophe is a word. */
const ELISION = new RegExp(`(?<!${LETTER})(${LETTER}{1,9})${APOSTROPHE}(?=(${LETTER}{3,}))`, 'gu');

/** Returns the words that are looked for, folded: `don't` is `dont`, `l'équipe` is `equipe`. */
export function toSearchWords(text: string): string[] {
  return splitWords(text.replace(ELISION, ''));
}

/** Returns the words that a text is found by, folded: `don't` by `dont`, `l'équipe` by `lequipe` and by `equipe`. */
export function toFoundWords(text: string): string[] {
  return splitWords(text.replace(ELISION, '$1$2 '));
}

function splitWords(text: string): string[] {
  return foldText(text.replace(INNER_APOSTROPHE, '')).match(WORD) ?? [];
}
