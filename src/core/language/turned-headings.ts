import { normalizeText } from '../text/normalize.ts';
import { isAsked } from './question-signs.ts';

// The patterns expect a normalized text between spaces: ` questions you shouldn t ask `. Where a word has
// no space around it in a pattern, other letters may follow. Each line is for one language or for a few.

const QUESTIONS =
  '(?:questions?|things|topics|what|fragen|was|themen|preguntas|perguntas|qué|temas|domande|vragen|pytania|вопросы|питання|запитання|otázky|frågor|spørgsmål|spørsmål|kysymykset|sorular|câu hỏi|ερωτήσεις)';
const AVOID =
  '(?:avoid|vermeiden|éviter|evitar|evites?|evitare|vermijden|unikać|избегать|уникати|vyhnout|vyvarovat|undvika|undgå|unngå|välttää|vältettävä|tránh|αποφύγεις|αποφύγετε)';

/** Questions that nobody should ask. */
const TO_AVOID = [
  `^ ${QUESTIONS} (?:[^ ]+ ){0,3}${AVOID} (?:at|in|when|if|sollte|solltest|sollten|bei|im|lors|en|au) | ${AVOID} $|^ ${AVOID} `,
  '^ (?:questions|things|topics|what) (?:you (?:should )?)?(?:not to|never to|never|should not) |^ (?:never|do not|don t|dont) (?:ask|say|mention|bring) | (?:should|must|do)(?: not|n t|nt) (?:be )?(?:asked|ask|say|mention|bring up) | (?:you|to) never (?:ask|say) |^ (?:bad|worst|terrible|taboo|forbidden|illegal) questions | off limits | no gos? ',
  ' nicht (?:fragen|stellen|gestellt) | (?:nie|niemals) (?:fragen|stellen) |^ (?:nie|niemals) (?:fragen|stellen|sagen) | tabus? | tabufragen |^ (?:verbotene|schlechte|unzulässige) fragen ',
  ' (?:ne|n) (?:pas|jamais) (?:poser|demander) | jamais (?:poser|demander) | questions (?:interdites|taboues) |^ mauvaises questions ',
  ' no (?:se )?(?:preguntar|preguntes|hacer|hagas|debes|deberías|debe|deben) | nunca (?:preguntar|perguntar|hacer|fazer) | (?:preguntas|perguntas) (?:prohibidas|proibidas|tabú|tabu) |^ (?:malas preguntas|más perguntas) ',
  ' não (?:se )?(?:perguntar|pergunte|fazer|faça|deve|devem|deveria) |^ evite ',
  ' non (?:chiedere|fare|porre) | mai (?:chiedere|fare) | domande vietate ',
  ' niet (?:te )?(?:stellen|vragen) | nooit (?:stellen|vragen) |^ (?:verboden|slechte) vragen ',
  ' nie (?:pytać|pytaj|zadawać|zadawaj|należy|wolno|powinno) |^ nigdy nie (?:pytaj|pytać|mów) |^ (?:zakazane|złe) pytania ',
  ' не (?:(?:стоит|надо|нужно|следует) )?(?:задавать|задавайте|спрашивать|спрашивайте) |^ никогда не |^ (?:плохие|запрещ[её]нные) вопросы ',
  ' не (?:(?:варто|слід|треба) )?(?:ставити|питати|запитувати) |^ ніколи ',
  ' ne(?:ptat|ptejte|klást|pokládat) |^ nikdy ',
  ' (?:inte|ikke) (?:ställa|fråga|stille|spørge|spørre|spør) |^ (?:aldrig|aldri) ',
  '^ älä | ei (?:pidä|kannata|saa) kysyä | kaçın| sorulma(?:ması|malı)| sorma(?:yın)? | không nên | đừng | μην? (?:ρωτ|κάν)',
  '(?:تجنب|لا تسأل|لا تطرح)',
  '避免|(?:不要|不该|不該|不应|不應|不应该|不應該|别|別)(?:问|問)|禁忌|大忌|雷区|雷區',
  '避けるべき|避けたい|避けた方|ng質問|(?:聞い|質問し)てはいけない|すべきでない|피해야|하지 말아야|하면 안 되는|묻지 말',
];

