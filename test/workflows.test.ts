import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';

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

it('has Dependabot look at actions and packages', () => {
  const text = readFileSync(join(github, 'dependabot.yml'), 'utf8');
  const { updates } = yaml.load(text) as { updates: { 'package-ecosystem': string }[] };
  const ecosystems = updates.map((update) => update['package-ecosystem']);
  expect(ecosystems).toEqual(['github-actions', 'npm']);
});
