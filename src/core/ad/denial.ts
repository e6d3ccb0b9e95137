import { type AdSentence, type AdWord, toStem } from './ad-sentences.ts';

/** Words that deny what follows at once: `no on-call`, `without weekend work`. */
const DENIES = stemSet(
  'no not never without zero neither nor cannot neednt isnt arent dont doesnt wont wouldnt havent hasnt cant didnt nobody nothing kein keine keinen nicht ohne pas sans aucun aucune jamais sin ningun ninguna ningún',
);
/** Words that may stand between: `no on-call`, `not a fast-paced agency`, `no regular weekend work`. */
const BETWEEN = stemSet(
  'carry hold own inherit handle deal with see find get new place again work endless kind a an the any of d l de du un des une be call calls called yet been our your in on to do have need require expect required expected regular real ever une un une der die das ein eine einen',
);
/** After `not`, these words deny nothing: `not just about X`, `not only a fast-paced team`. */
const LIMITS = stemSet('just only merely simply limited solely nur seulement solo sólo');
/** The words behind a claim and a colon that deny it: `Remote: No`, `On-call: none`. */
const ANSWERS_NO =
  /^\s*(?:\([^()]{1,40}\)\s*)?[:：–—-]\s*(?:no|none|not|never|n\/a|nein|keine?|non|aucune?|ninguna?)(?![\p{L}])/iu;
/** `On-call is not required`. */
const IS_NOT = /^[^,;.:!?]{0,20}\s(?:is|are|was|will be)(?: not|n['’]t| never)\b/iu;
/** German puts the denial at the end of the clause: `ein Start-up sind wir nicht`. */
const ENDS_DENIED = /^[^,;.:!?]{0,60}\s(?:nicht|nie)\s*(?=[,;.:!?]|$)/iu;
/** In words. A denial further away is about something else. */
const MAX_DISTANCE = 5;
/** In characters. */
const MAX_AFTER = 80;

/** Whether an ad denies its words from `first` to `last`. */
export function isDenied({ text, words }: AdSentence, first: AdWord, last: AdWord): boolean {
  const after = text.slice(last.end, last.end + MAX_AFTER);
  if (ANSWERS_NO.test(after) || IS_NOT.test(after) || ENDS_DENIED.test(after)) return true;
  for (let at = first.place - 1; at >= Math.max(0, first.place - MAX_DISTANCE); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined) return false;
    // A comma or a dash ends what a denial is about.
    if (/[,;:–—.]/u.test(text.slice(word.end, next.start))) return false;
    if (LIMITS.has(word.stem)) return false;
    if (DENIES.has(word.stem)) return !isLittleToNo(words, at);
    if (!BETWEEN.has(word.stem)) return false;
  }
  return false;
}

/** `Little to no supervision` claims what it says. */
function isLittleToNo(words: AdSentence['words'], at: number): boolean {
  return words[at - 1]?.stem === 'to' && words[at - 2]?.stem === toStem('little');
}

function stemSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(toStem));
}
