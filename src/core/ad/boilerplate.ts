import { normalizeText } from '../text/normalize.ts';

/** Sentences that stand in every ad and say nothing about this job. */
const BOILERPLATE = new RegExp(
  [
    'equal (?:opportunit|employment)|opportunit(?:y|ies) employer|regardless of|without regard to|protected (?:class|characteristic|status|veteran)|do not discriminate|discriminate (?:on|against)|all qualified applicants|reasonable (?:accommodation|adjustment)|from all backgrounds|underrepresented|diversity (?:and|equity|monitoring)|equity (?:and|diversity|inclusion)|inclusion and|e verify|background check|criminal record|dbs check',
    'cookies?|privacy (?:policy|notice|statement)|your privacy|gdpr|personal data|data protection|(?:summari[sz]e|screen|review|process) (?:your |all |the )?applications?|terms of (?:use|service)|all rights reserved|copyright',
    '(?:to|how to) apply|apply (?:now|today|here|via|by|through|directly|online)|click (?:here|the|on|apply)|(?:send|submit|upload|attach) (?:us )?(?:your|a) (?:cv|resume|r sum|application|cover)|your (?:cv|resume|application) (?:to|and)|closing date|deadline for applications?|applications? (?:close|deadline)|only shortlisted|we look forward to (?:hearing|your)|job alerts?|share this job|diverse workforce|workforce as|volume of applications|batch of applications|close early|application deadline|disability confident|similar jobs|other (?:jobs|openings|vacancies|roles)|follow us',
    'recruitment (?:agency|consultancy|business|agencies)|employment (?:agency|business)|no agencies|unsolicited',
    'bewerbung(?:en)? (?:an|per|bis|uber|über|mit)|bewirb dich|bewerben sie sich|bewerbungsfrist|datenschutz|geschlecht|schwerbehinder|m w d',
    'postulez|candidature (?:à|a|par)|envoyez|rgpd|handicap|égalité|solicitud(?:es)? a|env[ií]a(?:nos)? tu (?:cv|curr)|igualdad',
  ].join('|'),
  'u',
);
/** Headings of sections about other openings, about applying, or about tasks that the job does not have. */
const OF_OTHERS = new RegExp(
  [
    '^(?:about (?:the|our) (?:agency|recruiter|recruitment)|other|similar|related|more (?:jobs|roles|openings)|open (?:roles|positions)|you may also|people also|also hiring|we are also|recommended)',
    'equal|diversity|inclusion|accommodation|how to apply|to apply|application|apply|cookies?|privacy|gdpr|legal|disclaimer|share this|contact',
    '(?:what|who|things?) (?:it|this|you|we|the).*(?: not| won t| wont| don t| never| isn t)(?: |$)|(?:not|nt|n t) (?:apply|be a fit|enjoy|like it)|^(?:what (?:it is|this is|you will|we are) not|not (?:for you|a fit)|this is not|no need)',
    'was (?:sie|dich|dir|du|es) nicht|bewerbung|bewirb|datenschutz|kontakt|weitere (?:stellen|jobs)|chancengleichheit',
    'postuler|candidature|autres offres|contacto|solicitar|otras (?:ofertas|vacantes)|igualdad',
  ].join('|'),
  'u',
);

