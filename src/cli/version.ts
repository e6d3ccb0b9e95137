import manifest from '../../package.json' with { type: 'json' };

/** The version of the program, and the flags that print it. */
export const VERSION = manifest.version;
export const VERSION_FLAGS: readonly string[] = ['-V', '--version'];
