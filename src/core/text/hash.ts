import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';

/** Returns the first 64 bits of the text's SHA-256, which are the same on every platform. */
export function hash64(text: string): bigint {
  return new DataView(sha256(utf8ToBytes(text)).buffer).getBigUint64(0);
}
