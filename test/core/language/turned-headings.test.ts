import { describe, expect, it } from 'vitest';
import { isNotToAsk, turnsMeaning } from '../../../src/core/language/turned-headings.ts';

describe('turnsMeaning', () => {
  it.each([
    'My answers',
    'My best answers so far',
    'Answers to the usual questions',
    'Antworten auf die üblichen Fragen',
    'Mes réponses',
    'Mis respuestas',
    'Мои ответы',
    '我的回答',
  ])('knows a heading of the candidate’s own answers, in a folder: %s', (heading) => {
    expect(isNotToAsk(heading)).toBe(true);
    expect(turnsMeaning(heading)).toBe(false);
  });

  it.each([
    'Databases: old exam questions',
    'Flashcards',
    'Prüfungsfragen Statistik',
    'Preguntas de examen',
    'Экзаменационные вопросы',
    '考试问题',
  ])('knows a heading of questions for studies, in a folder: %s', (heading) => {
    expect(isNotToAsk(heading)).toBe(true);
    expect(turnsMeaning(heading)).toBe(false);
  });

  it.each([
    'Already asked',
    'Not asked yet',
    'Questions and answers',
    'Answers to my questions',
    'Antworten auf meine Fragen',
    'Respuestas a mis preguntas',
    'Exams and certificates',
    'Test quality',
    'Homework',
    'Quiz team',
    'Answers to listen for',
    'When customers say he asks too much',
  ])('keeps the list below %s', (heading) => {
    expect(isNotToAsk(heading)).toBe(false);
  });

  it.each([
    'Questions to avoid',
    'Questions you shouldn’t ask',
    'Don’t ask',
    'Never ask',
    'Fragen, die man vermeiden sollte',
    'Besser nicht fragen',
    'Preguntas que debes evitar',
    'Questions à ne pas poser',
    'Perguntas para evitar',
    'Domande da non fare',
    'Vragen die je niet moet stellen: nooit vragen',
    'Pytania, których należy unikać',
    'Какие вопросы не стоит задавать',
    'Frågor att undvika',
    'Spørsmål du ikke bør stille: unngå',
    'Sorulmaması gerekenler',
    '不要问的问题',
    '避けるべき質問',
    '피해야 할 질문',
  ])('knows a heading of questions to avoid: %s', (heading) => {
    expect(turnsMeaning(heading)).toBe(true);
  });

  it.each([
    'Questions they will ask me',
    'What they’ll ask',
    'Questions I was asked',
    'Questions to answer',
    'Fragen, die sie mir stellen werden',
    'Was man mich fragen wird',
    'Questions qu’on va me poser',
    'Preguntas que me van a hacer',
    'Perguntas que vão me fazer',
    'Domande che mi faranno',
    'Vragen die ze mij zullen stellen',
    'Pytania, które mi zadadzą',
    'Вопросы, которые мне зададут',
    'Frågor som de kommer att ställa till mig',
    '面试官会问的问题',
    '聞かれること',
    '예상 질문',
    'He asked',
    'What she wanted to know',
    'Sie hat auch gefragt',
    'Er wollte wissen',
    'Elle a demandé',
    'Ce qu’elle m’a demandé',
    'Ils m’ont demandé',
    'Querían saber',
  ])('knows a heading of questions to the candidate: %s', (heading) => {
    expect(turnsMeaning(heading)).toBe(true);
  });

  it.each([
    'To practise',
    'Practice questions',
    'Questions to ask myself',
    'Zum Üben',
    'Fragen an mich selbst',
    'Questions à me poser',
    'Para practicar',
    'Perguntas para mim mesmo',
    'Domande da farmi',
    'Vragen aan mezelf',
    'Pytania do siebie',
    'Вопросы самому себе',
    'Frågor till mig själv',
    '问自己',
    '自分への質問',
  ])('knows a heading of questions for oneself: %s', (heading) => {
    expect(turnsMeaning(heading)).toBe(true);
  });

  it.each([
    'Questions I will ask',
    'Questions to ask',
    'Gute Fragen',
    'Mir wichtige Fragen',
    'Fragen, die ich stellen werde',
    'How we avoid burnout on call',
    'Reverse interview questions for candidates',
    'Questions to ask to avoid a toxic team',
    'Don’t forget',
    'Nie vergessen',
    'Questions most candidates never ask',
    'Questions you can ask us',
    `Fragen ${'fragen '.repeat(100_000)}`,
    'Self-organized teams',
    'Best practices',
    'Ce qu’on vous propose',
    'Jezelf ontwikkelen',
    'Vad jag får',
    'О себе',
    'Preguntas que voy a hacer',
    '反问我的面试官',
    'What will they ask me in the next round?',
  ])('leaves other headings alone: %s', (heading) => {
    expect(turnsMeaning(heading)).toBe(false);
  });
});
