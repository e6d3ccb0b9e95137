import { unicodeRegExp } from '../text/unicode-regexp.ts';

/** Words for a question and for asking, in normalized form. */
const ASKING = toSet([
  'question questions q qs ask asks asking asked gefragt fragte demandé demandais preguntado pregunté perguntei perguntado chiesto gevraagd zapytałem zapytałam спросил спросила запитав запитала ptal ptala frågade frågat spurte spurgte kysyin sordum frage fragen rückfragen beispielfragen',
  'fragenliste fragenkatalog lieblingsfragen poser demander pregunta preguntas preguntar',
  'pergunta perguntas perguntar domanda domande chiedere vraag vragen voorbeeldvragen',
  'pytanie pytania pytań zadać zapytać вопрос вопросы вопросов спросить задать питання',
  'запитання запитати otázka otázky otázek zeptat fråga frågor intervjufrågor ställa',
  'spørgsmål spørsmål spørge spørre kysymys kysymykset kysymyksiä kysy kysyä soru sorular',
  'soruları sorulacak sormak hỏi ερώτηση ερωτήσεις سؤال أسئلة الأسئلة प्रश्न सवाल שאלות',
  'שאלה 질문 질문들 물어볼 asklist questionlist spør',
]);

/** Words for an interview, which name no topic either. */
const INTERVIEW = toSet([
  'interview interviews interviewer interviewers',
  'vorstellungsgespräch bewerbungsgespräch gespräch',
  'entretien entretiens entrevista entrevistas colloquio colloqui sollicitatiegesprek gesprek',
  'rozmowa rozmowę rozmowy собеседование собеседовании собеседования собеседованию интервью співбесіда співбесіді співбесіди pohovor pohovoru',
  'intervju intervjun anställningsintervju samtale samtalen jobsamtale jobsamtalen intervjuet haastattelu haastatteluun haastattelussa työhaastattelu työhaastatteluun',
  'mülakat mülakatta görüşme συνέντευξη συνέντευξης مقابلة المقابلة ראיון הראיון साक्षात्कार 면접 면접에서',
]);
/** Words for other talks with an employer: below `Second call` people ask. */
const TALK = toSet([
  'call calls visit onsite screening telefonat anruf probetag probearbeiten appel visite llamada visita chamada ligação chiamata telefoontje bezoek звонок созвон дзвінок hovor samtal besök besøg besøk puhelu',
]);
/** In scripts without spaces between words. */
const INTERVIEW_UNSPACED = /面试|面試|面接|电话|電話/u;

/**
 * Words of headings that say only how the questions are counted or that they are of no special
 * kind, in normalized form. A line is for one language, or for a few close ones.
 */
const GENERIC = toSet([
  'own thing things general misc miscellaneous others list lists mine favorite favorites favourite favourites always example examples sample samples template templates collection various everybody everyone anybody anyone basics introduction intro part parts category categories section sections chapter',
  'allgemein allgemeine allgemeines sonstiges sonstige verschiedenes diverses liste vorlage beispiel beispiele immer alle teil kategorie abschnitt kapitel',
  'général générale générales généralités divers diverses autres autre liste exemple exemples modèle toujours partie catégorie rubrique chapitre',
  'generales varios varias otros otras lista ejemplo ejemplos plantilla siempre parte categoría sección capítulo',
  'geral gerais vários diversos outros outras exemplo exemplos modelo sempre categoria seção secção',
  'generale generali varie altro altri altre esempio esempi modello sezione capitolo',
  'algemeen algemene overig overige diversen lijst voorbeeld voorbeelden sjabloon altijd deel categorie hoofdstuk',
  'rekrutacyjna rekrutacyjną rekrutacyjnej kwalifikacyjna kwalifikacyjną kwalifikacyjnej ogólne ogólny inne różne przykład przykłady przykładowe szablon zawsze część kategoria sekcja rozdział',
  'общее общие разное прочее другое другие список пример примеры шаблон всегда часть категория раздел глава',
  'загальне загальні різне інше інші приклад приклади завжди частина категорія розділ',
  'obecné obecně různé ostatní seznam příklad příklady šablona vždy část kategorie kapitola oddíl',
  'allmänt allmänna övrigt övriga exempel mall alltid kategori avsnitt kapitel del',
  'generelt generelle øvrige andet annet liste eksempel eksempler skabelon altid alltid stille afsnit kapittel',
  'yleistä yleiset muut muuta esimerkki esimerkkejä aina osio',
  'genel diğer çeşitli listem örnek örnekler şablon bölüm kısım kategori',
  'câu phỏng vấn chung danh sách ví dụ mẫu luôn phần mục chương',
  'γενικά γενικές διάφορα άλλα λίστα παράδειγμα παραδείγματα πρότυπο πάντα μέρος κατηγορία ενότητα',
  'عامة عام أخرى قائمة أمثلة نموذج دائما جزء قسم فئة',
  'सामान्य अन्य सूची כללי כלליות שונות רשימה תמיד',
  '일반 기타 목록 리스트 예시 템플릿 항상 파트 카테고리',
]);

