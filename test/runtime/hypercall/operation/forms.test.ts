/** The form of each family's hypercall: the contents of its arguments. */

import { afterEach, beforeEach, expect, test } from "bun:test";
import * as argo from "../../../../src/generated/4.17/x86_64/argo.ts";
import * as domctl from "../../../../src/generated/4.17/x86_64/domctl.ts";
import * as domctlConstants from "../../../../src/generated/4.17/x86_64/domctl.constants.ts";
import * as sysctl from "../../../../src/generated/4.17/x86_64/sysctl.ts";
import * as dmOp from "../../../../src/generated/4.17/x86_64/hvm/dm_op.ts";
import * as event from "../../../../src/generated/4.17/x86_64/event_channel.ts";
import * as grant from "../../../../src/generated/4.17/x86_64/grant_table.ts";
import * as version from "../../../../src/generated/4.17/x86_64/version.ts";
import { MulticallEntry } from "../../../../src/generated/4.17/x86_64/xen.ts";
import * as numbers from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { loadModule } from "../../../../src/generated/index.ts";
import { unsafeOperations } from "../../../../src/unsafe.ts";
import { openOnX86, type XenOnX86 } from "../../stand-in/on-x86.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";

let hypercall: StandInXen;
let xen: XenOnX86;
const seen: { op: number; args: readonly number[] }[] = [];

beforeEach(() => {
  hypercall = new StandInXen();
  xen = openOnX86(hypercall);
  seen.length = 0;
});

afterEach(() => {
  xen[Symbol.dispose]();
  expect(hypercall.memoryCounters.inUse).toBe(0);
  hypercall[Symbol.dispose]();
});

function answer(see: (args: readonly number[]) => number = () => 0): void {
  hypercall.state.answer = (op, args) => {
    seen.push({ op, args });
    return see(args);
  };
}

function command(
  family: "event_channel_op" | "grant_table_op" | "memory_op" | "vcpu_op" | "hypfs_op",
  name: string,
): number {
  return loadModule("4.17/x86_64", `operations/${family}`).family.operations[name]?.command ?? -1;
}

test("a command without argument is one number", () => {
  answer(() => 0x4_0011);
  expect(xen.versionOp("version")).toBe(0x4_0011);
  expect(seen).toEqual([{ op: numbers.__HYPERVISOR_xen_version, args: [0, 0] }]);
});

test("a command and its argument are a number and an address", () => {
  answer(([, address = 0]) => {
    const status = hypercall.at(event.EvtchnStatus, address);
    expect([status.dom, status.port]).toEqual([3, 4]);
    status.vcpu = 1;
    return 0;
  });
  expect(xen.eventChannelOp("status", { dom: 3, port: 4 })).toMatchObject({ dom: 3, port: 4, vcpu: 1 });
  expect(seen[0]?.args[0]).toBe(command("event_channel_op", "status"));
});

test("an argument that may be an array is followed by the number of its elements", () => {
  answer(([, address = 0]) => {
    hypercall.at(grant.GnttabQuerySize, address).max_nr_frames = 64;
    return 0;
  });
  expect(xen.grantTableOp("query_size", { dom: 2 })).toMatchObject({ dom: 2, max_nr_frames: 64 });
  expect(seen[0]?.args).toMatchObject([command("grant_table_op", "query_size"), expect.any(Number), 1]);
});

test("a vcpu's number is between command and argument", () => {
  answer(() => 1);
  expect(xen.vcpuOp("is_up", 6)).toBe(1);
  expect(seen[0]).toEqual({ op: numbers.__HYPERVISOR_vcpu_op, args: [command("vcpu_op", "is_up"), 6, 0] });
});

test("an argument that is a number is in memory of its size", () => {
  answer(([, address = 0]) => new DataView(hypercall.resolve(address, 2).slice().buffer).getUint16(0, true));
  expect(xen.memoryOp("maximum_reservation", 0x1234)).toBe(0x1234);
});

test("the hypercall's own arguments are passed by name, and their buffers fit their counts", () => {
  answer();
  using path = xen.buffers.makeConstSlice(new TextEncoder().encode("/buildinfo\0"));
  using entry = hypercall.allocateBytes(64);
  const buffer = entry.asHypercallPtr() as never;
  xen.hypfsOp("read", { path: path.asHypercallPtr(), path_length: 11, buffer, length: 64 });
  expect(seen[0]?.args).toEqual([
    command("hypfs_op", "read"),
    path.asHypercallPtr().address,
    11,
    entry.asHypercallPtr().address,
    64,
  ]);
  expect(() => xen.hypfsOp("read", { path: path.asHypercallPtr(), path_length: 12, buffer, length: 64 })).toThrow(
    "hypfs_op read: path: expected a buffer of 12 bytes at least",
  );
  expect(seen.length).toBe(1);
});