/** Questions that the company asks the candidate. */
const ASKED_OF_ME = [
  ' (?:they|interviewers?|recruiters?|companies|employers?|managers?) (?:ll |d |will |may |might |could |can |would |always |often |usually |sometimes |probably |like to |love to )*ask(?:s|ed)? | ask(?:s|ed|ing)? me | (?:i|we|you) (?:was|were|am|are|got|get|will be|ll be|may be|might be|could be|can be|ve been|have been) (?:often |usually |already )?asked | asked (?:of|to) (?:the |a )?(?:candidates?|applicants?) $| asked of me | questions (?:to answer|to expect|i expect|(?:i|we) (?:must|have to|need to|should) answer) ',
  ' (?:sie|er|man|die|interviewer|recruiter|arbeitgeber) (?:mir|mich|uns) (?:[^ ]+ ){0,4}(?:gestellt|stellen|stellt|gefragt|fragen|fragt|fragte|fragten) | fragen an (?:mich|uns|bewerber|bewerberinnen|kandidaten|den bewerber|die bewerberin) | (?:wurde|werde) ich (?:[^ ]+ ){0,4}gefragt | ich gefragt (?:wurde|werde) ',
  ' (?:on|ils|recruteurs?) (?:va |vont |peut |peuvent |pourrait |pourraient |risque de )?(?:me|m|te|t|vous|nous) (?:a |ont |va |vont )?(?:pos|demand)| me (?:seront|sera|sont) posées? | posées? (?:aux candidats|au candidat) ',
  ' (?:me|nos|te) (?:van a |pueden |podrían |suelen )?(?:hacer|hagan|harán|hacen|hicieron|preguntar|preguntarán|preguntan|preguntó|preguntaron) | (?:al candidato|a los candidatos) ',
  ' (?:me|nos) (?:vão |podem )?(?:fazer|fazem|farão|fizeram|perguntar|perguntam|perguntou|perguntarão|perguntaram) | (?:ao candidato|aos candidatos) ',
  ' (?:mi|ci|ti) (?:faranno|fanno|hanno (?:fatto|chiesto)|chiederanno|chiedono|verranno|potrebbero (?:fare|chiedere)) | (?:al candidato|ai candidati) ',
  ' ze (?:mij|me|ons) (?:[^ ]+ ){0,4}(?:stellen|vragen|vroegen) | aan (?:mij|de kandidaat|kandidaten) (?!zelf)',
  ' zada(?:dzą|ją|wali|wane) mi | mi zada(?:dzą|ją|wali|wane) | (?:mnie|mi) (?:zapytają|pytają) | zapytają mnie | (?:do mnie|do kandydata) ',
  ' (?:мне|нам) (?:могут |будут )?зада| (?:меня|нас) (?:могут |будут )?(?:спро|спраш)| зада(?:дут|ют|вали) мне | (?:соискателю|кандидату) | мені (?:можуть )?(?:постав|зада|став)| мене (?:спита|запита|питають)',
  ' mi (?:budou |mohou )?(?:klást|polož|pokládají)| mě (?:se )?(?:budou |mohou )?(?:ptát|zept|ptají)| se mě (?:budou |mohou )?(?:ptát|zept|ptají)',
  ' (?:de|dom|man) (?:kommer att |kan |vil |kommer til å )?(?:ställer?|ställa|frågar?|stiller?|spørger|spørge|spør|spørre) (?:till |til )?(?:mig|meg) | frågor (?:som )?jag (?:kan )?får? | spørsmål jeg (?:kan )?få[r]? | spørgsmål jeg (?:kan )?få[r]? ',
  ' (?:minulta|hakijalle) | bana (?:sor|yönelt)| aday(?:a|lara) | (?:họ|nhà tuyển dụng) (?:sẽ |có thể )?hỏi | hỏi (?:tôi|ứng viên) | (?:θα )?με ρωτ| μου (?:κάνουν|θέσουν) ',
  '(?:يسألونني|سيسألونني|يسألني|تطرح علي)',
  '(?<!反)问我|(?<!反)問我|被问|被問|面试官(?:会|可能)问|面試官(?:會|可能)問',
  '聞かれ|訊かれ|質問され|받을 (?:수 있는 )?질문|받은 질문|예상 질문|나에게 (?:하는|물)|면접관이 (?:묻|물)',
];

