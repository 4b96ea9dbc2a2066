import { describe, expect, test } from "bun:test";
import {
  TRC_HVM,
  TRC_LOST_RECORDS,
  TRC_SCHED_SWITCH,
  TRC_SCHED_WAKE,
} from "../../../../src/generated/4.17/x86_64/trace.constants.ts";
import { type HostTraceRecord, type Xen, XenBusyError, XenError, XenPermissionError } from "../../../../src/index.ts";
import { TraceNames } from "../../../../src/runtime/toolstack/host/trace-names.ts";
import { SimulatedXen, type SimulatedXenOptions } from "../../../../src/testing.ts";

function opened(options: SimulatedXenOptions = {}) {
  const simulated = new SimulatedXen({ release: "4.17", architecture: "x86_64", cpus: 2, ...options });
  const xen = simulated.open();
  const stack = new DisposableStack();
  stack.use(simulated);
  stack.use(xen);
  return { simulated, xen, [Symbol.dispose]: () => stack.dispose() };
}

/** Takes as many records as there are at once. */
async function take(trace: AsyncIterator<HostTraceRecord, undefined>, count: number): Promise<HostTraceRecord[]> {
  const records: HostTraceRecord[] = [];
  for (let index = 0; index < count; index++) {
    const { value } = await trace.next();
    if (value !== undefined) records.push(value);
  }
  return records;
}

/** Waits until a trace waits for records. */
async function waiting(trace: AsyncIterator<HostTraceRecord, undefined>) {
  const next = trace.next();
  await Bun.sleep(5);
  return next;
}

test("records come with their names, times and words", async () => {
  using at = opened();
  using trace = at.xen.host.trace({ intervalMs: 1 });
  const first = trace.next();
  await Bun.sleep(20);
  at.simulated.recordTrace({ event: TRC_SCHED_SWITCH, cpu: 1, words: [0, 1, 32767, 3] });
  expect(await first).toEqual({
    done: false,
    value: {
      cpu: 1,
      cycles: 144_000_000_000n,
      timeNs: 60_000_000_000n,
      event: TRC_SCHED_SWITCH,
      name: "TRC_SCHED_SWITCH",
      members: { prev_domid: 0, prev_vcpu: 1, next_domid: 32767, next_vcpu: 3 },
      words: [0, 1, 32767, 3],
    },
  });
});

test("records of all cpus are in the order of time", async () => {
  using at = opened();
  using trace = at.xen.host.trace({ intervalMs: 1 });
  const first = trace.next();
  await Bun.sleep(20);
  for (const cpu of [1, 0, 1]) {
    at.simulated.recordTrace({ event: TRC_SCHED_WAKE, cpu, words: [5, cpu] });
    at.simulated.advance({ milliseconds: 1 });
  }
  const { value } = await first;
  const rest = await take(trace, 2);
  expect([value, ...rest].map((record) => record?.cpu)).toEqual([1, 0, 1]);
});

test("classes and cpus are chosen, and all are chosen again at the end", async () => {
  using at = opened();
  const trace = at.xen.host.trace({ intervalMs: 1, events: ["sched"], cpus: [1] });
  const first = trace.next();
  await Bun.sleep(20);
  at.simulated.recordTrace({ event: TRC_SCHED_WAKE, cpu: 0, words: [1, 0] });
  at.simulated.recordTrace({ event: TRC_HVM | 1, cpu: 1, words: [] });
  at.simulated.recordTrace({ event: TRC_SCHED_WAKE, cpu: 1, words: [7, 0] });
  expect((await first).value?.members).toEqual({ domid: 7, vcpu: 0 });
  const mask = at.xen.abi.load("trace.constants");
  expect(at.xen.sysctl("tbuf_op.get_info").evt_mask).toBe(mask.TRC_SCHED);
  trace.close();
  expect(at.xen.sysctl("tbuf_op.get_info").evt_mask).toBe(mask.TRC_ALL);
});

test("records that did not fit are counted", async () => {
  using at = opened({ cpus: 1 });
  using trace = at.xen.host.trace({ intervalMs: 1, bufferPages: 1 });
  const first = trace.next();
  await Bun.sleep(20);
  // 4,088 bytes hold 170 records of 24 bytes.
  for (let index = 0; index < 180; index++) {
    at.simulated.recordTrace({ event: TRC_SCHED_WAKE, words: [index, 0, 0] });
  }
  expect((await first).value?.members["domid"]).toBe(0);
  expect((await take(trace, 169)).at(-1)?.members["domid"]).toBe(169);
  const next = trace.next();
  at.simulated.recordTrace({ event: TRC_SCHED_WAKE, words: [1000, 0, 0] });
  expect((await next).value?.members["domid"]).toBe(1000);
  expect(trace.lostRecords).toBe(10);
  expect(TRC_LOST_RECORDS).toBeGreaterThan(0);
});

test("many turns around a small buffer lose nothing", async () => {
  using at = opened({ cpus: 1 });
  using trace = at.xen.host.trace({ intervalMs: 1, bufferPages: 1 });
  let next = trace.next();
  await Bun.sleep(20);
  for (let turn = 0; turn < 30; turn++) {
    const words = Array.from({ length: turn % 8 }, (_, index) => turn * 100 + index);
    for (let index = 0; index < 40; index++) at.simulated.recordTrace({ event: TRC_HVM | 7, words });
    for (let index = 0; index < 40; index++) {
      expect((await next).value?.words).toEqual(words);
      next = trace.next();
    }
  }
  expect(trace.lostRecords).toBe(0);
});

