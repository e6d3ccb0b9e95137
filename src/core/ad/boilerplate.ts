import { foldText, normalizeText } from '../text/normalize.ts';

/** Sentences that stand in every ad and say nothing about this job. */
const BOILERPLATE = phrases(
  // Equal opportunities
  'equal (?:opportunit(?:y|ies)|employment)|opportunit(?:y|ies) employer|regardless of (?:your |their |any )?(?:race|colou?r|gender|sex|sexual|age|ethnic[a-z]*|nationality|religio[a-z]*|background|origin|disabilit[a-z]*|identity|skin|where)|without regard to|protected (?:class|characteristics?|status|veterans?)|do not discriminate|discriminate (?:on|against)|all qualified applicants|reasonable (?:accommodation|adjustment)s?|from all backgrounds|underrepresented|(?:diversity|equity|inclusion|belonging) (?:and |& )?(?:diversity|equity|inclusion|belonging|equality)|diversity monitoring|(?:celebrate|value|embrace|promote|welcome)s? diversity|e verify|background checks?|criminal records?|dbs checks?|diverse workforce|workforce as|disability confident',
  // The page
  'cookies?|privacy (?:policy|notice|statement)|your privacy|gdpr|personal data|data protection|(?:summari[sz]e|screen|review|process) (?:your |all |the )?applications?|terms of (?:use|service)|all rights reserved|copyright|job alerts?|share this job|similar jobs|other (?:jobs|openings|vacancies|roles)|follow us',
  // How to apply
  'how to apply|(?:^|please |encouraged |encourage you |invited |invite you |welcome |would like |if you want |ready )to apply|to apply$|apply (?:now|today|here|via|by|through|directly|online)|click (?:here|the|on|apply)|(?:send|submit|upload|attach) (?:us )?(?:your|a) (?:cv|resume|application|cover)|your (?:cv|resume|application) (?:to|and)|closing date|deadline for applications?|applications? (?:closes?|deadline)|only shortlisted|we look forward to (?:hearing|your)|volume of applications|batch of applications|close early',
  // Notes to agencies
  'recruitment (?:agency|consultancy|business|agencies)|employment (?:agency|business)|no agencies|unsolicited',
  // German
  'bewerbung(?:en)? (?:an|per|bis|uber|mit)|bewirb dich|bewerben sie sich|bewerbungsfrist|datenschutz[a-z]*|geschlecht[a-z]*|schwerbehinder[a-z]*',
  // French and Spanish
  'postulez|candidature (?:a|par)|envoyez|rgpd|handicap[a-z]*|egalite|solicitud(?:es)? a|envia(?:nos)? tu (?:cv|curr[a-z]*)|igualdad',
);

/** Headings of sections about other openings, about applying, or about tasks that the job does not have. */
const OF_OTHERS = phrases(
  // Other openings, and the agency
  '^(?:other|similar|related|more|open|current|recommended|all|our|latest)(?: other| open| current| similar)* (?:jobs?|roles|openings?|positions|vacancies|searches)|^(?:similar|related|recommended)(?: for you)?$|^(?:you may also|people also|also hiring|we are also|recommended for)|^about (?:the|our) (?:agency|recruiter|recruitment)',
  // Equal opportunities, the page, how to apply
  '^(?:our )?(?:commitment to )?(?:equal (?:opportunit(?:y|ies)|employment)|equality|diversity|inclusion)(?: (?:and|diversity|equity|equality|inclusion|belonging|opportunit(?:y|ies)|employer|employment|statement|commitment|policy|monitoring|at))*|^(?:reasonable )?(?:accommodation|adjustment)s?$|^(?:how to |ready to |want to )?apply(?: now| here| today| online| for this .*| by .*)?$|^how (?:and where |do i |can i )?to apply|^to apply|(?:to|and) apply$|^applying(?: (?:to|for) .*)?$|^(?:your |the |submit (?:your|an) )?application(?:s| form| deadline| instructions| documents)?$|^cookies?(?: (?:policy|settings|notice|preferences))?$|^(?:your )?(?:data )?privacy(?: (?:policy|notice|statement))?$|^gdpr(?: notice)?$|^legal(?: (?:notice|information|disclaimer|stuff))?$|^disclaimer$|^share (?:this|the)|^contact(?: us| details| person| information| me)?$',
  // What the job is not
  '(?:what|who|things?) (?:it|this|you|we|the) .*(?:not|won t|wont|don t|never|isn t)(?! just| only| merely)|(?:not|[a-z]+nt|n t) (?:apply|be a fit|enjoy|like it)|^(?:not (?:for you|a fit)|this is not|no need)',
  // German
  '^was (?:[^ ]+ ){1,3}nicht(?! nur)|^(?:deine |ihre |zur |die )?bewerbung$|^(?:jetzt |so )?(?:bewerben|bewirb dich|bewirbst du dich)|^(?:hinweise? zum )?datenschutz$|^(?:dein |ihr )?(?:kontakt|ansprechpartner(?:in)?)$|^weitere (?:stellen[a-z]*|jobs)|^chancengleichheit',
  // French and Spanish
  '^(?:comment )?(?:postuler|candidater)|^(?:votre |ta |la )?candidature$|^(?:nos )?autres offres|^ce que .*(?:pas|jamais)$|^contacto?$|^(?:como )?solicitar|^otras (?:ofertas|vacantes)|^igualdad|^lo que no',
);

