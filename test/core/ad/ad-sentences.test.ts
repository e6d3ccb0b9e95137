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
    ['items with stars', '* We **ship**\n* *Nobody* waits', ['1 We ship', '2 Nobody waits']],
    ['items in one line', 'We ship • Nobody waits', ['1 We ship', '1 Nobody waits']],
    ['an abbreviation', 'Tools, e.g. Go. Then rest.', ['1 Tools, e.g. Go.', '1 Then rest.']],
    [
      'titles and abbreviations',
      'Ask Dr. Li, approx. Monday. Then Inc. Ltd. rests, inkl. Tee, bzw. Kaffee, z. B. Mokka.',
      [
        '1 Ask Dr. Li, approx. Monday.',
        '1 Then Inc. Ltd. rests, inkl. Tee, bzw. Kaffee, z. B. Mokka.',
      ],
    ],
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
    ['a form around the page', '<form id="a"><p>Work.</p><input></form><footer>Tea</footer>'],
    ['a page without the end of its head', '<html><head><title>Tea</title><body><p>Work.</p>'],
    ['the header of the ad', '<header>Tea</header><main><header><p>Work.</p></header></main>'],
    ['the footer of the ad', '<article><footer>Work.</footer></article><footer>Tea</footer>'],
    ['a navigation without an end', '<html><nav><p>Work.</p>'],
    ['a page with a form to apply', '<p>Work.</p><form><label>Tea</label></form>'],
    ['elements in one another', '<p>Work.</p><nav><nav>Tea</nav><form>Tea</form>Tea</nav>'],
  ])('are those of %s', (_, html) => {
    expect(read(html, 'ad.html')).toEqual(['1 Work.']);
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

  it.each([
    ['We offer a salary, equity and a stock options plan.'],
    ['We verify each release.'],
    ['You follow user feedback.'],
    ['We also have an on-call rota.'],
    ['We are currently hiring a cook for our startup.'],
    ['You write code regardless of the weather.'],
    ['You learn to apply new methods.'],
    ['Wir suchen einen Koch (m/w/d) für unser Startup.'],
    ['Nous avons aussi des astreintes.'],
  ])('keep what only sounds like boilerplate: %s', (sentence) => {
    expect(read(sentence)).toEqual([`1 ${sentence}`]);
  });

  it.each([
    ['Send your résumé to our startup.'],
    ['Bewerbungen über das Portal.'],
    ['Égalité des chances.'],
    ['We also have openings for cooks.'],
    ['We hire regardless of age.'],
  ])('leave out boilerplate with accents and endings: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it.each([
    ['# Application Developer'],
    ['# Legal Counsel'],
    ['Contact Centre Agent'],
    ['# Datenschutzbeauftragte'],
    ['## Other benefits'],
    ['## Other responsibilities'],
    ['## Related experience'],
    ['## Application process'],
    ['## Bewerbungsprozess'],
    ['## What you do, not just on paper'],
  ])('go on below a heading of the job: %s', (heading) => {
    expect(read(`${heading}\n\n- Work`)).toContain('3 Work');
  });

  it.each([
    ['## Other open positions'],
    ['## Legal notice'],
    ['## Contact us'],
    ['## Visit and apply'],
    ['## Deine Bewerbung'],
    ['## Comment postuler'],
    ['## Was du hier nicht machst'],
    ['## Ce que tu ne feras pas'],
  ])('end at a heading that is not of the job: %s', (heading) => {
    expect(read(`${heading}\n\n- Work`)).toEqual([]);
  });

  it.each([
    ['Cook (m/f/d), hybrid (3 days)\n\n- Work'],
    ['**Hybrid, 3 days in the office**\n\n- Work'],
    ['**Stock options**\n\n**Tea**'],
    ['**Stock options**\n\nWork.'],
    ['STOCK OPTIONS\nTEA'],
    [`Salary: 60-80k\n\n${'We cook and '.repeat(9)}eat.`],
    [`Cook – hybrid\n\n${'We cook and '.repeat(9)}eat.`],
    ['**Télétravail, 2 jours**\n\n- Work'],
  ])('have a line of facts, which is no heading: %j', (ad) => {
    const [first = ''] = ad.split('\n');
    expect(read(ad)[0]).toBe(`1 ${first.replaceAll('*', '')}`);
  });

  it.each([
    ["What you'll own\n\n- Work"],
    ['Benefits:\nWork'],
    ['YOUR MISSION\n\nWork'],
    ['**Deine Aufgaben**\n\nWork'],
    [`Benefits\n\n${'We cook and '.repeat(9)}eat.`],
    ['Benefits\n---\nWork'],
  ])('have no title above a list or a text: %j', (ad) => {
    const [first = ''] = ad.replaceAll('*', '').split('\n');
    expect(read(ad).join()).not.toContain(first);
  });

  it.each([
    ['Our client is a bank.', 'About us'],
    ['We hire on behalf of our client.', 'About the firm'],
    ['Unser Kunde sucht einen Koch.', 'Über uns'],
    ['Notre client recrute.', 'Qui sommes-nous'],
  ])('leave out what an agency says of itself: %s', (sentence, heading) => {
    expect(read(`${sentence}\n\n## ${heading}\n\nTea.`)).toEqual([`1 ${sentence}`]);
  });

  it.each([
    ['We advise our clients.', 'About us'],
    ['Our client base is large.', 'About us'],
    ['Our client is a bank.', 'About the role'],
    ['Unser Kunde sucht einen Koch.', 'Über die Stelle'],
  ])('keep what a company says of itself or the job: %s', (sentence, heading) => {
    expect(read(`${sentence}\n\n## ${heading}\n\nTea.`)).toContain('5 Tea.');
  });

  it('keep questions that claim something', () => {
    expect(read('Are you a team player?')).toEqual(['1 Are you a team player?']);
  });

  it('go on below a list of what the job is not', () => {
    const source = "What you won't do\n\n- On-call\n\nWork is hybrid.";
    expect(read(source)).toEqual(['5 Work is hybrid.']);
  });
});
