import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import * as domctl from "../../../../src/generated/4.17/x86_64/domctl.ts";
import * as domctlConstants from "../../../../src/generated/4.17/x86_64/domctl.constants.ts";
import * as sysctl from "../../../../src/generated/4.17/x86_64/sysctl.ts";
import * as sysctlConstants from "../../../../src/generated/4.17/x86_64/sysctl.constants.ts";
import * as xenConstants from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { openOnX86, type XenOnX86 } from "../../stand-in/on-x86.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";

let hypercall: StandInXen;
let xen: XenOnX86;

beforeEach(() => {
  hypercall = new StandInXen();
  xen = openOnX86(hypercall);
});

afterEach(() => {
  xen[Symbol.dispose]();
  expect(hypercall.memoryCounters.leaked).toBe(0);
  hypercall[Symbol.dispose]();
});

/** Answers every domctl by calling `see` with the record, and keeps the bytes that Xen received. */
function onDomctl(see: (record: domctl.XenDomctl) => number | void = () => {}): Uint8Array[] {
  const seen: Uint8Array[] = [];
  hypercall.state.answer = (op, [address = 0]) => {
    if (op !== xenConstants.__HYPERVISOR_domctl) return undefined;
    seen.push(hypercall.resolve(address, domctl.XenDomctl.size).slice());
    return see(hypercall.at(domctl.XenDomctl, address)) ?? 0;
  };
  return seen;
}

function onSysctl(see: (record: sysctl.XenSysctl) => number | void): void {
  hypercall.state.answer = (op, [address = 0]) =>
    op === xenConstants.__HYPERVISOR_sysctl ? (see(hypercall.at(sysctl.XenSysctl, address)) ?? 0) : undefined;
}

const recordOf = (bytes: Uint8Array | undefined): domctl.XenDomctl =>
  new domctl.XenDomctl(new DataView(bytes?.slice().buffer ?? new ArrayBuffer(0)));

describe("the record that Xen receives", () => {
  test("has the member filled from an object, with command, version and domain", () => {
    const seen = onDomctl();
    expect(xen.domctl("max_mem", 7, { max_memkb: 4096n })).toBeUndefined();
    const expected = new domctl.XenDomctl();
    expected.cmd = domctlConstants.XEN_DOMCTL_max_mem;
    expected.interface_version = domctlConstants.XEN_DOMCTL_INTERFACE_VERSION;
    expected.domain = 7;
    expected.u.max_mem.max_memkb = 4096n;
    expect(recordOf(seen[0]).decode()).toEqual(expected.decode());
  });

  test("is the same whether an object or a function fills it", () => {
    const seen = onDomctl();
    xen.domctl("max_mem", 7, { max_memkb: 4096n });
    xen.domctl("max_mem", 7, (op) => {
      op.max_memkb = 4096n;
    });
    expect(seen[1]).toEqual(seen[0] ?? new Uint8Array());
  });

  test("contains nothing of the previous operation", () => {
    const seen = onDomctl();
    xen.domctl("createdomain", 0, { max_vcpus: 0xffff_ffff, ssidref: 0xffff_ffff });
    xen.domctl("max_vcpus", 1, { max: 2 });
    const { u } = recordOf(seen[1]);
    expect(u.createdomain.max_vcpus).toBe(0);
    expect(u.max_vcpus.max).toBe(2);
    expect(seen[1]?.subarray(20, 16 + domctl.XenDomctlMaxVcpus.size).every((byte) => byte === 0)).toBe(true);
  });

  test("selects the named operation, even if the filling function overwrites the selector", () => {
    const seen = onDomctl();
    xen.domctl("shadow_op.peek", 3, (op) => {
      op.op = 99;
    });
    expect(recordOf(seen[0]).u.shadow_op.op).toBe(domctlConstants.XEN_DOMCTL_SHADOW_OP_PEEK);
  });
});

