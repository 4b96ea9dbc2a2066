import { Xen } from "../../src/index.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";
import { conformance } from "../conformance/index.ts";

conformance(async () => {
  const hypercall = new PrivcmdHypercall();
  const xen = await Xen.open({ hypercall });
  return {
    xen,
    hypercall,
    pass: () => Bun.sleep(50),
    [Symbol.dispose]: () => {
      xen[Symbol.dispose]();
      hypercall[Symbol.dispose]();
    },
  };
});
