/**
 * Decoders of the formats in which kernels are packed. Their input is hostile: each takes a limit for its result, and
 * names the place of a fault.
 */

export { GZIP_MAGIC, type Packing, unpack, type Unpacked } from "./formats.ts";
export type { UnpackOptions } from "./unpack-options.ts";
