import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u;
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.]\w+)*$/iu;
const README = /^readme(?:\.\w+)?$/iu;
/** Matches a readme from its license heading to its end: some packages have no license file. */
const README_LICENSE = /^(?:#+ *licen[cs]e\b|licen[cs]e\b[^\n]*\n[=-]{3}).*/imsu;
const RULE = '='.repeat(72);
const LICENSE_WORDS = /\bpermi(?:ssion|tted)\b/iu;

/**
 * Returns the licenses that must ship: those of all packages whose code is in the bundles.
 * @throws Error for a package without a license text.
 */
export function collectNotices({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput === 0 ? [] : (PACKAGE_FOLDER.exec(path)?.[0] ?? []),
  );
  const notices = [...new Set(folders)].map(formatNotice).sort();
  return ['The code of ask-them contains that of these packages.\n', ...notices].join('\n');
}

function formatNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readLicense(folder);
  if (!license || !LICENSE_WORDS.test(text)) {
    throw new Error(`${folder} says in no file under which license it may be passed on`);
  }
  return `${RULE}\n${name} ${version} (${license})\n\n${text}\n`;
}

function readLicense(folder) {
  const names = readdirSync(folder);
  const read = (name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n?/gu, '\n').trim();
  const texts = names.filter((name) => LICENSE_FILE.test(name)).map(read);
  if (texts.length > 0) return texts.join('\n\n');
  const readme = names.filter((name) => README.test(name)).map(read);
  return README_LICENSE.exec(readme.join('\n'))?.[0] ?? '';
}
