// Prints the section of CHANGELOG.md for the tag of a release: `release-notes.js v1.0.0`. Fails if the
// tag is not the version in package.json, or if the section is missing or empty.
import { readFileSync } from 'node:fs';

const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
if (tag !== `v${version}`) throw new Error(`the tag ${tag} is not v${version} of package.json`);

const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
const sections = changelog.split(/^## /mu).slice(1);
const section = sections.find((text) => text.split(/\s/u)[0] === version);
const notes = section?.slice(section.indexOf('\n')).trim();
if (!notes) throw new Error(`CHANGELOG.md says nothing about ${version}`);
process.stdout.write(`${notes}\n`);
