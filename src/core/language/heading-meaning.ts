import { normalizeText } from '../text/normalize.ts';
import { isAscii, unicodeRegExp } from '../text/unicode-regexp.ts';
import { isAbout, isAsking, isFiller, isGeneric, isOf, isTalk } from './heading-words.ts';

/** The meaning of a heading for the questions below it. */
export interface HeadingMeaning {
  /** Whether the heading says more than that questions follow, and to whom they are put. */
  readonly namesTopic: boolean;
  /** Whom the heading says to ask, as in a `for/…` tag. */
  readonly audience: string | undefined;
  /** Whether it says that questions follow, or names a talk with an employer, where people ask. */
  readonly announcesQuestions: boolean;
}

interface Role {
  readonly audience: string;
  /** Titles that nobody would choose as the name of a topic: `recruiter`, but not `manager`. */
  readonly clear: string;
  /** Titles that may name a topic, too. */
  readonly other?: string;
  /** In scripts without spaces between words. */
  readonly unspaced: string;
}

/** An ending in any script. */
const E = String.raw`[\p{L}]*`;

/** The first that matches counts: a product manager is a partner and not a manager. */
const ROLES: readonly Role[] = [
  {
    audience: 'recruiter',
    clear: `recruiter${E}|recruiting(?: team)?|hr|human resources|talent(?: acquisition| team| partner)|headhunters?|sourcers?|personaler${E}|personalabteilung|personalverantwortliche${E}|recruteu${E}|rh|drh|ressources humaines|reclutador${E}|rrhh|recursos humanos|recrutador${E}|selezionator${E}|reclutator${E}|risorse umane|personeelszaken|rekruter${E}|рекрутер${E}|эйчар${E}|náborář${E}|personalist${E}|rekryterar${E}|rekrutter${E}|rekrytoij${E}|insan kaynakları${E}|işe alım uzman${E}|nhân sự|المسؤول عن التوظيف`,
    unspaced: 'hr|人事|招聘|猎头|獵頭|採用担当|リクルーター|인사|채용|헤드헌터',
  },
  {
    audience: 'partner',
    clear: `product (?:managers?|owners?)|designers?|stakeholders?|produktmanager${E}|chef de produit|diseñador${E}|jef[ea] de producto|продакт${E}|дизайнер${E}`,
    other: 'product(?: people| team)?|design|sales|marketing|partners?',
    unspaced: '产品经理|產品經理|设计师|設計師|プロダクトマネージャー|デザイナー|기획자|디자이너',
  },
  {
    audience: 'executive',
    clear: `(?:ceo|cto|cfo|coo|cpo|vp|svp)s?|vice presidents?|executives?|(?:co ?)?founders?|c (?:level|suite)|geschäftsführ${E}|gründer${E}|vorstand|geschäftsleitung|fondat${E}|pdg|dirigeant${E}|fundador${E}|directiv${E}|dirigent${E}|oprichter${E}|założyciel${E}|prezes${E}|основател${E}|засновник${E}|zakladatel${E}|grundar${E}|grundlægger${E}|toimitusjohtaj${E}|perustaj${E}|kurucu${E}|genel müdür${E}`,
    other: `leadership|directors?|directeur|directrice|director${E}|diretor${E}|directie|dyrektor${E}|zarząd${E}|директор${E}|ředitel${E}|direktør${E}`,
    unspaced: '创始人|創始人|高管|总裁|總裁|老板|老闆|社長|役員|経営者|대표|임원|창업자|경영진',
  },
  {
    audience: 'manager',
    clear: 'hiring (?:manager|lead)s?|line managers?',
    other: `(?:engineering )?manager(?:s|in|innen|n)?|(?:team|tech) ?lead(?:s|er|ers)?|leads?|boss(?:es)?|supervisors?|führungskr${E}|vorgesetzte${E}|teamleit${E}|chef(?:in|s|en|er|erna)?|fachabteilung|manageur?s?|responsables?|supérieure?|jef[ea]s?|gerentes?|gestor(?:a|es)?|chefes?|líder(?:es)?|responsabil[ei]|capo|leidinggevende${E}|teamleider${E}|menedżer${E}|menadżer${E}|kierowni${E}|przełożon${E}|szef${E}|менеджер${E}|руководител${E}|начальник${E}|тимлид${E}|керівник${E}|manažer${E}|nadřízen${E}|vedoucí${E}|leder(?:en)?|sjef(?:en)?|esimie${E}|esihenkilö${E}|yönetici${E}|quản lý|trưởng nhóm`,
    unspaced:
      '经理|經理|主管|上级|上級|领导|領導|上司|マネージャー|マネジャー|팀장|매니저|관리자|상사',
  },
  {
    audience: 'peer',
    clear: `team ?mates?|co ?workers?|teamkolleg${E}|коллег${E}|колег${E}`,
    other: `peers?|team(?: members?|mitglieder${E})?|colleagues?|engineers?|developers?|devs?|kolleg${E}|entwickler${E}|collègues?|coéquipi${E}|équipe|développeu${E}|compañer[oa]s?|colegas?|equipo|equipe|equipa|collegh?[iae]|squadra|collega${E}|teamgenoten|koleg${E}|współpracowni${E}|zespoł${E}|команд${E}|разработчик${E}|tým${E}|teamet|tiimi${E}|työkaver${E}|ekip${E}|iş arkadaş${E}|meslektaş${E}|đồng nghiệp`,
    unspaced: '同事|团队成员|團隊成員|组员|同僚|現場社員|メンバー|先輩|동료|팀원',
  },
];