test("the checked values are sent, even if the caller's object returns others at each access", () => {
  answer();
  using path = xen.buffers.makeConstSlice(new TextEncoder().encode("/buildinfo\0"));
  using entry = hypercall.allocateBytes(64);
  const buffer = entry.asHypercallPtr() as never;
  let length = 32;
  const growing = {
    path: path.asHypercallPtr(),
    path_length: 11,
    buffer,
    get length() {
      return (length *= 2);
    },
  };
  xen.hypfsOp("read", growing);
  expect(seen[0]?.args.at(-1)).toBe(64);
  expect(() => xen.hypfsOp("read", growing)).toThrow("hypfs_op read: buffer: expected a buffer of 128 bytes at least");
});

test("a device model's operation has a domain and buffers with their lengths", () => {
  using extents = hypercall.allocateArray(dmOp.XenDmOpModifiedMemoryExtent, 2);
  answer(([domid, count, address = 0]) => {
    expect([domid, count]).toEqual([9, 2]);
    const { op, u } = hypercall.at(dmOp.XenDmOp, address);
    expect([op, u.modified_memory.nr_extents]).toEqual([11, 2]);
    return 0;
  });
  xen.dmOp("modified_memory", 9, { nr_extents: 2 }, [extents.asHypercallPtr()]);
  expect(seen[0]?.args[3]).toBe(extents.asHypercallPtr().address);
  expect(() => xen.dmOp("modified_memory", 9, { nr_extents: 3 }, [extents.asHypercallPtr()])).toThrow(RangeError);
});

test("a flexible array is as long as its count, even a large one", () => {
  for (const length of [20, 5000]) {
    answer(([, address = 0]) => {
      const bytes = hypercall.resolve(address + version.XenBuildId.size, length);
      bytes.fill(0xab);
      return length;
    });
    const { value, id } = xen.versionOp("build_id", { len: length }, (build, value) => ({ value, id: build.buf }));
    expect([value, id.length, id.every((byte) => byte === 0xab)]).toEqual([length, length, true]);
  }
});

test("null in place of a buffer sends 0, to ask for a size", () => {
  answer(() => 20);
  expect(xen.versionOp("build_id", null)).toEqual({ value: 20, output: null });
  expect(seen[0]?.args[1]).toBe(0);
});

test("a result of more than 32 bits is exact, and one of more than 53 bits throws", () => {
  answer(() => 2 ** 40);
  expect(xen.memoryOp("maximum_ram_page")).toBe(2 ** 40);
  hypercall.hypercallLong = () => 1n << 60n;
  expect(() => xen.memoryOp("maximum_ram_page")).toThrow(RangeError);
});

test("an operation with a number and a record returns both", () => {
  answer(() => 3);
  const { value, output } = xen.sysctl("livepatch_op.list", { u: { list: { idx: 7 } } });
  expect([value, output.u.list.idx]).toEqual([3, 7]);
});

test("an operation with a number alone returns the number", () => {
  answer(() => 3);
  using frames = hypercall.allocateBytes(32);
  const request = { domid: 5, nr_extents: 4n, extent_start: frames.asHypercallPtr() as never };
  expect(xen.memoryOp("increase_reservation", request)).toBe(3);
});

test("argo's message buffers fit their counts, also in the hypercall's own arguments", () => {
  answer(() => 10);
  const { argoOp } = unsafeOperations(xen);
  using text = hypercall.allocateBytes(10);
  using iovs = hypercall.allocateArray(argo.XenArgoIov, 1);
  const iov = iovs.value.get(0);
  iov.iov_hnd = text.asHypercallPtr();
  iov.iov_len = 10;
  const call = { iovs: iovs.asHypercallPtr(), niov: 1, message_type: 7 };
  expect(argoOp("sendv", call, { dst: { domain_id: 3 } })).toBe(10);
  expect(seen[0]?.args.slice(2)).toEqual([iovs.asHypercallPtr().address, 1, 7]);
  iov.iov_len = 11;
  expect(() => argoOp("sendv", call, {})).toThrow(
    "argo_op sendv: iovs: iov_hnd: expected a buffer of 11 bytes at least",
  );
});

