// `npm run bench` times start-up, `npm run bench -- scale` what a large bank takes. By hand, on a
// machine that does nothing else: the tables are for reading, and no test waits for them.
import { scale } from './scale.js';
import { startUp } from './start-up.js';

const TABLES = { 'start-up': startUp, scale };

const [name = 'start-up'] = process.argv.slice(2);
const table = TABLES[name];
if (table === undefined) throw new Error(`no table "${name}": ${Object.keys(TABLES).join(', ')}`);
await table();
