import { describe, expect, test } from "bun:test";
import { releases } from "../../src/generated/index.ts";
import { domid, Xen } from "../../src/index.ts";
import { SimulatedXen, type SimulatedXenOptions } from "../../src/testing.ts";
import { recordedLines, recordedTargets, RecordingHypercall } from "../conformance/coverage/recorded.ts";
import { conformance } from "../conformance/index.ts";
import type { Subject } from "../conformance/subject.ts";

/** Peculiarities of the machine on which the records were made. */
const recordedHost = { changeset: "", cpuFrequencies: false };
const recorded = recordedTargets();

/** Starts the suite on a simulated Xen, and returns a function that lists its answers so far. */
function simulate(options: SimulatedXenOptions): () => string[] {
  let recording: RecordingHypercall | undefined;
  const open = (): Subject => {
    const simulated = new SimulatedXen({ cpus: 2, dom0: { vcpus: 1 }, ...options });
    simulated.console.write("(XEN) a simulated Xen has booted, and says so on its console\n");
    const hypercall = new RecordingHypercall(simulated.hypercall);
    recording = hypercall;
    const xen = Xen.open({ hypercall, foreignMemory: () => simulated.memory.foreignMemory(domid(0)) });
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
  };
  conformance(open);
  return () => recording?.lines ?? [];
}

for (const architecture of ["x86_64", "arm64"] as const) {
  for (const release of releases) {
    describe(`a simulated Xen ${release} on ${architecture}`, () => {
      const answered = simulate({ release, architecture, ...recordedHost });
      const target = `${release}-${architecture}`;
      if (!recorded.includes(target)) return;
      // The tests of a scope run in order, so the whole suite has run by now.
      test("answers each operation as the record of a real Xen says", () => {
        expect(answered().toSorted()).toEqual(recordedLines(target));
      });
    });
  }
}

describe("a simulated Xen that sets its cpus' frequencies", () => {
  const answered = simulate({ architecture: "x86_64" });
  test("answers operations that a machine without frequencies refuses", () => {
    expect(answered()).toContain("sysctl get_pmstat.get_pxstat ok EINVAL");
  });
});
