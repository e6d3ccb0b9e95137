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
import { toyModel } from '../../support/toy-model.ts';

const own = bankOf(
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
    ['its name as people write it', ' CAREER ', ['career']],
    ['an alias', 'growth', ['career']],
    ['an alias of several topics', 'time', ['pay', 'hours']],
  ])('finds a topic of our own bank by %s', (_, name, topics) => {
    expect(findTopics(name, indexTopics(own, own.topics))).toEqual(topics);
  });

  it.each([
    ['its name, with spaces', 'the team', ['the-team']],
    ['an alias of its file', 'career-path', ['ladder']],
    ['our name for what it calls by our alias', 'pay', ['compensation']],
    ['another alias of ours', 'salary', ['compensation']],
    ['our name for what shares an alias', 'growth', ['ladder']],
    ['a whole word of several', 'team', ['the-team', 'team-events']],
    ['several whole words', 'team-events', ['team-events']],
  ])('finds a topic of a foreign bank by %s', (_, name, topics) => {
    expect(findTopics(name, indexTopics(foreign, own.topics))).toEqual(topics);
  });

  it('finds a topic by a whole word of its name, whatever we call it', () => {
    expect(findTopics('events', indexTopics(foreign, own.topics))).toEqual(['team-events']);
    expect(findTopics('team', indexTopics(foreign, []))).toEqual(['the-team', 'team-events']);
  });

  it('takes a topic of that name and no other, though it is an alias, too', () => {
    const bank = bankOf(
      '---\ntopic: pay\naliases: [bonus]\n---\n- a',
      '## bonus\n- b\n## no-bonus\n- c',
    );
    expect(findTopics('bonus', indexTopics(bank, own.topics))).toEqual(['bonus']);
  });

  it('takes an alias before a whole word', () => {
    const bank = bankOf('## Compensation\n- a\n## Pay rises\n- b');
    expect(findTopics('pay', indexTopics(bank, own.topics))).toEqual(['compensation']);
  });

  it('finds our own topics only where the bank has them', () => {
    expect(findTopics('career', indexTopics(bankOf('## other\n- q'), own.topics))).toEqual([]);
  });

  it.each(['eam', 'tea', 'events-team', 'zebra', '', '🎯'])('finds none by %j', (name) => {
    expect(findTopics(name, indexTopics(foreign, own.topics))).toEqual([]);
  });
});

describe('findTopics in headings of several words', () => {
  const bank = bankOf(
    '## Compensation & benefits\n- a\n## Salary, time\n- b\n## Machine growth\n- c',
  );

  it.each([
    ['our name', 'pay', ['compensation-benefits', 'salary-time']],
    ['another alias', 'money', ['compensation-benefits', 'salary-time']],
    ['a word of it', 'compensation', ['compensation-benefits', 'salary-time']],
    ['one of several of our topics', 'hours', ['salary-time']],
    ['its own name', 'salary-time', ['salary-time']],
  ])('finds by %s', (_, name, topics) => {
    expect(findTopics(name, indexTopics(bank, own.topics))).toEqual(topics);
  });

  it('takes the longest of our names in it', () => {
    const { topics } = bankOf('---\ntopic: ml\naliases: [machine-growth]\n---\n- a');
    const index = indexTopics(bank, [...own.topics, ...topics]);
    expect(findTopics('ml', index)).toEqual(['machine-growth']);
    expect(findTopics('career', index)).toEqual([]);
  });

  it('finds by a name of several words in it', () => {
    const { topics } = bankOf('---\ntopic: ml\naliases: [machine-learning]\n---\n- a');
    const index = indexTopics(bankOf('## The machine learning team\n- a'), topics);
    expect(findTopics('ml', index)).toEqual(['the-machine-learning-team']);
  });

  it('looks at the first twelve words of a sentence', () => {
    const ofWords = (count: number) =>
      indexTopics(bankOf(`## ${'so '.repeat(count)}salary\n- a`), own.topics);
    expect(findTopics('pay', ofWords(11))).toHaveLength(1);
    expect(findTopics('pay', ofWords(12))).toEqual([]);
  });

  it('takes a topic of an alias before one that has it among its words', () => {
    const index = indexTopics(bankOf('## Salary\n- a\n## Money and benefits\n- b'), own.topics);
    expect(findTopics('pay', index)).toEqual(['salary']);
  });

  it('suggests what leads to one', () => {
    expect(() => resolveTopics(['mony'], indexTopics(bank, own.topics))).toThrow('"money"');
  });
});

