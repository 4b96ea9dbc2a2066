/**
 * Prints Xen's own console ring, as `xl dmesg` does: a byte array of the program's own, wrapped in a buffer that Xen may
 * write; its pointer and size in the operation's record; the hypercall; the bytes brought back. `xen.host.console` does
 * the same in one line, and `examples/follow-console.ts` goes on from there.
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
