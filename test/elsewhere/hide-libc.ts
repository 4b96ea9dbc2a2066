/** A preload of `bun test`: bun:ffi without a library, as on a computer whose C library cannot be loaded. */

import { mock } from "bun:test";
import * as ffi from "bun:ffi";

const shown = { ...ffi };

mock.module("bun:ffi", () => ({
  ...shown,
  dlopen: (name: string): never => {
    throw new Error(`${name} is hidden`);
  },
}));
