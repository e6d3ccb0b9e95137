import { describe, expect, it } from 'vitest';
import { readHeading } from '../../../src/core/language/heading-meaning.ts';

describe('readHeading', () => {
  it.each([
    ...[
      'Questions',
      'General',
      'My list',
      'My own',
      'Always ask',
      'Part 2',
      'Category 4',
      'Template',
    ],
    ...[
      'Example questions',
      'Questions for the interview',
      'Things to ask',
      'Part IV',
      'Top 10',
      'Other questions',
    ],
    ...[
      'For Dana',
      'Für später',
      'Everybody',
      'Meine Fragen',
      'Allgemeines',
      'Kategorie 4',
      'Teil II',
    ],
    ...['Mes questions', 'Mis preguntas', 'Minhas perguntas', 'Le mie domande', 'Algemene vragen'],
    ...['Inne pytania', 'Общие вопросы', 'Övriga frågor', 'Mülakat soruları', '면접 질문 목록'],
    ...['面试问题', '第二部分', 'その他の質問'],
  ])('sees no topic in a heading that only says that questions follow: %s', (heading) => {
    expect(readHeading(heading)).toMatchObject({ namesTopic: false, audience: undefined });
  });

  it.each([
    ...[
      'Pay',
      'IT',
      'Design',
      'Manager',
      'Your manager',
      'Leadership',
      'The future',
      'First call',
      'A',
    ],
    ...[
      'Questions about the future',
      'Questions about the team',
      'Team questions',
      'Interview process',
    ],
    ...[
      'Life as an engineer',
      'Fragen zum Team',
      'Questions de l’équipe',
      'Preguntas sobre el equipo',
    ],
    ...['Вопросы о команде', '面试流程', '团队', 'Growth for engineers'],
  ])('sees a topic and no audience in other headings: %s', (heading) => {
    expect(readHeading(heading)).toMatchObject({ namesTopic: true, audience: undefined });
  });

  it.each([
    [
      'recruiter',
      ['Questions for recruiters', 'Recruiter', 'HR round', 'Recruiter screen', 'Ask HR'],
    ],
    ['recruiter', ['Fragen an die Personalabteilung', 'Preguntas para la reclutadora']],
    ['recruiter', ['Pytania do rekrutera', 'Вопросы рекрутеру', '问HR的问题', '人事への質問']],
    ['manager', ['Questions for the hiring manager', 'Hiring manager', 'Für den Teamleiter']],
    ['manager', ['Perguntas para o gestor', 'Domande per il responsabile', 'Frågor till chefen']],
    [
      'manager',
      ['Questions to ask your manager about pay', '팀장에게 할 질문', 'Spørsmål til lederen'],
    ],
    ['peer', ['For future teammates', 'Ask the team', 'Preguntas para el equipo']],
    ['peer', ['Questions pour l’équipe', 'Vragen aan collega’s', 'Kysymykset kollegoille']],
    [
      'partner',
      ['Questions for product managers', 'For designers', 'Fragen an den Produktmanager'],
    ],
    ['executive', ['Questions for the CTO', 'The founder', 'Fragen an die Geschäftsführung']],
  ])('sees the audience %s in headings that tell whom to ask: %j', (audience, headings) => {
    for (const heading of headings) {
      expect(readHeading(heading), heading).toMatchObject({ namesTopic: false, audience });
    }
  });

  it.each([
    ...['Questions about pay', 'To ask on Friday', 'For the recruiter', 'Second call', 'Onsite'],
    ...[
      'Fragen zum Team',
      'Erstes Gespräch',
      'Primera visita',
      'Вопросы о команде',
      '面试',
      '質問',
    ],
  ])('sees that people ask below %s', (heading) => {
    expect(readHeading(heading).announcesQuestions).toBe(true);
  });

  it.each(['Pay', 'To do', 'Notes', 'Group meeting', 'Aufgaben', 'Recetas'])(
    'does not see that people ask below %s',
    (heading) => {
      expect(readHeading(heading).announcesQuestions).toBe(false);
    },
  );
});
