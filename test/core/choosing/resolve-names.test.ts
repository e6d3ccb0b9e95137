import { describe, expect, it } from 'vitest';
import {
  findTopics,
  indexTopics,
  resolveExcluded,
  resolveFacet,
  resolveTopics,
} from '../../../src/core/choosing/resolve-names.ts';
import { guessTopics } from '../../../src/core/guessing/guess-topic.ts';
import { UserError } from '../../../src/core/report/user-error.ts';
import { bankOf } from '../../support/read-list.ts';
import { toyPhrases } from '../../support/toy-phrases.ts';

const builtIn = bankOf(
  '---\ntopic: pay\naliases: [salary, compensation, money, time]\n---\n- a',
  '---\ntopic: career\naliases: [growth]\n---\n- b',
  '---\ntopic: team\naliases: [people]\n---\n- c',
  '---\ntopic: hours\naliases: [time]\n---\n- d',
);
const foreign = bankOf(
  '## Compensation\n- a\n## The team\n- b\n## Team events\n- c\n## Teamwork\n- d',
  '---\ntopic: ladder\naliases: [Growth, career path]\n---\n- e',
);

describe('findTopics', () => {
  it.each([
    ['its name', 'career', ['career']],
    ['its name in another case, with spaces around', ' CAREER ', ['career']],
    ['an alias', 'growth', ['career']],
    ['an alias of several topics', 'time', ['pay', 'hours']],
  ])('finds a topic of the built-in bank by %s', (_, name, topics) => {
    expect(findTopics(name, indexTopics(builtIn, builtIn.topics))).toEqual(topics);
  });

  it.each([
    ['its name, with spaces', 'the team', ['the-team']],
    ['an alias of its file', 'career-path', ['ladder']],
    ['the built-in name, if the bank uses a built-in alias as the name', 'pay', ['compensation']],
    ['another built-in alias, in the same case', 'salary', ['compensation']],
    ['an alias that it shares with a built-in topic', 'growth', ['ladder']],
    ['a whole word of several names', 'team', ['the-team', 'team-events']],
    ['several whole words', 'team-events', ['team-events']],
  ])('finds a topic of a foreign bank by %s', (_, name, topics) => {
    expect(findTopics(name, indexTopics(foreign, builtIn.topics))).toEqual(topics);
  });

  it('finds a topic by a whole word of its name, with or without built-in topics', () => {
    expect(findTopics('events', indexTopics(foreign, builtIn.topics))).toEqual(['team-events']);
    expect(findTopics('team', indexTopics(foreign, []))).toEqual(['the-team', 'team-events']);
  });

  it('prefers the topic of that name to those that have it as an alias', () => {
    const bank = bankOf(
      '---\ntopic: pay\naliases: [bonus]\n---\n- a',
      '## bonus\n- b\n## no-bonus\n- c',
    );
    expect(findTopics('bonus', indexTopics(bank, builtIn.topics))).toEqual(['bonus']);
  });

  it('prefers an alias to a whole word of a name', () => {
    const bank = bankOf('## Compensation\n- a\n## Pay rises\n- b');
    expect(findTopics('pay', indexTopics(bank, builtIn.topics))).toEqual(['compensation']);
  });

  it('finds a built-in topic only when the bank has it', () => {
    expect(findTopics('career', indexTopics(bankOf('## other\n- q'), builtIn.topics))).toEqual([]);
  });

  it.each(['eam', 'tea', 'events-team', 'zebra', '', '🎯'])('finds nothing by %j', (name) => {
    expect(findTopics(name, indexTopics(foreign, builtIn.topics))).toEqual([]);
  });
});

