import { FORMATS } from '../../render/questions/format-names.ts';
import { COLOR_WHENS } from '../../render/style/color.ts';
import {
  COUNT,
  DAY,
  MINUTES,
  names,
  OFF,
  ON,
  oneOf,
  PATH,
  PERSON,
  paths,
  TAG_LISTS,
  TEXT,
  type ValueKind,
  WORDS,
} from './value-kinds.ts';

/** A flag: its spelling and description in `--help`, and the kind of its value. */
export interface Flag<Spelling extends string = string, Value = unknown> {
  readonly spelling: Spelling;
  readonly description: string;
  readonly kind: ValueKind<Value>;
  readonly synonym?: Synonym;
}

/** Another spelling for one value of a flag: `--json` for `--format json`. */
export interface Synonym {
  readonly spelling: string;
  readonly value: string;
}

/** The flags under one heading of `--help`; a command receives their values as one object. */
export interface FlagGroup<Flags extends readonly Flag[] = readonly Flag[]> {
  readonly heading: string;
  readonly flags: Flags;
}

/** The options of a command: for each flag group, an object with the values of its flags. */
export type Options<Groups extends Readonly<Record<string, FlagGroup>>> = {
  readonly [Name in keyof Groups]: FlagValues<Groups[Name]>;
};

/** The values of a group of flags: `{ topic: readonly string[]; for: readonly string[]; … }`. */
type FlagValues<Group extends FlagGroup> = {
  readonly [One in Group['flags'][number] as LongName<One['spelling']>]: One['kind']['initial'];
};

/** The key of a flag's value: `guess` for `--no-guess`. A name of several words does not compile. */
type LongName<Spelling extends string> = Spelling extends `${string}--no-${infer Name}`
  ? SingleWord<Name>
  : Spelling extends `${string}--${infer Name} <${string}`
    ? SingleWord<Name>
    : Spelling extends `${string}--${infer Name}`
      ? SingleWord<Name>
      : never;
type SingleWord<Name extends string> = Name extends `${string}-${string}` ? never : Name;

/** A flag of the program itself; commands receive its value with their output flags. */
export const COLOR = flag(
  '--color <when>',
  `when to color: ${COLOR_WHENS.join(', ')}`,
  oneOf(COLOR_WHENS, 'auto'),
  { spelling: '--no-color', value: 'never' },
);

const FILTERS = group(
  'Filters (a,b is a or b; different flags must all hold):',
  flag('-t, --topic <names>', 'on any of these topics, or their aliases', names('topics')),
  flag(
    '-f, --for <audiences>',
    'for recruiter, manager, peer, partner or executive',
    names('audiences'),
  ),
  flag('--stage <stages>', 'at the screen, onsite, final or offer stage', names('stages')),
  flag('--tag <tags>', 'with any of these tags; repeat it for both', TAG_LISTS),
  flag('-s, --search <words>', 'where every word occurs in text, topics, tags or id', WORDS),
  flag(
    '--not <names>',
    'on none of these topics and with none of these tags',
    names('topics-and-tags'),
  ),
  flag(
    '--except <note>',
    'not asked yet in this note; NOTE#words is part of one',
    paths('note-parts'),
  ),
  flag('--only <note>', 'asked in this note, or in NOTE#words', paths('note-parts')),
);
const QUESTIONS = 'Questions:';
const BANK = flag(
  '-b, --bank <path>',
  'question file or folder, "-" or "built-in"; repeat for several',
  paths('banks'),
);
const BANKS = group(
  QUESTIONS,
  flag('--no-guess', 'leave questions without a topic under "other"', OFF),
  BANK,
);
const AD = group(
  'Job ad:',
  flag('--ad <file>', 'ask about what this job ad claims (.txt, .md, .html or "-")', PATH),
);
const DRAW = group(
  'Draw:',
  flag('-n, --count <count>', 'the same as the argument', COUNT),
  flag('--minutes <minutes>', 'as many as there is time for, 2.5 minutes each', MINUTES),
  flag('--seed <text>', 'repeat the draw that had this seed', TEXT),
);
const INTO = group(
  'Note:',
  flag('-i, --into <note>', 'add them to this note as a checklist, and print nothing', PATH),
  flag('-w, --with <name>', 'the person in its heading (what --for says)', PERSON),
  flag('--date <day>', 'the day in its heading, as 2026-11-24 (today)', DAY),
);
const ANSWERS = group(
  'Answers:',
  flag('-w, --with <person>', 'only what this person said, named as in the heading', PERSON),
  flag('--open', 'print what is vague, unanswered or not asked instead', ON),
  flag('-n, --limit <count>', 'with --open, print no more than this many', COUNT),
);
const SHEET = group(
  'Sheet:',
  flag('--minutes <minutes>', 'put those beyond this time at the foot, 2.5 minutes each', MINUTES),
  flag('--signs', 'add why, good signs and red flags on a second page', ON),
);
const OUTPUT = 'Output:';
const LIMIT = flag('-n, --limit <count>', 'print no more than this many', COUNT);
const FORMAT = formatFlag(FORMATS, 'markdown');
const DETAILS = flag(
  '--details',
  'add follow-ups, why, good signs, red flags (--into: only follow-ups)',
  ON,
);
const ALIASES = flag('--details', 'add the other names of each topic, its aliases', ON);
const STRICT = flag('--strict', 'exit with 1 for warnings, too', ON);

