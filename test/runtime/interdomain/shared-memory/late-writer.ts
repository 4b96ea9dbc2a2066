/** A thread that writes one word of memory that another thread is polling. */

import { workerData } from "node:worker_threads";
import { mappedBuffer, pageSize } from "../../../../src/runtime/linux/ffi/index.ts";

interface Order {
  readonly address: number;
  readonly byteOffset: number;
  readonly value: number;
  readonly afterMs: number;
}

const { address, byteOffset, value, afterMs } = workerData as Order;
const words = new Uint32Array(mappedBuffer(address, pageSize));
setTimeout(() => Atomics.store(words, byteOffset / 4, value), afterMs);