test("an outcome can be given to the operation that sets it, for another domain too", () => {
  const tsc = { tsc_mode: 2, gtsc_khz: 2_400_000, incarnation: 1, elapsed_nsec: 5n };
  const sent: object[] = [];
  answer(([address = 0]) => {
    const { cmd, domain, u } = hypercall.at(domctl.XenDomctl, address);
    if (cmd === domctlConstants.XEN_DOMCTL_gettscinfo) Object.assign(u.tsc_info, tsc);
    else sent.push({ domain, ...u.tsc_info.decode() });
    return 0;
  });
  const outcome = xen.domctl("gettscinfo", 4);
  expect(outcome).toMatchObject({ ...tsc, domid: 4 });
  xen.domctl("settscinfo", 5, outcome);
  xen.domctl("settscinfo", 5, { ...outcome, incarnation: 2 });
  expect(sent).toMatchObject([
    { domain: 5, ...tsc },
    { domain: 5, ...tsc, incarnation: 2 },
  ]);
});

test("a union that an operation uses in parts is an object with each of them", () => {
  answer(([, address = 0]) => {
    const { u } = hypercall.at(event.EvtchnStatus, address);
    u.interdomain.dom = 3;
    u.interdomain.port = 17;
    return 0;
  });
  const { u } = xen.eventChannelOp("status", { dom: 5, port: 6 });
  expect(u).toEqual({ unbound: { dom: 3 }, interdomain: { dom: 3, port: 17 }, pirq: 3, virq: 3 });
});

test("a union in a member of a record is an object with each of its members, also after an error", () => {
  answer(() => 0);
  const { grantTableOp } = unsafeOperations(xen);
  const source = { u: { ref: 9 }, domid: 3, offset: 16 };
  const { dest, ...copied } = grantTableOp("copy", { source, dest: { u: { gmfn: 0x77n } }, len: 64 });
  expect(copied).toMatchObject({ source: { ...source, u: { ref: 9, gmfn: 9n } }, len: 64, flags: 0, status: 0 });
  expect(dest.u).toEqual({ ref: 0x77, gmfn: 0x77n });
  const { dev } = xen.memoryOp("reserved_device_memory_map", { dev: { pci: { seg: 1, bus: 2, devfn: 3 } } });
  expect(dev).toEqual({ pci: { seg: 1, bus: 2, devfn: 3 } });
});

test("a flexible array is filled from a list, and from a function if its length is fixed", () => {
  const read: number[][] = [];
  answer(([, address = 0]) => {
    read.push([...new Uint8Array(hypercall.resolve(address, 16))]);
    return 0;
  });
  const add = { seg: 1, bus: 2, devfn: 3, flags: 4 };
  xen.physdevOp("pci_device_add", { ...add, optarr: [0x0807_0605] });
  xen.physdevOp("pci_device_add", (record) => {
    Object.assign(record, add);
    record.optarr.set(0, 0x0807_0605);
  });
  xen.physdevOp("pci_device_add", add);
  expect(() => xen.physdevOp("pci_device_add", { ...add, optarr: [1, 2] })).toThrow(RangeError);
  expect(read.map((bytes) => bytes.slice(12))).toEqual([
    [5, 6, 7, 8],
    [5, 6, 7, 8],
    [0, 0, 0, 0],
  ]);
  expect(read[0]?.slice(0, 12)).toEqual(read[1]?.slice(0, 12) ?? []);
  const { argoOp } = unsafeOperations(xen);
  argoOp("notify", { nent: 1, data: [{ space_required: 9 }] });
  expect(seen.length).toBe(4);
});

test("an error of a multicall has the output of its operation", () => {
  hypercall.state.answer = (op, [address = 0]) => {
    if (op !== numbers.__HYPERVISOR_multicall) return undefined;
    const entry = hypercall.at(MulticallEntry, address);
    hypercall.at(sysctl.XenSysctl, Number(entry.args.get(0))).u.cpu_featureset.nr_features = 23;
    entry.result = BigInt.asUintN(64, -105n);
    return 0;
  };
  const [outcome] = xen.multicall((ops) => [ops.sysctl("get_cpu_featureset", { index: 1, nr_features: 0 })]);
  const features: number | undefined = outcome.error?.output?.nr_features;
  expect([outcome.error?.code, features]).toEqual(["ENOBUFS", 23]);
});
