import { expect, test } from "bun:test";
import { EmptyDomains } from "./empty-domains.ts";
import { type HostTrace, type HostTraceRecord, Xen, XenBusyError } from "../../src/index.ts";

/** Collects records while the machine does something, until there are enough. */
async function collect(trace: HostTrace, count: number): Promise<HostTraceRecord[]> {
  const records: HostTraceRecord[] = [];
  for await (const record of trace) {
    records.push(record);
    if (records.length >= count) break;
  }
  return records;
}

const isSwitch = ({ name }: HostTraceRecord): boolean => name === "TRC_SCHED_SWITCH";

const increases = (times: readonly (bigint | null)[]): boolean =>
  times.every((time, index) => index === 0 || (time ?? 0n) >= (times[index - 1] ?? 0n));

test("the scheduler's records are decoded: dom0's vcpus run, stop, and run again", async () => {
  using xen = Xen.open();
  // While this program sleeps, dom0's vcpus have nothing to do: Xen switches to its idle domain.
  const records: HostTraceRecord[] = [];
  for await (const record of xen.host.trace({ events: ["sched"], bufferPages: 64, intervalMs: 300 })) {
    records.push(record);
    if (isSwitch(record) && records.filter(isSwitch).length > 20) break;
  }
  const { onlineCpus } = xen.host.info();
  const { TRC_SCHED, TRC_CLS_SHIFT } = xen.abi.load("trace.constants");
  expect(records.every(({ event }) => event >>> TRC_CLS_SHIFT === TRC_SCHED >>> TRC_CLS_SHIFT)).toBe(true);
  expect(records.every(({ cpu }) => cpu < onlineCpus)).toBe(true);
  expect(records.every(({ words }) => words.length <= 7)).toBe(true);
  for (let cpu = 0; cpu < onlineCpus; cpu++) {
    expect(increases(records.filter((record) => record.cpu === cpu).map(({ timeNs }) => timeNs))).toBe(true);
  }
  const switches = records.filter(isSwitch);
  const { DOMID_IDLE } = xen.abi.load("xen.constants");
  const known = new Set([...xen.domains.list().map(({ domid }) => Number(domid)), DOMID_IDLE]);
  for (const { members } of switches) {
    expect(known).toContain(members["prev_domid"] ?? -1);
    expect(known).toContain(members["next_domid"] ?? -1);
  }
  // On each cpu, what runs next is what stops then.
  for (let cpu = 0; cpu < onlineCpus; cpu++) {
    const own = switches.filter((record) => record.cpu === cpu).map(({ members }) => members);
    const broken = own.filter((at, index) => index > 0 && at["prev_domid"] !== own[index - 1]?.["next_domid"]);
    expect(broken).toEqual([]);
  }
});

test("nearly all events have a name", async () => {
  using xen = Xen.open();
  const records = await collect(xen.host.trace({ intervalMs: 20 }), 5000);
  const named = records.filter(({ name }) => name !== null);
  expect(named.length).toBeGreaterThan(records.length * 0.9);
});

test("a new domain is in the records", async () => {
  using xen = Xen.open();
  using trace = xen.host.trace({ events: ["dom0op"], intervalMs: 20 });
  const next = trace.next();
  // The records begin when the buffers have been mapped.
  await Bun.sleep(500);
  using domains = new EmptyDomains(1, new Uint8Array(16));
  expect((await next).value).toMatchObject({ name: "TRC_DOM0_DOM_ADD", members: { domid: domains.domids[0] } });
});

test("a second trace is refused while one is open; after it another has the same buffers", async () => {
  using xen = Xen.open();
  const trace = xen.host.trace();
  expect(() => xen.host.trace()).toThrow(XenBusyError);
  trace.close();
  const { size } = xen.sysctl("tbuf_op.get_info");
  expect((await collect(xen.host.trace({ bufferPages: 99, intervalMs: 20 }), 10)).length).toBe(10);
  expect(xen.sysctl("tbuf_op.get_info").size).toBe(size);
});

test("nothing stays mapped", async () => {
  using xen = Xen.open();
  await collect(xen.host.trace({ intervalMs: 20 }), 100);
  expect(xen.foreignMemory.counters.inUse).toBe(0);
});
