import { groupBy } from '../group-by.ts';
import { foldText, toLower } from '../text/normalize.ts';

/** A month as a word, and the languages that write it so. */
export interface MonthWord {
  readonly month: number;
  readonly languages: readonly Language[];
}

/** The words of dates in one language, in lower case: twelve months, then the days of the week. */
interface DateWords {
  readonly language: string;
  /** The forms of each month, with a comma between months. */
  readonly months: string;
  readonly weekdays: string;
  /** Some are names as well, such as Sam and Mo; so they only count beside words of the language. */
  readonly shortWeekdays: string;
}

const LANGUAGES = [
  {
    language: 'en',
    months:
      'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec',
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
    shortWeekdays: 'mon tue tues wed thu thur thurs fri sat sun',
  },
  {
    language: 'de',
    months:
      'januar jänner jan,februar feber feb,märz mär mrz,april apr,mai,juni jun,juli jul,august aug,september sept sep,oktober okt,november nov,dezember dez',
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
    shortWeekdays: 'mo di mi do fr sa so',
  },
  {
    language: 'fr',
    months:
      'janvier janv jan,février févr fév,mars mar,avril avr,mai,juin,juillet juil,août,septembre sept sep,octobre oct,novembre nov,décembre déc',
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    shortWeekdays: 'lun mar mer jeu ven sam dim',
  },
  {
    language: 'es',
    months:
      'enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,septiembre setiembre sept sep,octubre oct,noviembre nov,diciembre dic',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    shortWeekdays: 'lun mar mié jue vie sáb dom',
  },
  {
    language: 'pt',
    months:
      'janeiro jan,fevereiro fev,março mar,abril abr,maio mai,junho jun,julho jul,agosto ago,setembro set,outubro out,novembro nov,dezembro dez',
    weekdays:
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo',
    shortWeekdays: 'seg ter qua qui sex sáb dom',
  },
  {
    language: 'it',
    months:
      'gennaio gen,febbraio feb,marzo mar,aprile apr,maggio mag,giugno giu,luglio lug,agosto ago,settembre sett set,ottobre ott,novembre nov,dicembre dic',
    weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    shortWeekdays: 'lun mar mer gio ven sab dom',
  },
  {
    language: 'nl',
    months:
      'januari jan,februari feb,maart mrt,april apr,mei,juni jun,juli jul,augustus aug,september sept sep,oktober okt,november nov,december dec',
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    shortWeekdays: 'ma di wo do vr za zo',
  },
  {
    language: 'pl',
    months:
      'styczeń stycznia sty,luty lutego lut,marzec marca mar,kwiecień kwietnia kwi,maj maja,czerwiec czerwca cze,lipiec lipca lip,sierpień sierpnia sie,wrzesień września wrz,październik października paź,listopad listopada lis,grudzień grudnia gru',
    weekdays: 'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę',
    shortWeekdays: 'pn pon wt śr czw cz pt sob nd ndz',
  },
  {
    language: 'ru',
    months:
      'январь января янв,февраль февраля февр фев,март марта мар,апрель апреля апр,май мая,июнь июня июн,июль июля июл,август августа авг,сентябрь сентября сент сен,октябрь октября окт,ноябрь ноября нояб ноя,декабрь декабря дек',
    weekdays: 'понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье',
    shortWeekdays: 'пн вт ср чт пт сб вс',
  },
] as const satisfies readonly DateWords[];

export type Language = (typeof LANGUAGES)[number]['language'];

const lookUpMonth = createLookup(listMonths);
const lookUpWeekday = createLookup(() => listWeekdays('weekdays'));
const lookUpShortWeekday = createLookup(() => listWeekdays('shortWeekdays'));

/** Reads the name of a month in any of the languages, full or short; undefined for another word. */
export function readMonth(word: string): MonthWord | undefined {
  const [first, ...others] = lookUpMonth(word);
  if (first === undefined) return undefined;
  const languages = [first, ...others].map(({ language }) => language);
  return { month: first.month, languages };
}

/** Whether a word is a day of the week; the short forms count in the given languages only. */
export function isWeekday(word: string, languages: readonly Language[]): boolean {
  if (lookUpWeekday(word).length > 0) return true;
  return lookUpShortWeekday(word).some(({ language }) => languages.includes(language));
}

/** A form of a word. `month` is 0 for a day of the week. */
interface Form {
  readonly word: string;
  readonly language: Language;
  readonly month: number;
}

function listMonths(): Form[] {
  return LANGUAGES.flatMap(({ language, months }) =>
    months
      .split(',')
      .flatMap((forms, index) =>
        forms.split(' ').map((word) => ({ word, language, month: index + 1 })),
      ),
  );
}

function listWeekdays(key: 'weekdays' | 'shortWeekdays'): Form[] {
  return LANGUAGES.flatMap(({ language, [key]: words }) =>
    words.split(' ').map((word) => ({ word, language, month: 0 })),
  );
}

/**
 * Returns a function that finds the forms equal to a word, ignoring case. A word that none equals
 * is also found without its accents. The table is built when the first word is looked up.
 */
function createLookup(list: () => readonly Form[]): (word: string) => readonly Form[] {
  let exact: ReadonlyMap<string, readonly Form[]> | undefined;
  let folded: ReadonlyMap<string, readonly Form[]> | undefined;
  return (word) => {
    exact ??= groupBy(list(), (form) => form.word);
    folded ??= groupBy(list(), (form) => foldText(form.word));
    return exact.get(toLower(word).normalize('NFC')) ?? folded.get(foldText(word)) ?? [];
  };
}
