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

const numbers = (count, first = 0) => Array.from({ length: count }, (_, n) => first + n);

/** Returns the details of a question: every twelfth has some. */
const details = (n) => {
  if (n % 12 === 6) return ['  - Why: it tells who decides'];
  if (n % 24 === 0) return ['  - Good sign: a name and a date', '  - Red flag: it depends'];
  return n % 12 === 0 ? ['  - Follow-up: What came of it?'] : [];
};

const HEAD = ['---', 'tags: [interview]', '---', '# Questions'];

/** Returns a question, with tags, an id and details about as often as people write them. */
const item = (n) => [
  `- ${sentence(n)}${n % 4 === 0 ? ' #for/manager #stage/onsite' : ''}${n % 5 === 0 ? ` ^id-${n}` : ''}`,
  ...details(n),
];

const heading = (n) => ['', `## Topic ${n}`, ''];

const mixed = (count) => [
  ...HEAD,
  ...numbers(count).flatMap((n) => [...(n % 500 === 0 ? heading(n / 500) : []), ...item(n)]),
];

/** Returns a file with `count` questions from number `first` on, under one of forty headings. */
export const vaultFile = (count, first) => [
  ...HEAD,
  ...heading((first / count) % 40),
  ...numbers(count, first).flatMap(item),
];

/** Bullets and nothing else: every topic is guessed. */
const flat = (count) => numbers(count).map((n) => `- ${sentence(n)}`);

/** All questions under one heading. */
const oneTopic = (count) => ['## Team', '', ...flat(count)];

/** Each question under its own heading. */
const manyTopics = (count) =>
  numbers(count).flatMap((n) => [`## Topic ${n}`, '', `- ${sentence(n)}`, '']);

/** The same question under each of many headings. */
const allTheSame = (count) =>
  numbers(count).flatMap((n) => [`## Topic ${n}`, '', `- ${sentence(1)}`, '']);

/** The same words with different ids, each of which is a problem. */
const sameWords = (count) => numbers(count).map((n) => `- ${sentence(1)} ^id-${n}`);

/** The files of the scale bench: each shape takes a number of questions and returns lines. */
export const SHAPES = { mixed, flat, oneTopic, manyTopics, allTheSame, sameWords };
