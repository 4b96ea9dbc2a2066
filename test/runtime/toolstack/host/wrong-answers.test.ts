/** Wrong answers of a hypervisor: each ends in an error, instead of a loop or of all memory. */

import { describe, expect, test } from "bun:test";
import { Xen, XenError, type XenHypercall } from "../../../../src/index.ts";
import { metrics } from "../../../../src/metrics.ts";
import { domainDecoder } from "../../../../src/runtime/toolstack/domain/domain-info.ts";
import { SimulatedXen } from "../../../../src/testing.ts";

type Fill = (record: never) => number | void;

/** Asks a machine that answers an operation wrongly, and returns the error's message. */
function messageOf(operation: string, answer: Fill, ask: (xen: Xen) => unknown): string {
  using simulated = new SimulatedXen({ domains: [{ vcpus: 2 }], architecture: "x86_64" });
  using xen = simulated.open();
  using _wrong = simulated.answer(operation, answer);
  return messageThrown(() => ask(xen));
}

function messageThrown(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    expect(error).toBeInstanceOf(XenError);
    return (error as XenError).message;
  }
  return "nothing was thrown";
}

function physinfo(max_cpu_id: number, max_node_id: number): Fill {
  const fill = (info: Record<string, number>): void => {
    info["max_cpu_id"] = max_cpu_id;
    info["max_node_id"] = max_node_id;
  };
  return fill as Fill;
}

function manyStates(pmstat: { u: { getcx: { nr: number } } }): void {
  pmstat.u.getcx.nr = 0x7fff_ffff;
}

function samePool(pool: { cpupool_id: number }): void {
  pool.cpupool_id = 0;
}

describe("a wrong answer about the machine is an error:", () => {
  for (const [name, ask] of Object.entries<(xen: Xen) => unknown>({
    "cpus()": (xen) => xen.host.cpus(),
    "numaNodes()": (xen) => xen.host.numaNodes(),
    "cpuIdleTimesNs()": (xen) => xen.host.cpuIdleTimesNs(),
    "freeCpus()": (xen) => xen.cpupools.freeCpus(),
    "cpupools.list()": (xen) => xen.cpupools.list(),
    "nodeAffinity()": (xen) => xen.domains.get(1).nodeAffinity(),
    "affinity()": (xen) => xen.domains.get(1).vcpus.get(0).affinity(),
    "setAffinity()": (xen) =>
      xen.domains
        .get(1)
        .vcpus.get(0)
        .setAffinity({ hard: [0] }),
  })) {
    test(`too many cpus or nodes in ${name}`, () => {
      for (const [cpu, node] of [
        [0xffff_ffff, 0],
        [0x1_0000, 0],
        [0, 0xffff_ffff],
        [0, 256],
      ] as const) {
        const message = messageOf("sysctl physinfo", physinfo(cpu, node), ask);
        expect(message).toStartWith(`sysctl physinfo answered ${cpu || node} as max_`);
      }
    });
  }

  test("too many idle states of a cpu", () => {
    const message = messageOf("sysctl get_pmstat.get_max_cx", manyStates as Fill, (xen) => xen.host.power.idle(0));
    expect(message).toContain("answered 2147483647 as nr, which is at most 255");
  });

  test("a cpu pool that comes again", () => {
    const message = messageOf("sysctl cpupool_op.info", samePool as Fill, (xen) => xen.cpupools.list());
    expect(message).toBe("expected the cpu pools to end, or one from 1 on, received 0");
  });

  test("every cpu pool that there can be", () => {
    const message = messageOf(
      "sysctl cpupool_op.info",
      () => 0,
      (xen) => xen.cpupools.list(),
    );
    expect(message).toBe("expected the cpu pools to end, or one from 65536 on, received 65536");
  });

  test.each([
    ["does not advance", 0],
    ["never ends", 16_384],
  ])("a console that %s", (_, step) => {
    const fill = (console: { index: number; count: number }) => {
      console.count = 16_384;
      console.index += step;
    };
    for (const ask of [(xen: Xen) => xen.host.console.text(), (xen: Xen) => xen.host.console.clear()]) {
      const message = messageOf("sysctl readconsole", fill as Fill, ask);
      expect(message).toStartWith("expected Xen's console to end, received more text at position ");
    }
  });
});

test.each([0x7fff_fffe, 0x1_0000])("a domain whose highest vcpu would be %d is an error", (highest) => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  const { XenDomctlGetdomaininfo } = xen.abi.load("domctl");
  const record = new XenDomctlGetdomaininfo();
  record.max_vcpu_id = highest;
  expect(messageThrown(() => domainDecoder(xen.abi)(record))).toContain(
    `answered ${highest} as max_vcpu_id, which is at most 65535`,
  );
});

test.each([1_000_000_000, 0x10_0001])("a text of Xen's of %d bytes is an error", (size) => {
  using simulated = new SimulatedXen({ release: "4.20" });
  const inner = simulated.hypercall;
  const hypercall = new Proxy(inner, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      if (name !== "hypercall2") return value.bind(target);
      // A size is asked for with a null pointer.
      return (op: number, command: number, pointer: number | object) =>
        pointer === 0 && command !== 0 ? size : value.call(target, op, command, pointer);
    },
  }) as XenHypercall;
  using xen = Xen.open({ hypercall });
  expect(messageThrown(() => xen.version)).toContain(`answered ${size} as its size, which is at most 1048576`);
});

test("event channels without an end are counted up to the most that a domain can have", async () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  using _wrong = simulated.answer("event_channel_op status", () => 0);
  const text = await metrics(xen, { collectors: ["event-channels"] }).text();
  expect(text).toContain('xen_collector_success{collector="event-channels"} 1');
});
