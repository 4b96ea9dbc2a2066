import { expect, test } from "bun:test";
import { Xen } from "../../src/index.ts";
import {
  formatTrace,
  type HypercallTrace,
  PrivcmdHypercall,
  TracingHypercall,
  ValidatingHypercall,
} from "../../src/unsafe.ts";
import { lockedBytes, mappings, openedSince, openFiles } from "../runtime/process-state.ts";
import { toolsTest } from "./c-tools.ts";
import { xlInfo } from "./xl.ts";

test("tracing shows the list of domains as one sysctl, with Xen's result", () => {
  const traces: HypercallTrace[] = [];
  using hypercall = new TracingHypercall(new PrivcmdHypercall(), (trace) => traces.push(trace));
  using xen = Xen.open({ hypercall });
  traces.length = 0;
  const domains = xen.domains.list();
  expect(traces.length).toBe(1);
  const [trace] = traces;
  expect(trace).toMatchObject({ hypercall: "sysctl", result: 0, operations: [{ name: "getdomaininfolist" }] });
  // An emulated clock may stand still meanwhile, so any duration is accepted.
  expect(trace && formatTrace(trace)).toMatch(
    new RegExp(
      "^sysctl\\(getdomaininfolist \\{first_domain: 0, max_domains: (\\d+), buffer: \\1 × xen_domctl_getdomaininfo\\}\\) " +
        `= 0 \\{num_domains: ${domains.length}\\} <[\\d.]+ (?:ns|µs|ms|s)>$`,
    ),
  );
});

toolsTest("a decoded trace of the host agrees with xl", async () => {
  const traces: HypercallTrace[] = [];
  using hypercall = new TracingHypercall(new PrivcmdHypercall(), (trace) => traces.push(trace));
  using xen = Xen.open({ hypercall });
  traces.length = 0;
  xen.host.info();
  const received = traces[0]?.operations[0]?.arguments[0]?.received;
  const info = await xlInfo();
  expect(String(received?.["nr_cpus"])).toBe(info.get("nr_cpus") ?? "");
  expect(String(received?.["max_cpu_id"])).toBe(info.get("max_cpu_id") ?? "");
});

const mapped = (): number[] => [mappings("/dev/xen/hypercall"), mappings("/dev/xen/privcmd"), lockedBytes()];

// The soak (test/soak) makes many more.
const calls = 100;

test(`${calls} calls through both decorators leave descriptors, mappings and memory as they were`, () => {
  let listed = 0;
  const inner = new PrivcmdHypercall();
  const tracing = new TracingHypercall(inner, (trace) => {
    if (trace.operations[0]?.name === "getdomaininfolist" && trace.result === 0) listed++;
  });
  using hypercall = new ValidatingHypercall(tracing);
  using xen = Xen.open({ hypercall });
  const round = (): void => {
    if (xen.domains.list()[0]?.domid !== 0) throw new Error("dom0 is not in the list");
    using text = hypercall.makeMutSlice(new Uint8Array(16));
    text.update();
  };
  round();
  Bun.gc(true);
  const [files, before] = [openFiles(), mapped()];
  const { inUse } = inner.memoryCounters;
  for (let count = 0; count < calls; count++) round();
  expect(listed).toBe(calls + 1);
  expect([openedSince(files), mapped()]).toEqual([[], before]);
  expect(inner.memoryCounters).toMatchObject({ inUse, leaked: 0, abandoned: 0 });
});