/** The words of `ROLES` at the start of a text. */
const patterns = ROLES.map(({ audience, clear, other = clear, unspaced }) => ({
  audience,
  isClear: unicodeRegExp(`^(?:${clear})(?= |$)`, 'u'),
  isAny: unicodeRegExp(`^(?:${clear}|${other})(?= |$)`, 'u'),
  addresses: unicodeRegExp(
    `[问問给給向对對](?:${unspaced})|(?:${unspaced})(?:[的へに]?(?:的?问题|的?問題|提问|提問|への質問|に聞|に質問|質問)|에게|께)`,
    'u',
  ),
}));
const FOR = /^(?:for|für|pour|para|voor|för|dla|для|pro|cho|για)$/u;
/** Words beside the person in the name of a meeting: `Recruiter screen`. */
const MEETING = /^(?:screen|phone|round|chat|meeting|runde|termin)$/u;
/** More words are no name of a person to ask. */
const MAX_WORDS = 20;
const MAX_WORDS_OF_FOR = 4;

/** Reads the words of a heading: whether they name a topic, and whom they say to ask. */
export function readHeading(heading: string): HeadingMeaning {
  const words = normalizeText(heading).split(' ');
  if (words.length > MAX_WORDS) {
    return { namesTopic: true, audience: undefined, announcesQuestions: false };
  }
  const audience = findAudience(words);
  // `Questions about the future` has a subject, `A list about the interview` has none.
  const subject = words.slice(words.findIndex(isAbout) + 1);
  const saysNothing =
    subject.some(isGeneric) && words.every((word) => isEmpty(word) || isAbout(word) || isOf(word));
  // `For Dana` and `For later` tell whom or when to ask.
  const saysForWhom = FOR.test(words[0] ?? '') && words.length <= MAX_WORDS_OF_FOR;
  const namesTopic = audience === undefined && !saysNothing && !saysForWhom;
  // `On call` is a duty.
  const isOnCall = words.includes('on') && words.includes('call');
  const announces = (word: string) => isAsking(word) || (isTalk(word) && !isOnCall);
  const announcesQuestions = audience !== undefined || words.some(announces);
  return { namesTopic, audience, announcesQuestions };
}

function findAudience(words: readonly string[]): string | undefined {
  const whole = words.join(' ');
  const asked = findUnspaced(whole);
  if (asked !== undefined) return asked.audience;
  let saysWhom = false;
  for (const [index, word] of words.entries()) {
    const rest = words.slice(index).join(' ');
    const role = patterns.find(({ isAny }) => isAny(rest).test(rest));
    if (role !== undefined) {
      const [title = ''] = role.isAny(rest).exec(rest) ?? [];
      const after = rest
        .slice(title.length)
        .split(' ')
        .filter((one) => one !== '');
      const isAlone = after.every((one) => isEmpty(one) || isTalk(one) || MEETING.test(one));
      const isClear = role.isClear(rest).test(rest);
      return saysWhom || (isAlone && isClear) ? role.audience : undefined;
    }
    if (isAbout(word) || isOf(word) || !(isEmpty(word) || FOR.test(word) || isAsking(word)))
      return undefined;
    saysWhom ||= FOR.test(word) || isAsking(word);
  }
  return undefined;
}

function findUnspaced(words: string): (typeof patterns)[number] | undefined {
  // Node takes a millisecond to compile these patterns, which no ASCII text matches.
  if (isAscii(words)) return undefined;
  return patterns.find(({ addresses }) => addresses(words).test(words));
}

function isEmpty(word: string): boolean {
  return isGeneric(word) || isFiller(word);
}
