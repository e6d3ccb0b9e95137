import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const root = join(import.meta.dirname, '../..');
/** The oldest Node version that package.json promises, and the newest of each later line. */
export const NODES = ['20.12.2', '22', '24', '26'];
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];
/** A user who cannot write the files of others: not root, who may write anywhere. */
export const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const FOLDERS = {
  app: 0o755,
  global: 0o755,
  notes: 0o755,
  home: 0o755,
  temp: 0o777,
  readOnly: 0o555,
};

const execute = promisify(execFile);
const npm = (args, cwd) => execute('npm', [...args, ...QUIET], { cwd });

/** Makes the folders for the tests, in a path with spaces and letters of other scripts. */
export function makePlace() {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'ask-them für 面接 ')));
  chmodSync(folder, 0o755);
  const place = { folder };
  for (const [name, mode] of Object.entries(FOLDERS)) {
    place[name] = join(folder, name);
    mkdirSync(place[name]);
    chmodSync(place[name], mode);
  }
  return place;
}

/** Packs the package, installs the tarball as a user would, and installs every Node version. */
export async function install({ folder, app, global }) {
  await npm(['pack', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(app, 'package.json'), '{}');
  // Offline, so that a dependency missing from the tarball is not fetched.
  const install = ['install', '--offline', join(folder, tarball)];
  await npm(install, app);
  await npm([...install, '--global', '--prefix', global], app);
  await Promise.all(NODES.map((version) => installNode(version, folder)));
}

async function installNode(version, folder) {
  const prefix = join(folder, version);
  mkdirSync(prefix);
  // The package `node` fetches its binary in an install script, which npm 12 runs only if allowed.
  writeFileSync(join(prefix, 'package.json'), JSON.stringify({ allowScripts: { node: true } }));
  await npm(['install', `node@${version}`], prefix);
}

/** Returns the path of an installed Node version. */
export function nodeIn(folder, version) {
  return join(folder, version, 'node_modules/node/bin/node');
}

/** Runs a command to its end in the folder of the notes; `who` may be NOBODY. */
export function run(place, [command, ...args], variables = {}, who = {}) {
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    cwd: place.notes,
    env: variablesOf(place, variables),
    encoding: 'utf8',
    ...who,
  });
  if (error !== undefined) throw error;
  return { stdout, stderr, status };
}

/** Returns the environment of a run: PATH, a home and a folder for temporary files. */
export function variablesOf({ home, temp }, variables = {}) {
  return { PATH: process.env.PATH, HOME: home, TMPDIR: temp, ...variables };
}
