import { expect, it } from 'vitest';
import { parseNote } from '../../../src/core/notes/parse-note.ts';
import { findPlanned } from '../../../src/core/notes/planned-questions.ts';
import { bankOf } from '../../support/notes.ts';

const BANK = `- Who left the team? ^left
  - Follow-up: Where did they go?
  - Follow-up: When?
- Who decides? Name a project. ^decides
`;

/** Returns the planned questions in a section of a note, each with its follow-up. */
function plannedIn(body: string) {
  const note = parseNote(`## 2026-11-24 Ann\n\n${body}`, 'acme.md');
  const { planned } = findPlanned(note, bankOf(BANK)) ?? {};
  return planned?.map(({ question, followUp }) => [question.text, followUp]);
}

it('an open question is planned, with the first follow-up of the bank', () => {
  const planned = [['Who left the team?', 'Where did they go?']];
  expect(plannedIn('- [ ] Who left the team? ^left\n  - Answer:\n')).toEqual(planned);
  expect(plannedIn('- [!] Who left? ^left\n')).toEqual(planned);
});

it.each(['- [x] Who left? ^left\n', '- [-] Who left? ^left\n', '- [ ] Who left? ^left\n  - Bob\n'])(
  'a question that is asked, settled or answered is not planned: %j',
  (body) => {
    expect(plannedIn(body)).toEqual([]);
  },
);

it('a question that only the note has is planned as it stands there', () => {
  expect(plannedIn('- [ ] Who **pays** for it?\n')).toEqual([['Who pays for it?', '']]);
});

it('what the note says to ask below a question comes before the follow-ups of the bank', () => {
  expect(plannedIn('- [ ] Who left? ^left\n  - And who stayed?\n')).toEqual([
    ['Who left the team?', 'And who stayed?'],
  ]);
  expect(plannedIn('- [ ] Who left? ^left\n  - so:\n    - And who stayed?\n')).toEqual([]);
  expect(plannedIn('- [ ] Who left? ^left\n  - Follow-up: Where did they go?\n')).toEqual([
    ['Who left the team?', 'Where did they go?'],
  ]);
});

it('the second sentence of a question in the bank is neither answer nor follow-up', () => {
  const text = 'Who decides? Name a project.';
  expect(plannedIn(`- [ ] ${text}\n`)).toEqual([[text, '']]);
});

it('a question that stands there twice is planned once, and not if it was asked', () => {
  const open = '- [ ] Who left? ^left\n';
  expect(plannedIn(open + open)).toHaveLength(1);
  expect(plannedIn(`${open}- [x] Who left? ^left\n`)).toEqual([]);
});

it('the questions of other meetings are not planned', () => {
  const text = '## 2026-11-24 Ann\n- [x] Who left? ^left\n## 2026-11-17 Bob\n- [ ] Who pays?\n';
  const found = findPlanned(parseNote(text, 'acme.md'), bankOf(BANK));
  expect(found).toEqual({ meeting: { date: '2026-11-24', person: 'Ann' }, planned: [] });
});

it('a note without questions plans nothing', () => {
  expect(findPlanned(parseNote('# Acme\n', 'acme.md'), bankOf(BANK))).toBeUndefined();
});
