import { describe } from "bun:test";
import { releases } from "../../src/generated/index.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { conformance } from "../conformance/index.ts";

for (const architecture of ["x86_64", "arm64"] as const) {
  for (const release of releases) {
    describe(`a simulated Xen ${release} on ${architecture}`, () => {
      conformance(() => {
        const simulated = new SimulatedXen({ release, architecture, cpus: 2, dom0: { vcpus: 1 } });
        simulated.console.write("(XEN) a simulated Xen has booted, and says so on its console\n");
        const xen = simulated.open();
        return {
          xen,
          hypercall: simulated.hypercall,
          simulated: true,
          pass: async () => simulated.advance({ milliseconds: 20 }),
          [Symbol.dispose]: () => {
            xen[Symbol.dispose]();
            simulated[Symbol.dispose]();
          },
        };
      });
    });
  }
}
