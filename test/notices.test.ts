import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundles, modulesIn } from './support/bundles.ts';
import { builtProgram } from './support/program.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = join(import.meta.dirname, '..');
const dist = dirname(builtProgram());
const script = pathToFileURL(join(root, 'scripts/notices.js')).href;
const { collectNotices } = await import(script);

/** Returns the notices of a bundle that contains a package with these files. */
function noticesOfPackage(files: Readonly<Record<string, string>>): string {
  const paths = Object.entries(files).map(([name, text]) => [`node_modules/x/${name}`, text]);
  const folder = tempFolder(Object.fromEntries(paths)).replaceAll('\\', '/');
  const inputs = {
    [`${folder}/node_modules/x/index.js`]: { bytesInOutput: 1 },
    [`${folder}/node_modules/not-a-word-of-it/index.js`]: { bytesInOutput: 0 },
  };
  return collectNotices({ outputs: { 'x.cjs': { inputs } } });
}

describe('THIRD-PARTY-NOTICES', () => {
  it('names exactly the packages that are in the bundles, with their licenses', () => {
    const modules = bundles().flatMap((name) => modulesIn(name));
    const folders = modules.flatMap(
      (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? [],
    );
    const bundled = folders.map((folder) => {
      const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      return `${manifest.name} ${manifest.version} (${manifest.license})`;
    });
    const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const heads = notices.split(/^={72}\n/mu).map((notice) => notice.split('\n')[0]);
    expect(heads.slice(1)).toEqual([...new Set(bundled)].sort());
    expect(bundled.length).toBeGreaterThan(40);
  });
});

it('bundles only those packages of inquirer that are needed to ask', () => {
  const packages = modulesIn('prompts.cjs').flatMap(
    (path) => /^node_modules\/@inquirer\/([a-z]+)/u.exec(path)?.[1] ?? [],
  );
  expect([...new Set(packages)].sort()).toEqual(['ansi', 'core', 'type']);
});

describe('the notice of a package', () => {
  const manifest = '{"name":"x","version":"1.2.3","license":"ISC"}';

  it('quotes its license file, whatever that is called', () => {
    const notices = noticesOfPackage({
      'package.json': manifest,
      'licence.txt': 'You have permission.\r\n',
      'readme.md': '# x',
    });
    expect(notices).toContain('\nx 1.2.3 (ISC)\n\nYou have permission.\n');
  });

  it('quotes the license section of its readme if there is no license file', () => {
    const readme = '# x\n\nlicense-free words\n\nLicense (ISC)\n-------\nIt is permitted.\n';
    const notices = noticesOfPackage({ 'package.json': manifest, 'README.md': readme });
    expect(notices).toContain('(ISC)\n\nLicense (ISC)\n-------\nIt is permitted.\n');
  });

  it('is an error if neither the package nor its readme contains a license', () => {
    const readme = '# x\n\n## License\n\nISC\n';
    const files = { 'package.json': manifest, 'README.md': readme };
    expect(() => noticesOfPackage(files)).toThrow('under which license');
    expect(() => noticesOfPackage({ 'package.json': manifest })).toThrow('under which license');
    const nameless = { 'package.json': '{"name":"x"}', LICENSE: 'You have permission.' };
    expect(() => noticesOfPackage(nameless)).toThrow('under which license');
  });
});
