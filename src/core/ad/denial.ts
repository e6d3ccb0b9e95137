import type { AdSentence, AdWord } from './ad-sentences.ts';
import { stemSet, toStem } from './stems.ts';

/** Words that deny what follows at once: `no on-call`, `without weekend work`. */
const DENIES = stemSet(
  'no not never without zero neither nor cannot neednt isnt arent dont doesnt wont wouldnt havent hasnt cant didnt nobody nothing kein keine keinen nicht ohne pas sans aucun aucune jamais sin ningun ninguna ningún',
);
/** Words that may stand between: `no on-call`, `not a fast-paced agency`, `no regular weekend work`. */
const BETWEEN = stemSet(
  'carry hold own inherit handle deal with see find get new place again work endless kind a an the any of d l de du un des une be call calls called yet been our your in on to do have need require expect required expected regular real ever une un une der die das ein eine einen',
);
/** Behind `not`, these words limit what it denies: `not just about X`, `not only a fast-paced team`. */
const LIMITS =
  'just only merely simply solely limited exclusively mention nur bloß lediglich ausschließlich seulement uniquement solo sólo solamente';
const limits = stemSet(LIMITS);
/** What denies a claim in front of it, up to the end of the clause: `Remote: No`, `On-call – none.` */
const ANSWERS_NO =
  /^\s*(?:\([^()]{1,40}\)\s*)?[:：–—-]\s*(?:no|none|not|never|n\/a|not (?:available|offered|required|needed|possible)|nein|keine?|nie|nicht (?:möglich|nötig)|non|aucune?|jamais|ninguna?|nunca)\s*(?=[,;.!)]|$)/iu;
/** `On-call is not required`, but not `on-call is not only for managers`. */
const IS_NOT = new RegExp(
  String.raw`^[^,;.:!?]{0,20}\s(?:is|are|was|were|will be)(?: not| never|n['’]t)(?![\p{L}])(?!\s(?:${LIMITS.replaceAll(' ', '|')})(?![\p{L}]))`,
  'iu',
);
/** German puts the denial at the end of the clause: `ein Start-up sind wir nicht`. */
const ENDS_DENIED = /^[^,;.:!?]{0,60}\s(?:nicht|nie)\s*(?=[,;.:!?]|$)/iu;
/** In words. A denial further away is about something else. */
const MAX_DISTANCE = 5;
/** In characters. */
const MAX_AFTER = 80;

/** Whether an ad denies its words from `first` to `last`. */
export function isDenied(sentence: AdSentence, first: AdWord, last: AdWord): boolean {
  const { text, words } = sentence;
  const after = text.slice(last.end, last.end + MAX_AFTER);
  if (ANSWERS_NO.test(after) || IS_NOT.test(after) || ENDS_DENIED.test(after)) return true;
  for (let at = first.place - 1; at >= Math.max(0, first.place - MAX_DISTANCE); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined) return false;
    // A comma or a dash ends what a denial is about.
    if (/[,;:–—.]/u.test(text.slice(word.end, next.start))) return false;
    if (limits.has(word.stem)) return false;
    if (DENIES.has(word.stem)) return !isLittleToNo(words, at);
    if (!BETWEEN.has(word.stem) && !isVerb(sentence, at)) return false;
  }
  return false;
}

/** Whether a word is one of `to juggle`, `be juggling`: `you won't have to juggle many hats`. */
function isVerb({ text, words }: AdSentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before?.stem === 'to') return true;
  return before?.stem === 'be' && /ing$/iu.test(text.slice(word?.start, word?.end));
}

/** `Little to no supervision` claims what it says. */
function isLittleToNo(words: AdSentence['words'], at: number): boolean {
  return words[at - 1]?.stem === 'to' && words[at - 2]?.stem === toStem('little');
}
