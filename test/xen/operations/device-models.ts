/** A device model's operations on a PVH puppet, and operations on virtual machines. */

import { expect } from "bun:test";
import { load64, store32, store64 } from "./code.ts";
import { FREE_FRAME, savedRecords } from "./guest-state.ts";
import { X86Assembler } from "../puppet/index.ts";
import { type Scene, scenesFor } from "./scene.ts";
import type { Actor, Stage } from "./stage.ts";
import { until } from "./time.ts";
import { tracedDuring } from "./trace-buffers.ts";
import type { AbiTable } from "../../../src/index.ts";
import type { On } from "../../../src/runtime/abi/index.ts";

type X86 = On<AbiTable, "x86_64">;

const x86Since415 = scenesFor({ on: "x86_64", from: "4.15" });
const x86 = scenesFor({ on: "x86_64" });
const arm = scenesFor({ on: "arm64", from: "4.15" });

/** Types of struct hvm_save_descriptor. */
const savedTypes = { LAPIC_REGS: 6, PCI_IRQ: 7, ISA_IRQ: 8, PCI_LINK: 9 };

/** The devices that Xen emulates for a PC, bits XEN_X86_EMU_…: all but virtual PCI. */
function pc({ xen }: Stage<X86>): number {
  const { XEN_X86_EMU_ALL, XEN_X86_EMU_VPCI } = xen.abi.load("arch-x86/xen.constants");
  return XEN_X86_EMU_ALL & ~XEN_X86_EMU_VPCI;
}

/** A port that nothing in a PVH guest answers. */
const PORT = 0x2e8;

/** Writes a byte to a port, or reads it. */
const out = (): Uint8Array => new X86Assembler().move("rax", "rsi").move("rdx", "rdi").plain("out al", "ret").code;
const input = (): Uint8Array => new X86Assembler().set("rax", 0).move("rdx", "rdi").plain("in al", "ret").code;

/** States of a request: the model must answer; it has answered. */
const READY = 1;
const ANSWERED = 2;

/** Makes a server for accesses to the port, and lets it begin. */
async function server(stage: Stage<X86>, { domid }: Actor<X86>) {
  const { xen } = stage;
  const { id } = xen.dmOp("create_ioreq_server", domid, { handle_bufioreq: 0 });
  const { XEN_DMOP_IO_RANGE_PORT: type } = xen.abi.load("hvm/dm_op.constants");
  const range = { id, type, start: BigInt(PORT), end: BigInt(PORT + 7) };
  xen.dmOp("map_io_range_to_ioreq_server", domid, range);
  const resource = { type: "ioreq_server", id } as const;
  const page = stage.keep(await xen.foreignMemory.mapResource(domid, resource, { firstFrame: 1, writable: true }));
  xen.dmOp("set_ioreq_server_state", domid, { id, enabled: 1 });
  return { id, range, page };
}

/** Waits for the guest's access, answers it, and returns it. */
async function serve(stage: Stage<X86>, domid: number, page: Awaited<ReturnType<typeof server>>["page"], data: bigint) {
  const request = page.view(stage.xen.abi.load("hvm/ioreq").Ioreq, 0);
  await until(() => request.state === READY);
  const { addr, size, dir, data: given } = request.decode();
  if (dir === 1) request.data = data;
  request.state = ANSWERED + 1;
  using channel = stage.xen.eventChannels.bindInterdomain(domid, request.vp_eport);
  channel.notify();
  return { addr, size, dir, given };
}

const TARGET = "the model's own dm_op on its target, which Xen refused before";
const SERVERS = "CONFIG_IOREQ_SERVER on Arm";

