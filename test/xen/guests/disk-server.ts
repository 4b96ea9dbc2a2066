/**
 * A program of its own that serves a disk which exists: `bun disk-server.ts DOMID ID FILE [WRITES]`. Ends when it is killed,
 * or kills itself within that write to the ring: half of it is done.
 */

import { BlockBackEnd, FileStore } from "../../../src/devices.ts";
import { Xen } from "../../../src/index.ts";
import { SharedMemory } from "../../../src/runtime/interdomain/shared-memory/index.ts";

const [domid = "", id = "", path = "", writes] = process.argv.slice(2);

if (writes !== undefined) {
  let left = Number(writes);
  const { write, storeUint32 } = SharedMemory.prototype;
  SharedMemory.prototype.write = function (this: SharedMemory, offset, bytes) {
    if (left-- > 0) return write.call(this, offset, bytes);
    write.call(this, offset, bytes.subarray(0, bytes.length / 2));
    process.kill(process.pid, "SIGKILL");
  };
  SharedMemory.prototype.storeUint32 = function (this: SharedMemory, offset, value) {
    if (left-- > 0) return storeUint32.call(this, offset, value);
    process.kill(process.pid, "SIGKILL");
  };
}

using xen = Xen.open();
using store = new FileStore(path);
const backEnd = await BlockBackEnd.open(xen, store, {
  kind: "qdisk",
  frontEnd: xen.domains.get(Number(domid)).domid,
  id: Number(id),
});
console.log("serving");
await backEnd.ended;
