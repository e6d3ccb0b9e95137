import { describe, expect, it } from 'vitest';
import { renderDocument, renderJson, renderJsonLines } from '../../../src/render/questions/json.ts';
import { parseListed } from '../../support/layouts.ts';

const FULL = parseListed(`- Who **left**? #topic/team #topic/pay #core #for/peer ^who-left
  - Follow-up: Why?
  - Why: it "tells"
  - Good sign: a name
  - Red flag: silence`);
const FULL_JSON =
  '{"id":"who-left","text":"Who left?","markdown":"Who **left**?","topics":["team","pay"],' +
  '"topicGuessed":false,"tags":["core","for/peer"],"followUps":["Why?"],"why":"it \\"tells\\"",' +
  '"goodSigns":["a name"],"redFlags":["silence"],"adCues":[],"adAnswers":[],"source":{"file":"f.md","line":1,"column":3}}';
const BARE_JSON =
  '{"id":"wyonye1ga6","text":"Where did the last person go?","markdown":"Where did the last person go?",' +
  '"topics":["other"],"topicGuessed":true,"tags":[],"followUps":[],"why":"","goodSigns":[],' +
  '"redFlags":[],"adCues":[],"adAnswers":[],"source":{"file":"f.md","line":1,"column":3}}';
const BARE = parseListed('- Where did the last person go?');

describe('renderJson', () => {
  it('prints one document with one question per line', () => {
    expect([...renderJson([...FULL, ...BARE])].join('')).toBe(
      `{"version":1,"questions":[\n${FULL_JSON},\n${BARE_JSON}\n]}\n`,
    );
  });

  it('prints an empty document if there are no questions', () => {
    expect([...renderJson([])].join('')).toBe('{"version":1,"questions":[]}\n');
  });

  it('prints valid JSON', () => {
    expect(JSON.parse([...renderJson([...BARE, ...FULL, ...BARE])].join(''))).toMatchObject({
      version: 1,
      questions: [{ id: 'wyonye1ga6' }, { id: 'who-left' }, { id: 'wyonye1ga6' }],
    });
  });
});

describe('renderJsonLines', () => {
  it('prints one question per line and nothing else', () => {
    expect([...renderJsonLines([...FULL, ...BARE])]).toEqual([`${FULL_JSON}\n`, `${BARE_JSON}\n`]);
  });
});

describe('renderDocument', () => {
  it('names its list with the key', () => {
    expect([...renderDocument('topics', [1, 2], String)].join('')).toBe(
      '{"version":1,"topics":[\n1,\n2\n]}\n',
    );
  });
});
