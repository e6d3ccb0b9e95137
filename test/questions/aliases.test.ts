import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bank, hasTopic } from './bank.ts';

/** Reads `aliases.txt`: by topic, for each question the aliases of the topic that it fits. */
function readTable() {
  const text = readFileSync(join(import.meta.dirname, 'aliases.txt'), 'utf8');
  return text
    .split(/^# /mu)
    .slice(1)
    .flatMap((section) => {
      const [topic = '', ...lines] = section.trim().split('\n');
      return lines.map((line) => {
        const [id = '', aliases = ''] = line.split(': ');
        return { topic, id, aliases: aliases.split(', ') };
      });
    });
}

const table = readTable();

describe('the aliases of the built-in topics', () => {
  it.each(bank.topics)(
    'name a question of $name that each of them fits, in aliases.txt',
    (topic) => {
      const listed = table
        .filter((row) => row.topic === topic.name)
        .flatMap(({ aliases }) => aliases);
      expect(listed.toSorted()).toEqual(topic.aliases.toSorted());
    },
  );

  it('are listed with questions that the topic has', () => {
    const isKnown = ({ topic, id }: (typeof table)[number]): boolean =>
      bank.questions.some((question) => question.id === id && hasTopic(question, topic));
    expect(table.filter((row) => !isKnown(row))).toEqual([]);
  });
});
