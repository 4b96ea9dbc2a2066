import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { domid, XenNoSuchDomainError, Xen } from "../../../../src/index.ts";
import * as domctl from "../../../../src/generated/4.17/x86_64/domctl.constants.ts";
import type { XenDomctlGetdomaininfo } from "../../../../src/generated/4.17/x86_64/domctl.ts";
import * as sched from "../../../../src/generated/4.17/x86_64/sched.constants.ts";
import { __HYPERVISOR_sysctl } from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";

const untyped = (value: unknown): never => value as never;

/** Makes a Xen with domains of these numbers. */
function xenWith(domids: Iterable<number>, fill: (info: XenDomctlGetdomaininfo) => void = () => {}): StandInXen {
  const xen = new StandInXen();
  xen.state.domains = Array.from(domids, (number) => ({ domid: number, fill }));
  return xen;
}

describe("the list of domains", () => {
  test.each([0, 1, 2, 127, 128, 129, 256, 257, 1000])("has each of %d domains once, in order", (count) => {
    const numbers = Array.from({ length: count }, (_, index) => index * 32);
    using hypercall = xenWith(numbers);
    using xen = Xen.open({ hypercall });
    expect(xen.domains.list().map((domain): number => domain.domid)).toEqual(numbers);
  });

  test("ends at the last number that a domain can have", () => {
    using hypercall = xenWith(Array.from({ length: 128 }, (_, index) => 0x7fef - 127 + index));
    using xen = Xen.open({ hypercall });
    expect(xen.domains.list().at(-1)?.domid as number).toBe(0x7fef);
    expect(hypercall.calls.get(__HYPERVISOR_sysctl)).toBe(1);
  });

  test("has the values of Xen's record for each domain", () => {
    using hypercall = xenWith([7], (info) => {
      info.flags = domctl.XEN_DOMINF_running | domctl.XEN_DOMINF_hvm_guest | domctl.XEN_DOMINF_hap;
      info.tot_pages = 1n << 40n;
      info.max_pages = 3n;
      info.outstanding_pages = 4n;
      info.shr_pages = 5n;
      info.paged_pages = 6n;
      info.cpu_time = (1n << 63n) + 1n;
      info.nr_online_vcpus = 2;
      info.max_vcpu_id = 3;
      info.ssidref = 9;
      info.cpupool = 1;
      info.handle = Uint8Array.from({ length: 16 }, (_, index) => 0xf0 - index);
    });
    using xen = Xen.open({ hypercall });
    expect(xen.domains.list()).toEqual([
      {
        domid: domid(7),
        uuid: "f0efeeed-eceb-eae9-e8e7-e6e5e4e3e2e1",
        state: "running",
        flags: ["hvm_guest", "running", "hap"],
        shutdownReason: null,
        totalPages: 2 ** 40,
        maximumPages: 3,
        outstandingPages: 4,
        sharedPages: 5,
        pagedOutPages: 6,
        cpuTimeNs: 9_223_372_036_854_775_809n,
        onlineVcpus: 2,
        highestVcpu: 3,
        cpupool: 1,
        securityId: 9,
      },
    ]);
  });

  test("has null for a domain without vcpus or without a cpu pool", () => {
    using hypercall = xenWith([1], (info) => {
      info.max_vcpu_id = 0xffff_ffff;
      info.cpupool = 0xffff_ffff;
    });
    using xen = Xen.open({ hypercall });
    expect(xen.domains.list()).toMatchObject([{ highestVcpu: null, cpupool: null }]);
  });

  test.each([
    [domctl.XEN_DOMINF_running, "running"],
    [domctl.XEN_DOMINF_blocked, "blocked"],
    [domctl.XEN_DOMINF_paused | domctl.XEN_DOMINF_blocked, "paused"],
    [domctl.XEN_DOMINF_shutdown | domctl.XEN_DOMINF_paused, "shutdown"],
    [domctl.XEN_DOMINF_dying | domctl.XEN_DOMINF_shutdown | domctl.XEN_DOMINF_paused, "dying"],
    [0, "runnable"],
  ] as const)("has the most telling of the flags %d as state: %s", (flags, state) => {
    using hypercall = xenWith([1], (info) => {
      info.flags = flags;
    });
    using xen = Xen.open({ hypercall });
    expect(xen.domains.list()).toMatchObject([{ state }]);
  });

  test.each([
    [sched.SHUTDOWN_poweroff, "poweroff"],
    [sched.SHUTDOWN_crash, "crash"],
    [sched.SHUTDOWN_soft_reset, "soft_reset"],
    [200, 200],
  ] as const)("has the shutdown code %d as %p", (code, shutdownReason) => {
    using hypercall = xenWith([1], (info) => {
      info.flags = domctl.XEN_DOMINF_shutdown | (code << domctl.XEN_DOMINF_shutdownshift);
    });
    using xen = Xen.open({ hypercall });
    expect(xen.domains.list()).toMatchObject([{ shutdownReason }]);
  });

  test("refuses page counts that no number holds exactly, and works again afterwards", () => {
    let pages = 1n << 60n;
    using hypercall = xenWith([1], (info) => {
      info.tot_pages = pages;
    });
    using xen = Xen.open({ hypercall });
    expect(() => xen.domains.list()).toThrow(RangeError);
    const before = hypercall.memoryCounters;
    pages = 5n;
    expect(xen.domains.list()).toMatchObject([{ totalPages: 5 }]);
    expect(hypercall.memoryCounters).toEqual(before);
  });

  test("has no domains of an earlier, longer list", () => {
    using hypercall = xenWith([1, 2, 3]);
    using xen = Xen.open({ hypercall });
    expect(xen.domains.list().length).toBe(3);
    hypercall.state.domains.length = 0;
    expect(xen.domains.list()).toEqual([]);
  });

  test("is refused, with no domain read beyond the buffer, if Xen's count is larger than that", () => {
    using hypercall = xenWith([1]);
    using xen = Xen.open({ hypercall });
    hypercall.state.domains[0] = {
      domid: 1,
      fill: () => {
        hypercall.state.domains.length = 0;
      },
    };
    const list = Object.getPrototypeOf(hypercall).hypercall1 as StandInXen["hypercall1"];
    hypercall.hypercall1 = (op, argument) => {
      const result = list.call(hypercall, op, argument);
      if (typeof argument !== "number")
        new DataView(hypercall.resolve(argument.address, 136).buffer).setUint32(24, 129, true);
      return result;
    };
    expect(() => xen.domains.list()).toThrow("expected Xen to list domains from 2 on by ascending number, received 0");
  });

  test("is refused if the domains do not ascend, since it would not end", () => {
    using hypercall = xenWith(Array.from({ length: 128 }, () => 5));
    using xen = Xen.open({ hypercall });
    expect(() => xen.domains.list()).toThrow("expected Xen to list domains from 6 on by ascending number, received 5");
  });

  test("can be read ten thousand times without holding more memory", () => {
    using hypercall = xenWith([0, 1, 2]);
    using xen = Xen.open({ hypercall });
    xen.domains.list();
    const before = hypercall.memoryCounters;
    for (let round = 0; round < 10_000; round++) xen.domains.list();
    expect(hypercall.memoryCounters).toEqual(before);
  });
});

