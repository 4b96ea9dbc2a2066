/** Kernels and ramdisks as callers have them: a path, bytes, or a Blob such as `Bun.file(path)`. */

import { checkBytes } from "../../../base/bytes.ts";
import { checkText, describe, shown } from "../../../base/checks.ts";
import { orAborted } from "../../../base/promises.ts";
import { XenImageError } from "../../../base/errors/errors.ts";

/** A kernel or a ramdisk: its bytes, a file, or the path of a file. */
export type ImageSource = ArrayBuffer | Blob | Uint8Array | string;

export interface LoadOptions {
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Loads a source; bytes are returned as they are, without a copy. `what` names the source in messages. Throws a
 * TypeError for anything else, and a XenImageError if it cannot be read, is empty, or has more than `maxBytes`.
 */
export async function loadSource(source: ImageSource, what: string, options: LoadOptions): Promise<Uint8Array> {
  const { maxBytes, signal } = options;
  signal?.throwIfAborted();
  const checked = (bytes: number): void => {
    if (!(bytes > 0 && bytes <= maxBytes))
      throw new XenImageError(`${what}: expected 1 to ${maxBytes} bytes, received ${bytes}`);
  };
  if (ArrayBuffer.isView(source) || source instanceof ArrayBuffer) {
    const bytes = source instanceof ArrayBuffer ? new Uint8Array(source) : checkBytes(source);
    checked(bytes.length);
    return bytes;
  }
  checkSource(source, what);
  try {
    const blob = typeof source === "string" ? Bun.file(source) : source;
    // Bun reads the size of a file that is not there as 0: the read itself says why.
    if (blob.size > 0) checked(blob.size);
    const bytes = new Uint8Array(await orAborted(blob.arrayBuffer(), signal));
    checked(bytes.length);
    return bytes;
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof XenImageError) throw cause;
    throw new XenImageError(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Throws a TypeError unless the value is a path, bytes or a Blob. */
export function checkSource(source: ImageSource, what: string): void {
  if (ArrayBuffer.isView(source)) checkBytes(source);
  else if (typeof source === "string") checkPath(what, source);
  else if (!(source instanceof ArrayBuffer || source instanceof Blob))
    throw new TypeError(
      `${what}: expected a path, a Uint8Array, an ArrayBuffer or a Blob, received ${describe(source)}`,
    );
}

function checkPath(what: string, path: string): void {
  checkText(`the path of the ${what}`, path);
  if (path.includes("\0")) throw new TypeError(`${what}: expected a path without NUL, received ${shown(path)}`);
}
