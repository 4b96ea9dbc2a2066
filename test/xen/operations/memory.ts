/** Memory of domains and of the machine: held against bytes in pages, and against other lists of Xen's and Linux's. */

import { expect } from "bun:test";
import { ForeignPages } from "../guests/foreign-pages.ts";
import { grantTable, FREE_FRAME } from "./guest-state.ts";
import { type Scene, scenesAt, scenesFor } from "./scene.ts";
import type { Stage } from "./stage.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });
const x86Since415 = scenesFor({ on: "x86_64", from: "4.15" });
const arm = scenesFor({ on: "arm64" });

const E820_RAM = 1;
const E820_BYTES = 20;

/** Entries of a memory map: start, length and type, without padding. */
function e820(entries: readonly (readonly [start: bigint, bytes: bigint, type: number])[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * E820_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [index, [start, length, type]] of entries.entries()) {
    view.setBigUint64(index * E820_BYTES, start, true);
    view.setBigUint64(index * E820_BYTES + 8, length, true);
    view.setUint32(index * E820_BYTES + 16, type, true);
  }
  return bytes;
}

const paging = "paging of guests' memory, which wants Intel's VT-x";
const sharing = "CONFIG_MEM_SHARING, which Debian leaves out";
const lacking = ["EOPNOTSUPP", "ENOSYS", "ENODEV", "EINVAL"];

const ACCESS = "access rights of pages, which want VT-x";
const NO_ACCESS = "CONFIG_MEM_ACCESS, which Debian leaves out";

function setAccessMulti(stage: Pick<Stage, "xen" | "puppet" | "list64" | "bytes">): void {
  const puppet = stage.puppet();
  stage.xen.memoryOp("access_op.set_access_multi", {
    domid: puppet.domid,
    nr: 1,
    pfn_list: stage.list64([puppet.frameOf(puppet.page())]).pointer,
    access_list: stage.bytes(Uint8Array.of(4)).pointer,
  });
}