describe('findTopics, for topics of several words', () => {
  const bank = bankOf(
    '## Compensation & benefits\n- a\n## Salary, time\n- b\n## Machine growth\n- c',
  );

  it.each([
    ['a built-in name', 'pay', ['compensation-benefits', 'salary-time']],
    ['a built-in alias', 'money', ['compensation-benefits', 'salary-time']],
    ['a word of its name', 'compensation', ['compensation-benefits', 'salary-time']],
    ['one of several built-in topics that its words name', 'hours', ['salary-time']],
    ['its own name', 'salary-time', ['salary-time']],
  ])('finds a topic by %s', (_, name, topics) => {
    expect(findTopics(name, indexTopics(bank, builtIn.topics))).toEqual(topics);
  });

  it('considers only the longest built-in name in the name of a topic', () => {
    const { topics } = bankOf('---\ntopic: ml\naliases: [machine-growth]\n---\n- a');
    const index = indexTopics(bank, [...builtIn.topics, ...topics]);
    expect(findTopics('ml', index)).toEqual(['machine-growth']);
    expect(findTopics('career', index)).toEqual([]);
  });

  it('finds a topic whose heading contains a built-in alias of several words', () => {
    const { topics } = bankOf('---\ntopic: ml\naliases: [machine-learning]\n---\n- a');
    const index = indexTopics(bankOf('## The machine learning team\n- a'), topics);
    expect(findTopics('ml', index)).toEqual(['the-machine-learning-team']);
  });

  it('considers only the first twelve words of a heading', () => {
    const ofWords = (count: number) =>
      indexTopics(bankOf(`## ${'so '.repeat(count)}salary\n- a`), builtIn.topics);
    expect(findTopics('pay', ofWords(11))).toHaveLength(1);
    expect(findTopics('pay', ofWords(12))).toEqual([]);
  });

  it('prefers a topic whose name is an alias to one whose name contains an alias', () => {
    const index = indexTopics(bankOf('## Salary\n- a\n## Money and benefits\n- b'), builtIn.topics);
    expect(findTopics('pay', index)).toEqual(['salary']);
  });

  it('suggests a name that finds a topic', () => {
    expect(() => resolveTopics(['mony'], indexTopics(bank, builtIn.topics))).toThrow('"money"');
  });
});

describe('findTopics, for guessed topics', () => {
  const guess = (text: string) => guessTopics(bankOf(text), toyPhrases);
  const both = guess('- What salary?\n## Compensation & benefits\n- a?\n## Money\n- b?');
  const index = indexTopics(both, builtIn.topics);

  it('adds a guessed topic to the stated ones', () => {
    expect(findTopics('pay', index)).toEqual(['pay', 'money']);
    expect(findTopics('money', index)).toEqual(['money']);
  });

  it('does not let a guessed topic hide a heading of several words', () => {
    const bank = guess('- What salary?\n## Compensation & benefits\n- a?');
    expect(findTopics('pay', indexTopics(bank, builtIn.topics))).toEqual([
      'pay',
      'compensation-benefits',
    ]);
  });

  it('finds a topic that is only guessed, and the topic other', () => {
    const bank = guess('- What salary?\n- Which xylophone?');
    expect(findTopics('salary', indexTopics(bank, builtIn.topics))).toEqual(['pay']);
    expect(findTopics('other', indexTopics(bank, builtIn.topics))).toEqual(['other']);
  });
});

describe('resolveTopics', () => {
  it('returns the topics in the order named, without duplicates', () => {
    expect(resolveTopics(['team', 'salary', 'pay'], indexTopics(builtIn, builtIn.topics))).toEqual([
      'team',
      'pay',
    ]);
  });

  it.each([
    ['a topic', 'carreer', ' (did you mean "career"?)'],
    ['an alias', 'slary', ' (did you mean "salary"?)'],
    ['no name is near', 'zebra', ''],
  ])('suggests the nearest name, if there is one: %s', (_, name, hint) => {
    expect(() => resolveTopics(['pay', name], indexTopics(builtIn, builtIn.topics))).toThrow(
      new UserError(`no topic "${name}"${hint}: "ask-them topics" lists them all`),
    );
  });

  it('does not suggest a built-in alias if the bank lacks its topic', () => {
    expect(() =>
      resolveTopics(['grwth'], indexTopics(bankOf('## pay\n- q'), builtIn.topics)),
    ).toThrow('no topic "grwth": "ask-them topics" lists them all');
  });
});

