import { expect, it } from 'vitest';
import { describeOldNode } from '../../src/cli/version.ts';

it.each(['18.19.1', '20.11.1', '20.9.0', '6.0.0'])('Node %s is too old', (version) => {
  expect(describeOldNode(version)).toBe(
    `this program needs Node 20.12 or later, and this is Node ${version}`,
  );
});

it.each(['20.12.0', '20.20.2', '22.0.0', '26.1.0', '100.0.0'])(
  'Node %s is no problem',
  (version) => {
    expect(describeOldNode(version)).toBeUndefined();
  },
);
