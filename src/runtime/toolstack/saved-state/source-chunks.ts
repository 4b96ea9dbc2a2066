/** Sources of a saved state: a path, a Blob, bytes, or a stream of bytes, each as an iterator over chunks. */

import { type FileHandle, open } from "node:fs/promises";
import { bytesBetween, checkBytes } from "../../base/bytes.ts";
import { checkFilePath, describe } from "../../base/checks.ts";

/**
 * A saved state: the path of a file, a Blob such as `Bun.file(path)`, its bytes, or a stream of bytes. A stream is read
 * as far as the state goes.
 */
export type SavedStateSource =
  ArrayBuffer | AsyncIterable<Uint8Array> | Blob | ReadableStream<Uint8Array> | Uint8Array | string;

/** An iterator over chunks, which may have something to release. */
export interface ChunkSource {
  next(): Promise<IteratorResult<unknown, unknown>>;
  return?(): Promise<unknown>;
  /** Releases what this library has opened or locked; a caller's stream goes on from where it was read to. */
  release?(): Promise<void>;
  /** Reads into memory instead of a chunk, and resolves with the number of bytes; 0 at the end. */
  readInto?(bytes: Uint8Array): Promise<number>;
}

/** Returns an iterator over the source. Throws a TypeError for anything else. */
export function chunksOf(source: SavedStateSource): ChunkSource {
  if (typeof source === "string") {
    checkFilePath(source);
    return new FileChunks(source);
  }
  if (source instanceof ArrayBuffer) return oneChunk(new Uint8Array(source));
  if (ArrayBuffer.isView(source)) return oneChunk(checkBytes(source));
  if (source instanceof Blob) return ofStream(source.stream());
  if (source instanceof ReadableStream) return ofStream(source);
  const iterate = (Object(source) as Partial<AsyncIterable<Uint8Array>>)[Symbol.asyncIterator];
  if (typeof iterate === "function") return Reflect.apply(iterate, source, []) as ChunkSource;
  throw new TypeError(
    `expected a path, a Blob, bytes or a stream of bytes with a saved state, received ${describe(source)}`,
  );
}

function oneChunk(bytes: Uint8Array): ChunkSource {
  let isRead = false;
  return {
    next: () => {
      if (isRead) return Promise.resolve({ done: true, value: undefined });
      isRead = true;
      return Promise.resolve({ done: false, value: bytes });
    },
  };
}

/** Small: what is long is read to its place. */
const CHUNK_BYTES = 1 << 17;

class FileChunks implements ChunkSource {
  readonly #path: string;
  #file: Promise<FileHandle> | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const chunk = new Uint8Array(new ArrayBuffer(CHUNK_BYTES));
    const read = await this.readInto(chunk);
    return read === 0 ? { done: true, value: undefined } : { done: false, value: bytesBetween(chunk, 0, read) };
  }

  async readInto(bytes: Uint8Array): Promise<number> {
    const file = await (this.#file ??= open(this.#path));
    return (await file.read(bytes)).bytesRead;
  }

  async return(): Promise<void> {
    await this.release();
  }

  async release(): Promise<void> {
    const file = await this.#file?.catch(() => undefined);
    this.#file = undefined;
    await file?.close();
  }
}

/** Reads by a reader of the stream, whose `cancel` settles a pending read, as an iterator's `return` does not. */
function ofStream(stream: ReadableStream<Uint8Array>): ChunkSource {
  const reader = stream.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<unknown, unknown>>,
    return: async () => {
      await reader.cancel();
      reader.releaseLock();
    },
    release: async () => reader.releaseLock(),
  };
}