describe('findTopics among guesses', () => {
  const guess = (text: string) => guessTopics(bankOf(text), toyModel);
  const both = guess('- What salary?\n## Compensation & benefits\n- a?\n## Money\n- b?');
  const index = indexTopics(both, own.topics);

  it('adds a guessed topic to what the file says', () => {
    expect(findTopics('pay', index)).toEqual(['pay', 'money']);
    expect(findTopics('money', index)).toEqual(['money']);
  });

  it('does not let a guess hide a heading of several words', () => {
    const bank = guess('- What salary?\n## Compensation & benefits\n- a?');
    expect(findTopics('pay', indexTopics(bank, own.topics))).toEqual([
      'pay',
      'compensation-benefits',
    ]);
  });

  it('finds what is only guessed, and other', () => {
    const bank = guess('- What salary?\n- Which xylophone?');
    expect(findTopics('salary', indexTopics(bank, own.topics))).toEqual(['pay']);
    expect(findTopics('other', indexTopics(bank, own.topics))).toEqual(['other']);
  });
});

describe('resolveTopics', () => {
  it('gives the topics in the order named, each once', () => {
    expect(resolveTopics(['team', 'salary', 'pay'], indexTopics(own, own.topics))).toEqual([
      'team',
      'pay',
    ]);
  });

  it.each([
    ['a topic', 'carreer', ' (did you mean "career"?)'],
    ['an alias', 'slary', ' (did you mean "salary"?)'],
    ['nothing', 'zebra', ''],
  ])('suggests what is near to %s', (_, name, hint) => {
    expect(() => resolveTopics(['pay', name], indexTopics(own, own.topics))).toThrow(
      new UserError(`no topic "${name}"${hint}: "ask-them topics" lists them all`),
    );
  });

  it('suggests no alias of ours that leads nowhere in this bank', () => {
    expect(() => resolveTopics(['grwth'], indexTopics(bankOf('## pay\n- q'), own.topics))).toThrow(
      'no topic "grwth": "ask-them topics" lists them all',
    );
  });
});

describe('resolveFacet', () => {
  const bank = bankOf('- a #for/lawyer #stage/trial\n- b #for/peer/senior #stage/lunch/friday');

  it.each([
    ['for', ['manager', 'Peer', 'LAWYER'], ['manager', 'peer', 'lawyer']],
    ['for', ['peer/senior'], ['peer/senior']],
    ['stage', ['offer', 'trial'], ['offer', 'trial']],
    ['stage', ['lunch'], ['lunch']],
    ['stage', [], []],
  ] as const)('knows of --%s %j', (facet, names, values) => {
    expect(resolveFacet(facet, names, bank)).toEqual(values);
  });

  it('suggests the nearest audience and lists all', () => {
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

  it.each(['', 'lun', 'manager/x'])('does not know of --stage %j', (name) => {
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
    ['both', ['ml', 'field'], ['ml'], ['field']],
    ['a tag of ours that nothing carries', ['once', 'for/peer'], [], ['once', 'for/peer']],
    ['nothing', [], [], []],
  ])('takes %s', (_, names, topics, tags) => {
    expect(resolveExcluded(names, bank, indexTopics(bank, own.topics))).toEqual({ topics, tags });
  });

  it.each([
    ['feild', ' (did you mean "field"?)'],
    ['slary', ' (did you mean "salary"?)'],
    ['zebra', ''],
  ])('refuses %j', (name, hint) => {
    expect(() => resolveExcluded(['pay', name], bank, indexTopics(bank, own.topics))).toThrow(
      new UserError(`no topic or tag "${name}"${hint}: "ask-them topics" lists the topics`),
    );
  });
});
