import { deriveId } from '../../src/core/question/derive-id.ts';
import { OTHER_TOPIC, type Question } from '../../src/core/question/question.ts';
import type { Sheet } from '../../src/render/sheet/sheet.ts';

type Given = Partial<Pick<Sheet, 'company' | 'meeting' | 'mainCount' | 'signs'>> &
  Partial<Pick<Question, 'why' | 'goodSigns' | 'redFlags'>> & { readonly followUp?: string };

/** Builds a sheet of these questions, all with the same follow-up and signs. */
export function sheetOf(texts: readonly string[], given: Given = {}): Sheet {
  const { why = '', goodSigns = [], redFlags = [], followUp = '' } = given;
  const planned = texts.map((text) => {
    const question: Question = {
      ...{ id: deriveId(text), text, markdown: text, topics: [OTHER_TOPIC], topicGuessed: true },
      ...{ tags: [], followUps: [], why, goodSigns, redFlags, adCues: [], adAnswers: [] },
      source: { file: 'acme.md', line: 1, column: 1 },
    };
    return { question, followUp };
  });
  const { company = 'Acme', meeting = { date: '2026-11-24', person: 'Ann' } } = given;
  const { mainCount = texts.length, signs = false } = given;
  return { company, meeting, planned, mainCount, signs };
}