describe('resolveFacet', () => {
  const bank = bankOf('- a #for/lawyer #stage/trial\n- b #for/peer/senior #stage/lunch/friday');

  it.each([
    ['for', ['manager', 'Peer', 'LAWYER'], ['manager', 'peer', 'lawyer']],
    ['for', ['peer/senior'], ['peer/senior']],
    ['for', ['HR', 'talent', 'recruiter'], ['recruiter']],
    ['for', ['team lead', 'Hiring-Manager', 'Führungskraft'], ['manager']],
    ['for', ['engineer', 'Developers', 'développeuse'], ['peer']],
    ['for', ['product manager'], ['partner']],
    ['for', ['VP', 'cto', 'Founders'], ['executive']],
    ['stage', ['offer', 'trial'], ['offer', 'trial']],
    ['stage', ['Phone', 'negotiation', 'on-site'], ['screen', 'offer', 'onsite']],
    ['stage', ['lunch'], ['lunch']],
    ['stage', [], []],
  ] as const)('accepts --%s %j', (facet, names, values) => {
    expect(resolveFacet(facet, names, bank)).toEqual(values);
  });

  it('takes a value of the bank rather than an alias', () => {
    const own = bankOf('- a #for/engineer #for/team-lead');
    expect(resolveFacet('for', ['Engineer', 'team lead'], own)).toEqual(['engineer', 'team-lead']);
  });

  it('suggests the nearest alias if no audience is near', () => {
    expect(() => resolveFacet('for', ['foundr'], bank)).toThrow('(did you mean "founder"?)');
    expect(() => resolveFacet('stage', ['negociation'], bankOf(''))).not.toThrow();
    expect(() => resolveFacet('stage', ['negtiation'], bank)).toThrow('"negotiation"');
  });

  it('suggests the nearest audience and lists them all', () => {
    expect(() => resolveFacet('for', ['manager', 'maneger'], bank)).toThrow(
      new UserError(
        'no audience "maneger" (did you mean "manager"?): ' +
          'there are recruiter, manager, peer, partner, executive, lawyer, peer/senior',
      ),
    );
  });

  it('lists all stages', () => {
    expect(() => resolveFacet('stage', ['zebra'], bankOf(''))).toThrow(
      'no stage "zebra": there are screen, onsite, final, offer',
    );
  });

  it.each(['', 'lun', 'manager/x'])('rejects --stage %j', (name) => {
    expect(() => resolveFacet('stage', [name], bank)).toThrow(UserError);
  });
});

describe('resolveExcluded', () => {
  const bank = bankOf('## Pay\n- a #field/ml #a/b/c\n## ml\n- b #pay');

  it.each([
    ['a topic', ['Pay'], ['pay'], ['pay']],
    ['an alias', ['salary'], ['pay'], []],
    ['a tag', ['field/ml'], [], ['field/ml']],
    ['a tag with #', ['#field/ml'], [], ['field/ml']],
    ['the parent of a tag', ['a', 'a/b'], [], ['a', 'a/b']],
    ['a topic and a tag', ['ml', 'field'], ['ml'], ['field']],
    ['a standard tag that no question carries', ['once', 'for/peer'], [], ['once', 'for/peer']],
    ['the tag of openers, which no question carries', ['opener'], [], ['opener']],
    ['no name', [], [], []],
  ])('resolves %s', (_, names, topics, tags) => {
    expect(resolveExcluded(names, bank, indexTopics(bank, builtIn.topics))).toEqual({
      topics,
      tags,
    });
  });

  it.each([
    ['feild', ' (did you mean "field"?)'],
    ['slary', ' (did you mean "salary"?)'],
    ['zebra', ''],
  ])('rejects %j', (name, hint) => {
    expect(() => resolveExcluded(['pay', name], bank, indexTopics(bank, builtIn.topics))).toThrow(
      new UserError(`no topic or tag "${name}"${hint}: "ask-them topics" lists the topics`),
    );
  });
});
