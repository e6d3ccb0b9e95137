import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginsWithDate,
  createMeeting,
  findDateProblem,
  hasMeeting,
  isDated,
  isSameMeeting,
  isSamePerson,
  isUnderlinedMeeting,
  parseMeeting,
} from '../../../src/core/syntax/meeting-heading.ts';
import { lineText, manyRuns } from '../../support/arbitraries.ts';

/** Reads a heading as `date person`. */
const read = (heading: string): string => {
  const { date, person } = parseMeeting(heading);
  return `${date} ${person}`.trim();
};

describe('parseMeeting, on dates with a year', () => {
  it.each([
    ...['2026-12-01', '2026/12/01', '2026.12.01', '2026-12-1', '01.12.2026', '1.12.2026'],
    ...['1.12.26', '1. 12. 2026', '1.12. 2026', '12/1/2026', '12/01/26', '12-01-2026'],
    ...['1 Dec 2026', '1-Dec-2026', '01 dec. 2026', "1 Dec '26", '1st of December 2026'],
    ...['1. Dez. 2026', '1. Dezember 2026', '1er décembre 2026', '1 déc. 2026', '1º dez 2026'],
    ...['1 de diciembre de 2026', '1 de dezembro de 2026', '1 dicembre 2026', '1 grudnia 2026 r.'],
    ...['1 декабря 2026 г.', '1 декабря 2026 года', '1-го декабря 2026', 'Dec 1, 2026'],
    ...['December 1st, 2026', 'Dec. 1 2026', 'Tuesday, December 1, 2026', 'Dec 1st 2026'],
    ...['2026年12月1日', '2026年12月1日（火）', '2026年 12月 1日', '2026년 12월 1일 (화)'],
    ...['[[2026-12-01]]', '[[2026-12-01|today]]', '[[days/2026-12-01|1 Dec]]', '(1 Dec 2026)'],
    ...['<2026-12-01 Tue>', '<2026-12-01 Di 10:00>', '2026.12.01 (화)', '2026-12-01 (Tue)'],
    ...['<2026-12-01>', '<2026-12-01> →', '[[Dec 1st, 2026]]', '2026-12-01 10:00', '1/12/2026'],
  ])('reads %s', (heading) => {
    const date = heading === '1/12/2026' ? '2026-01-12' : '2026-12-01';
    expect(parseMeeting(heading).date).toBe(date);
    expect(read(`${heading} Jane`)).toBe(`${date} Jane`);
    expect(read(`${heading}: Jane`)).toBe(`${date} Jane`);
    expect(read(`Jane — ${heading}`)).toBe(`${date} Jane`);
    expect(read(`Jane, ${heading}`)).toBe(`${date} Jane`);
    expect(read(`Jane (${heading})`)).toBe(`${date} Jane`);
  });

  it.each([
    ['13/12/2026', '2026-12-13'],
    ['dom 13/12/2026', '2026-12-13'],
    ['12/13/2026', '2026-12-13'],
    ['12/11/2026', '2026-12-11'],
    ['11-12-2026', '2026-11-12'],
  ])('takes the first number of %s for the month unless it is above 12', (heading, date) => {
    expect(parseMeeting(heading).date).toBe(date);
  });
});