/** The flags of each command, in the order of `--help`. */
export const LIST_FLAGS = {
  filters: FILTERS,
  job: AD,
  bank: BANKS,
  output: group(OUTPUT, LIMIT, FORMAT, DETAILS, COLOR),
  into: INTO,
};
export const DRAW_FLAGS = {
  draw: DRAW,
  filters: FILTERS,
  job: AD,
  bank: BANKS,
  output: group(OUTPUT, FORMAT, DETAILS, COLOR),
  into: INTO,
};
export const SHOW_FLAGS = { bank: BANKS, output: group(OUTPUT, FORMAT, COLOR) };
export const TOPICS_FLAGS = {
  filters: FILTERS,
  bank: BANKS,
  output: group(OUTPUT, formatFlag(['text', 'plain', 'json'], 'plain'), ALIASES, COLOR),
};
export const CHECK_FLAGS = {
  bank: group(QUESTIONS, BANK),
  output: group(OUTPUT, formatFlag(['text', 'json'], 'text'), STRICT, COLOR),
};
export const DEBRIEF_FLAGS = { bank: group(QUESTIONS, BANK), output: group(OUTPUT, COLOR) };
export const COMPARE_FLAGS = {
  filters: FILTERS,
  bank: BANKS,
  answers: ANSWERS,
  output: group(
    OUTPUT,
    formatFlag(['text', 'markdown', 'plain', 'html', 'json'], 'markdown'),
    COLOR,
  ),
};
export const SHEET_FLAGS = {
  bank: group(QUESTIONS, BANK),
  sheet: SHEET,
  output: group(OUTPUT, formatFlag(['text', 'html'], 'text')),
};

/** The options that several commands share. */
export type Filters = Options<typeof LIST_FLAGS>['filters'];
export type BankOptions = Options<typeof LIST_FLAGS>['bank'];
export type IntoOptions = Options<typeof LIST_FLAGS>['into'];
export type DrawOptions = Options<typeof DRAW_FLAGS>;
export type OutputOptions = DrawOptions['output'];

function formatFlag<const Format extends string>(formats: readonly Format[], pipe: string) {
  const use = pipe === 'text' ? 'default: text' : `text on a terminal, ${pipe} in a pipe`;
  const description = `${formats.join(', ')} (${use})`;
  const json = { spelling: '--json', value: 'json' };
  const synonym = formats.some((format) => format === json.value) ? json : undefined;
  return flag('--format <name>', description, oneOf(formats, undefined), synonym);
}

function flag<Spelling extends string, Value>(
  spelling: Spelling,
  description: string,
  kind: ValueKind<Value>,
  synonym?: Synonym,
): Flag<Spelling, Value> {
  return { spelling, description, kind, ...(synonym === undefined ? {} : { synonym }) };
}

function group<Flags extends readonly Flag[]>(heading: string, ...flags: Flags): FlagGroup<Flags> {
  return { heading, flags };
}