/** Questions of the application form; others, `Are you a team player?`, are claims in disguise. */
const FORM = phrases(
  'require|need|authori[sz]ed|eligible|sponsorship|visa|right to work|notice period|salary expectations?|hear about|consent|disabilit(?:y|ies)|gender|ethnic[a-z]*|pronouns?|convict(?:ed|ions?)|relocate|currently based|years of experience',
);
const QUESTION = /[?？]["')”’]*\s*$/u;

/** The start of a paragraph about other openings. */
const OTHER_OPENINGS = phrases(
  '(?:also|currently) (?:hiring|recruiting|looking|seeking|searching) (?:for )?(?:an? |the |several |two |three |more |other )*(?:other|more|several|following|colleagues?)|also (?:hiring|recruiting)|also looking for an?|also have (?:[^ ]+ ){0,3}(?:openings?|vacanc(?:y|ies)|roles?|positions?|jobs?)|(?:other|open|more|similar|current) (?:jobs|roles|positions|vacancies|openings)|^elsewhere (?:at|in)|nos autres offres|weitere stellen|otras ofertas|not for you',
);

/** Words by which an agency says that it hires for somebody else. */
const AGENCY = phrases(
  'our client (?:is|are|has|have|s|in|an?|the|who|offers?|seeks?|needs|wants|based|operates?|requires?|provides?|works|makes|builds|runs)|(?:on behalf of|for) (?:our|an?|one of our) (?:[^ ]+ ){0,3}clients?|about (?:our|the) client|the client (?:is an?|has an?|offers)|(?:employment|recruitment) agency|recruitment consultancy|employment business|boutique agency',
  'im auftrag (?:unseres|eines|meines) (?:[^ ]+ )?(?:kunden|mandanten)|unser (?:kunde|mandant) (?:ist|sucht|hat|bietet)|personalvermittlung|personalberatung',
  'notre client (?:est|recherche|recrute|a)|pour (?:le compte de )?notre client|cabinet de recrutement|nuestro cliente (?:es|busca)|para nuestro cliente',
);
/** Headings about the company that writes: in the ad of an agency, that is the agency. */
const ABOUT_US = phrases(
  '^about(?! (?:(?:the|our|this) (?:role|job|client|company|team|position|opportunity)|you|role))(?= [^ ])',
  '^uber(?! (?:(?:die|den|das|unseren|unser) (?:stelle|rolle|kunden|unternehmen|team|aufgabe|position)|dich|sie))(?= [^ ])',
  '^(?:wer wir sind|qui sommes nous|a propos de nous|sobre nosotros|quienes somos|who we are)',
);

/** What customers are like, or what the product does for them: `We protect fast-growing companies`. */
const ABOUT_CUSTOMERS = phrases(
  '^(?:our|their|its|the) (?:[^ ]+ ){0,2}(?:customers|clients|users|readers|guests) (?:are|have|often|range|include|want|need|face|run|rely|trust|love|come)',
  '(?:we|that|which|who|and|platform|product|software|app|tools?|technology) (?:helps?|enables?|empowers?|serves?|protects?|equips?) (?:[^ ]+ ){0,5}(?:companies|businesses|organi[sz]ations|teams|brands|firms|retailers|manufacturers|developers|people|families|customers|clients|hospitals|schools|banks)',
  '^(?:unsere|die) (?:[^ ]+ )?kunden (?:sind|haben|arbeiten|kommen|vertrauen|wollen)|wir (?:helfen|unterstutzen|schutzen|befahigen) (?:[^ ]+ ){0,3}(?:unternehmen|kunden|firmen|teams|menschen)',
  '^nos (?:[^ ]+ )?clients (?:sont|ont|travaillent|doivent|veulent|comptent)|nous (?:aidons|accompagnons|protegeons|equipons) (?:[^ ]+ ){0,3}(?:entreprises|equipes|clients|marques)',
  '^nuestros clientes (?:son|tienen|trabajan|quieren|confian)|(?:ayudamos|apoyamos) a (?:[^ ]+ ){0,3}(?:empresas|equipos|clientes|marcas)',
);
/** The start of a list of tasks that the job does not have: `You will not: …`. */
const NOT_LIST =
  /^.{0,30}\b(?:will not|won['’]t|wont|do not|don['’]t|does not|doesn['’]t|is not|isn['’]t|never|nicht|pas)(?: (?:be|have|need to|do|include))?\s*[:：]/iu;

/** In characters. What stands in every ad is recognized by the start of a sentence. */
const MAX_LENGTH = 1000;
const MAX_START = 60;

/** Returns a pattern for phrases in the words of `toWords`; it matches no part of a word. */
function phrases(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${alternatives.join('|')})(?= |$)`, 'u');
}

/** Returns the words of a text without case and accents, with single spaces in between. */
function toWords(text: string): string {
  return normalizeText(foldText(text));
}

/**
 * Whether a sentence of an ad says nothing about the job: boilerplate, what customers are like, a list of tasks
 * that it does not have, or a question of the application form.
 */
export function isBoilerplate(sentence: string): boolean {
  const words = toWords(sentence.slice(0, MAX_LENGTH));
  if (BOILERPLATE.test(words) || ABOUT_CUSTOMERS.test(words)) return true;
  return NOT_LIST.test(sentence) || (QUESTION.test(sentence) && FORM.test(words));
}

/** Whether the section below a heading is not about the job, or about tasks that it does not have. */
export function isHeadingOfOthers(heading: string): boolean {
  return OF_OTHERS.test(toWords(heading.slice(0, MAX_LENGTH)));
}

/** Whether a paragraph is about other openings, whatever its sentences say. */
export function isAboutOthers(paragraph: string): boolean {
  return OTHER_OPENINGS.test(toWords(paragraph.slice(0, MAX_START)));
}

/** Whether a text says that an agency writes the ad: then what is about its writer is not about the job. */
export function isFromAgency(text: string): boolean {
  return AGENCY.test(toWords(text));
}

/** Whether a heading is about the company that writes the ad. */
export function isAboutWriter(heading: string): boolean {
  return ABOUT_US.test(toWords(heading.slice(0, MAX_LENGTH)));
}
