import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';

// Each question is hashed: to make all this anew every time would take five times as long.
const FRESH = sha256.create();
const hash = sha256.create();
const encoder = new TextEncoder();
const bytes = new Uint8Array(1024);
const digest = new DataView(new ArrayBuffer(FRESH.outputLen));

/** The first 64 bits of the text's SHA-256, for what has to come out the same on every platform. */
export function hash64(text: string): bigint {
  FRESH._cloneInto(hash);
  hash.update(toBytes(text)).digestInto(new Uint8Array(digest.buffer));
  return digest.getBigUint64(0);
}

function toBytes(text: string): Uint8Array {
  const { read, written } = encoder.encodeInto(text, bytes);
  return read === text.length ? bytes.subarray(0, written) : utf8ToBytes(text);
}
