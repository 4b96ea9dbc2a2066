/** The place for a saved state: a file, which is there once it is whole, or a stream. */

import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { bytesBetween } from "../../base/bytes.ts";
import { checkFilePath, describe } from "../../base/checks.ts";
import { orAborted } from "../../base/promises.ts";

/** The place for a saved state: the path of a file, or a stream that takes bytes. */
export type SavedStateTarget = WritableStream<Uint8Array> | string;

export interface StateWriter {
  /** Writes bytes, one after another. */
  write(parts: readonly Uint8Array[]): Promise<void>;
  /** Ends the state. A file has its name from here on. */
  finish(): Promise<void>;
  /** Removes what there is of the file, or aborts the stream with the reason. */
  abandon(reason: unknown): Promise<void>;
}

/** Throws a TypeError unless the value can be a target. */
export function checkTarget(target: SavedStateTarget): void {
  if (typeof target === "string") checkFilePath(target);
  else if (!(target instanceof WritableStream))
    throw new TypeError(`expected a path or a WritableStream for a saved state, received ${describe(target)}`);
}

export async function openTarget(target: SavedStateTarget, signal: AbortSignal | undefined): Promise<StateWriter> {
  return typeof target === "string" ? openFile(target) : streamWriter(target, signal);
}

const OWNER_ONLY = 0o600;

/** A device or a pipe is written to; a file is written beside, and then takes the place of an older one. */
async function openFile(path: string): Promise<StateWriter> {
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => true,
  );
  const written = isFile ? `${path}.${process.pid}.part` : path;
  const file = await open(written, isFile ? "wx" : "w", OWNER_ONLY);
  return {
    write: (parts) => writeAll(file, parts),
    finish: async () => {
      if (isFile) await file.datasync();
      await file.close();
      if (isFile) await rename(written, path);
    },
    abandon: async () => {
      await file.close().catch(() => {});
      if (isFile) await rm(written, { force: true });
    },
  };
}

/** Linux takes 1,024 parts at once. */
const MOST_PARTS = 512;

async function writeAll(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  for (let at = 0; at < parts.length; at += MOST_PARTS) await writeSome(file, parts.slice(at, at + MOST_PARTS));
}

async function writeSome(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  for (let left = parts.filter(({ length }) => length > 0); left.length > 0;) {
    let { bytesWritten } = await file.writev(left);
    const next: Uint8Array[] = [];
    for (const part of left) {
      const written = Math.min(bytesWritten, part.length);
      bytesWritten -= written;
      if (written < part.length) next.push(bytesBetween(part, written));
    }
    left = next;
  }
}

function streamWriter(stream: WritableStream<Uint8Array>, signal: AbortSignal | undefined): StateWriter {
  const writer = stream.getWriter();
  return {
    write: async (parts) => {
      for (const part of parts) {
        signal?.throwIfAborted();
        await orAborted(writer.write(part), signal);
      }
    },
    finish: async () => {
      await orAborted(writer.close(), signal);
    },
    abandon: async (reason) => {
      // Not waited for: a write that is not taken never ends.
      writer.abort(reason).catch(() => {});
    },
  };
}
