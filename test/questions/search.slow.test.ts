import { describe, expect, it } from 'vitest';
import { bank } from './bank.ts';
import { prefixesThatHide } from './search.ts';

describe('a search in the built-in bank', () => {
  it.each(bank.topics)(
    'finds the questions of each name of $name while it is typed',
    ({ name, aliases }) => {
      const names = [name, ...aliases].map((one) => one.replaceAll('-', ' '));
      expect(names.flatMap(prefixesThatHide)).toEqual([]);
    },
  );
});