/** Questions for practice, and those that people ask themselves. */
const FOR_MYSELF = [
  ' (?:to|let s) practi[cs]e |^ practi[cs]e (?:questions|answers) | to rehearse | to prepare (?:for|answers?) | ask(?:ing)? (?:myself|yourself|ourselves|yourselves|oneself) | (?:to|for|of) (?:myself|yourself|ourselves|yourselves|oneself) | self (?:reflection|assessment) ',
  ' (?:zum|zu) üben | übungsfragen | (?:mich|mir|dich) selbst | sich selbst (?:fragen|stellen) | selbstreflexion ',
  ' pour (?:s |m )(?:entraîner|exercer) | à (?:me|se) poser | (?:à|pour) (?:moi|soi|vous|toi) mêmes? ',
  ' para (?:practicar|ensayar|praticar|treinar|ensaiar) | (?:a|para) (?:mí|ti|sí|mim|si) (?:mism|mesm)[oa]s? | (?:preguntarme|preguntarse|hacerme|hacerse|hacerte|preguntarte|me perguntar) ',
  ' (?:esercitarsi|esercitarmi|allenarsi) | (?:a|per) (?:me|se|te) stess[oaie] | (?:chiedermi|farmi|pormi|chiedersi|porsi|farsi) ',
  ' (?:om|mee) te oefenen | te oefenen | oefenvragen | (?:aan|voor) (?:mijzelf|mezelf|jezelf|uzelf|zichzelf) ',
  ' (?:do|dla) (?:ćwiczenia|przećwiczenia|poćwiczenia|ćwiczeń) | (?:zadać|samemu|samej) sobie | (?:do|dla) siebie ',
  ' (?:для|на) (?:тренировки|практики|отработки|тренування) | (?:самому|самой|задать|вопросы) себе | для себя | (?:поставити|самому|самій) собі | (?:для|до) себе ',
  ' (?:k|na|pro) (?:procvičení|procvičování|trénink) | (?:sám|sama|sami) (?:sebe|sobě) | pro sebe ',
  ' (?:att|å|at) (?:öva|øve)(?: på)? | övningsfrågor | (?:till|til|för|fråga|spørge|spørre|stille|ställa) (?:mig|meg|dig|deg|sig|seg) (?:själv|selv) ',
  ' harjoi| itselle| itseltä| kendi(?:me|ne|nize) | alıştırma| tự (?:hỏi|vấn) | luyện tập | cho bản thân | τον εαυτό | εξάσκηση ',
  '(?:أسأل نفسي|لنفسي|للتدريب|للتمرن)',
  '问自己|問自己|自问|自問|练习|練習|自分(?:に|への)|自己分析|스스로|나 자신|연습',
];

