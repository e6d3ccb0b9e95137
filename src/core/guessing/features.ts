import { stemmer } from 'stemmer';
import { foldText } from '../text/normalize.ts';
import { unicodeRegExp } from '../text/unicode-regexp.ts';

const words = unicodeRegExp(String.raw`[\p{L}\p{N}]{1,1000000}[+#]*`, 'gu');
/** Matches the part to remove: `team's`, `you're`, `don't` become `team`, `you`, `do`. */
const contraction = unicodeRegExp(String.raw`(?:n['’]t|['’][\p{L}]{1,2})(?![\p{L}])`, 'gu');
/** In letters: longer words are not stemmed, because hardly any English word is that long. */
const MAX_STEMMED_LENGTH = 40;

/** Words that are common in questions on any topic. */
const STOP_WORDS = new Set(
  `
    a about above after again all am an and any anyone anything are as ask asked at be because
    been before being below between both but by ca can could describe did do does doing done
    down during each else ever every explain few for from further get give go got had has have
    having he her here hers him his how i if in into is it its just know like make many may me
    might more most much must my no nor not now of off on once one only or other our out over
    own per please same shall she should so some someone something such tell than that the their
    them then there these they thing this those through to too under until up us use very was we
    were what when where which while who whom whose why will with wo would you your yours
  `.match(/\S+/gu),
);

/**
 * Returns the features of a text, each once: the stems of its words, except stop words, and pairs
 * of neighboring stems. `How do you review code?` gives `review`, `code` and `review code`.
 */
export function extractFeatures(text: string): string[] {
  const folded = foldText(text);
  const bare = folded.replace(contraction(folded), '');
  const stems = (bare.match(words(bare)) ?? [])
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => (word.length > MAX_STEMMED_LENGTH ? word : stemmer(word)));
  const pairs = stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`);
  return [...new Set([...stems, ...pairs])];
}