export const memoryScenes: readonly Scene[] = [
  x86.succeeds("memory_op exchange", "the page's new frame, whose place in the guest Xen tells", (stage) => {
    const { xen, unsafe, domid } = stage.actor("pv");
    const { DOMID_SELF } = stage.xen.abi.load("xen.constants");
    const given = stage.list64([0n], xen.buffers);
    const extents = { domid: DOMID_SELF, nr_extents: 1n, extent_order: 0, extent_start: given.pointer };
    expect(unsafe.memoryOp("increase_reservation", extents)).toBe(1);
    const before = stage.xen.memoryOp("current_reservation", domid);
    const [old = 0n] = given.values;
    const taken = stage.list64([0x12345n], xen.buffers);
    const { nr_exchanged } = unsafe.memoryOp("exchange", {
      in: { domid: DOMID_SELF, nr_extents: 1n, extent_start: given.pointer },
      out: { domid: DOMID_SELF, nr_extents: 1n, extent_start: taken.pointer },
    });
    expect(nr_exchanged).toBe(1n);
    expect(taken.values[0]).not.toBe(old);
    expect(stage.xen.memoryOp("current_reservation", domid)).toBe(before);
  }),
  x86.succeeds(
    "memory_op machphys_mfn_list",
    "the table's entry for a puppet's page, read in Xen's memory",
    async (stage) => {
      const { DOMID_XEN } = stage.xen.abi.load("xen.constants");
      const puppet = stage.puppet("pv");
      const [mfn = 0n] = puppet.frames;
      // each frame of the list begins 2 MiB of the table
      const index = Number(mfn * 8n) >> 21;
      const list = stage.list64(Array.from({ length: index + 1 }, () => 0n));
      const { nr_extents } = stage.xen.memoryOp("machphys_mfn_list", {
        max_extents: index + 1,
        extent_start: list.pointer,
      });
      expect(nr_extents).toBe(index + 1);
      const offset = Number(mfn * 8n) & 0x1f_ffff;
      const frame = (list.values[index] ?? 0n) + BigInt(offset >> 12);
      const page = stage.keep(await stage.xen.foreignMemory.map(DOMID_XEN, frame));
      const entry = Uint8Array.from(page.read(offset & 0xfff, 8));
      expect(new DataView(entry.buffer).getBigUint64(0, true)).toBe(BigInt(puppet.base >> 12));
    },
  ),
  scenesAt("4.14", "x86_64").succeeds("memory_op machphys_compat_mfn_list", "the machine's highest frame", (stage) => {
    const list = stage.list64([0n]);
    const request = { max_extents: 1, extent_start: list.pointer };
    expect(stage.xen.memoryOp("machphys_compat_mfn_list", request).nr_extents).toBe(1);
    const frame = Number(list.values[0]);
    expect([frame > 0, frame <= stage.xen.host.info().highestMfn]).toEqual([true, true]);
  }),
  x86Since415.lacks(
    "memory_op machphys_compat_mfn_list",
    ["EOPNOTSUPP", "ENOSYS"],
    "boot option",
    "pv=32, for guests of 32 bits",
    (stage) => {
      const extent_start = stage.list64([0n]).pointer;
      stage.xen.memoryOp("machphys_compat_mfn_list", { max_extents: 1, extent_start });
    },
  ),
  x86.succeeds("memory_op machphys_mapping", "the machine's highest frame", ({ xen }) => {
    const { v_start, v_end, max_mfn } = xen.memoryOp("machphys_mapping");
    expect(v_end).toBeGreaterThan(v_start);
    expect(Number(max_mfn)).toBeGreaterThanOrEqual(xen.host.info().highestMfn);
  }),
  any.succeeds("memory_op add_to_physmap_batch", "the grant table's entries, read at the new frames", async (stage) => {
    const { XENMAPSPACE_grant_table: space } = stage.xen.abi.load("memory.constants");
    const puppet = stage.puppet();
    const table = await grantTable(stage, puppet);
    table.grant(9, 1, 7, 0x1234n);
    const frames = stage.list64([FREE_FRAME, FREE_FRAME + 1n]);
    const errors = stage.keep(stage.xen.buffers.makeMutSlice(new Int32Array(2)));
    stage.xen.memoryOp("add_to_physmap_batch", {
      domid: puppet.domid,
      space,
      size: 2,
      idxs: stage.list64([0n, 1n]).pointer,
      gpfns: frames.pointer,
      errs: errors.asHypercallPtr(),
    });
    const page = stage.keep(new ForeignPages(puppet.domid, [FREE_FRAME]));
    expect(page.memory.getUint32(9 * 8 + 4, true)).toBe(0x1234);
  }),
  x86.succeeds(["memory_op set_memory_map", "memory_op memory_map"], "the map that the guest is told", (stage) => {
    const map = e820([[0n, 0x7000_0000n, E820_RAM]]);
    for (const kind of ["pv", "pvh"] as const) {
      const { domid, xen } = stage.actor(kind);
      const given = stage.bytes(map);
      stage.xen.memoryOp("set_memory_map", { domid, map: { nr_entries: 1, buffer: given.pointer } });
      const told = stage.bytes(10 * E820_BYTES, xen.buffers);
      expect(xen.memoryOp("memory_map", { nr_entries: 10, buffer: told.pointer }).nr_entries).toBe(1);
      expect([...told.value.subarray(0, E820_BYTES)]).toEqual([...map]);
    }
  }),
  x86.succeeds("memory_op machine_memory_map", "the machine's memory, by sysctl physinfo", (stage) => {
    const buffer = stage.bytes(64 * E820_BYTES);
    const { nr_entries } = stage.xen.memoryOp("machine_memory_map", { nr_entries: 64, buffer: buffer.pointer });
    const view = new DataView(buffer.value.buffer, buffer.value.byteOffset);
    let bytes = 0n;
    for (let index = 0; index < nr_entries; index++) {
      if (view.getUint32(index * E820_BYTES + 16, true) === E820_RAM)
        bytes += view.getBigUint64(index * E820_BYTES + 8, true);
    }
    const { total_pages } = stage.xen.sysctl("physinfo");
    const difference = Number(bytes / 4096n - total_pages);
    expect(Math.abs(difference)).toBeLessThan(1024);
  }),
  x86.succeeds(["memory_op set_pod_target", "memory_op get_pod_target"], "the domain's reservation", (stage) => {
    const domid = stage.domid("pvh");
    const pages = stage.xen.memoryOp("current_reservation", domid);
    expect(stage.xen.memoryOp("get_pod_target", { domid })).toMatchObject({
      tot_pages: BigInt(pages),
      pod_entries: 0n,
    });
    stage.xen.memoryOp("set_pod_target", { domid, target_pages: BigInt(pages) });
    expect(stage.xen.memoryOp("get_pod_target", { domid }).tot_pages).toBe(BigInt(pages));
  }),
  ...(["get_sharing_freed_pages", "get_sharing_shared_pages"] as const).map((name) =>
    any.succeeds(`memory_op ${name}`, "the host, none of whose domains shares pages", ({ xen }) => {
      expect(xen.memoryOp(name)).toBe(0);
      expect(xen.domains.list().every(({ sharedPages }) => sharedPages === 0)).toBe(true);
    }),
  ),
  any.succeeds(
    "memory_op reserved_device_memory_map",
    "the machine, which has no IOMMU and so nothing reserved for it",
    ({ xen }) => {
      expect(xen.memoryOp("reserved_device_memory_map", { flags: 1, nr_entries: 0 }).nr_entries).toBe(0);
      expect(xen.host.info().capabilities).not.toContain("iommu");
    },
  ),
  arm.succeeds("memory_op increase_reservation", "the domain's reservation, asked by dom0", (stage) => {
    const { DOMID_SELF } = stage.xen.abi.load("xen.constants");
    const { domid, xen, unsafe } = stage.actor();
    const before = stage.xen.memoryOp("current_reservation", domid);
    const extents = stage.list64([FREE_FRAME], xen.buffers).pointer;
    unsafe.memoryOp("increase_reservation", {
      domid: DOMID_SELF,
      nr_extents: 1n,
      extent_order: 0,
      extent_start: extents,
    });
    expect(stage.xen.memoryOp("current_reservation", domid)).toBe(before + 1);
  }),
  any.succeeds(["domctl setvnumainfo", "memory_op get_vnumainfo"], "the topology that dom0 is told", (stage) => {
    const domid = stage.domid();
    const { xen } = stage;
    const range = stage.keep(xen.buffers.allocateArray(xen.abi.load("memory").XenVmemrange, 1));
    range.value.get(0).end = 0x8000_0000n;
    xen.domctl("setvnumainfo", domid, {
      nr_vnodes: 1,
      nr_vmemranges: 1,
      nr_vcpus: 2,
      vdistance: stage.list32([10]).pointer,
      vcpu_to_vnode: stage.list32([0, 0]).pointer,
      vnode_to_pnode: stage.list32([0]).pointer,
      vmemrange: range.asHypercallPtr(),
    });
    const distance = stage.list32([0]);
    const nodes = stage.list32([9, 9]);
    const told = stage.keep(xen.buffers.allocateArray(xen.abi.load("memory").XenVmemrange, 1));
    const counts = xen.memoryOp("get_vnumainfo", {
      domid,
      nr_vnodes: 1,
      nr_vcpus: 2,
      nr_vmemranges: 1,
      vdistance: { h: distance.pointer },
      vcpu_to_vnode: { h: nodes.pointer },
      vmemrange: { h: told.asHypercallPtr() },
    });
    expect(counts).toMatchObject({ nr_vnodes: 1, nr_vcpus: 2, nr_vmemranges: 1 });
    expect([distance.values, nodes.values, told.value.get(0).end]).toEqual([[10], [0, 0], 0x8000_0000n]);
  }),
  ...(["nominate", "evict", "prep"] as const).map((name) =>
    x86.lacks(`memory_op paging_op.${name}`, lacking, "hardware", paging, (stage) => {
      const puppet = stage.puppet("pvh");
      stage.xen.memoryOp(`paging_op.${name}`, { domain: puppet.domid, gfn: puppet.frameOf(puppet.page()) });
    }),
  ),
  ...(["nominate_gfn", "nominate_gref", "debug_gfn", "debug_gref", "fork_reset"] as const).map((name) =>
    x86.lacks(`memory_op sharing_op.${name}`, lacking, "build option", sharing, (stage) =>
      stage.xen.memoryOp(`sharing_op.${name}`, { domain: stage.domid("pvh") }),
    ),
  ),
  ...(["share", "add_physmap"] as const).map((name) =>
    x86.lacks(`memory_op sharing_op.${name}`, lacking, "build option", sharing, (stage) =>
      stage.xen.memoryOp(`sharing_op.${name}`, {
        domain: stage.domid("pvh"),
        u: { share: { client_domain: stage.domid("pvh") } },
      }),
    ),
  ),
  x86.lacks("memory_op sharing_op.range_share", lacking, "build option", sharing, (stage) =>
    stage.xen.memoryOp("sharing_op.range_share", {
      domain: stage.domid("pvh"),
      u: { range: { client_domain: stage.domid("pvh") } },
    }),
  ),
  x86.lacks("memory_op sharing_op.fork", lacking, "build option", sharing, (stage) =>
    stage.xen.memoryOp("sharing_op.fork", {
      domain: stage.domid("pvh"),
      u: { fork: { parent_domain: stage.domid("pvh") } },
    }),
  ),
  x86.lacks("memory_op sharing_op.audit", lacking, "build option", sharing, (stage) =>
    stage.xen.memoryOp("sharing_op.audit", { domain: stage.domid("pvh") }),
  ),
  x86.lacks("domctl mem_sharing_op.control", lacking, "build option", sharing, (stage) =>
    stage.xen.domctl("mem_sharing_op.control", stage.domid("pvh"), { u: { enable: 1 } }),
  ),
  ...(["set_access", "get_access"] as const).flatMap((name) => [
    x86.lacks(`memory_op access_op.${name}`, lacking, "hardware", ACCESS, (stage) => {
      const puppet = stage.puppet("pvh");
      stage.xen.memoryOp(`access_op.${name}`, {
        domid: puppet.domid,
        access: 4,
        nr: 1,
        pfn: puppet.frameOf(puppet.page()),
      });
    }),
    arm.lacks(`memory_op access_op.${name}`, lacking, "build option", NO_ACCESS, (stage) => {
      const puppet = stage.puppet();
      stage.xen.memoryOp(`access_op.${name}`, {
        domid: puppet.domid,
        access: 4,
        nr: 1,
        pfn: puppet.frameOf(puppet.page()),
      });
    }),
  ]),
  x86.lacks("memory_op access_op.set_access_multi", lacking, "hardware", ACCESS, setAccessMulti),
  arm.lacks("memory_op access_op.set_access_multi", lacking, "build option", NO_ACCESS, setAccessMulti),
];
