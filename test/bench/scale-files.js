const OPENINGS = [
  'How does',
  'What made',
  'When did',
  'Who decides when',
  "What's why",
  'How often does',
];
const PEOPLE = [
  'the team',
  'your manager',
  'the last hire',
  'on-call',
  'the product side',
  'a new engineer',
];
const VERBS = [
  'change',
  'review',
  'ship',
  'plan',
  'test',
  'measure',
  'pay for',
  'document',
  'roll back',
];
const THINGS = [
  'a release',
  'the roadmap',
  'an incident',
  'the salary bands',
  'remote days',
  'a deadline',
];

const sentence = (n) => {
  const of = (words, step) => words[Math.floor(n / step) % words.length];
  return `${of(OPENINGS, 1)} ${of(PEOPLE, 6)} ${of(VERBS, 36)} ${of(THINGS, 324)} no ${n}?`;
};

const numbers = (count) => Array.from({ length: count }, (_, n) => n);

/** What stands below every twelfth question. */
const details = (n) => {
  if (n % 12 === 6) return ['  - Why: it tells who decides'];
  if (n % 24 === 0) return ['  - Good sign: a name and a date', '  - Red flag: it depends'];
  return n % 12 === 0 ? ['  - Follow-up: What came of it?'] : [];
};

/** Topics, tags, ids and details, about as often as people write them. */
const mixed = (count) => [
  ...['---', 'tags: [interview]', '---', '# Questions'],
  ...numbers(count).flatMap((n) => [
    ...(n % 500 === 0 ? ['', `## Topic ${n / 500}`, ''] : []),
    `- ${sentence(n)}${n % 4 === 0 ? ' #for/manager #stage/onsite' : ''}${n % 5 === 0 ? ` ^id-${n}` : ''}`,
    ...details(n),
  ]),
];

/** Bullets and nothing else: every topic is guessed. */
const flat = (count) => numbers(count).map((n) => `- ${sentence(n)}`);

/** One topic for all. */
const oneTopic = (count) => ['## Team', '', ...flat(count)];

/** Each under a heading of its own. */
const manyTopics = (count) =>
  numbers(count).flatMap((n) => [`## Topic ${n}`, '', `- ${sentence(n)}`, '']);

/** The same question again and again, in as many topics. */
const allTheSame = (count) =>
  numbers(count).flatMap((n) => [`## Topic ${n}`, '', `- ${sentence(1)}`, '']);

/** The same words under other ids: a problem each. */
const sameWords = (count) => numbers(count).map((n) => `- ${sentence(1)} ^id-${n}`);

/** The files of the scale bench: each shape gives the lines of as many questions as it is told. */
export const SHAPES = { mixed, flat, oneTopic, manyTopics, allTheSame, sameWords };
