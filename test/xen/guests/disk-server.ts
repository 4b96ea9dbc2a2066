/** A program of its own that serves a disk which exists: `bun disk-server.ts DOMID ID FILE`. Ends when it is killed. */

import { BlockBackEnd, FileStore } from "../../../src/devices.ts";
import { Xen } from "../../../src/index.ts";

const [domid = "", id = "", path = ""] = process.argv.slice(2);
using xen = Xen.open();
using store = new FileStore(path);
const backEnd = await BlockBackEnd.open(xen, store, {
  kind: "qdisk",
  frontEnd: xen.domains.get(Number(domid)).domid,
  id: Number(id),
});
console.log("serving");
await backEnd.ended;