describe('parseMeeting, on dates without a year', () => {
  it.each([
    ...['1.12.', '01.12.', 'Di 1.12.', 'Di., 1.12.', 'am 1.12.', 'вт 1.12.', 'wt. 1.12.'],
    ...['1 Dec', '1 December', '1st December', '1st of Dec', 'the 1st of December', 'on 1 Dec'],
    ...['Dec 1', 'Dec. 1st', 'December the 1st', 'Tue 1 Dec', 'Tue, Dec 1', 'Tuesday, December 1'],
    ...['on Tuesday, 1 Dec', 'TUE 1 DEC', '1 Dec (Tue)', '1–3 Dec', 'Dec 1-3', '1 Dec 14:30'],
    ...[
      'Dienstag, den 1. Dezember',
      '1. Dez.',
      'mardi 1er décembre',
      'mar. 1 déc.',
      '1er decembre',
    ],
    ...['le 1er décembre', 'martes 1 de diciembre', 'mar 1 dic', 'terça-feira, 1 de dezembro'],
    ...['ter 1 dez', 'martedì 1 dicembre', 'mar 1 dic', 'dinsdag 1 december', 'di 1 dec'],
    ...[
      'wtorek, 1 grudnia',
      'wt 1 gru',
      'вторник, 1 декабря',
      'вт 1 дек',
      '12月1日',
      '12月1日(火)',
    ],
  ])('reads %s', (heading) => {
    expect(parseMeeting(heading).date).toBe('--12-01');
    expect(read(`${heading} Jane`)).toBe('--12-01 Jane');
    expect(read(`${heading}: Jane`)).toBe('--12-01 Jane');
    expect(read(`Jane, ${heading}`)).toBe('--12-01 Jane');
  });

  it.each([
    'Jan jan Jan. January Januar Jänner janvier janv enero ene janeiro gennaio januari stycznia января',
    'Feb February Februar février févr febrero fevereiro fev febbraio februari lutego февраля',
    'Mar March März Mrz mars marzo março maart mrt marca марта',
    'Apr April avril abril abr aprile kwietnia апреля',
    'May Mai mayo maio maggio mag mei maja мая',
    'Jun June Juni juin junio junho giugno giu czerwca июня',
    'Jul July Juli juillet juil julio julho luglio lug lipca июля',
    'Aug August août agosto ago augustus sierpnia августа',
    'Sep Sept September septembre septiembre setembro settembre sett września сентября',
    'Oct Okt October Oktober octobre octubre outubro ottobre ott października paź октября',
    'Nov November novembre noviembre novembro listopada lis ноября нояб',
    'Dec Dez December Dezember décembre diciembre dezembro dicembre grudnia декабря',
  ])('knows the names of a month: %s', (names) => {
    const dates = names.split(' ').map((name) => parseMeeting(`5 ${name}`).date);
    expect(new Set(dates).size).toBe(1);
    expect(dates[0]).toMatch(/^--\d\d-05$/u);
  });
});

describe('parseMeeting, on headings without a date', () => {
  it.each([
    ...['Q4 2026', '2026', 'v1.2', 'v1.12.26', '10.1.12.26', '5 questions', 'Round 2', '24/7'],
    ...['Part 1/3', '401(k)', '3.5 years', '9/11', '50/50', 'C++', '2.1. The team', '1.2 Pay'],
    ...['2. May we record this', '3 out of 5', '1 set of questions', 'Set 1', '20 years of May'],
    ...['December 2026', 'May 50%', '2026-11-223', '24.13.', 'Room 12.1.b', '1 Decade'],
  ])('finds none in %s', (heading) => {
    expect(parseMeeting(heading)).toEqual({ date: '', person: heading });
  });

  it.each([
    ...['May we ask?', 'Why is it open since 1 Dec?', 'Who left on 2.12.2026?'],
    ...['Why is it open? (1 Dec)', 'Tell me about 1 Dec', 'Updated 2024-05-01'],
    ...['Last updated: May 1, 2024', '[1.0.0] - 2026-12-01', 'Dec 14:30', '... 1 Dec?'],
  ])('finds none in %s, which asks, or dates a list', (heading) => {
    expect(isDated(heading)).toBe(false);
  });

  it('does not find the end of a long heading', () => {
    expect(isDated(`${'very '.repeat(50)}long, 1 Dec`)).toBe(false);
    expect(read(`2026-12-01 ${'very '.repeat(50)}long`)).toMatch(/^2026-12-01 very .* long$/u);
    expect(parseMeeting(`2026-12-01 ${'very '.repeat(500)}long`).person).toHaveLength(1000);
  });
});

