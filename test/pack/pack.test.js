/*
 * The package as it reaches its users: packed, installed into an empty folder whose path has spaces
 * and letters of other scripts, and used through the link that npm makes, on every Node promised.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { install, makePlace, NOBODY, NODES, nodeIn, root, run, variablesOf } from './installed.js';
import { playIn } from './play.js';

const NOTE =
  '# Acme\n\n## 2026-11-20 recruiter\n\n- [x] Where did they go? ^outgrown-role\n  - away\n';
const COMMANDS = [
  ['--version'],
  ['--help'],
  ['list'],
  ['list', '--details', '--format', 'json'],
  ['list', '--bank', 'mine.md'],
  ['random', '--for', 'peer', '--seed', 'acme'],
  ['show', 'outgrown-role'],
  ['topics'],
  ['check'],
  ['check', 'acme.md', 'mine.md'],
  ['compare', 'acme', 'globex'],
];
/** Changes to the environment of a run, in the order of the runs. */
const SURROUNDINGS = {
  'no HOME': () => ({ HOME: undefined }),
  'a HOME that is read-only': ({ readOnly }) => ({ HOME: readOnly }),
  'a HOME that does not exist': ({ folder }) => ({ HOME: join(folder, 'nowhere') }),
  'a TMPDIR that is read-only': ({ readOnly }) => ({ TMPDIR: readOnly }),
  'a TMPDIR that does not exist': ({ folder }) => ({ TMPDIR: join(folder, 'nowhere') }),
};

const place = makePlace();
let untouched;
const known = new Map();

/** Runs the built program with the Node of this process; the package must do the same. */
function built(args) {
  const line = args.join(' ');
  const program = join(root, 'dist/ask-them.cjs');
  if (!known.has(line)) known.set(line, run(place, [process.execPath, program, ...args]));
  return known.get(line);
}

function installed(version, args) {
  return [nodeIn(place.folder, version), join(place.app, 'node_modules/.bin/ask-them'), ...args];
}

/** Lists every file below a folder, with its size and the time of its last change. */
function stateOf(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}

before(async () => {
  await install(place);
  writeFileSync(join(place.notes, 'acme.md'), NOTE);
  writeFileSync(
    join(place.notes, 'globex.md'),
    NOTE.replace('Acme', 'Globex').replaceAll('\n', '\r\n'),
  );
  writeFileSync(join(place.notes, 'mine.md'), '## pay\r\n\r\n- Who decides on a raise?\r\n');
  untouched = [stateOf(place.app), stateOf(place.home)];
});

after(() => rmSync(place.folder, { recursive: true, force: true }));

describe('npm', () => {
  it('installs the package and nothing else', () => {
    const names = readdirSync(join(place.app, 'node_modules'));
    assert.deepEqual(
      names.filter((name) => !name.startsWith('.')),
      ['ask-them'],
    );
  });

  it('installs the package globally, and builds nothing', () => {
    assert.deepEqual(
      run(place, [join(place.global, 'bin/ask-them'), '--version']),
      built(['--version']),
    );
    const files = readdirSync(join(place.global, 'lib/node_modules/ask-them')).sort();
    assert.deepEqual(files, ['LICENSE', 'README.md', 'dist', 'package.json', 'questions']);
  });
});

for (const version of NODES) {
  describe(`on Node ${version}`, () => {
    it('has the expected version', () => {
      const { stdout } = run(place, [nodeIn(place.folder, version), '--version']);
      assert.equal(`${stdout.trim()}.`.startsWith(`v${version}.`), true);
    });

    for (const args of COMMANDS) {
      it(`runs ask-them ${args.join(' ')}`, () => {
        const outcome = run(place, installed(version, args));
        assert.deepEqual(outcome, built(args));
        assert.notEqual(outcome.stdout + outcome.stderr, '');
        assert.equal(outcome.status, 0);
      });
    }

    it('runs ask-them random --into NOTE', () => {
      const into = ['random', '3', '--into', `node-${parseInt(version, 10)}`];
      const { stdout, status } = run(place, installed(version, into));
      assert.deepEqual({ stdout, status }, { stdout: '', status: 0 });
      const note = readFileSync(join(place.notes, `${into.at(-1)}.md`), 'utf8');
      assert.equal(note.match(/^- \[ \] .+ \^[\w-]+$/gmu)?.length, 3);
    });

    it('runs ask-them pick in a terminal', { timeout: 60_000 }, async () => {
      const command = installed(version, ['pick', '3', '--for', 'peer', '--seed', 'acme']);
      const { answer, exitCode } = await playIn(place.notes, command, variablesOf(place));
      assert.match(answer, /^(?:- \S.*\^[\w-]+\n){3}$/u);
      assert.equal(exitCode, 0);
    });

    for (const [name, variablesIn] of Object.entries(SURROUNDINGS)) {
      it(`runs with ${name}, for a user without write permission`, () => {
        const args = ['random', '--seed', 'acme'];
        const outcome = run(place, installed(version, args), variablesIn(place), NOBODY);
        assert.deepEqual(outcome, built(args));
      });
    }
  });
}

describe('after all runs', () => {
  it('the installed package and the home folder are unchanged', () => {
    assert.deepEqual([stateOf(place.app), stateOf(place.home)], untouched);
  });

  it('the temporary folder is empty, so another user can plant no code there', () => {
    assert.deepEqual(readdirSync(place.temp), []);
  });
});

describe('a checkout where Git writes CRLF', () => {
  it('has LF in all files except the fixture with CRLF', () => {
    const clone = join(place.folder, 'clone');
    const git = (...args) => execFileSync('git', args, { encoding: 'utf8' });
    git('clone', '--quiet', '--config', 'core.autocrlf=true', root, clone);
    const lines = git('-C', clone, 'ls-files', '--eol').split('\n');
    const names = lines.filter((line) => /w\/(?:crlf|mixed)/u.test(line));
    assert.deepEqual(
      names.map((line) => line.split('\t')[1]),
      ['test/foreign/bom-crlf-tabs.md'],
    );
  });
});
