/** A program that dies with a device model: `bun dying-program.ts DOMID`. It serves nothing, and never closes. */

import { domid, Xen } from "../../../src/index.ts";

const xen = Xen.open();
const model = await xen.domains.get(domid(Number(process.argv[2]))).deviceModel();
model.addPorts(0x2e8, 8, { read: () => 1 });
console.log(`open ${model.id}`);
setInterval(() => {}, 1000);