/** Function words, which may stand beside the generic ones: `what` and `my` in `What my list asks`. */
const FILLER = toSet([
  'other s ll my own i we me you your our their the a an to for in at with during by from and or that which who whom what will would want can could should must top best good great more additional common important first next new final job potential future direct own one two three four five six seven eight nine ten',
  'die der den dem ein eine einen einem im am an für und oder ich mir wir man stellen stelle will möchte werde kann sollte gute guten beste besten wichtige wichtigen weitere nach noch eigene eigenen meine meinen mein meiner unsere künftige künftigen arbeitgeber eins zwei drei vier fünf',
  'le la les l un une à au aux en pour pendant dans mon ma mes nos notre je j vais veux et ou bonnes meilleures futur future futurs',
  'el los las una para al mi mis yo que voy quiero puedo y o buenas mejores más hacer a futuro futuros',
  'os as um uma do em na no nas nos ao à aos às meu minha meus minhas eu vou quero e boas melhores mais fazer',
  'il lo i gli per in alla ai agli al mio mia miei mie io che buone migliori fare',
  'het een voor aan mijn ik dat wil te stellen goede beste meer en toekomstige',
  'na do w we z dla moje moja mój które lub ja chcę dobre najlepsze dwa trzy',
  'на в к с для от мой мои моя свои я что которые и или хочу буду хорошие лучшие ещё еще работодателю до у мої моя які та',
  'u při pro moje můj mé k ke co které att å på i till til för min mina mine jag jeg som och og eller ett et det ved under godt',
  'omat minun ja tai için benim ve veya bir her zaman cho của tôi trong buổi khi và tìm',
  'για τη την στη στην στον το τα μου και οι η ο προς في من على أطرحها קל של שלי के लिए मेरे में 내 나의 나만의 할',
]);

/** Words after which a heading names the subject of its questions. */
const ABOUT = toSet([
  'about on over über zu zum zur sur sobre su sul sulla om о об про về hakkında',
]);

/** Words after which a heading says whose its questions are. */
const OF = toSet(['of de del des du d di della dei delle da dos das van von']);

/** A heading in Chinese or Japanese of nothing but such words: `面试问题`, `第二部分`, `逆質問`. */
const GENERIC_HAN =
  /^(?:面试官?|面試官?|反问|反問|问题|問題|提问|提問|想问|可以问|必问|问|我的?|的|时|時|可以|清单|清單|列表|其他|其它|通用|一般|常见|模板|第|[一二三四五六七八九十\d]+|部分|部|类别?|類別?|章|分类|逆?質問|面接官?|聞きたい|聞く|こと|その他|リスト|テンプレート|カテゴリー?|パート|で|に|の| )+$/u;

/** Words for a question and for asking, in scripts without spaces between words. */
const ASKING_UNSPACED = /问题|問題|提问|提問|想问|想問|反问|反問|質問|聞き|聞く|질문|물어/u;

const LETTER_OR_NUMBER = unicodeRegExp(String.raw`^(?:[\p{N}]+|[ivx]{1,4}|[a-z])$`, 'u');

/** Whether a word of a normalized heading says only that questions follow. */
export function isGeneric(word: string): boolean {
  return (
    ASKING.has(word) ||
    INTERVIEW.has(word) ||
    GENERIC.has(word) ||
    /^\d+$/u.test(word) ||
    GENERIC_HAN.test(word)
  );
}

/** Whether a word of a normalized heading names a talk with an employer: `interview`, `call`. */
export function isTalk(word: string): boolean {
  return INTERVIEW.has(word) || TALK.has(word) || INTERVIEW_UNSPACED.test(word);
}

/** Whether a word of a normalized heading says that questions follow: `questions`, `ask`. */
export function isAsking(word: string): boolean {
  return ASKING.has(word) || ASKING_UNSPACED.test(word);
}

/** Whether a word of a normalized heading says nothing alone: an article, a letter, a number. */
export function isFiller(word: string): boolean {
  return FILLER.has(word) || LETTER_OR_NUMBER(word).test(word);
}

/** Whether a word comes before the owner of the questions: `of`, `von`. */
export function isOf(word: string): boolean {
  return OF.has(word);
}

/** Whether a word comes before the subject of the questions: `about`, `über`. */
export function isAbout(word: string): boolean {
  return ABOUT.has(word);
}

function toSet(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
