// `npm run bench` measures start-up, `npm run bench -- scale` large banks. Run it by hand on an
// idle machine: the tables are for reading, and no test checks them.
import { scale } from './scale.js';
import { startUp } from './start-up.js';

const TABLES = { 'start-up': startUp, scale };

const [name = 'start-up'] = process.argv.slice(2);
const table = TABLES[name];
if (table === undefined) throw new Error(`no table "${name}": ${Object.keys(TABLES).join(', ')}`);
await table();