describe("an operation's result", () => {
  test("is a plain copy, which for a domctl includes the domain", () => {
    onDomctl((record) => {
      record.domain = 5;
      record.u.getdomaininfo.nr_online_vcpus = 3;
    });
    const info = xen.domctl("getdomaininfo", 4);
    expect([info.domid, info.nr_online_vcpus]).toEqual([5, 3]);
    onDomctl();
    xen.domctl("getdomaininfo", 4);
    expect(info.nr_online_vcpus).toBe(3);
  });

  test("is the reader's return value, and the reader may keep its record", () => {
    onDomctl((record) => void (record.u.getdomaininfo.nr_online_vcpus = 3));
    const kept = xen.domctl("getdomaininfo", 4, (info) => info);
    onDomctl((record) => void (record.u.getdomaininfo.nr_online_vcpus = 9));
    const next = xen.domctl("getdomaininfo", 4, (info) => {
      kept.nr_online_vcpus = 77;
      return info.nr_online_vcpus;
    });
    expect([kept.nr_online_vcpus, next]).toEqual([77, 9]);
  });

  test("has only the union members that the operation uses", () => {
    onDomctl((record) => void (record.u.scheduler_op.u.v.nr_vcpus = 6));
    const { sched_id, u } = xen.domctl("scheduler_op.getvcpuinfo", 4, { sched_id: 6 });
    expect([sched_id, u.v.nr_vcpus]).toEqual([6, 6]);
  });

  test("is unaffected if a filling function keeps its record and writes to it later", () => {
    const seen = onDomctl();
    const kept: { max_memkb: bigint }[] = [];
    xen.domctl("max_mem", 1, (op) => {
      kept.push(op);
      op.max_memkb = 1n;
    });
    xen.domctl("max_mem", 1, () => {
      for (const op of kept) op.max_memkb = 99n;
    });
    expect(recordOf(seen[1]).u.max_mem.max_memkb).toBe(0n);
  });

  test("is right for a call inside another call, which has its own record", () => {
    onDomctl((record) => void (record.u.getdomaininfo.max_pages = BigInt(record.domain)));
    const both = xen.domctl("getdomaininfo", 1, (outer) => {
      const inner = xen.domctl("getdomaininfo", 2);
      return [outer.max_pages, inner.max_pages];
    });
    expect(both).toEqual([1n, 2n]);
  });
});

test("sysctl readconsole fills the caller's own bytes", () => {
  const text = new TextEncoder().encode("(XEN) stand-in console\n");
  onSysctl(({ u: { readconsole } }) => {
    hypercall.resolve(Number(readconsole.buffer_address), readconsole.count).set(text);
    readconsole.count = text.length;
  });
  const bytes = new Uint8Array(new ArrayBuffer(4096));
  using buffer = xen.buffers.makeMutSlice(bytes);
  const length = xen.sysctl(
    "readconsole",
    (op) => {
      op.buffer = buffer.asHypercallPtr();
      op.count = bytes.length;
    },
    (op) => op.count,
  );
  buffer.update();
  expect(bytes.subarray(0, length)).toEqual(text);
});

test("an operation with an interface version of its own sends that of the running release", () => {
  const versions: number[] = [];
  onSysctl((record) => void versions.push(record.interface_version, record.cmd));
  xen.sysctl("sched_id");
  expect(versions).toEqual([sysctlConstants.XEN_SYSCTL_INTERFACE_VERSION, sysctlConstants.XEN_SYSCTL_sched_id]);
});

test("repeated calls allocate no hypercall memory, and keep no buffer alive", () => {
  onSysctl(() => 0);
  using records = hypercall.allocateArray(domctl.XenDomctlGetdomaininfo, 4);
  const list = (): unknown =>
    xen.sysctl("getdomaininfolist", { max_domains: 4, buffer: records.asHypercallPtr() }, (op) => op.num_domains);
  list();
  const before = hypercall.memoryCounters;
  for (let round = 0; round < 100; round++) list();
  expect(hypercall.memoryCounters).toEqual(before);
});
