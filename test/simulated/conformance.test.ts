import { describe, expect, test } from "bun:test";
import { releases } from "../../src/generated/index.ts";
import { Xen } from "../../src/index.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { recordedLines, recordedTargets, RecordingHypercall } from "../conformance/coverage/recorded.ts";
import { conformance } from "../conformance/index.ts";

const recorded = recordedTargets();

for (const architecture of ["x86_64", "arm64"] as const) {
  for (const release of releases) {
    describe(`a simulated Xen ${release} on ${architecture}`, () => {
      let answered = (): string[] => [];

      conformance(() => {
        const simulated = new SimulatedXen({ release, architecture, cpus: 2, dom0: { vcpus: 1 } });
        simulated.console.write("(XEN) a simulated Xen has booted, and says so on its console\n");
        const hypercall = new RecordingHypercall(simulated.hypercall);
        answered = () => hypercall.lines;
        const xen = Xen.open({ hypercall });
        return {
          xen,
          hypercall,
          simulated: true,
          pass: async () => simulated.advance({ milliseconds: 20 }),
          [Symbol.dispose]: () => {
            xen[Symbol.dispose]();
            simulated[Symbol.dispose]();
          },
        };
      });

      const target = `${release}-${architecture}`;
      // The tests of a scope run in order: all of the suite has run by now.
      if (!recorded.includes(target)) return;
      test("answers each operation as is recorded of a real one", () => {
        expect(answered().toSorted()).toEqual(recordedLines(target));
      });
    });
  }
}
