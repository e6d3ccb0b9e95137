import { sha256 } from '@noble/hashes/sha2';

const DIGEST_BYTES = 32;
// The comments tell the build that a bundle in which nothing is hashed can do without these.
const initialState = /* @__PURE__ */ sha256.create();
const hash = /* @__PURE__ */ sha256.create();
const encoder = /* @__PURE__ */ new TextEncoder();
const digest = /* @__PURE__ */ new Uint8Array(DIGEST_BYTES);

/**
 * Returns the first 64 bits of the SHA-256 of a text, the same on every platform. All questions without
 * an id are hashed; reusing the state takes a fifth of the time of `sha256(text)`.
 */
export function hash64(text: string): bigint {
  initialState._cloneInto(hash);
  hash.update(encoder.encode(text)).digestInto(digest);
  return new DataView(digest.buffer).getBigUint64(0);
}
