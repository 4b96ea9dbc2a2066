/** The formats in which kernels are packed, each known by its first bytes. */

import { copyOf } from "../../../../base/bytes.ts";
import { loadOnce } from "../../../../base/lazy.ts";
import { ImageBytes } from "../image-bytes.ts";
import type { UnpackOptions } from "./unpack-options.ts";

/** Loaded at first use: a program that boots one kernel needs one of them. */
const later = loadOnce({
  gzip: () => require("./gzip.ts") as typeof import("./gzip.ts"),
  zstd: () => require("./zstd.ts") as typeof import("./zstd.ts"),
  xz: () => require("./xz/xz.ts") as typeof import("./xz/xz.ts"),
  lz4: () => require("./lz4.ts") as typeof import("./lz4.ts"),
});

export type Packing = "gzip" | "lz4" | "xz" | "zstd";

export const GZIP_MAGIC = "\u{1f}\u{8b}";

interface Format {
  readonly name: Packing | "bzip2" | "lz4 frame" | "lzma" | "lzo";
  readonly magic: string;
  readonly unpack?: (packed: ImageBytes, options: UnpackOptions) => Promise<Uint8Array>;
}

/** Linux can be packed by each of these (`CONFIG_KERNEL_…`); Debian, Fedora and Ubuntu use the first four. */
const FORMATS: readonly Format[] = [
  {
    name: "gzip",
    magic: GZIP_MAGIC,
    unpack: (packed, options) => later.gzip().unpackGzip(packed, options),
  },
  {
    name: "zstd",
    magic: "(\u{b5}/\u{fd}",
    unpack: (packed, options) => later.zstd().unpackZstd(packed, options),
  },
  {
    name: "xz",
    magic: "\u{fd}7zXZ\0",
    unpack: (packed, options) => later.xz().unpackXz(packed, options),
  },
  {
    name: "lz4",
    magic: "\u{2}!L\u{18}",
    unpack: (packed, options) => later.lz4().unpackLz4(packed, options),
  },
  { name: "lz4 frame", magic: '\u{4}"M\u{18}' },
  { name: "bzip2", magic: "BZh" },
  { name: "lzma", magic: "]\0\0" },
  { name: "lzo", magic: "\u{89}LZO\0" },
];

export interface Unpacked {
  readonly packing: Packing;
  readonly bytes: Uint8Array;
}

/**
 * Unpacks a stream. Returns null for bytes that begin like none. Throws a XenImageError for one that is damaged, breaks
 * off, becomes too long, or is of a format that is known and not supported.
 */
export async function unpack(packed: ImageBytes, options: UnpackOptions): Promise<Unpacked | null> {
  const format = FORMATS.find(({ magic }) => packed.holds(0, magic));
  if (format === undefined) return null;
  const { name, unpack } = format;
  if (unpack === undefined) {
    const supported = FORMATS.filter(({ unpack }) => unpack !== undefined).map(({ name }) => name);
    throw packed.fault(
      `expected a kernel packed with ${supported.join(", ")} or not at all, received ${name}: unpack it, or pack it again with one of these`,
      0,
    );
  }
  // A copy, for the caller could change its bytes while a thread reads them.
  const bytes = await unpack(new ImageBytes(copyOf(packed.bytes), packed.label, packed.base), options);
  const { expectedBytes } = options;
  if (expectedBytes !== undefined && bytes.length !== expectedBytes)
    throw packed.fault(`expected it to unpack to ${expectedBytes} bytes, received ${bytes.length}`, 0);
  return { packing: name as Packing, bytes };
}
