import fc from 'fast-check';
import { inject } from 'vitest';

// The mutant of the run before is still on: what a test file computes while it loads is to be right.
if (inject('mutantActivation') === 'runtime') {
  const namespace: unknown = Reflect.get(globalThis, inject('globalNamespace'));
  Object.assign(namespace ?? {}, { activeMutant: undefined });
}

// Few random cases, also where a property says nothing of their number.
fc.configureGlobal({ numRuns: Number(process.env['RUNS']) });
