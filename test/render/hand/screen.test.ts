import { describe, expect, it } from 'vitest';
import { dealHand, withMessage } from '../../../src/core/hand/hand.ts';
import { type Session, startSession } from '../../../src/core/hand/session.ts';
import { createLister } from '../../../src/core/question/by-topic.ts';
import { MANAGER, openHand as open, press, SMALL, show } from '../../support/hand-screen.ts';
import { COLORS, parseGuessed } from '../../support/layouts.ts';
import { questionsIn } from '../../support/read-list.ts';

const SCRIPTS = `
- 你们的团队有多少人，其中有多少人在过去的一年里离开了公司，他们去了哪里？ #topic/团队
- כמה אנשים יש בצוות, ומי עזב בשנה האחרונה? #topic/צוות
- Сколько человек в команде? #topic/команда
`;

describe('renderScreen', () => {
  it('marks a guess in the hand and among the hits', () => {
    const pool = parseGuessed('- Salary?');
    const session = startSession(dealHand(pool, 1), () => pool);
    expect(show(session)).toMatch(/Salary\? +~pay\n/u);
    expect(show(press(session, '/'))).toMatch(/Salary\?.* +~pay\n/u);
  });

  it('shows the meetings at which a question was asked, in the hand and among the hits', () => {
    const session = open('- Salary? #topic/pay\n- Raise? #topic/pay', 2);
    const [asked] = session.hand.slots;
    const meetings = [
      { date: '2026-11-24', person: 'recruiter' },
      { date: '', person: 'Jane' },
    ];
    const askedAt = new Map(asked === undefined ? [] : [[asked.listed.question, meetings]]);
    expect(show(session, { askedAt })).toContain('Salary? (asked: recruiter, 24 Nov; Jane) ');
    expect(show(session, { askedAt })).toMatch(/Raise\? +pay/u);
    expect(show(press(session, '/'), { askedAt })).toMatch(/Salary.*\(asked: .*\(1 in the hand\)/u);
  });

  it('shows the words of a job ad below a question, in the hand and among the hits', () => {
    const [listed] = questionsIn('- Salary? #topic/pay').map(createLister([]));
    const pool = listed
      ? [{ ...listed, ad: { line: 5, quote: 'a fair salary', sentence: 0 } }]
      : [];
    const session = startSession(dealHand(pool, 1), () => pool);
    expect(show(session)).toMatch(/Salary\? +pay\n +ad:5 "a fair salary"\n/u);
    expect(show(press(session, '/'))).toMatch(/Salary\?.* +pay\n +ad:5 "a fair salary"\n/u);
  });

  it('shows a hand', () => {
    expect(show(open())).toMatchInlineSnapshot(`
      "
       For a manager, 10 minutes                                      103 in the pool

       > 1      Which decision of yours would you expect to hand me in the first six
                months?                                                          role
         2      What has someone on your team talked you out of this year? management
         3      Who was promoted last?                                         career
         4      When did you last work at night?                                hours
         5      Who left?                                                        team

       space hold  r swap  R swap all 5  / find  d why  enter take all 5  ? keys"
    `);
  });

  it('shows the held questions and the cursor', () => {
    const lines = show(press(open(), ' ', 'j', 'j', ' ')).split('\n');
    expect(lines.filter((line) => /^ [ >] \d/u.test(line))).toMatchInlineSnapshot(`
      [
        "   1 held Which decision of yours would you expect to hand me in the first six",
        "   2      What has someone on your team talked you out of this year? management",
        " > 3 held Who was promoted last?                                         career",
        "   4      When did you last work at night?                                hours",
        "   5      Who left?                                                        team",
      ]
    `);
  });

  it('shows the spare questions under a line', () => {
    const lines = show(open(MANAGER, 5, 4)).split('\n');
    expect(lines.slice(-6)).toMatchInlineSnapshot(`
      [
        "   3      Who was promoted last?                                         career",
        "   4      When did you last work at night?                                hours",
        " --- if there is time ---",
        "   5      Who left?                                                        team",
        "",
        " space hold  r swap  R swap all 5  / find  d why  enter take all 5  ? keys",
      ]
    `);
  });

  it('shows no line for spare questions if there are none', () => {
    expect(show(open(MANAGER, 5, 5))).not.toContain('if there is time');
    expect(show(press(open(MANAGER, 5, 3), 'x', 'x'))).not.toContain('if there is time');
  });

  it('shows the details of an unfolded question', () => {
    const lines = show(press(open(), 'd')).split('\n');
    expect(lines.slice(4, 11)).toMatchInlineSnapshot(`
      [
        "          months?                                                          role",
        "          Follow-up: And what would you keep to yourself?",
        "          Why: what they let go of says how much they trust, and whether they",
        "            have ever done so before",
        "          Good sign: a name and a date",
        "          Red flag: silence",
        "   2      What has someone on your team talked you out of this year? management",
      ]
    `);
  });

  it('shows a message above the keys', () => {
    const lines = show(press(open(), ' ', 'r')).split('\n');
    expect(lines.slice(-4, -1)).toMatchInlineSnapshot(`
      [
        "   5      Who left?                                                        team",
        "",
        " this one is held: space lets it go",
      ]
    `);
  });

  it('shows an empty hand', () => {
    expect(show(press(open(), 'x', 'x', 'x', 'x', 'x', ' '))).toMatchInlineSnapshot(`
      "
       For a manager, 10 minutes                                      103 in the pool


       the hand is empty: / finds a question, u brings the last one back
       / find  u undo  esc leave  ? keys"
    `);
  });

  it('shows the hits, and marks the current one and those in the hand', () => {
    const session = press(open(MANAGER, 2), '/', 'd', ' ', 'down');
    expect(show(session)).toMatchInlineSnapshot(`
      "
       find d _                                                                4 hits

         Which decision of yours would you expect to hand me in the first six months?
         (1 in the hand)                                                         role
       > What has someone on your team talked you out of this year? (2 in the hand)
                                                                           management
         Who was promoted last?                                                career
         When did you last work at night?                                       hours

       ↑↓ move  enter put it at 1 and hold it  esc back to the hand"
    `);
  });

  it('shows when and whom to ask what is found', () => {
    const session = press(open('- Shares? #for/recruiter #stage/offer #topic/pay', 1), '/', 'S');
    expect(show(session)).toContain('Shares? offer · recruiter (1 in the hand)');
  });

  it('says that enter adds the words that nothing is like', () => {
    expect(show(press(open(), 'a', '漢', 'x'))).toMatchInlineSnapshot(`
      "
       add 漢x_                               nothing like it: enter adds these words


       enter add your words below 1 and hold it  esc back to the hand"
    `);
  });

  it('counts all questions where there is no query, and those that are not shown', () => {
    const many = Array.from({ length: 356 }, (_, index) => `- Who is ${index}?`).join('\n');
    const lines = show(press(open(many), '/')).split('\n');
    expect(lines[1]).toMatch(/^ find _ +356 questions$/u);
    const [, hidden] = /↓ (\d+) more/u.exec(lines.join('\n')) ?? [];
    expect(lines.filter((line) => line.includes('Who is')).length).toBe(356 - Number(hidden));
    const far = press(open(many), '/', ...Array.from({ length: 300 }, () => 'down'));
    expect(show(far)).toContain(' > Who is 300?');
    expect(show(far)).toMatch(/↑ 29\d more/u);
  });

  it('says what to type at enter on an empty line', () => {
    expect(show(press(open(), 'a', 'enter'))).toContain(
      '\n type your question, or go to one with ↓',
    );
  });

  it('says before it replaces a question that is held', () => {
    expect(show(press(open(), ' ', '/', 'W'))).toContain(
      'enter put it at 1 in place of the held one',
    );
  });

  it('shows that nothing is found', () => {
    expect(show(press(open(), '/', '漢', 'x'))).toMatchInlineSnapshot(`
      "
       find 漢x_                                                      nothing like it


       esc back to the hand"
    `);
  });

  it('shows the key list', () => {
    expect(show(press(open(), '?'))).toMatchInlineSnapshot(`
      "
         ↑ k ^K    move up
         ↓ j ^J    move down
         home g    go to the first
         end G     go to the last
         1…9       go to the one with this number
         space tab hold this question, or let it go; tab moves down
         r         swap this question, unless it is held
         R         swap all that are not held
         K         ask this question earlier
         J         ask this question later
         /         find a question to put here and hold
         a         add a question: a found one, or your own words
         alt-enter behind a: add the words that you typed, whatever is found
         d         show or hide follow-ups, why and signs
         PgDn ^F   go on where it is long
         PgUp ^B   go back where it is long
         x         drop this question
         u         undo the last change
         enter     take the whole hand in this order
         H         take only the held ones
         esc q ^D  leave without questions
         ?         show or hide these keys
       ? back to the hand"
    `);
  });

  it('shows no message in a search and in the key list', () => {
    const session = { ...open(), hand: withMessage(open().hand, 'hello') };
    expect(show(session)).toContain('hello');
    expect(show(press(session, '/'))).not.toContain('hello');
    expect(show(press(session, '?'))).not.toContain('hello');
  });

  it('aligns the texts after one-digit and two-digit numbers', () => {
    const ten = Array.from({ length: 10 }, (_, n) => `- Question ${n}? #topic/other`).join('\n');
    const lines = show(press(open(ten, 10), ' ')).split('\n');
    const texts = lines.filter((line) => line.includes('Question'));
    expect([texts[0], texts[1], texts[9]]).toMatchInlineSnapshot(`
      [
        " >  1 held Question 0?                                                    other",
        "    2      Question 1?                                                    other",
        "   10      Question 9?                                                    other",
      ]
    `);
  });

  it('keeps at least one space before the topic', () => {
    const team = (width: number) => show(open('- Who left? #topic/team'), { width }).split('\n');
    expect(team(25)).toContain(' > 1      Who left? team');
    expect(team(24)).toContain(' > 1      Who left?');
  });
});

describe('renderScreen, with other scripts', () => {
  it('wraps and aligns texts by their width in columns', () => {
    expect(show(press(open(SCRIPTS, 3), 'j', ' '), { width: 50 })).toMatchInlineSnapshot(`
      "
       For a manager, 10 minutes        103 in the pool

         1      你们的团队有多少人，其中有多少人在过去
                的一年里离开了公司，他们去了哪里？ 团队
       > 2 held כמה אנשים יש בצוות, ומי עזב בשנה
                האחרונה?                           צוות
         3      Сколько человек в команде?      команда

       space let go  R swap other 2  enter take 3  ?"
    `);
  });

  it('shows the hit for a query in Hebrew', () => {
    expect(show(press(open(SCRIPTS, 1), '/', 'כ', 'מ', 'ה'), SMALL)).toMatchInlineSnapshot(`
      "
       find כמה_                        1 hit

       > כמה אנשים יש בצוות, ומי עזב בשנה
         האחרונה?                        צוות

       enter put at 1  esc back"
    `);
  });
});

describe('renderScreen, with color', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colors.
  const CODES = /\u001b\[\d+m/gu;
  const sessions: readonly (readonly [string, Session])[] = [
    ['a hand', open()],
    ['a held question', press(open(), ' ', 'r')],
    ['details', press(open(), 'd')],
    ['a search', press(open(), '/', 'd', 'down')],
    ['a search without hits', press(open(), '/', 'z')],
    ['the key list', press(open(), '?')],
    ['spares', open(MANAGER, 5, 2)],
  ];

  it.each(sessions)('shows the same text as without color: %s', (_, session) => {
    for (const changes of [{}, SMALL]) {
      const painted = show(session, { ...changes, paint: COLORS });
      expect(painted).toMatch(CODES);
      expect(show(session, changes)).not.toMatch(CODES);
      expect(painted.replace(CODES, '')).toBe(show(session, changes));
    }
  });

  it('paints the current question, the held boxes and the topics', () => {
    const painted = show(press(open(), ' '), { paint: COLORS, width: 120 });
    expect(painted).toContain('\u001b[36m>\u001b[39m 1 \u001b[32mheld\u001b[39m \u001b[1mWhich');
    expect(painted).toContain('   2      What has');
    expect(painted).toContain('\u001b[2mmanagement\u001b[22m');
    expect(painted).toContain('\u001b[1mFor a manager, 10 minutes\u001b[22m');
  });

  it('paints the words that are found, whatever their apostrophes', () => {
    const pool = questionsIn("- Why don't you ask l’équipe?").map(createLister([]));
    const session = startSession(dealHand(pool, 1), () => pool);
    const painted = show(press(session, '/', ...'dont équipe'), { paint: COLORS });
    expect(painted).toContain("\u001b[36mdon't\u001b[39m");
    expect(painted).toContain('\u001b[36ml’équipe?\u001b[39m');
    expect(painted).not.toContain('\u001b[36mask');
  });

  it('paints the message', () => {
    const painted = show(press(open(), ' ', 'r'), { paint: COLORS });
    expect(painted).toContain('\n \u001b[33mthis one is held: space lets it go\u001b[39m\n');
  });
});