/** Questions of the application form; others, `Are you a team player?`, are claims in disguise. */
const FORM =
  /(?:require|need|authori[sz]ed|eligible|sponsorship|visa|right to work|notice period|salary expectation|hear about|consent|disabilit|gender|ethnic|pronoun|convict|relocate|currently based|years of experience)[^.!?]*[?？]["')”’]*\s*$/iu;
/** The start of a paragraph about other openings. */
const OTHER_OPENINGS =
  /(?:also (?:hiring|looking|recruiting|open|have|seeking)|other (?:openings|vacancies|roles|jobs|positions)|(?:open|more|similar|current) (?:jobs|roles|positions|vacancies|openings)|currently (?:hiring|recruiting)|elsewhere (?:at|in)|nos autres offres|weitere stellen|otras ofertas|not for you )/u;
/** Words by which an agency says that it hires for somebody else. */
const AGENCY =
  /(?:our client|the client|on behalf of|employment agency|recruitment agency|recruitment consultancy|employment business|boutique agency)/u;
/** Headings about the company that writes: in the ad of an agency, that is the agency. */
const ABOUT_US =
  /^(?:about|uber|à propos) (?!the (?:role|job|client|company|team|position|opportunity)|you|our client)/u;
/** What customers are like, or what the product does for them: `We protect fast-growing companies`. */
const ABOUT_CUSTOMERS = new RegExp(
  [
    '^(?:our|their|its|the) (?:[^ ]+ ){0,2}(?:customers|clients|users|readers|guests) (?:are|have|often|range|include|want|need|face|run|rely|trust|love|come)',
    '(?:we|that|which|who|and|platform|product|software|app|tools?|technology) (?:help|helps|enable|enables|empower|empowers|serve|serves|protect|protects|equip|equips) (?:[^ ]+ ){0,5}(?:companies|businesses|organi[sz]ations|teams|brands|firms|retailers|manufacturers|developers|people|families|customers|clients|hospitals|schools|banks)',
    '^(?:unsere|die) (?:[^ ]+ )?kunden (?:sind|haben|arbeiten|kommen|vertrauen|wollen)|wir (?:helfen|unterstützen|schützen|befähigen) (?:[^ ]+ ){0,3}(?:unternehmen|kunden|firmen|teams|menschen)',
    '^nos (?:[^ ]+ )?clients (?:sont|ont|travaillent|doivent|veulent|comptent)|nous (?:aidons|accompagnons|protégeons|équipons) (?:[^ ]+ ){0,3}(?:entreprises|équipes|clients|marques)',
    '^nuestros clientes (?:son|tienen|trabajan|quieren|confían)|(?:ayudamos|apoyamos) a (?:[^ ]+ ){0,3}(?:empresas|equipos|clientes|marcas)',
  ].join('|'),
  'u',
);
/** The start of a list of tasks that the job does not have: `You will not: …`. */
const NOT_LIST =
  /^.{0,30}\b(?:will not|won['’]t|wont|do not|don['’]t|does not|doesn['’]t|is not|isn['’]t|never|nicht|pas)(?: (?:be|have|need to|do|include))?\s*[:：]/iu;

/** In characters. What stands in every ad is recognized by the start of a sentence. */
const MAX_LENGTH = 1000;
const MAX_START = 60;

/**
 * Whether a sentence of an ad says nothing about the job: boilerplate, what customers are like, a list of tasks
 * that it does not have, or a question of the application form.
 */
export function isBoilerplate(sentence: string): boolean {
  if (FORM.test(sentence) || NOT_LIST.test(sentence)) return true;
  const words = normalizeText(sentence.slice(0, MAX_LENGTH));
  return BOILERPLATE.test(words) || ABOUT_CUSTOMERS.test(words);
}

/** Whether the section below a heading is not about the job, or about tasks that it does not have. */
export function isHeadingOfOthers(heading: string): boolean {
  return OF_OTHERS.test(normalizeText(heading.slice(0, MAX_LENGTH)));
}

/** Whether a paragraph is about other openings, whatever its sentences say. */
export function isAboutOthers(paragraph: string): boolean {
  return OTHER_OPENINGS.test(normalizeText(paragraph.slice(0, MAX_START)));
}

/** Whether an ad is written by an agency: then what is about its writer is not about the job. */
export function isFromAgency(text: string): boolean {
  return AGENCY.test(normalizeText(text));
}

/** Whether a heading is about the company that writes the ad. */
export function isAboutWriter(heading: string): boolean {
  return ABOUT_US.test(normalizeText(heading.slice(0, MAX_LENGTH)));
}