describe("one domain", () => {
  test("is found by its number", () => {
    using hypercall = xenWith([0, 5, 9]);
    using xen = Xen.open({ hypercall });
    expect(xen.domains.get(domid(5)).info().domid as number).toBe(5);
  });

  test.each([4, 10])("is not mistaken for its neighbour if it does not exist (%d)", (number) => {
    using hypercall = xenWith([0, 5, 9]);
    using xen = Xen.open({ hypercall });
    const info = (): unknown => xen.domains.get(number).info();
    expect(info).toThrow(XenNoSuchDomainError);
    expect(info).toThrow(expect.objectContaining({ domid: number, errno: constants.errno.ESRCH, code: "ESRCH" }));
  });
});

test("the handle of a domain is made without a hypercall, and its number is checked at once", () => {
  using hypercall = xenWith([5]);
  using xen = Xen.open({ hypercall });
  hypercall.calls.clear();
  expect(xen.domains.get(9).domid as number).toBe(9);
  expect(hypercall.calls.size).toBe(0);
  for (const wrong of [-1, 0x7ff0, 1.5, Number.NaN]) expect(() => xen.domains.get(wrong)).toThrow(RangeError);
  for (const wrong of [undefined, "5", 5n, null]) expect(() => xen.domains.get(untyped(wrong))).toThrow(TypeError);
});

test.each([-1, 0x7ff0, 0xffff, 1.5, Number.NaN])("domains.get refuses %p as a domid", (value) => {
  expect(() => domid(value)).toThrow(RangeError);
});

test.each([undefined, "0", 0n])("domains.get refuses %p, which is not a number", (value) => {
  expect(() => domid(untyped(value))).toThrow(TypeError);
});
