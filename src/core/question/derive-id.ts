import { hash64 } from '../text/hash.ts';
import { normalizeText } from '../text/normalize.ts';
import type { QuestionId } from './question.ts';

const ID_LENGTH = 10;
const ID_SPACE = 36n ** BigInt(ID_LENGTH);

/**
 * Returns the id of a question whose file gives none: ten characters `[a-z0-9]`, the first 64 bits
 * of SHA-256 over its normalized words, modulo 36^10 (51.7 bits). The same question has the same id
 * in every file and on every platform.
 */
export function deriveId(text: string): QuestionId {
  const bits = hash64(normalizeText(text));
  return (bits % ID_SPACE).toString(36).padStart(ID_LENGTH, '0') as QuestionId;
}
