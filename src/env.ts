/** The streams, variables, paths, date and seeds of a run; main.ts has real ones, tests fakes. */
export interface Env {
  readonly stdin: {
    readonly isTerminal: boolean;
    /** Reads standard input to its end. */
    readonly read: () => Promise<Uint8Array>;
  };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /**
   * Opens the terminal for a prompt: stdin is the keyboard and stderr the screen, or the terminal itself in place of
   * the one that is none, and of a stdin that is taken.
   * @throws the system's error if there is no terminal.
   */
  readonly openTerminal: (isStdinTaken: boolean) => Promise<OpenTerminal>;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /**
   * Returns the current folder, against which relative paths are resolved.
   * @throws UserError if that folder has been deleted.
   */
  readonly cwd: () => string;
  /** The folder with the question files of the built-in bank. */
  readonly builtInFolder: string;
  /** The path of the JSON file with the built-in bank, which the build wrote. */
  readonly builtInFile: string;
  /** The path of the JSON file with the phrases by which topics are guessed, which the build wrote. */
  readonly topicPhrasesFile: string;
  /** Returns a random seed for a draw, in lower-case letters and digits. */
  readonly newSeed: () => string;
  /** Returns today's date in the local time zone: `2026-11-24`. */
  readonly today: () => string;
}

/** A terminal for prompts, and the function that closes what was opened for it in the end. */
export interface OpenTerminal {
  readonly terminal: Terminal;
  readonly close: () => void;
}

/** A keyboard and a screen. The screen is not stdout, because that carries the answer. */
export interface Terminal {
  readonly keys: NodeJS.ReadableStream;
  readonly screen: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  /**
   * Calls the listener when a signal asks the program to end; the listener must then end it.
   * Returns a function that removes the listener.
   */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** Puts the program to sleep, as Ctrl-Z does, with the keyboard as it was before the prompt. */
  readonly suspend: (keys: NodeJS.ReadableStream) => void;
  /**
   * Calls the listener when the program goes on after a sleep, with the keyboard as a prompt needs it; without `keys`,
   * the keyboard stays as the shell has set it. Returns a function that removes the listener.
   */
  readonly onResume: (keys: NodeJS.ReadableStream | undefined, listener: () => void) => () => void;
}

/** Standard output or standard error. */
export interface OutputStream {
  readonly isTerminal: boolean;
  /** The width of the terminal; undefined if it is unknown, or the stream is not a terminal. */
  readonly columns: number | undefined;
  /**
   * Writes text. Resolves once the text is written, so that the program waits for a slow reader.
   * @throws OutputError if standard output fails; failures of standard error are ignored.
   */
  readonly write: (text: string) => Promise<void>;
}

/** The exit codes of the program. `--help` and the README list them, too. */
export const EXIT = {
  done: 0,
  /** Nothing to print or add; or `check` found errors, or with --strict, warnings. */
  negative: 1,
  /** Wrong usage, or a failure. */
  failure: 2,
  /** A prompt ended without an answer: by Esc, Ctrl-C or Ctrl-D; SIGTERM makes it 143, SIGHUP 129, and SIGQUIT 131. */
  cancelled: 130,
} as const;

/** The exit code of a command. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
