import { toLower } from '../text/normalize.ts';

/** Words that stand in job ads and hardly in lists of questions. */
const SIGNS: readonly RegExp[] = [
  /\b(?:responsibilities|your (?:tasks|mission|role)|what you(?:['’]ll| will) (?:do|own)|aufgaben|vos missions)\b/u,
  /\b(?:requirements|qualifications|what you bring|your profile|must[- ]haves?|anforderungen|dein profil|ihr profil|votre profil)\b/u,
  /\b(?:we offer|benefits|perks|what you(?:['’]ll| will) get|wir bieten|nous offrons|ofrecemos)\b/u,
  /\b(?:apply|application|bewerb\w*|postule\w*|candidature|equal opportunity)\b/u,
  /\b(?:we are (?:looking|hiring|seeking)|we['’]re (?:looking|hiring)|wir suchen|nous recherchons|buscamos)\b/u,
];
const MIN_SIGNS = 3;
/** In characters. */
const MAX_LENGTH = 100_000;

/** Whether a text without a question mark reads like a job ad. */
export function looksLikeAd(text: string): boolean {
  const lower = toLower(text.slice(0, MAX_LENGTH));
  return SIGNS.filter((sign) => sign.test(lower)).length >= MIN_SIGNS;
}