/** Words that say who asked, at the end of a heading or of the words above a list: `She asked:`. */
const THEY_ASKED = [
  ' (?:they|he|she|interviewers?|recruiter) (?:also )?(?:asked|wanted to know)(?: me| us)? $',
  ' (?:sie|er) (?:fragten?|wollten? (?:auch )?wissen|(?:hat|haben) (?:auch )?gefragt) $',
  ' (?:ils?|elles?|on) (?:(?:m|nous|me) )?(?:a|ont) (?:aussi )?demandé $| (?:ils?|elles?) (?:voulait|voulaient) savoir $',
  ' (?:me|nos) (?:preguntó|preguntaron|perguntou|perguntaram) $| (?:quería|querían|queriam|queria|quis|quiso|quiseram) saber $',
  ' (?:mi|ci) (?:ha|hanno) chiesto $| (?:voleva|volevano) sapere $',
  ' (?:ze|hij) (?:wilde|wilden) weten $| (?:chciał|chciała|chcieli) wiedzieć $| (?:хотел|хотела|хотели) узнать $| (?:спросил|спросила|спросили) меня $',
];

/** The candidate's own answers, and questions of exams: in a folder of notes, nobody asks them. */
const FOR_OTHERS = new RegExp(
  [
    '^ (?:my |our )(?:[^ ]+ )?answers |^ answers? to (?:the |common |usual |typical )*(?:usual |interview|interviewer|questions)|^ meine (?:[^ ]+ )?antworten |^ antworten auf (?!meine )|^ mes (?:[^ ]+ )?réponses |^ mis (?:[^ ]+ )?respuestas |^ minhas (?:[^ ]+ )?respostas |^ le mie risposte |^ mijn (?:[^ ]+ )?antwoorden |^ moje odpowiedzi |^ мои ответы |^ мої відповіді |^ moje odpovědi |^ (?:mina|mine) svar |^ vastaukseni |^ cevaplarım |我的回答|我的答案|私の回答|私の答え|내 답변',
    ' (?:exam|study|trivia) questions | exam (?:prep|preparation|papers?) | flash ?cards? | past papers? | (?:klausur|prüfungs|examens|tentamen|tenta|eksamens|tentti)(?:fragen|aufgaben|vorbereitung|vragen|frågor|spørgsmål|spørsmål|kysymykset) | karteikarten | hausaufgaben | huiswerk ',
    ' (?:questions d examen|fiches? de révision|preguntas de examen|perguntas (?:de|da) prova|domande d esame|pytania (?:egzaminacyjne|na egzamin)|na egzamin|fiszki|экзаменационные вопросы|к экзамену|zkouškové otázky|ke zkoušce|sınav soruları) |(?:考试|考試|复习|複習)(?:题|題|问题|問題)|習題|习题|試験問題|過去問|시험 문제',
  ].join('|'),
  'u',
);

/** In characters. No heading is longer, and the patterns backtrack. */
const MAX_LENGTH = 300;

let turned: readonly RegExp[] | undefined;
let asked: RegExp | undefined;

/**
 * Whether a heading says that the lists below it are not to be asked: questions to avoid, questions
 * of the company to the candidate, to practise, or to oneself. A heading that asks is a question.
 */
export function turnsMeaning(heading: string): boolean {
  if (heading.length > MAX_LENGTH || isAsked(heading)) return false;
  // Node takes twice as long to compile one pattern of them all.
  turned ??= [...TO_AVOID, ...ASKED_OF_ME, ...THEY_ASKED, ...FOR_MYSELF].map(
    (source) => new RegExp(source, 'u'),
  );
  const words = ` ${normalizeText(heading)} `;
  return turned.some((pattern) => pattern.test(words));
}

/** Whether words end with who asked: `What they asked`. A sentence about people who ask does not. */
export function theyAsked(words: string): boolean {
  if (words.length > MAX_LENGTH) return false;
  asked ??= new RegExp(THEY_ASKED.join('|'), 'u');
  return asked.test(` ${normalizeText(words)} `);
}

/** Whether the heading or the name of a file in a folder says that its questions are not to be asked. */
export function isNotToAsk(heading: string): boolean {
  if (heading.length > MAX_LENGTH) return false;
  return turnsMeaning(heading) || FOR_OTHERS.test(` ${normalizeText(heading)} `);
}
