import { formatPerson, groupBy, personKey } from '../../core/comparing/answers.ts';
import type { OpenKind, OpenQuestion } from '../../core/comparing/open-questions.ts';
import type { Style } from '../style/style.ts';
import { splitWords, wrapWords } from '../style/wrap.ts';

const HEADINGS: Readonly<Record<OpenKind, string>> = {
  vague: 'vague',
  unanswered: 'ticked, no answer',
  unasked: 'not asked',
};
const INDENT = 4;

/** For people at a terminal: by company and person, then by what is missing. */
export function* renderOpenText(open: readonly OpenQuestion[], style: Style): Generator<string> {
  const { paint, width } = style;
  for (const [index, [name, theirs]] of byPerson(open).entries()) {
    yield `${index === 0 ? '' : '\n'}${paint.bold(name)}\n`;
    for (const [kind, questions] of groupBy(theirs, (one) => one.kind)) {
      yield `  ${kind === 'vague' ? paint.yellow(HEADINGS[kind]) : paint.dim(HEADINGS[kind])}\n`;
      for (const { question, answer } of questions) {
        yield wrapWords(splitWords(question.text), {
          ...{ lead: ' '.repeat(INDENT), indent: INDENT, width },
        });
        for (const line of splitAnswer(answer.text)) {
          const indent = INDENT + 2;
          yield wrapWords(splitWords(line, paint.dim), { lead: ' '.repeat(indent), indent, width });
        }
      }
    }
  }
}

/** The same as a document, with what was said below each question. */
export function* renderOpenMarkdown(open: readonly OpenQuestion[]): Generator<string> {
  for (const [index, [name, theirs]] of byPerson(open).entries()) {
    yield `${index === 0 ? '' : '\n'}## ${name}\n`;
    for (const [kind, questions] of groupBy(theirs, (one) => one.kind)) {
      yield `\n### ${HEADINGS[kind]}\n\n`;
      for (const { question, answer } of questions) {
        const said = answer.text === '' ? '' : `\n${quoted(answer.text)}\n`;
        yield `- ${question.markdown}\n${said}`;
      }
    }
  }
}

/** For the mail that asks once more: the bare sentences, one a line, none twice. */
export function* renderOpenPlain(open: readonly OpenQuestion[]): Generator<string> {
  for (const { question } of open) yield `${question.text}\n`;
}

function byPerson(open: readonly OpenQuestion[]): [string, OpenQuestion[]][] {
  const groups = [...groupBy(open, ({ answer }) => personKey(answer)).values()];
  return groups.map((theirs) => {
    const [first] = theirs;
    const name = first ? `${first.answer.company}, ${formatPerson(first.answer.meeting)}` : '';
    return [name, theirs];
  });
}

function splitAnswer(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `  > ${line}`.trimEnd())
    .join('\n');
}
