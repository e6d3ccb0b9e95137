import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { fakeEnv } from './support/fake-env.ts';
import { parseWords } from './support/transcript.ts';

const SCHEMAS = join(import.meta.dirname, '../docs/schemas');

const SEARCH = 'notes/search/acme notes/search/globex notes/search/initech';
const MUST = '--bank built-in --bank must.md';

/** By schema, command lines that together print every key. */
const RUNS: Readonly<Record<string, readonly string[]>> = {
  questions: [
    'list',
    'list --bank bank --details',
    'list --bank flat.md --no-guess',
    'list --bank problems',
    'list --bank check',
    'list --bank notes',
    'list --bank ads',
    'list --ad ads/backend.md',
    'list --bank ads/cues.md --ad ads/backend.md',
    'list --search xylophone',
    'random 20 --seed acme',
    'random --bank ads/cues.md --ad ads/backend.md --seed a',
    'show outgrown-role start-in-range',
  ],
  topics: ['topics', 'topics --bank bank', 'topics --bank flat.md', 'topics --search xylophone'],
  problems: ['check', 'check check', 'check problems bank notes gone.md', 'check bank/career.md'],
  comparison: [
    `compare ${SEARCH}`,
    `compare ${SEARCH} ${MUST}`,
    `compare notes/unticked notes/settled ${MUST}`,
    'compare notes/empty',
  ],
  open: [
    `compare ${SEARCH} --open`,
    'compare notes/settled --open',
    'compare notes/planned --open',
  ],
};

/** Returns the schema of this name, and the function that validates with it. */
function compile(name: string) {
  const schema: AnySchemaObject = JSON.parse(readFileSync(join(SCHEMAS, `${name}.json`), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  return { schema, ajv, validate: ajv.compile(schema) };
}

/** Runs a command line with `--format`, and returns what it prints on standard output. */
async function printed(line: string, format: 'json' | 'jsonl' = 'json'): Promise<string> {
  const env = fakeEnv();
  await run([...parseWords(line), '--format', format], env);
  return env.written.stdout();
}

/** Returns the keys of all objects in a value, each behind those that lead to it. */
function keysIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysIn(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = `${path}/${key}`;
    return [name, ...keysIn(inner, name)];
  });
}

describe.each(Object.entries(RUNS))('the schema %s', (name, lines) => {
  const { schema, ajv, validate } = compile(name);

  it.each(lines)('describes what is printed by: %s', async (line) => {
    const document = JSON.parse(await printed(line));
    validate(document);
    expect(validate.errors?.slice(0, 5) ?? []).toEqual([]);
  });

  it('is valid, and refuses a key that it does not list, at any depth', async () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    for (const line of lines) {
      const text = await printed(line);
      for (const changed of text.matchAll(/\{(?=")/gu)) {
        const { index } = changed;
        const withKey = `${text.slice(0, index)}{"new":1,${text.slice(index + 1)}`;
        // The first hundred objects of an output have every shape.
        if (index > 20_000) break;
        expect(validate(JSON.parse(withKey))).toBe(false);
      }
    }
  });

  it('lists no key that is never printed', async () => {
    const documents = await Promise.all(lines.map((line) => printed(line)));
    const seen = new Set(documents.flatMap((text) => keysIn(JSON.parse(text))));
    expect([...new Set(listedKeys(schema, schema))].filter((key) => !seen.has(key))).toEqual([]);
  });
});

describe('the schema of a question', () => {
  const { schema, ajv } = compile('questions');
  const validate = ajv.getSchema(`${schema['$id']}#/$defs/question`);

  it.each(['list', 'list --ad ads/backend.md', 'random 3 --seed acme', 'show outgrown-role'])(
    'describes each line that --format jsonl prints with: %s',
    async (line) => {
      const questions = (await printed(line, 'jsonl')).trimEnd().split('\n');
      for (const question of questions) {
        validate?.(JSON.parse(question));
        expect(validate?.errors ?? []).toEqual([]);
      }
    },
  );
});

describe('docs/json.md', () => {
  it('names each schema', () => {
    const text = readFileSync(join(SCHEMAS, '../json.md'), 'utf8');
    const linked = [...text.matchAll(/\]\(schemas\/([a-z]+)\.json\)/gu)].map(([, name]) => name);
    const files = readdirSync(SCHEMAS).map((file) => file.replace('.json', ''));
    expect(new Set(linked)).toEqual(new Set(files));
    expect(new Set(linked)).toEqual(new Set(Object.keys(RUNS)));
  });
});

/** Returns the keys that a schema lists, in the form of `keysIn`. */
function listedKeys(root: AnySchemaObject, schema: AnySchemaObject, path = ''): string[] {
  const { $ref, oneOf = [], items, properties = {} } = schema;
  const inner = [...oneOf];
  if (items !== undefined) inner.push(items);
  if ($ref !== undefined) inner.push(root['$defs'][$ref.split('/').at(-1)]);
  return [
    ...inner.flatMap((one: AnySchemaObject) => listedKeys(root, one, path)),
    ...Object.entries<AnySchemaObject>(properties).flatMap(([key, value]) => {
      const name = `${path}/${key}`;
      return [name, ...listedKeys(root, value, name)];
    }),
  ];
}
