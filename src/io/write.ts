import type { OutputStream } from '../env.ts';

/** Large enough that calls to the system cost little, small enough that a slow reader costs no memory. */
const CHUNK_LENGTH = 65_536;

/** Writes chunks of text in order and waits for the reader in between. */
export async function writeChunks(stream: OutputStream, chunks: Iterable<string>): Promise<void> {
  let pending = '';
  for (const chunk of chunks) {
    pending += chunk;
    if (pending.length < CHUNK_LENGTH) continue;
    await stream.write(pending);
    pending = '';
  }
  if (pending !== '') await stream.write(pending);
}
