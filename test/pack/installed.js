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
/** The oldest that package.json promises, and the newest of each later line. */
export const NODES = ['20.12.2', '22', '24', '26'];
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];
/** Who may write nothing of others. Root may write anywhere, and so is somebody else here. */
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

/** Makes the folders that the package is tried in: a path that a script may stumble over. */
export function makePlace() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ask-them für 面接 ')));
  chmodSync(folder, 0o755);
  const place = { folder };
  for (const [name, mode] of Object.entries(FOLDERS)) {
    place[name] = join(folder, name);
    mkdirSync(place[name]);
    chmodSync(place[name], mode);
  }
  return place;
}

/** Packs the package and installs the tarball, as a user would, and every Node beside it. */
export async function install({ folder, app, global }) {
  await npm(['pack', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(app, 'package.json'), '{}');
  // Nothing but the tarball: what it lacks is not fetched.
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

/** The path of a Node that was installed. */
export function nodeIn(folder, version) {
  return join(folder, version, 'node_modules/node/bin/node');
}

/** Runs a command to its end among the notes; `who` may be NOBODY. */
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

/** What a run finds in its environment: PATH, a home and a folder for temporary files. */
export function variablesOf({ home, temp }, variables = {}) {
  return { PATH: process.env.PATH, HOME: home, TMPDIR: temp, ...variables };
}
