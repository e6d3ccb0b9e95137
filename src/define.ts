import type { Command } from 'commander';
import type { Env, ExitCode } from './env.ts';

/** Takes the exit code of the command that ran. */
export type Finish = (code: ExitCode) => void;

/** Gives a command, which has its name and description, its arguments, its flags and what it does. */
export type Define = (command: Command, env: Env, finish: Finish) => void;
