/** The world as a command sees it; main.ts builds it from `process`, tests from literals. */
export interface Env {
  readonly stdin: {
    readonly isTerminal: boolean;
    /** Reads to the end of the input. */
    readonly read: () => Promise<Uint8Array>;
  };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** The terminal for a prompt; to be called only where stdin and stderr are terminals. */
  readonly terminal: () => Terminal;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The folder of the built-in bank. */
  readonly builtInFolder: string;
  /** The built-in bank as JSON, which the build parsed. */
  readonly builtInFile: string;
  /** The model that guesses topics. */
  readonly topicModelFile: string;
  /** A new seed for a draw: lower-case letters and digits. */
  readonly newSeed: () => string;
  /** The local date: `2026-11-24`. */
  readonly today: () => string;
}

/** A keyboard and a screen. The screen is stderr: stdout is for the answer. */
export interface Terminal {
  readonly keys: NodeJS.ReadableStream;
  readonly screen: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  /**
   * Calls the listener when a signal asks the program to end, which then has to end by itself.
   * Returns a function that removes the listener.
   */
  readonly onInterrupt: (listener: () => void) => () => void;
}

/** A stream to write text to. */
export interface OutputStream {
  readonly isTerminal: boolean;
  /** Undefined unless the stream is a terminal. */
  readonly columns: number | undefined;
  /**
   * Settles when the text is written, so that a slow reader slows the program down.
   * @throws the system's error where the stream fails.
   */
  readonly write: (text: string) => Promise<void>;
}

/** The exit codes, as `--help` and the README list them. */
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

/** The exit code of a command. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
