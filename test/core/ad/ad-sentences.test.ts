import { describe, expect, it } from 'vitest';
import { readAdSentences } from '../../../src/core/ad/ad-sentences.ts';

/** Each sentence of an ad with the line of its first word: `3 We ship weekly.`. */
const read = (source: string, file = 'ad.md') =>
  readAdSentences(source, file).map(({ text, words }) => `${words[0]?.line} ${text}`);

describe('the sentences of an ad', () => {
  it.each([
    ['a paragraph', 'We ship weekly. Nobody waits.', ['1 We ship weekly.', '1 Nobody waits.']],
    [
      'hard-wrapped lines',
      'We ship\nweekly. Nobody\nwaits.',
      ['1 We ship weekly.', '2 Nobody waits.'],
    ],
    ['items', '- We ship\n- Nobody waits', ['1 We ship', '2 Nobody waits']],
    ['a list that lost its bullets', 'We ship\nNobody waits', ['1 We ship', '2 Nobody waits']],
    [
      'lines wrapped before a name',
      `We ship every week, on the same day, together with our friends in\nBerlin.`,
      ['1 We ship every week, on the same day, together with our friends in Berlin.'],
    ],
    ['items in one line', 'We ship • Nobody waits', ['1 We ship', '1 Nobody waits']],
    ['an abbreviation', 'Tools, e.g. Go. Then rest.', ['1 Tools, e.g. Go.', '1 Then rest.']],
    ['emphasis and a link', 'A **fast** [team](https://a.b/equity)', ['1 A fast team']],
    ['addresses', 'See https://a.b/on-call or x@a.b today', ['1 See or today']],
    ['entities', 'R&amp;D at 5&nbsp;% &euro;', ['1 R&D at 5 % €']],
    [
      'facts of front matter',
      '---\ntags: [startup]\npay: 50k\n---\nWork.',
      ['3 pay: 50k', '5 Work.'],
    ],
  ])('are those of %s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it('have the lines of the source in HTML, without what nobody sees', () => {
    const html = [
      '<!doctype html><html><head><title>Equity</title></head>',
      '<body><nav>On-call jobs</nav>',
      '<h2>What you&rsquo;ll own</h2><p data-x="hybrid',
      'remote">We ship',
      '<b>weekly</b>.</p><script>var x = "hybrid";</script>',
      '<ul><li>Nobody waits</li><li>Tea</li></ul><footer>Cookies</footer></body></html>',
    ];
    expect(read(html.join('\n'), 'ad.html')).toEqual([
      '4 We ship weekly.',
      '6 Nobody waits',
      '6 Tea',
    ]);
  });

  it.each([
    ['equal opportunities', 'Work. We are an equal opportunity employer.'],
    ['cookies', 'Work.\n\nThis page uses cookies.'],
    ['how to apply', 'Work.\n\n## How to apply\n\nSend us a mail.'],
    ['other openings', 'Work.\n\n## Other openings\n\n- On-call engineer'],
    ['what it is not', "Work.\n\nWhat you won't do:\n\n- On-call"],
    ['questions of the form', 'Work.\n\nDo you require a visa?'],
    ['headings', '## What you’ll own\n\nWork.'],
    ['a heading in bold', '**Your mission**\n\nWork.'],
    ['what customers are like', 'Work.\n\nOur customers are often in a hurry.'],
    ['what the product does', 'Work.\n\nA platform that helps busy teams meet tight deadlines.'],
    ['Kunden', 'Work.\n\nWir unterstützen schnell wachsende Unternehmen.'],
    ['clients', 'Work.\n\nNos clients travaillent avec des délais serrés.'],
    ['how applications are read', 'Work.\n\nWe use AI to screen applications.'],
    ['Bewerbung', 'Work.\n\n## Bewerbung\n\nDann schreib uns.'],
  ])('leave out %s', (_, source) => {
    expect(read(source).map((line) => line.slice(2))).toEqual(['Work.']);
  });

  it('keep questions that claim something', () => {
    expect(read('Are you a team player?')).toEqual(['1 Are you a team player?']);
  });

  it('go on below a list of what the job is not', () => {
    const source = "What you won't do\n\n- On-call\n\nWork is hybrid.";
    expect(read(source)).toEqual(['5 Work is hybrid.']);
  });
});
