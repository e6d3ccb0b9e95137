/** What a command knows of the world; main.ts builds it from `process`, tests from literals. */
export interface Env {
  readonly stdin: {
    readonly isTerminal: boolean;
    /** Everything up to the end of the input. */
    readonly read: () => Promise<Uint8Array>;
  };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Where a prompt asks; only for who has seen that stdin and stderr are terminals. */
  readonly terminal: () => Terminal;
  /** The environment variables. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The folder that the user's relative paths start from. */
  readonly cwd: string;
  /** The folder of the built-in bank. */
  readonly builtInFolder: string;
  /** The file that holds the built-in bank as the build has read it. */
  readonly builtInFile: string;
  /** The file of the model that guesses topics. */
  readonly topicModelFile: string;
  /** A new seed for a draw that was given none; lower-case letters and digits. */
  readonly newSeed: () => string;
  /** A clock that only goes forward, in milliseconds. */
  readonly now: () => number;
  /** The day that it is where the user is: `2026-11-24`. */
  readonly today: () => string;
}

/** A keyboard and a screen as Node has them. The screen is stderr: stdout is for the answer. */
export interface Terminal {
  readonly keys: NodeJS.ReadableStream;
  readonly screen: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  /**
   * Calls the listener where the system asks the program to end, which then has to do so by itself;
   * returns what takes the listener away.
   */
  readonly onInterrupt: (listener: () => void) => () => void;
}

/** A stream to write text to, and what it is connected to. */
export interface OutputStream {
  readonly isTerminal: boolean;
  /** Undefined where the stream is no terminal. */
  readonly columns: number | undefined;
  /**
   * Settles when the text is out of our hands, so that a slow reader slows us down.
   * @throws the system's error where the stream fails.
   */
  readonly write: (text: string) => Promise<void>;
}

/** The exit codes, as `--help` and the README have them. */
export const EXIT = {
  /** Done. */
  done: 0,
  /** The command worked, and the answer is no: nothing matched, or `check` found problems. */
  negative: 1,
  /** Wrong usage, or a failure. */
  failure: 2,
  /** Left with Esc or Ctrl-C. */
  cancelled: 130,
} as const;

/** What a command ends with. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
