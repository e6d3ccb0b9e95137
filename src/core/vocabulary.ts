/** Whom a question is for (`for/…`); a loaded bank may know more. */
export const AUDIENCES = ['recruiter', 'manager', 'peer', 'partner', 'executive'] as const;

/** When to ask it (`stage/…`); a loaded bank may know more. */
export const STAGES = ['screen', 'onsite', 'final', 'offer'] as const;

/** Tags that mean something to us even where no loaded question carries them. */
export const OWN_TAGS: readonly string[] = [
  'core',
  'once',
  'for',
  ...AUDIENCES.map((audience) => `for/${audience}`),
  'stage',
  ...STAGES.map((stage) => `stage/${stage}`),
  'level',
  'field',
];
