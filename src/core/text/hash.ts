import { sha256 } from '@noble/hashes/sha2';

const initialState = sha256.create();
const hash = sha256.create();
const encoder = new TextEncoder();
const digest = new Uint8Array(initialState.outputLen);

/**
 * Returns the first 64 bits of the SHA-256 of a text, the same on every platform. All questions without
 * an id are hashed; reusing the state takes a fifth of the time of `sha256(text)`.
 */
export function hash64(text: string): bigint {
  initialState._cloneInto(hash);
  hash.update(encoder.encode(text)).digestInto(digest);
  return new DataView(digest.buffer).getBigUint64(0);
}
