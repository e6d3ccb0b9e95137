import { describe, expect, it } from 'vitest';
import { bank } from './bank.ts';
import { find, prefixesThatHide } from './search.ts';

describe('a search in the built-in bank', () => {
  it('finds the topic of each of its names', () => {
    const missing = bank.topics.flatMap(({ name, aliases }) =>
      aliases.filter((alias) => ![...find(alias)].some(({ topics }) => topics.includes(name))),
    );
    expect(missing).toEqual([]);
  });

  it.each(['work life balance', 'work-life-balance', 'pay gap', 'keeps you up at night'])(
    'finds the same questions and more while %s is typed',
    (name) => {
      expect(prefixesThatHide(name)).toEqual([]);
    },
  );

  it.each(["don't", 'don’t', 'donʼt'])('finds dont by %s', (query) => {
    expect(find(query)).toEqual(find('dont'));
    expect(find(query).size).toBeGreaterThan(0);
  });

  it.each(['c++', 'c#'])('finds nothing by %s, of which it does not speak', (query) => {
    expect(find(query)).toEqual(new Set());
  });

  it('finds talks with a manager by 1:1', () => {
    expect([...find('1:1')].map(({ id }) => id)).toContain('talks-with-manager');
  });
});
