/** Grants, by guests' kernels: held against the grant table's entries and the bytes in the pages. */

import { expect } from "bun:test";
import { ForeignPages } from "../guests/foreign-pages.ts";
import { load64 } from "./code.ts";
import { type GrantTable, grantTable } from "./guest-state.ts";
import { type Scene, scenesAt, scenesFor } from "./scene.ts";
import type { Actor, Stage } from "./stage.ts";
import type { AbiTable } from "../../../src/index.ts";

const any = scenesFor();
const x86 = scenesFor({ on: "x86_64" });
const arm = scenesFor({ on: "arm64" });

const REF = 9;
const GRANTED = 0x1122_3344_5566_7788n;

interface Mapped {
  readonly table: GrantTable;
  /** The address at which the guest has mapped the page. */
  readonly address: number;
  readonly handle: number;
  /** The machine address of the page. */
  readonly bus: bigint;
}

/** Has a guest grant a page with a known first word to itself, and map it. */
async function mapOwn(stage: Stage, { puppet, unsafe }: Actor<AbiTable>): Promise<Mapped> {
  const { GTF_permit_access, GNTMAP_host_map, GNTST_okay } = stage.xen.abi.load("grant_table.constants");
  const table = await grantTable(stage, puppet);
  const page = puppet.page();
  puppet.view.setBigUint64(page - puppet.base, GRANTED, true);
  table.grant(REF, GTF_permit_access, puppet.domid, puppet.frameOf(page));
  const address = puppet.page();
  const { status, handle, dev_bus_addr } = unsafe.grantTableOp("map_grant_ref", {
    host_addr: BigInt(address),
    flags: GNTMAP_host_map,
    ref: REF,
    dom: puppet.domid,
  });
  expect(status).toBe(GNTST_okay);
  return { table, address, handle, bus: dev_bus_addr };
}

const STAYS = "the page's bytes, which stay";

/** Members of struct gnttab_cache_flush. */
interface CachePlace {
  readonly a: { readonly dev_bus_addr: bigint };
  readonly offset: number;
  readonly length: number;
  readonly op: number;
}

async function cleanAndRead(stage: Stage, actor: Actor<AbiTable>, flush: (place: CachePlace) => void): Promise<void> {
  const { GNTTAB_CACHE_CLEAN } = stage.xen.abi.load("grant_table.constants");
  const { address, bus } = await mapOwn(stage, actor);
  flush({ a: { dev_bus_addr: bus }, offset: 0, length: 64, op: GNTTAB_CACHE_CLEAN });
  expect(actor.puppet.call(load64(), address)[0]).toBe(GRANTED);
}

