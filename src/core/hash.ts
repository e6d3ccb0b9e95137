import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';

/** The first 64 bits of the text's SHA-256, for what has to come out the same on every platform. */
export function hash64(text: string): bigint {
  const digest = sha256(utf8ToBytes(text));
  return new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
}
