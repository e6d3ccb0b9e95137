import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../src/core/question/tag.ts';

// `npm run lint:package` has actionlint look at the workflows; these are the rules that it does not know.
const root = join(import.meta.dirname, '..');
const github = join(root, '.github');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const names = readdirSync(join(github, 'workflows'));
const textOf = (name: string): string => readFileSync(join(github, 'workflows', name), 'utf8');
const workflows = new Map(names.map((name) => [name, yaml.load(textOf(name)) as Workflow]));
const jobsOf = (name: string): [string, Job][] => Object.entries(workflows.get(name)?.jobs ?? {});

describe.each(names)('the workflow %s', (name) => {
  it('names each action by the commit of a release, which nobody can move', () => {
    const uses = textOf(name).match(/(?<=uses: ).*/gu) ?? [];
    expect(uses.filter((use) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(use))).toEqual([]);
  });

  it('gives no permission to all jobs, and to each job its own and a limit of time', () => {
    expect(workflows.get(name)?.permissions).toEqual({});
    for (const [, job] of jobsOf(name)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it('keeps no credentials in a checkout', () => {
    const steps = jobsOf(name).flatMap(([, job]) => job.steps);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });
});

it('names the same commit of an action in all workflows', () => {
  const uses = names.flatMap((name) => textOf(name).match(/(?<=uses: ).*/gu) ?? []);
  const actions = uses.map((use) => use.split('@')[0]);
  expect(new Set(uses).size).toBe(new Set(actions).size);
});

it('stops no pull request for an advisory', () => {
  const onPullRequests = names.filter((name) => 'pull_request' in (workflows.get(name)?.on ?? {}));
  expect(onPullRequests).toEqual(['ci.yml']);
  expect(textOf('ci.yml')).not.toContain('npm audit');
  expect(workflows.get('audit.yml')?.on).toHaveProperty('schedule');
});

describe('the release', () => {
  it('runs the code of other people only where nothing may be written', () => {
    const jobs = jobsOf('release.yml');
    const writing = jobs.filter(([, job]) =>
      Object.values(job.permissions ?? {}).includes('write'),
    );
    expect(writing.map(([name, job]) => [name, job.permissions])).toEqual([
      ['publish', { 'id-token': 'write' }],
      ['release', { contents: 'write' }],
    ]);
    const commands = writing.flatMap(([, job]) => job.steps.flatMap(({ run = [] }) => run));
    expect(commands.map((command) => command.split(' ').slice(0, 3).join(' '))).toEqual([
      'npm publish ./release/*.tgz',
      'gh release create',
    ]);
  });

  it("has the version's section of CHANGELOG.md as its text", () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const notes = releaseNotes(`v${version}`);
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toContain(notes);
    expect(notes).not.toMatch(/^## /mu);
    expect(notes).toMatch(/^\S/u);
  });

  it('is refused for a tag that is not the version of package.json', () => {
    expect(() => releaseNotes('v99.0.0')).toThrow('the tag v99.0.0 is not v');
  });
});

it('has Dependabot look at actions and packages', () => {
  const text = readFileSync(join(github, 'dependabot.yml'), 'utf8');
  const { updates } = yaml.load(text) as { updates: { 'package-ecosystem': string }[] };
  const ecosystems = updates.map((update) => update['package-ecosystem']);
  expect(ecosystems).toEqual(['github-actions', 'npm']);
});

it('offers a form for a question, with the audiences of the program', () => {
  const text = readFileSync(join(github, 'ISSUE_TEMPLATE/question.yml'), 'utf8');
  const form = yaml.load(text) as { body: { id?: string; attributes: { options?: string[] } }[] };
  const audience = form.body.find(({ id }) => id === 'audience');
  expect(audience?.attributes.options).toEqual([...AUDIENCES]);
});

/** Returns what `scripts/release-notes.js` prints for a tag. */
function releaseNotes(tag: string): string {
  const script = join(root, 'scripts/release-notes.js');
  return execFileSync(process.execPath, [script, tag], { encoding: 'utf8', stdio: 'pipe' });
}