export const grantScenes: readonly Scene[] = [
  any.succeeds("grant_table_op map_grant_ref", "the granted page's bytes, read by the guest", async (stage) => {
    for (const actor of stage.actors()) {
      const { address } = await mapOwn(stage, actor);
      expect(actor.puppet.call(load64(), address)[0]).toBe(GRANTED);
    }
  }),
  any.succeeds(
    "grant_table_op unmap_grant_ref",
    "the grant entry, in which Xen takes back its marks",
    async (stage) => {
      const { GTF_reading, GTF_writing } = stage.xen.abi.load("grant_table.constants");
      for (const actor of stage.actors()) {
        const { table, address, handle } = await mapOwn(stage, actor);
        expect(table.flags(REF) & (GTF_reading | GTF_writing)).not.toBe(0);
        const { status } = actor.unsafe.grantTableOp("unmap_grant_ref", { host_addr: BigInt(address), handle });
        expect([status, table.flags(REF) & (GTF_reading | GTF_writing)]).toEqual([0, 0]);
      }
    },
  ),
  x86.succeeds("grant_table_op unmap_and_replace", "another page's bytes, read by the guest there", async (stage) => {
    const actor = stage.actor("pv");
    const { puppet, unsafe } = actor;
    const { address, handle } = await mapOwn(stage.plain, stage.plainActor(actor));
    const other = puppet.page();
    puppet.view.setBigUint64(other - puppet.base, 7n, true);
    const change = { host_addr: BigInt(address), new_addr: BigInt(other), handle };
    expect(unsafe.grantTableOp("unmap_and_replace", change).status).toBe(0);
    expect(puppet.call(load64(), address)[0]).toBe(7n);
  }),
  arm.succeeds(
    "grant_table_op unmap_and_replace",
    "its status, an error: Arm guests have no tables to change",
    async (stage) => {
      const actor = stage.actor();
      const { GNTST_general_error } = stage.xen.abi.load("grant_table.constants");
      const { address, handle } = await mapOwn(stage.plain, stage.plainActor(actor));
      const change = { host_addr: BigInt(address), new_addr: BigInt(actor.puppet.page()), handle };
      expect(actor.unsafe.grantTableOp("unmap_and_replace", change).status).toBe(GNTST_general_error);
    },
  ),
  any.succeeds("grant_table_op setup_table", "the size of the table, asked by dom0", (stage) => {
    const { DOMID_SELF } = stage.xen.abi.load("xen.constants");
    for (const { domid, xen, unsafe } of stage.actors()) {
      const frames = stage.list64([0n, 0n, 0n], xen.buffers);
      const request = { dom: DOMID_SELF, nr_frames: 3, frame_list: frames.pointer };
      expect(unsafe.grantTableOp("setup_table", request).status).toBe(0);
      expect(stage.xen.grantTableOp("query_size", { dom: domid }).nr_frames).toBe(3);
    }
  }),
  any.succeeds("grant_table_op query_size", "the limit with which the domain was created", (stage) => {
    for (const { domid } of stage.actors()) {
      const { status, max_nr_frames } = stage.xen.grantTableOp("query_size", { dom: domid });
      expect([status, max_nr_frames]).toEqual([0, 4]);
    }
  }),
  x86.succeeds(["grant_table_op set_version", "grant_table_op get_version"], "each other, asked by dom0", (stage) => {
    for (const kind of ["pv", "pvh"] as const) {
      const { domid, unsafe } = stage.actor(kind);
      const version = (): number => stage.xen.grantTableOp("get_version", { dom: domid }).version;
      expect(version()).toBe(1);
      unsafe.grantTableOp("set_version", { version: 2 });
      expect(version()).toBe(2);
    }
  }),
  x86.succeeds("grant_table_op get_status_frames", "the frame, which Xen takes for one of the domain's", (stage) => {
    const { DOMID_SELF } = stage.xen.abi.load("xen.constants");
    const { domid, xen, unsafe } = stage.actor("pv");
    unsafe.grantTableOp("set_version", { version: 2 });
    const frames = stage.list64([0n], xen.buffers);
    const request = { dom: DOMID_SELF, nr_frames: 1, frame_list: frames.pointer };
    expect(unsafe.grantTableOp("get_status_frames", request).status).toBe(0);
    const [frame = 0n] = frames.values;
    expect(stage.keep(new ForeignPages(domid, [frame])).bytes.every((byte) => byte === 0)).toBe(true);
  }),
  arm.succeeds(["grant_table_op set_version", "grant_table_op get_version"], "the version, asked by dom0", (stage) => {
    const { domid, unsafe } = stage.actor();
    unsafe.grantTableOp("set_version", { version: 1 });
    expect(stage.xen.grantTableOp("get_version", { dom: domid }).version).toBe(1);
  }),
  any.succeeds("grant_table_op copy", "the bytes in the guest's memory", async (stage) => {
    const { DOMID_SELF } = stage.xen.abi.load("xen.constants");
    const { GTF_permit_access, GNTCOPY_source_gref } = stage.xen.abi.load("grant_table.constants");
    for (const { puppet, domid, unsafe } of stage.actors()) {
      const table = await grantTable(stage.plain, puppet);
      const [from, to] = [puppet.page(), puppet.page()];
      puppet.view.setBigUint64(from - puppet.base + 8, GRANTED, true);
      table.grant(REF, GTF_permit_access, domid, puppet.frameOf(from));
      const { status } = unsafe.grantTableOp("copy", {
        source: { u: { ref: REF }, domid: DOMID_SELF, offset: 8 },
        dest: { u: { gmfn: puppet.frameOf(to) }, domid: DOMID_SELF, offset: 16 },
        len: 8,
        flags: GNTCOPY_source_gref,
      });
      expect(status).toBe(0);
      expect(puppet.view.getBigUint64(to - puppet.base + 16, true)).toBe(GRANTED);
    }
  }),
  any.succeeds("grant_table_op swap_grant_ref", "the two entries in the table", async (stage) => {
    const { GTF_permit_access } = stage.xen.abi.load("grant_table.constants");
    for (const { puppet, unsafe } of stage.actors()) {
      const table = await grantTable(stage.plain, puppet);
      table.grant(REF, GTF_permit_access, 0, 100n);
      table.grant(REF + 1, GTF_permit_access, 7, 200n);
      expect(unsafe.grantTableOp("swap_grant_ref", { ref_a: REF, ref_b: REF + 1 }).status).toBe(0);
      expect([table.frame(REF), table.domid(REF), table.frame(REF + 1)]).toEqual([200n, 7, 100n]);
    }
  }),
  x86.succeeds(
    "grant_table_op transfer",
    "the receiver's grant entry, and what both domains then have",
    async (stage) => {
      const { DOMID_SELF } = stage.xen.abi.load("xen.constants");
      const { GTF_accept_transfer, GTF_transfer_completed } = stage.xen.abi.load("grant_table.constants");
      const [giver, taker] = [stage.actor("pv"), stage.actor("pv")];
      const pages = (domid: number): number => stage.xen.memoryOp("current_reservation", domid);
      // a page that nobody has mapped
      const extra = stage.list64([0n], giver.xen.buffers);
      const extents = { domid: DOMID_SELF, nr_extents: 1n, extent_order: 0, extent_start: extra.pointer };
      expect(giver.unsafe.memoryOp("increase_reservation", extents)).toBe(1);
      const before = [pages(giver.domid), pages(taker.domid)];
      const table = await grantTable(stage.plain, taker.puppet);
      table.grant(REF, GTF_accept_transfer, giver.domid, 0x5000n);
      const [mfn = 0n] = extra.values;
      expect(giver.unsafe.grantTableOp("transfer", { mfn, domid: taker.domid, ref: REF }).status).toBe(0);
      expect(table.flags(REF) & GTF_transfer_completed).not.toBe(0);
      expect([pages(giver.domid), pages(taker.domid)]).toEqual([(before[0] ?? 0) - 1, (before[1] ?? 0) + 1]);
    },
  ),
  arm.succeeds("grant_table_op get_status_frames", "its status, an error: a table of version 1 has none", (stage) => {
    const { DOMID_SELF } = stage.xen.abi.load("xen.constants");
    const { xen, unsafe } = stage.actor();
    const frame_list = stage.list64([0n], xen.buffers).pointer;
    expect(unsafe.grantTableOp("get_status_frames", { dom: DOMID_SELF, nr_frames: 1, frame_list }).status).not.toBe(0);
  }),
  arm.refuses("grant_table_op transfer", "EOPNOTSUPP", "only PV guests give pages away", (stage) => {
    const { puppet, unsafe } = stage.actor();
    unsafe.grantTableOp("transfer", { mfn: puppet.frameOf(puppet.page()), domid: 0, ref: REF });
  }),
  arm.succeeds("grant_table_op cache_flush", STAYS, async (stage) => {
    const actor = stage.actor();
    await cleanAndRead(stage.plain, stage.plainActor(actor), (place) =>
      actor.unsafe.grantTableOp("cache_flush", place),
    );
  }),
  ...(["4.14", "4.17", "4.20"] as const).map((release) =>
    scenesAt(release, "x86_64").succeeds("grant_table_op cache_flush", STAYS, async (stage) => {
      const actor = stage.actor("pv");
      await cleanAndRead(stage.plain, stage.plainActor(actor), (place) =>
        actor.unsafe.grantTableOp("cache_flush", place),
      );
    }),
  ),
];