describe('parseMeeting, on people', () => {
  it.each([
    ['Recruiter, 20 Nov 2026', '2026-11-20 Recruiter'],
    ['Interview with Tom — 2.12.', '--12-02 Tom'],
    ['Tom, 2.1.', '--01-02 Tom'],
    ['Call with Jane on Tue 1 Dec', '--12-01 Jane'],
    ['Interview 1 Dec with Tom', '--12-01 Tom'],
    ['Phone screen, 1 Dec, Jane', '--12-01 Phone screen, Jane'],
    ['Jane (recruiter, 1 Dec)', '--12-01 Jane (recruiter)'],
    ['Jane (1 Dec, recruiter)', '--12-01 Jane (recruiter)'],
    ['Jane (1 Dec, 14:30)', '--12-01 Jane'],
    ['2026-12-01 10:00', '2026-12-01'],
    ['2026-12-01T10:00 Jane', '2026-12-01 Jane'],
    ['1 Dec, 10:00–11:00, Jane', '--12-01 Jane'],
    ['1 Dec at 2:30 pm Jane', '--12-01 Jane'],
    ['1.12., 14.30 Uhr, Frau Meier', '--12-01 Frau Meier'],
    ['mar. 1 déc. à 14h30 Claire', '--12-01 Claire'],
    ['1 Dec with Jane', '--12-01 Jane'],
    ['Mit Frau Meier, 1.12.', '--12-01 Frau Meier'],
    ['1 dic con Ana', '--12-01 Ana'],
    ['1 Dec MIT recruiter', '--12-01 MIT recruiter'],
    ['Le 1er décembre, Claire', '--12-01 Claire'],
    ['Anh Le, 1 Dec', '--12-01 Anh Le'],
    ['Sam 1 Dec', '--12-01 Sam'],
    ['Mo, 1 Dec', '--12-01 Mo'],
    ['2026-12-01 Sunday Okafor', '2026-12-01 Sunday Okafor'],
    ['2026-12-01 R&D (C++) #2', '2026-12-01 R&D (C++) #2'],
    ['Round 1 Dec 1', '--12-01 Round 1'],
    ['2026-12-01 Jane, met on 20 Nov', '2026-12-01 Jane, met on 20 Nov'],
    ['2026-12-01 Jane?', '2026-12-01 Jane?'],
    ['[[Mia Wong]] (recruiter) ☎️', 'Mia Wong (recruiter)'],
    ['1 Dec [[people/mia|Mia Wong]] 👩🏽‍💻🇩🇪', '--12-01 Mia Wong'],
    ['[[people/Mia Wong#CV]], [[Dec 1st, 2026]]', '2026-12-01 Mia Wong'],
    ['🎉 Jane | 1 Dec 🎉', '--12-01 Jane'],
    ['Questions:', 'Questions'],
    ['Questions::', 'Questions'],
    ['— Jane —', 'Jane'],
  ])('reads %s', (heading, expected) => {
    expect(read(heading)).toBe(expected);
  });
});

describe('parseMeeting, on a meeting with a person', () => {
  it.each([
    ['Call with Ann 3 December 2026', '2026-12-03 Ann'],
    ['Interview of 3 December with Ann', '--12-03 Ann'],
    ['2026-12-03 Second technical interview with Ann', '2026-12-03 Ann'],
    ['Phone screen with Ann (recruiter)', 'Ann (recruiter)'],
    ['Gespräch am 2. Dezember 2026 mit Tom', '2026-12-02 Tom'],
    ['Vorstellungsgespräch vom 2.12. mit Frau Meier', '--12-02 Frau Meier'],
    ['Entretien du 1er décembre 2026 avec Claire', '2026-12-01 Claire'],
    ['Réunion du lundi 1er décembre avec Claire', '--12-01 Claire'],
    ['Entrevista con Luis el 4 de diciembre de 2026', '2026-12-04 Luis'],
    ['Entrevista del 4 de diciembre con Luis', '--12-04 Luis'],
    ['Entrevista do dia 4 de dezembro de 2026 com Ana', '2026-12-04 Ana'],
    ['Colloquio del 4 dicembre con Anna', '--12-04 Anna'],
    ['Gesprek van 4 december met Jan', '--12-04 Jan'],
    ['Rozmowa z dnia 4 grudnia z Anną', '--12-04 Anną'],
    ['Собеседование от 4 декабря с Анной', '--12-04 Анной'],
  ])('shows only the person of %s', (heading, expected) => {
    expect(read(heading)).toBe(expected);
  });

  it.each([
    ...[
      'Ann, interview with Tom',
      'McCall with Tom',
      'Ann with Tom',
      'Interview with',
      'Met Office',
    ],
    ...['Long talk about many things with Tom', 'Interview Ann', 'Van Dyck', 'Du Pont'],
  ])('keeps %s', (person) => {
    expect(read(`2026-12-01 ${person}`)).toBe(`2026-12-01 ${person}`);
    expect(read(person)).toBe(person);
  });
});

