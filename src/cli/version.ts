import manifest from '../../package.json' with { type: 'json' };

/** The version of the program, and the flags that print it. */
export const VERSION = manifest.version;
export const VERSION_FLAGS: readonly string[] = ['-V', '--version'];

/** Returns a message if this version of Node, such as `18.19.1`, is too old; else undefined. */
export function describeOldNode(version: string): string | undefined {
  const floor = manifest.engines.node.replace('>=', '');
  const isOld = version.localeCompare(floor, 'en', { numeric: true }) < 0;
  return isOld
    ? `this program needs Node ${floor} or later, and this is Node ${version}`
    : undefined;
}
