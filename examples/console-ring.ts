/**
 * Prints Xen's own console ring, as `xl dmesg` does, step by step. The program's own byte array is wrapped in a buffer
 * that Xen may write. The operation's record gets its pointer and size, and after the hypercall the bytes are copied
 * back. `xen.host.console` does this in one line; `examples/follow-console.ts` shows its iterator.
 */

import { openXen } from "./open.ts";

using xen = await openXen();
const bytes = new Uint8Array(new ArrayBuffer(64 * 1024));
using buffer = xen.buffers.makeMutSlice(bytes);
const length = xen.sysctl(
  "readconsole",
  (op) => {
    op.buffer = buffer.asHypercallPtr();
    op.count = bytes.length;
  },
  (op) => op.count,
);
buffer.update();
process.stdout.write(bytes.subarray(0, length));
