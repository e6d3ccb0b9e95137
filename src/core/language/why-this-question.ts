import { toLower } from '../text/normalize.ts';

/** The words of the label, in lower case, in the languages whose words for a question are known. */
const WORDS = [
  'why (?:this|that) question',
  'why (?:(?:do |should )?(?:we|i) )?ask (?:it|this|that)(?: question)?',
  '(?:warum|wieso|weshalb|wozu) (?:diese|die) frage',
  '(?:warum|wieso|weshalb|wozu) (?:frage ich|fragen wir) (?:das|danach)',
  'pourquoi (?:poser )?cette question',
  '¿?por qué (?:hacer )?esta pregunta',
  'por ?qu[eê] (?:fazer )?(?:esta|essa) pergunta',
  'perch[éè] (?:fare )?questa domanda',
  'waarom deze vraag',
  'varför (?:den här frågan|denna fråga)',
  'hvorfor dette (?:spørsmålet|spørgsmål)',
  'miksi tämä kysymys',
  '(?:dlaczego|skąd|po co) to pytanie',
  'proč tato otázka',
  'neden bu soru|bu soru neden',
  'tại sao (?:lại )?(?:hỏi )?câu (?:hỏi )?này',
  '(?:почему|зачем) этот вопрос',
  '(?:чому|навіщо) це питання',
  'γιατί αυτή η ερώτηση',
  'لماذا هذا السؤال',
  '(?:यह|ये) (?:प्रश्न|सवाल) क्यों',
  '왜 이 질문(?:인가요|을 하나요)?',
  '(?:为什么|為什麼)要?[问問][这這][个個](?:[问問][题題])?',
  '(?:なぜ|どうして)この質問(?:なのか|ですか|をするのか)?',
].join('|');
/** In characters. The label is shorter, and a long text would take long to lower-case. */
const MAX_LENGTH = 200;
/** The marks behind the words: `?**`, `?:`, `:`, the end of the line, or a dash behind emphasis. */
const END =
  '(?:[*_]{1,3}\\s[-–—]\\s|[*_]{0,3}(?:\\s?[?？؟;][*_]{0,3}\\s?[:：]?|\\s?[:：]|$)[*_]{0,3}\\s*(?:[-–—]\\s+)?)';
const LABEL = new RegExp(`^[*_]{0,3}(?:${WORDS})${END}`, 'u');

/**
 * Returns the words behind the label `Why this question?`, which looks like a question but explains
 * the one above it; undefined for a text that does not begin with the label.
 */
export function splitWhyThisQuestion(text: string): string | undefined {
  const label = LABEL.exec(toLower(text.slice(0, MAX_LENGTH)))?.[0];
  return label === undefined ? undefined : text.slice(label.length);
}
