import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** Spaces and marks between a person and a date, as members of a character class. */
export const MARKS = String.raw`\s,:;|·•/→–—\-`;

/** Flags, joiners and variation selectors go with the emoji that they belong to. */
const emoji = unicodeRegExp(
  String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\u20e3]+`,
  'gu',
);
const BRACKETS = /[[\]]/gu;
/** No more than 23, so that `24h support` keeps its words. */
const HOUR = String.raw`(?:[01]?\d|2[0-3])`;
const CLOCK = String.raw`(?:[ap]\.?m\.?|uhr(?:\s\d{2})?|uur|h(?:\s?\d{2})?|o['’]clock)`;
const ZONE = '(?:UTC|GMT|BST|IST|CES?T|[ECMP][SD]T)';
/** A time of day, with its words: `at 14:30`, `3–4 p.m.`, `14.30 Uhr`, `14h30`, `15:00 (CET)`. */
const time = unicodeRegExp(
  [
    String.raw`(?:(?<![\p{L}])(?:at|from|to|until|um|von|bis|à|de|a las|às|alle|ore|om|o|godz\.|в|kl\.)\s|@\s?)?`,
    String.raw`(?<![\d:.])(?:${HOUR}[-–])?`,
    String.raw`(?:\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?${CLOCK})?|${HOUR}(?:\.\d{2})?\s?${CLOCK})`,
    String.raw`(?!:?\d|[\p{L}])(?:\s(?:${ZONE}|\(${ZONE}\))(?![\p{L}]))?`,
  ].join(''),
  'giu',
);
const EAST_ASIAN_TIME =
  /(?:(?:[上下]午|午[前後]|오[전후])\s?\d{1,2}\s?[時时點点시]|(?<!\d)\d{1,2}\s?[時时시](?!間))(?:\s?\d{1,2}\s?[分분]|半|반)?/gu;
const PARENTHESES_AND_MARKS = /[\s,;:|()（）]+/gu;
/** Begins at the first parenthesis, so that a run of them takes no quadratic time. */
const EMPTY_PARENTHESES = /^([^(（]*)[(（].*[)）]/su;
const MARK_IN_PARENTHESES = /([(（]) ?[,;:|] ?| ?[,;:|] ?(?=[)）])/gu;
const SECOND_MARK = /([,;|]) ?(?=[,;|])/gu;
const WITH = '(?:[Ww]ith|[Mm]it|[Aa]vec|con|com|met|ze?|со?)';
const BARE_WITH = new RegExp(`^(?:${WITH} (?=\\S))+`, 'u');
/** Up to four words before the person, which tell the meeting: `Second interview with Jane`. */
const BEFORE_WITH = new RegExp(`^((?:[^\\s,;:|()（）]+ ){1,4}?)${WITH} (?=\\S)`, 'u');
/** The words for a meeting, folded as names are. */
const OCCASION =
  /^(?:(?:phone|video)?call|meeting|chat|talk|conversation|screen(?:ing)?|onsite|round|coffee|lunch|session|zoom|[a-z]*(?:gesprach|gesprek|interview|telefonat|termin)|anruf|treffen|entretien|appel|entrevue|reunion|rendez-vous|rdv|visio|entrevista|llamada|charla|reuniao|conversa|chamada|ligacao|colloquio|chiamata|incontro|intervista|afspraak|rozmowa|spotkanie|собеседование|встреча|звонок|интервью|разговор)$/u;
const MARKS_AROUND = new RegExp(`^[${MARKS}]+|(?<![${MARKS}])[${MARKS}]+$`, 'gu');
const ACCENTS = /[\u0300-\u036f]/gu;

/**
 * Returns the person in the words of a heading: without brackets, emoji, times of day, marks at both
 * ends, and the words before the person, `with` or `Call with`.
 */
export function cleanPerson(words: string): string {
  const shown = words.replace(emoji(words), ' ').replace(BRACKETS, '');
  return shown
    .replace(time(shown), ' ')
    .replace(EAST_ASIAN_TIME, ' ')
    .replace(/\s+/gu, ' ')
    .replace(PARENTHESES_AND_MARKS, (run) => run.replace(EMPTY_PARENTHESES, '$1 '))
    .replace(MARK_IN_PARENTHESES, '$1')
    .replace(SECOND_MARK, '')
    .replace(MARKS_AROUND, '')
    .replace(BEFORE_WITH, (whole, before: string) => (namesOccasion(before) ? '' : whole))
    .replace(BARE_WITH, '');
}

function namesOccasion(words: string): boolean {
  return words.split(' ').some((word) => OCCASION.test(foldName(word)));
}

/** Returns a name without case, accents and compatibility forms, for comparison. */
export function foldName(name: string): string {
  const decomposed = name.normalize('NFKD').toLowerCase();
  return decomposed.replace(ACCENTS, '').normalize('NFC');
}