export const deviceModelScenes: readonly Scene[] = [
  x86.succeeds(
    [
      "dm_op create_ioreq_server",
      "dm_op map_io_range_to_ioreq_server",
      "dm_op set_ioreq_server_state",
      "dm_op unmap_io_range_from_ioreq_server",
    ],
    "the guest's accesses to the port, which the server gets and answers, and which go past it once it is unmapped",
    async (stage) => {
      const actor = stage.actor("pvh");
      const { puppet, domid } = actor;
      const { range, page } = await server(stage, actor);
      puppet.begin(out(), PORT, 0x41);
      expect(await serve(stage, domid, page, 0n)).toEqual({ addr: BigInt(PORT), size: 1, dir: 0, given: 0x41n });
      puppet.mailboxes[0]?.wait();
      puppet.begin(input(), PORT);
      expect(await serve(stage, domid, page, 0x5an)).toMatchObject({ addr: BigInt(PORT), dir: 1 });
      expect(puppet.mailboxes[0]?.wait()[0]).toBe(0x5an);
      stage.xen.dmOp("unmap_io_range_from_ioreq_server", domid, range);
      expect(puppet.call(input(), PORT)[0]).toBe(0xffn);
    },
  ),
  x86.succeeds(
    ["dm_op get_ioreq_server_info", "dm_op destroy_ioreq_server"],
    "each other: a destroyed server is not found",
    (stage) => {
      const domid = stage.domid("pvh");
      const { xen } = stage;
      const { id } = xen.dmOp("create_ioreq_server", domid, { handle_bufioreq: 1 });
      const { XEN_DMOP_no_gfns: flags } = xen.abi.load("hvm/dm_op.constants");
      expect(xen.dmOp("get_ioreq_server_info", domid, { id, flags }).bufioreq_port).toBeGreaterThan(0);
      xen.dmOp("destroy_ioreq_server", domid, { id });
      expect(() => xen.dmOp("get_ioreq_server_info", domid, { id, flags })).toThrow();
    },
  ),
  ...(
    [
      "create_ioreq_server",
      "destroy_ioreq_server",
      "set_ioreq_server_state",
      "get_ioreq_server_info",
      "map_io_range_to_ioreq_server",
      "unmap_io_range_from_ioreq_server",
      "set_irq_level",
    ] as const
  ).map((name) =>
    arm.lacks(`dm_op ${name}`, ["ENOSYS", "EOPNOTSUPP"], "build option", SERVERS, (stage) =>
      stage.xen.dmOp(name, stage.domid(), {}),
    ),
  ),
  x86.succeeds("dm_op track_dirty_vram", "the page to which the guest writes", (stage) => {
    const { puppet, domid } = stage.actor("pvh");
    const page = puppet.page();
    const bits = stage.bytes(8);
    const range = { first_pfn: puppet.frameOf(page), nr: 1 };
    stage.xen.dmOp("track_dirty_vram", domid, range, [bits.pointer]);
    puppet.call(store64(), page, 1);
    stage.xen.dmOp("track_dirty_vram", domid, range, [bits.pointer]);
    expect((bits.value[0] ?? 0) & 1).toBe(1);
  }),
  x86.succeeds("dm_op set_pci_intx_level", "the lines in the domain's saved state", (stage) => {
    const domid = stage.domid("pvh", { emulators: pc(stage) });
    const lines = (): number[] => [...(savedRecords(stage, domid).get(savedTypes.PCI_IRQ) ?? [])];
    const before = lines();
    stage.xen.dmOp("set_pci_intx_level", domid, { bus: 0, device: 2, intx: 0, level: 1 });
    expect(before.length).toBeGreaterThan(0);
    expect(lines()).not.toEqual(before);
  }),
  x86.succeeds("dm_op set_pci_link_route", "the routes in the domain's saved state", (stage) => {
    const domid = stage.domid("pvh", { emulators: pc(stage) });
    stage.xen.dmOp("set_pci_link_route", domid, { link: 1, isa_irq: 5 });
    expect([...(savedRecords(stage, domid).get(savedTypes.PCI_LINK) ?? [])].slice(0, 4)).toEqual([0, 5, 0, 0]);
  }),
  x86.succeeds(
    "dm_op set_isa_irq_level",
    "the lines in the saved state of a domain that has a PC's controllers",
    (stage) => {
      const domid = stage.domid("pvh", { emulators: pc(stage) });
      const lines = (): number[] => [...(savedRecords(stage, domid).get(savedTypes.ISA_IRQ) ?? [])];
      const before = lines();
      stage.xen.dmOp("set_isa_irq_level", domid, { isa_irq: 4, level: 1 });
      expect(before.length).toBeGreaterThan(0);
      expect(lines()).not.toEqual(before);
    },
  ),
  x86.succeeds("dm_op modified_memory", "the log of written pages", (stage) => {
    const { puppet, domid } = stage.actor("pvh");
    const { xen } = stage;
    const frame = Number(puppet.frameOf(puppet.page()));
    xen.domctl("shadow_op.enable_logdirty", domid);
    const pages = (frame & ~63) + 64;
    const bits = stage.bytes(pages / 8);
    const log = { pages: BigInt(pages), dirty_bitmap: bits.pointer };
    xen.domctl("shadow_op.clean", domid, log);
    const isDirty = (): number => {
      xen.domctl("shadow_op.peek", domid, log);
      return ((bits.value[frame >> 3] ?? 0) >> (frame & 7)) & 1;
    };
    expect(isDirty()).toBe(0);
    const extents = stage.keep(xen.buffers.allocateArray(xen.abi.load("hvm/dm_op").XenDmOpModifiedMemoryExtent, 1));
    extents.value.get(0).nr = 1;
    extents.value.get(0).first_pfn = BigInt(frame);
    xen.dmOp("modified_memory", domid, { nr_extents: 1 }, [extents.asHypercallPtr()]);
    expect(isDirty()).toBe(1);
  }),
  x86.succeeds(["dm_op set_mem_type", "hvm_op get_mem_type"], "each other, and a frame without memory", (stage) => {
    const { puppet, domid } = stage.actor("pvh");
    const { HVMMEM_ram_rw, HVMMEM_ram_ro, HVMMEM_mmio_dm } = stage.xen.abi.load("hvm/hvm_op.constants");
    const pfn = puppet.frameOf(puppet.page());
    const type = (pfn: bigint): number => stage.xen.hvmOp("get_mem_type", { domid, pfn }).mem_type;
    expect([type(pfn), type(FREE_FRAME)]).toEqual([HVMMEM_ram_rw, HVMMEM_mmio_dm]);
    stage.xen.dmOp("set_mem_type", domid, { mem_type: HVMMEM_ram_ro, nr: 1, first_pfn: pfn });
    expect(type(pfn)).toBe(HVMMEM_ram_ro);
  }),
  x86.succeeds("dm_op map_mem_type_to_ioreq_server", "the type that a page can then have", (stage) => {
    const { puppet, domid } = stage.actor("pvh");
    const { HVMMEM_ioreq_server } = stage.xen.abi.load("hvm/hvm_op.constants");
    const { XEN_DMOP_IOREQ_MEM_ACCESS_WRITE: flags } = stage.xen.abi.load("hvm/dm_op.constants");
    const { id } = stage.xen.dmOp("create_ioreq_server", domid, { handle_bufioreq: 0 });
    const pfn = puppet.frameOf(puppet.page());
    const change = { mem_type: HVMMEM_ioreq_server, nr: 1, first_pfn: pfn };
    expect(() => stage.xen.dmOp("set_mem_type", domid, change)).toThrow();
    stage.xen.dmOp("map_mem_type_to_ioreq_server", domid, { id, type: HVMMEM_ioreq_server, flags });
    stage.xen.dmOp("set_mem_type", domid, change);
    expect(stage.xen.hvmOp("get_mem_type", { domid, pfn }).mem_type).toBe(HVMMEM_ioreq_server);
  }),
  x86.succeeds("dm_op inject_event", "the guest, which has no handlers and dies of it", async (stage) => {
    const { puppet, domid } = stage.actor("pvh");
    const { XEN_DMOP_EVENT_hw_exc: type } = stage.xen.abi.load("hvm/dm_op.constants");
    stage.xen.dmOp("inject_event", domid, { vcpuid: 0, type, vector: 14 });
    puppet.run();
    await until(() => stage.xen.domains.get(domid).info().state === "shutdown");
  }),
  x86.succeeds("dm_op inject_msi", "the interrupt that the guest's local APIC has requested", (stage) => {
    const { puppet, domid } = stage.actor("pvh");
    const vector = 0x41;
    // enables the local APIC
    puppet.call(store32(), 0xfee0_00f0, 0x1ff);
    stage.xen.dmOp("inject_msi", domid, { addr: 0xfee0_0000n, data: vector });
    expect(isRequested(stage, domid, vector)).toBe(true);
  }),
  x86.succeeds(
    "hvm_op set_evtchn_upcall_vector",
    "the interrupt that the guest's local APIC has requested",
    (stage) => {
      const { puppet, domid, unsafe } = stage.actor("pvh");
      const vector = 0x52;
      puppet.call(store32(), 0xfee0_00f0, 0x1ff);
      expect(isRequested(stage, domid, vector)).toBe(false);
      unsafe.hvmOp("set_evtchn_upcall_vector", { vcpu: 0, vector });
      const { port } = unsafe.eventChannelOp("bind_ipi", { vcpu: 0 });
      unsafe.eventChannelOp("send", { port });
      expect(isRequested(stage, domid, vector)).toBe(true);
    },
  ),
  x86.succeeds("dm_op remote_shutdown", "the domain's state, in dom0's list", (stage) => {
    const domid = stage.domid("pvh");
    const { SHUTDOWN_reboot: reason } = stage.xen.abi.load("sched.constants");
    stage.xen.dmOp("remote_shutdown", domid, { reason });
    expect(stage.xen.domains.get(domid).info().shutdownReason).toBe("reboot");
  }),
  x86.succeeds("dm_op relocate_memory", "the page's bytes, read by the guest at the new address", (stage) => {
    const { puppet, domid } = stage.actor("pvh");
    const page = puppet.page();
    puppet.view.setBigUint64(page - puppet.base, 0x1234_5678n, true);
    stage.xen.dmOp("relocate_memory", domid, { size: 1, src_gfn: puppet.frameOf(page), dst_gfn: FREE_FRAME });
    expect(puppet.call(load64(), FREE_FRAME << 12n)[0]).toBe(0x1234_5678n);
  }),
  x86.succeeds(
    "dm_op pin_memory_cacheattr",
    "Xen's refusal to delete a range that is not pinned: before, and a second time",
    (stage) => {
      const domid = stage.domid("pvh");
      const { XEN_DMOP_MEM_CACHEATTR_WB, XEN_DMOP_DELETE_MEM_CACHEATTR } = stage.xen.abi.load("hvm/dm_op.constants");
      const pin = (type: number): void => stage.xen.dmOp("pin_memory_cacheattr", domid, { start: 0n, end: 0n, type });
      expect(() => pin(XEN_DMOP_DELETE_MEM_CACHEATTR)).toThrow();
      pin(XEN_DMOP_MEM_CACHEATTR_WB);
      pin(XEN_DMOP_DELETE_MEM_CACHEATTR);
      expect(() => pin(XEN_DMOP_DELETE_MEM_CACHEATTR)).toThrow();
    },
  ),
  x86Since415.succeeds("dm_op nr_vcpus", "the domain's vcpus, in dom0's list", (stage) => {
    const domid = stage.domid();
    expect(stage.xen.dmOp("nr_vcpus", domid).vcpus).toBe(stage.xen.domctl("getdomaininfo", domid).max_vcpu_id + 1);
  }),
  arm.lacks("dm_op nr_vcpus", ["ENOSYS", "EOPNOTSUPP"], "build option", SERVERS, (stage) =>
    stage.xen.dmOp("nr_vcpus", stage.domid()),
  ),
  x86.succeeds("domctl set_target", TARGET, (stage) => {
    const [model, target] = [stage.actor("pvh"), stage.domid("pvh")];
    const create = (): number => model.unsafe.dmOp("create_ioreq_server", target, { handle_bufioreq: 0 }).id;
    expect(create).toThrow();
    stage.xen.domctl("set_target", model.domid, { target });
    expect(create()).toBe(0);
  }),
  arm.succeeds("domctl set_target", "the model's own hvm_op on its target, which Xen refused before", (stage) => {
    const [model, target] = [stage.actor(), stage.domid()];
    const { HVM_PARAM_CONSOLE_PFN: index } = stage.xen.abi.load("hvm/params.constants");
    const parameter = (): bigint => model.unsafe.hvmOp("get_param", { domid: target, index }).value;
    expect(parameter).toThrow();
    stage.xen.domctl("set_target", model.domid, { target });
    expect(parameter()).toBe(0n);
  }),
  x86.succeeds("hvm_op flush_tlbs", "the guest's hypercall in Xen's trace", async (stage) => {
    const { TRC_HVM_VMMCALL } = stage.xen.abi.load("trace.constants");
    const { __HYPERVISOR_hvm_op } = stage.xen.abi.load("xen.constants");
    const { domid, unsafe } = stage.actor("pvh");
    const traced = await tracedDuring(stage.plain, () => {
      // its record names the domain that runs
      unsafe.schedOp("yield");
      unsafe.hvmOp("flush_tlbs");
    });
    const calls = traced.filter((record) => record.domid === domid && record.event === TRC_HVM_VMMCALL);
    expect(calls.filter(({ extra }) => extra[0] === __HYPERVISOR_hvm_op).length).toBe(1);
  }),
  x86.refuses("hvm_op pagetable_dying", ["EINVAL", "EOPNOTSUPP", "ENOSYS"], "it is for shadow page tables", (stage) => {
    const { unsafe } = stage.actor("pvh");
    const { DOMID_SELF } = stage.xen.abi.load("xen.constants");
    unsafe.hvmOp("pagetable_dying", { domid: DOMID_SELF, gpa: 0n });
  }),
  x86.succeeds("hvm_op get_time", "Xen's clock, by the runstate of the vcpu", (stage) => {
    const { unsafe } = stage.actor("pvh");
    const { now } = unsafe.hvmOp("get_time");
    const { state_entry_time } = unsafe.vcpuOp("get_runstate_info", 0);
    expect(Math.abs(Number(now - state_entry_time))).toBeLessThan(20e9);
  }),
];

/** True if the interrupt is marked in the request register of the first vcpu's local APIC. */
function isRequested(stage: Stage<X86>, domid: number, vector: number): boolean {
  const registers = savedRecords(stage, domid).get(savedTypes.LAPIC_REGS) ?? new Uint8Array(1024);
  const word = 0x200 + (vector >> 5) * 0x10;
  return (((registers[word + ((vector & 31) >> 3)] ?? 0) >> (vector & 7)) & 1) === 1;
}
