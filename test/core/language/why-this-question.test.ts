import { describe, expect, it } from 'vitest';
import { splitWhyThisQuestion } from '../../../src/core/language/why-this-question.ts';

describe('splitWhyThisQuestion', () => {
  it.each([
    'Why this question?',
    'Why this question',
    '**Why do we ask this?**',
    'WHY ASK THIS QUESTION?:',
    'Warum diese Frage?',
    '__Wozu diese Frage__:',
    'Pourquoi cette question ?',
    '¿Por qué esta pregunta?',
    'Por que esta pergunta?',
    'Perché questa domanda?',
    'Waarom deze vraag?',
    'Varför den här frågan?',
    'Hvorfor dette spørgsmål?',
    'Miksi tämä kysymys?',
    'Dlaczego to pytanie?',
    'Proč tato otázka?',
    'Neden bu soru?',
    'Tại sao hỏi câu này?',
    'Зачем этот вопрос?',
    'Навіщо це питання?',
    'Γιατί αυτή η ερώτηση;',
    'لماذا هذا السؤال؟',
    'यह प्रश्न क्यों?',
    '왜 이 질문인가요?',
    '为什么问这个问题？',
    'なぜこの質問なのか？',
  ])('finds the label %j with nothing behind it', (text) => {
    expect(splitWhyThisQuestion(text)).toBe('');
  });

  it.each([
    'Why this question? It shows',
    '**Why this question?** It shows',
    '**Why this question**: It shows',
    '**Warum diese Frage** – It shows',
    'Pourquoi cette question ? : It shows',
  ])('returns the words behind the label: %j', (text) => {
    expect(splitWhyThisQuestion(text)).toBe('It shows');
  });

  it.each([
    'Why this team?',
    'Why do you ask this question of everybody?',
    'Why this question of pay?',
    'Warum diese Fragen?',
    'Who left, and why this question?',
    '',
  ])('finds no label in %j', (text) => {
    expect(splitWhyThisQuestion(text)).toBeUndefined();
  });
});