test("one trace at a time; the next uses the same buffers", async () => {
  using at = opened();
  const trace = at.xen.host.trace({ intervalMs: 1 });
  expect(() => at.xen.host.trace()).toThrow(XenBusyError);
  trace.close();
  expect(await trace.next()).toEqual({ done: true, value: undefined });
  using again = at.xen.host.trace({ intervalMs: 1, bufferPages: 77 });
  const first = again.next();
  await Bun.sleep(20);
  at.simulated.recordTrace({ event: TRC_SCHED_WAKE, words: [1, 2] });
  expect((await first).value?.members).toEqual({ domid: 1, vcpu: 2 });
});

test("an end by a loop, a signal or the Xen unmaps the buffers and stops the records", async () => {
  using at = opened();
  const mappings = (): number => at.xen.foreignMemory.counters.inUse;
  const abort = new AbortController();
  const ends: ((trace: ReturnType<typeof at.xen.host.trace>) => unknown)[] = [
    (trace) => trace.return(),
    () => abort.abort(new Error("enough")),
  ];
  for (const end of ends) {
    const trace = at.xen.host.trace({ intervalMs: 1, signal: abort.signal });
    const next = waiting(trace);
    await Bun.sleep(20);
    expect(mappings()).toBe(2);
    end(trace);
    await next.catch(() => undefined);
    expect(mappings()).toBe(0);
  }
  expect(() => at.xen.host.trace({ signal: abort.signal })).not.toThrow();
  const last = at.xen.host.trace();
  const next = last.next();
  await Bun.sleep(20);
  at.xen.close();
  expect(await next).toEqual({ done: true, value: undefined });
});

test("an end while the buffers are being mapped leaves none mapped", async () => {
  using at = opened();
  const trace = at.xen.host.trace();
  const next = trace.next();
  trace.close();
  expect(await next).toEqual({ done: true, value: undefined });
  await Bun.sleep(20);
  expect(at.xen.foreignMemory.counters.inUse).toBe(0);
});

describe("wrong values are refused:", () => {
  test.each([
    ["an unknown class", { events: ["shed"] }, 'did you mean "sched"?'],
    ["a cpu that there is not", { cpus: [2] }, "from 0 to 1"],
    ["no cpu", { cpus: [] }, "the number of cpus"],
    ["no pages", { bufferPages: 0 }, "bufferPages"],
    ["an unknown option", { event: [] }, "event"],
    ["an interval of nothing", { intervalMs: 0 }, "intervalMs"],
  ])("%s", (_, options, message) => {
    using at = opened();
    expect(() => at.xen.host.trace(options as never)).toThrow(message);
    // A refused trace is no open one.
    at.xen.host.trace().close();
  });
});

test("a domain that may not control the host is refused", () => {
  using at = opened({ runsIn: 1, domains: [{}] });
  expect(() => at.xen.host.trace()).toThrow(XenPermissionError);
});

describe("a buffer that another program has spoilt is an error:", () => {
  test.each([
    ["an index beyond the end", 0x7fff_fff0],
    ["an index between words", 2],
  ])("%s", async (_, producer) => {
    using at = opened({ cpus: 1 });
    using trace = at.xen.host.trace({ intervalMs: 1 });
    const next = trace.next();
    next.catch(() => undefined);
    await Bun.sleep(20);
    const info = at.xen.sysctl("tbuf_op.get_info");
    const owner = at.xen.abi.load("xen.constants").DOMID_XEN;
    using first = await at.xen.foreignMemory.map(
      owner as never,
      [info.buffer_mfn + BigInt(Math.ceil(info.size / 4096))],
      {
        writable: true,
      },
    );
    first.storeUint32(4, producer);
    await expect(next).rejects.toThrow(XenError);
  });
});

test("events of one scheduler are named by their numbers, changes of state with both states", () => {
  using at = opened();
  const names = new TraceNames(at.xen.abi);
  const c = at.xen.abi.load("trace.constants");
  const credit2 = c.TRC_SCHED_CLASS | (c.TRC_SCHED_CSCHED2 << c.TRC_SCHED_ID_SHIFT) | 21;
  expect(names.describe(credit2, [])).toEqual({ name: "TRC_SCHED_CSCHED2.21", members: {} });
  const change = c.TRC_SCHED_RUNSTATE_CHANGE | (2 << 8) | (1 << 4);
  expect(names.describe(change, [(5 << 16) | 3])).toEqual({
    name: "TRC_SCHED_RUNSTATE_CHANGE",
    members: { old_state: 2, new_state: 1, vcpu: 3, domid: 5 },
  });
  expect(names.describe(0x0fff_ff00, [1])).toEqual({ name: null, members: {} });
  expect(names.describe(c.TRC_SCHED_SWITCH, [1, 2])).toMatchObject({ members: { prev_domid: 1, prev_vcpu: 2 } });
});

test("each release names its events", () => {
  for (const release of ["4.14", "4.18", "4.22"]) {
    using simulated = new SimulatedXen({ release });
    using xen: Xen = simulated.open();
    const names = new TraceNames(xen.abi);
    expect(names.describe(TRC_SCHED_SWITCH, []).name).toBe("TRC_SCHED_SWITCH");
  }
});
