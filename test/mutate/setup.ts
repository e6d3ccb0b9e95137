import fc from 'fast-check';
import { inject } from 'vitest';

// The mutant of the previous run is still on, but test files must load without any mutant.
if (inject('mutantActivation') === 'runtime') {
  const namespace: unknown = Reflect.get(globalThis, inject('globalNamespace'));
  Object.assign(namespace ?? {}, { activeMutant: undefined });
}

// Few random cases, also for properties that do not set their number.
fc.configureGlobal({ numRuns: Number(process.env['RUNS']) });
