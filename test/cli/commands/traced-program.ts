/** A program that `xen-ts trace` runs: it opens a Xen over a simulated machine. */

import { Xen } from "xen-ts";
import { SimulatedXen } from "xen-ts/testing";

using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
using xen = Xen.open({ hypercall: simulated.hypercall });
console.log(xen.domains.list().length);
