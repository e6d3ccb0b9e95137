// Says which folder may import which, including type imports; `npm run lint` checks it.

/** The folders of src/core by level: each may import only from the levels listed above its own. */
const CORE_LEVELS = [
  ['text'],
  ['language', 'report'],
  ['markdown', 'question'],
  ['syntax'],
  ['completing', 'guessing', 'hand', 'reading'],
  ['ad'],
  ['choosing'],
  ['notes'],
  ['checking', 'comparing', 'debrief'],
];

/** The folders of src, each with the other folders and files that it may import from. */
const LAYERS = {
  core: [],
  render: ['core'],
  io: ['core', 'env.ts'],
  commands: ['io', 'render', 'core', 'env.ts'],
  cli: ['commands', 'render', 'core', 'env.ts'],
};

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `${layer}-imports-below`,
  severity: 'error',
  comment: `src/${layer} may import from ${allowed.join(', ') || 'nothing of ours'}.`,
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(?:${[layer, ...allowed].join('|')})(?:/|$)` },
}));

const coreRules = CORE_LEVELS.flatMap((folders, level) =>
  folders.map((folder) => {
    const allowed = [folder, ...CORE_LEVELS.slice(0, level).flat()];
    return {
      name: `core-${folder}-imports-below`,
      severity: 'error',
      comment: `src/core/${folder} may import from the folders below it only.`,
      from: { path: `^src/core/${folder}/` },
      to: { path: '^src/core/.+/', pathNot: `^src/core/(?:${allowed.join('|')})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Files that import each other can only be understood together.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-folder-is-listed',
      severity: 'error',
      comment: 'A new folder of core needs a level above; a loose file may use core/text only.',
      from: {
        path: '^src/core/',
        pathNot: `^src/core/(?:${CORE_LEVELS.flat().join('|')})/`,
      },
      to: { path: '^src/', pathNot: '^src/core/(?:text/|[^/]+$)' },
    },
    ...layerRules,
    ...coreRules,
  ],
  options: {
    // The default parser needs a JavaScript API, which TypeScript 7 lacks. swc sees type imports.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