describe('parseMeeting, on times of day', () => {
  it.each([
    ...[
      '3pm',
      '3 PM',
      '3 p.m.',
      '3 a.m.',
      '15:00',
      '15:00:00',
      '15h',
      '15h30',
      '15 h 30',
      '15 Uhr',
    ],
    ...[
      '15.30 Uhr',
      '14 Uhr 30',
      'at 3pm',
      '@ 15:00',
      'um 15 Uhr',
      'à 15h',
      'a las 15:00',
      'às 15h',
    ],
    ...['om 15.00 uur', 'ore 15:00', 'o 15:00', 'godz. 15:00', 'в 15:00', "3 o'clock", '15時'],
    ...[
      '15時30分',
      '下午3点',
      '午後3時',
      '오후 3시',
      '3-4pm',
      '3–4 p.m.',
      '10:00–11:00',
      '10–11 Uhr',
    ],
    ...['10:00 to 11:00', 'from 3pm to 4pm', 'von 10 Uhr bis 11 Uhr', '15:00 CET', '3pm (EST)'],
  ])('takes %s out of the name', (time) => {
    expect(read(`1 Dec 2026, ${time}: Ben`)).toBe('2026-12-01 Ben');
    expect(read(`1 Dec 2026 ${time} Ben`)).toBe('2026-12-01 Ben');
    expect(read(`Ben, 1 Dec 2026, ${time}`)).toBe('2026-12-01 Ben');
    expect(read(`2026-12-01 ${time} with Ben`)).toBe('2026-12-01 Ben');
  });

  it.each(['24h support', 'Team 15', '3 people', '3 managers', '3時間の面接', 'Room 3 Penn'])(
    'keeps %s',
    (person) => {
      expect(read(`2026-12-01 ${person}`)).toBe(`2026-12-01 ${person}`);
    },
  );
});

describe('parseMeeting, on any text', () => {
  const word = fc.oneof(
    fc.constantFrom('(', ')', '[[', ']]', '|', ',', ' ', ' – ', ':', 'with ', '14:30', '1', ':'),
    fc.constantFrom('1 Dec', 'Dec', '2026-12-01', 'Tue', 'Jane', '🎉', '1.12.', '12/', 'de', 'T'),
    lineText,
  );
  const words = fc.array(word, { maxLength: 12 }).map((parts) => parts.join(''));

  it('gives a meeting that is read again from its date and person', () => {
    fc.assert(
      fc.property(words, (heading) => {
        const meeting = createMeeting('2026-11-24', heading);
        expect(parseMeeting(`${meeting.date} ${meeting.person}`.trim())).toEqual(meeting);
        expect(createMeeting('2026-11-24', parseMeeting(heading).person).date).toBe('2026-11-24');
      }),
      manyRuns(20_000),
    );
  });
});

describe('beginsWithDate', () => {
  it('ignores markup before the date, but no words', () => {
    expect(beginsWithDate('Tue 1 Dec, Jane')).toBe(true);
    expect(beginsWithDate('**[[2026-12-01]]** Jane')).toBe(true);
    expect(beginsWithDate('Jane, 1 Dec')).toBe(false);
    expect(beginsWithDate('Jane')).toBe(false);
  });
});

describe('isUnderlinedMeeting', () => {
  it.each([
    ...['1 Dec', 'Tue 1 Dec, Jane', 'Jane, 1 December 2026', 'Jane Roe, recruiter, 1 Dec 2026'],
    ...[
      'Jane (1 Dec 2026)',
      'Jane – 2026-12-01',
      'Jane - 1.12.2026, 15:00',
      'Émilie, 1er décembre',
    ],
    ...['佐藤、2026年12月1日', '[[Jane Roe]], [[2026-12-01]]', 'Frau Meier, am 2.12.'],
  ])('takes %s for a heading', (line) => {
    expect(isUnderlinedMeeting(line)).toBe(true);
  });

  it.each([
    ...[
      'Jane',
      'Call again on 1 Dec',
      'new team since May, 1 Dec',
      'Start: 1 Dec',
      'Was it 1 Dec?',
    ],
    ...['They decide by Tuesday, 1 Dec', 'Growth, 1 Dec at the latest', 'They moved\nJane, 1 Dec'],
    ...['They moved to the house on Mill Road, 1 Dec'],
  ])('takes %j for a text above a line across the page', (line) => {
    expect(isUnderlinedMeeting(line)).toBe(false);
  });
});

