import type { OpenQuestion } from '../../core/comparing/open-questions.ts';
import { countNoun } from '../../core/text/message-words.ts';
import { renderPageInChunks } from '../style/html.ts';
import { groupByPerson, OPEN_HEADINGS } from './open-questions.ts';
import { PAGE_CSS } from './page-css.ts';
import { capitalize, nameCompanies, renderAnswerWords, renderWords } from './page-parts.ts';

/** Renders a page of what is still open, by person: what to put into the mail to each. */
export function renderOpenPage(open: readonly OpenQuestion[]): Generator<string> {
  const names = nameCompanies([...new Set(open.map(({ answer }) => answer.company))]);
  const page = { title: `Still to ask: ${names}`, css: PAGE_CSS };
  return renderPageInChunks(page, renderBody(names, open));
}

function* renderBody(names: string, open: readonly OpenQuestion[]): Generator<string> {
  const count = countNoun(open.length, 'question');
  yield '<main class="open">\n<header>\n<h1>Still to ask</h1>\n';
  yield `<p>${renderWords(names)}: ${count} for the next mail, by whom to ask.</p>\n</header>\n`;
  yield* renderOpenSections(open, 'h2');
  yield '</main>\n';
}

/** Renders a section for each person, with that heading, and a list for each reason to ask. */
export function* renderOpenSections(
  open: readonly OpenQuestion[],
  heading: 'h2' | 'h3',
): Generator<string> {
  const below = heading === 'h2' ? 'h3' : 'h4';
  for (const { company, person, byKind } of groupByPerson(open)) {
    const whom = person === '' ? '' : `, <span>${renderWords(person)}</span>`;
    yield `<section class="next">\n<${heading}>${renderWords(company)}${whom}</${heading}>\n`;
    for (const [kind, questions] of byKind) {
      yield `<${below}>${capitalize(OPEN_HEADINGS[kind])}</${below}>\n<ul>\n`;
      for (const { question, answer } of questions) {
        const said =
          answer.text === '' ? '' : `\n<blockquote>${renderAnswerWords(answer.text)}</blockquote>`;
        yield `<li>${renderWords(question.text)}${said}</li>\n`;
      }
      yield '</ul>\n';
    }
    yield '</section>\n';
  }
}
