import { describe, expect, it } from 'vitest';
import { toTopicHeading } from '../../../src/core/reading/topic-heading.ts';
import { questionsIn } from '../../support/read-list.ts';

describe('toTopicHeading', () => {
  it.each([
    ['Part 2: Pay', 'Pay', 'pay', undefined],
    ['Kategorie 4 – Gehalt', 'Gehalt', 'gehalt', undefined],
    ['Culture (ask early)', 'Culture', 'culture', undefined],
    ['Equipo: preguntas', 'Equipo', 'equipo', undefined],
    ['Pay (for the recruiter)', 'Pay', 'pay', 'recruiter'],
    ['Recruiter: pay', 'pay', 'pay', 'recruiter'],
    ['Compensation (salary)', 'Compensation (salary)', 'compensation-salary', undefined],
    ['other', 'other', 'other', undefined],
    ['Hours: on call', 'Hours: on call', 'hours-on-call', undefined],
    ['Questions (10)', 'Questions', undefined, undefined],
  ])('takes numbering and remarks off a heading: %s', (text, title, name, audience) => {
    expect(toTopicHeading(text)).toMatchObject({ title, name, audience });
  });
});

/** The stated topic and the tags of each question, or `-` for a topic that no heading states. */
const read = (text: string) =>
  questionsIn(text).map(({ topics: [topic], topicGuessed, tags }) =>
    [topicGuessed ? '-' : topic, ...tags].join(' '),
  );

describe('the topic of a question', () => {
  it.each([
    // Case 08 of issue 19, then twins.
    [
      '# Ask\n## Workload\n\n**Example questions**\n\n- Who is called?\n- How often?\n\n## Leading\n\n**Example questions**\n\n- Who decides?\n',
      ['workload', 'workload', 'leading'],
    ],
    [
      '## Gehalt\n\n**Beispielfragen:**\n\n- Wer entscheidet?\n\n**Urlaub**\n\n- Wann?\n',
      ['gehalt', 'urlaub'],
    ],
    ['## Equipo\n\n### Preguntas\n- ¿Quién?\n\n### Parte 2\n- ¿Cómo?\n', ['equipo', 'equipo']],
    // Case 09 of issue 19, then twins.
    [
      '#### My own\n\n- Who?\n\n# Questions for the interview\n\n- Why?\n- When?\n',
      ['-', '-', '-'],
    ],
    ['## Équipe\n- Qui ?\n\n## Autres questions\n- Quand ?\n', ['équipe', '-']],
    ['**Pay**\n- Who?\n\n**Meine Fragen**\n- Wann?\n', ['pay', '-']],
  ])('comes from the next heading that names one: %j', (text, topics) => {
    expect(read(text)).toEqual(topics);
  });
});

describe('the audience of a question', () => {
  it.each([
    // Case 21 of issue 19, then twins.
    [
      '# To ask\n## Questions for recruiters\n- Where?\n## Questions for the hiring manager\n- Who decides?\n## For future teammates\n- Who left?\n',
      ['- for/recruiter', '- for/manager', '- for/peer'],
    ],
    [
      '# Fragen an den Teamleiter\n\n- Wer?\n\n## Urlaub\n\n- Wann?\n',
      ['- for/manager', 'urlaub for/manager'],
    ],
    [
      '## Sueldo\n\n**Para la reclutadora**\n\n- ¿Cuánto?\n\n**Más preguntas**\n\n- ¿Quién?\n',
      ['sueldo for/recruiter', 'sueldo'],
    ],
    [
      '## For the CTO\n### Why is it late?\n### Who left?\n## Pay\n### Who pays?\n',
      ['- for/executive', '- for/executive', 'pay'],
    ],
    [
      '## For recruiters\n- Who left? #for/peer\n- Why? #core\n',
      ['- for/peer', '- for/recruiter core'],
    ],
    ['# Acme\n## 2026-11-22 hiring manager\n- [ ] Who left?\n', ['-']],
  ])('comes from the heading that tells whom to ask: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
