import { Option } from 'commander';
import { COMPARE_FORMATS, type CompareOptions } from './commands/compare.ts';
import type { Define } from './define.ts';
import { ANSWERS, addFilterFlags, addFormatFlag, nonEmpty, parseCount } from './flags.ts';

/** `compare`. */
export const defineCompare: Define = (command, env, finish) => {
  command.argument('<note...>', 'notes or folders of notes; "acme" is acme.md');
  addFilterFlags(command).addOption(
    new Option('-w, --with <person>', 'only what this person said, named as in the heading')
      .argParser(nonEmpty)
      .helpGroup(ANSWERS),
  );
  const flags = [
    new Option('--open', 'print what is vague, unanswered or not asked instead'),
    new Option('-n, --limit <count>', 'with --open, print no more than this many').argParser(
      parseCount,
    ),
  ];
  addFormatFlag(command, COMPARE_FORMATS, 'markdown');
  for (const flag of flags) command.addOption(flag.helpGroup(ANSWERS));
  command.action(async (notes: string[]) => {
    const { compare } = await import('./commands/compare.ts');
    finish(await compare(notes, command.optsWithGlobals<CompareOptions>(), env));
  });
};
