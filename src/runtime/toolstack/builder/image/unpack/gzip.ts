/** gzip (RFC 1952), unpacked by zlib in a thread of the pool. */

import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { orAborted } from "../../../../base/promises.ts";
import type { ImageBytes } from "../image-bytes.ts";
import { tooLong } from "./output.ts";
import type { UnpackOptions } from "./unpack-options.ts";

const gunzipLater = promisify(gunzip) as (
  bytes: Uint8Array,
  options: { readonly maxOutputLength: number },
) => Promise<Uint8Array>;

export async function unpackGzip(packed: ImageBytes, { maxBytes, signal }: UnpackOptions): Promise<Uint8Array> {
  signal?.throwIfAborted();
  try {
    return await orAborted(gunzipLater(packed.bytes, { maxOutputLength: maxBytes }), signal);
  } catch (cause) {
    signal?.throwIfAborted();
    throw zlibFault(packed, "gzip", maxBytes, cause);
  }
}

/** Makes the error for one of zlib's. zlib does not say the place, so it is that of the stream, or its end. */
export function zlibFault(packed: ImageBytes, format: string, maxBytes: number, cause: unknown): Error {
  const { code, message } = cause as { code?: unknown; message?: unknown };
  if (code === "ERR_BUFFER_TOO_LARGE") return tooLong(packed, maxBytes, 0);
  const at = code === "Z_BUF_ERROR" ? packed.length : 0;
  return packed.fault(`the ${format} stream is damaged: ${String(message)}`, at, cause);
}