describe('findDateProblem', () => {
  it.each([
    '31.02.2026',
    'Feb 30',
    '2026-13-01',
    'Dec 32',
    '13/13/2026',
    '0.12.2026',
    '31 de abril',
  ])('finds %s, which is no day', (written) => {
    const problem = `${written} is no day of the calendar`;
    expect(findDateProblem(`${written} Ann`)).toBe(problem);
    expect(findDateProblem(`Ann (${written})`)).toBe(problem);
  });

  it.each(['29 Feb', '29.02.2024', '1 Dec', 'Ann', '2026-12-01'])('accepts %s', (heading) => {
    expect(findDateProblem(heading)).toBeUndefined();
  });

  it.each(['4/12', '12/4', '04/12', '24/12', '12/24', '04.12', '4.12', '04-12', '12-04'])(
    'finds %s, whose month is not clear',
    (written) => {
      const problem = `${written} looks like a date and is not read as one`;
      expect(findDateProblem(written)).toBe(problem);
      expect(findDateProblem(`${written} Ann`)).toBe(problem);
      expect(findDateProblem(`Tue ${written}: Ann`)).toBe(problem);
      expect(findDateProblem(`Ann, ${written}`)).toBe(problem);
      expect(findDateProblem(`Ann (${written})`)).toBe(problem);
      expect(findDateProblem(`Ann on ${written}`)).toBe(problem);
    },
  );

  it.each([
    ...['Part 1/3', 'Round 2/2', '24/7', '50/50', '0/5', '4/12 or later?', '1/12th', '10-12'],
    ...['1.2 Pay', '3.50', '10.00', 'v1.12', '401(k)', '1 Dec, part 1/3', '4/12%', '13-14', '32/1'],
    'Updated: 4/12',
    `4/12 ${'very '.repeat(50)}long`,
  ])('takes %s for no date', (heading) => {
    expect(findDateProblem(heading)).toBeUndefined();
  });
});

describe('hasMeeting', () => {
  it.each([
    ...['## 2026-12-01', '# Acme\r\n\r\n  ## Jane, 1 Dec 2026\r\n', 'Tue 1 Dec\n---\n'],
    'Jane, 1 December 2026\n-----\n',
    'Tue 1 Dec\r\n---\r\n',
  ])('finds one in %j', (text) => {
    expect(hasMeeting(text)).toBe(true);
  });

  it.each([
    ...['# 2026-12-01', '### 1 Dec', '##1 Dec', 'Call again on 1 Dec\n---\n', '## Pay\n1 Dec', ''],
  ])('finds none in %j', (text) => {
    expect(hasMeeting(text)).toBe(false);
  });
});

describe('isSamePerson and isSameMeeting', () => {
  const meeting = (date: string, person: string) => ({ date, person });

  it('ignore case, accents and compatibility forms', () => {
    expect(isSamePerson(meeting('', 'JOSÉ ﬁsher'), meeting('', 'Jose Fisher'))).toBe(true);
    expect(isSamePerson(meeting('', 'Mia'), meeting('', 'Mia Wong'))).toBe(false);
    expect(isSamePerson(meeting('', 'किम'), meeting('', 'काम'))).toBe(false);
  });

  it('compare only day and month where one has no year', () => {
    expect(isSameMeeting(meeting('--12-01', 'Ann'), meeting('2026-12-01', 'ann'))).toBe(true);
    expect(isSameMeeting(meeting('2026-12-01', 'Ann'), meeting('--12-01', 'ann'))).toBe(true);
    expect(isSameMeeting(meeting('--12-01', 'Ann'), meeting('--12-01', 'Ann'))).toBe(true);
    expect(isSameMeeting(meeting('--12-01', 'Ann'), meeting('--12-02', 'Ann'))).toBe(false);
    expect(isSameMeeting(meeting('2025-12-01', 'Ann'), meeting('2026-12-01', 'Ann'))).toBe(false);
    expect(isSameMeeting(meeting('--12-01', 'Ann'), meeting('', 'Ann'))).toBe(false);
    expect(isSameMeeting(meeting('--12-01', 'Ann'), meeting('2026-12-01', 'Tom'))).toBe(false);
  });
});
