import { formatPerson, personKey } from '../../core/comparing/answers.ts';
import type { OpenKind, OpenQuestion } from '../../core/comparing/open-questions.ts';
import { groupBy } from '../../core/group-by.ts';
import { splitWords, wrapWords } from '../style/wrap.ts';
import { type ComparisonStyle, renderAnswerLines } from './answer-lines.ts';

/** The headings above open questions, by why they are open. */
export const OPEN_HEADINGS: Readonly<Record<OpenKind, string>> = {
  vague: 'vague',
  unanswered: 'ticked, no answer',
  unasked: 'not asked',
};
const INDENT = 4;

/** Renders open questions for a terminal, grouped by person and then by why they are open. */
export function* renderOpenText(
  open: readonly OpenQuestion[],
  style: ComparisonStyle,
): Generator<string> {
  const { paint, width } = style;
  for (const [index, { name, byKind }] of groupByPerson(open).entries()) {
    yield `${index === 0 ? '' : '\n'}${paint.bold(name)}\n`;
    for (const [kind, questions] of byKind) {
      yield `  ${kind === 'vague' ? paint.yellow(OPEN_HEADINGS[kind]) : paint.dim(OPEN_HEADINGS[kind])}\n`;
      for (const { question, answer } of questions) {
        yield wrapWords(splitWords(question.text), { indent: INDENT, width });
        if (answer.text === '') continue;
        yield renderAnswerLines(answer, '', { indent: INDENT + 2 }, style, paint.dim);
      }
    }
  }
}

/** Renders open questions as Markdown, grouped likewise; quotes vague answers below questions. */
export function* renderOpenMarkdown(open: readonly OpenQuestion[]): Generator<string> {
  for (const [index, { name, byKind }] of groupByPerson(open).entries()) {
    yield `${index === 0 ? '' : '\n'}## ${name}\n`;
    for (const [kind, questions] of byKind) {
      yield `\n### ${OPEN_HEADINGS[kind]}\n\n`;
      for (const { question, answer } of questions) {
        const quote = answer.text.split('\n').map((line) => `  > ${line}`.trimEnd());
        yield `- ${question.markdown}\n${answer.text === '' ? '' : `\n${quote.join('\n')}\n`}`;
      }
    }
  }
}

/** Renders the bare questions, one per line, to paste into a mail that asks them. */
export function* renderOpenPlain(open: readonly OpenQuestion[]): Generator<string> {
  for (const { question } of open) yield `${question.text}\n`;
}

/** Groups questions by company and person (`Acme, hiring manager`), then by why they are open. */
export function groupByPerson(open: readonly OpenQuestion[]) {
  return [...groupBy(open, ({ answer }) => personKey(answer)).values()].map((questions) => {
    const [{ answer }] = questions;
    const { company } = answer;
    const person = formatPerson(answer.meeting);
    const name = [company, person].filter(Boolean).join(', ');
    return { company, person, name, byKind: groupBy(questions, ({ kind }) => kind) };
  });
}
