/** A program that dies with a monitor: `bun dying-program.ts DOMID`. It answers nothing, and never closes. */

import { domid, Xen } from "../../../src/index.ts";

const xen = Xen.open();
const monitor = await xen.domains.get(domid(Number(process.argv[2]))).monitor({ events: ["guest_request"] });
console.log(`open ${monitor.domid}`);
setInterval(() => {}, 1000);
