/** PV guests built on the simulation: page tables walked, and start info, frames and registers read back. */

import { describe, expect, test } from "bun:test";
import * as elfnote from "../../../../src/generated/4.22/x86_64/elfnote.constants.ts";
import { type Domid, gfn, type Guest, type GuestOptions, type Xen } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { elfFile, type MadeNote, note32, note64 } from "./image/kernel-files.ts";
import { expectNothingLeft, MIB, options, ramdisk, refused, stateOf } from "./simulated-guests.ts";

const BASE = 0xffff_ffff_8000_0000n;
const FRAMES_AT = 0x80_0000_0000n;
const contents = new Uint8Array(5000).fill(7);

function kernelOf(notes: readonly MadeNote[], base = BASE): Uint8Array {
  return elfFile({
    entry: base + BigInt(MIB) + 16n,
    segments: [{ physical: MIB, bytes: contents, memoryBytes: 9000 }],
    notes: [
      note64(elfnote.XEN_ELFNOTE_ENTRY, base + BigInt(MIB) + 16n),
      note64(elfnote.XEN_ELFNOTE_VIRT_BASE, base),
      ...notes,
    ],
  });
}

const linuxNotes = [note64(elfnote.XEN_ELFNOTE_INIT_P2M, FRAMES_AT), note32(elfnote.XEN_ELFNOTE_MOD_START_PFN, 1)];
const pv: GuestOptions = { ...options, kind: "pv", kernel: kernelOf(linuxNotes) };

/** A PV guest as its first vcpu sees it: by virtual addresses, through its page tables. */
class VirtualView {
  readonly #xen: Xen;
  readonly #domid: Domid;
  readonly top: bigint;
  readonly #pages: Map<bigint, Uint8Array> = new Map();

  constructor(xen: Xen, domid: Domid, top: bigint) {
    this.#xen = xen;
    this.#domid = domid;
    this.top = top;
  }

  async frame(number: bigint): Promise<Uint8Array> {
    const known = this.#pages.get(number);
    if (known !== undefined) return known;
    using memory = await this.#xen.foreignMemory.map(this.#domid, gfn(Number(number)));
    const page = memory.read(0, 4096);
    this.#pages.set(number, page);
    return page;
  }

  /** Walks the four levels. Returns the lowest entry; 0 if a level has none. */
  async entry(virtual: bigint): Promise<bigint> {
    let entry = this.top << 12n;
    for (const shift of [39n, 30n, 21n, 12n]) {
      const page = await this.frame((entry >> 12n) & 0xff_ffff_ffffn);
      entry = new DataView(page.buffer, page.byteOffset).getBigUint64(Number((virtual >> shift) & 511n) * 8, true);
      if ((entry & 1n) === 0n) return 0n;
    }
    return entry;
  }

  async page(virtual: bigint): Promise<Uint8Array> {
    return this.frame((await this.entry(virtual)) >> 12n);
  }
}

interface Started {
  readonly xen: Xen;
  readonly guest: Guest;
  readonly memory: VirtualView;
  readonly registers: { readonly rip: bigint; readonly rsp: bigint; readonly rsi: bigint };
}

async function withGuest(
  work: (started: Started) => Promise<void>,
  more: Partial<GuestOptions> = {},
  release: "4.14" | "4.17" | "4.22" = "4.17",
): Promise<void> {
  using simulated = new SimulatedXen({ release });
  using xen = simulated.open();
  await using guest = await xen.domains.create({ ...pv, ...more });
  const here: Xen = xen;
  if (!here.runsOn("x86_64")) throw new Error("the machine is x86");
  const { VcpuGuestContext } = here.abi.load("arch-x86/xen");
  const saved = simulated.domain(guest.domid).vcpus[0]?.context;
  const { user_regs, ctrlreg } = new VcpuGuestContext(new DataView(saved?.buffer as ArrayBuffer));
  const memory = new VirtualView(xen, guest.domid, ctrlreg.get(3) >> 12n);
  await work({ xen, guest, memory, registers: { rip: user_regs.rip, rsp: user_regs.rsp, rsi: user_regs.rsi } });
}

async function startInfoOf({ xen, memory, registers }: Started) {
  if (!xen.runsOn("x86_64")) throw new Error("the machine is x86");
  const page = await memory.page(registers.rsi);
  return new (xen.abi.load("xen").StartInfo)(new DataView(page.buffer as ArrayBuffer, page.byteOffset));
}

describe.each(["4.14", "4.17", "4.22"] as const)("a PV guest on Xen %s", (release) => {
  test("finds its kernel mapped at its base, its stack above its page tables, and no table to write to", () =>
    withGuest(
      async (started) => {
        const { memory, registers } = started;
        expect(registers.rip).toBe(BASE + BigInt(MIB) + 16n);
        const kernel = await memory.page(BASE + BigInt(MIB));
        expect(kernel.every((byte) => byte === 7)).toBe(true);
        const second = await memory.page(BASE + BigInt(MIB) + 4096n);
        expect([second[5000 - 4097], second[5000 - 4096]]).toEqual([7, 0]);
        const { pt_base, nr_pt_frames } = await startInfoOf(started);
        expect((await memory.entry(pt_base)) >> 12n).toBe(memory.top);
        for (let i = 0n; i < nr_pt_frames; i++) expect((await memory.entry(pt_base + i * 4096n)) & 2n).toBe(0n);
        const stack = registers.rsp - 4096n;
        expect(stack).toBe(pt_base + nr_pt_frames * 4096n);
        expect((await memory.entry(stack)) & 3n).toBe(3n);
        // The mapping ends at a multiple of 4 MiB, with 512 KiB to spare.
        expect(await memory.entry(BASE + BigInt(4 * MIB - 4096))).not.toBe(0n);
        expect(await memory.entry(BASE + BigInt(4 * MIB))).toBe(0n);
      },
      {},
      release,
    ));

  test("finds a list of all its frames where it wants it, with every frame its own", () =>
    withGuest(
      async (started) => {
        const { memory } = started;
        const info = await startInfoOf(started);
        expect([info.nr_pages, info.mfn_list]).toEqual([BigInt(32 * 256), FRAMES_AT]);
        const frames = new Set<bigint>();
        for (let at = 0n; at < 16n; at++) {
          const page = await memory.page(FRAMES_AT + at * 4096n);
          for (const frame of new BigUint64Array(page.buffer, page.byteOffset, 512)) frames.add(frame);
        }
        expect(frames.size).toBe(32 * 256);
        const list = await memory.page(FRAMES_AT);
        const kernelFrame = (await memory.entry(BASE + BigInt(MIB))) >> 12n;
        const second = await memory.page(FRAMES_AT + BigInt((256 * 8) & ~4095));
        expect(new BigUint64Array(second.buffer, second.byteOffset, 512)[256]).toBe(kernelFrame);
        expect(list.length).toBe(4096);
      },
      {},
      release,
    ));

  test("learns from its start info of its rings, its ramdisk and its command line", () =>
    withGuest(
      async (started) => {
        const { xen, guest, memory } = started;
        if (!xen.runsOn("x86_64")) throw new Error("the machine is x86");
        const info = await startInfoOf(started);
        expect(Buffer.from(info.magic).toString("latin1").replaceAll("\0", "")).toBe("xen-3.0-x86_64");
        const commandLine = Buffer.from(info.cmd_line).toString("latin1");
        expect(commandLine.slice(0, commandLine.indexOf("\0"))).toBe("console=hvc0 quiet");
        expect([info.store_evtchn, info.console.domU.evtchn]).toEqual([1, 2]);
        expect(await xen.store.read(`/local/domain/${guest.domid}/store/ring-ref`)).toBe(String(info.store_mfn));
        expect(info.flags).toBe(xen.abi.load("xen.constants").SIF_MOD_START_PFN);
        const { shared_info_frame } = xen.domctl("getdomaininfo", guest.domid);
        expect(info.shared_info >> 12n).toBe(shared_info_frame);
        expect(info.mod_len).toBe(BigInt(ramdisk.length));
        const list = await memory.page(FRAMES_AT + ((info.mod_start * 8n) & ~4095n));
        const frame = new BigUint64Array(list.buffer, list.byteOffset, 512)[Number(info.mod_start % 512n)] ?? 0n;
        expect((await memory.frame(frame)).subarray(0, 4096)).toEqual(ramdisk.subarray(0, 4096));
        const { SharedInfo } = xen.abi.load("xen");
        using shared = await xen.foreignMemory.map(guest.domid, gfn(Number(shared_info_frame)));
        expect(shared.snapshot(SharedInfo, 0).vcpu_info.get(31).evtchn_upcall_mask).toBe(1);
        expect(await xen.store.read(`/libxl/${guest.domid}/type`)).toBe("pv");
      },
      {},
      release,
    ));

  test("leaves nothing behind when it is destroyed", async () => {
    using simulated = new SimulatedXen({ release });
    using xen = simulated.open();
    const before = await stateOf(xen, pv);
    await (await xen.domains.create({ ...pv, consoleServer: "xenconsoled" })).destroy();
    await expectNothingLeft(xen, before);
  });
});

test("a PV guest's console is opened by its ring, which xenstore does not name", () =>
  withGuest(async ({ guest }) => {
    using console = await guest.console();
    expect([console.via, console.domid]).toEqual(["ring", guest.domid]);
  }));

describe("a PV kernel with few notes", () => {
  test("has ramdisk and list of frames in its first mapping, by virtual address", () =>
    withGuest(
      async (started) => {
        const { memory } = started;
        const info = await startInfoOf(started);
        expect(info.flags).toBe(0);
        expect(info.first_p2m_pfn).toBe(0n);
        expect((await memory.page(info.mod_start)).subarray(0, 4096)).toEqual(ramdisk.subarray(0, 4096));
        const list = await memory.page(info.mfn_list);
        expect(new BigUint64Array(list.buffer, list.byteOffset, 512)[0]).toBe((await memory.entry(BASE)) >> 12n);
        // The list is 64 KiB behind the kernel and the ramdisk.
        expect(info.mfn_list).toBe(info.mod_start + 8192n);
      },
      { kernel: kernelOf([]) },
    ));

  test("has a page of hypercalls where it wants one", () =>
    withGuest(
      async ({ memory }) => {
        const page = await memory.page(BASE + BigInt(MIB) + 4096n);
        expect([...page.subarray(32, 40)]).toEqual([0x51, 0x41, 0x53, 0xb8, 1, 0, 0, 0]);
      },
      { kernel: kernelOf([note64(elfnote.XEN_ELFNOTE_HYPERCALL_PAGE, BASE + BigInt(MIB) + 4096n)]) },
    ));
});

describe("a PV guest is refused before anything is made", () => {
  test.each<[string, Partial<GuestOptions>, string]>([
    [
      "a kernel without notes",
      { kernel: elfFile({ segments: [{ physical: MIB, bytes: contents }] }) },
      "no Xen note of kind ENTRY",
    ],
    [
      "a kernel of 32 bits",
      { kernel: elfFile({ bits: 32, machine: 3, segments: [{ physical: MIB, bytes: contents }] }) },
      "expected a 64-bit kernel",
    ],
    [
      "a note that names no address of the kernel",
      { kernel: kernelOf([note64(elfnote.XEN_ELFNOTE_HYPERCALL_PAGE, 5n)]) },
      "expected the Xen note HYPERCALL_PAGE to name an address in the kernel, received 0x5",
    ],
    [
      "a command line that is too long",
      { commandLine: "x".repeat(1024) },
      "expected commandLine to have less than 1024 bytes",
    ],
    [
      "reserved memory where its first page tables are",
      { reservedMemory: [{ address: 2 * MIB, bytes: 4096 }] },
      "expected reservedMemory apart from the guest's kernel, ramdisk and first page tables at",
    ],
    ["a ramdisk that does not fit", { ramdisk: new Uint8Array(30 * MIB) }, "expected memoryMiB of at least"],
  ])("for %s", async (_, given, reason) => expect((await refused({ ...pv, ...given })).message).toContain(reason));

  test("for other reasons than a host without hardware virtualization", async () => {
    using simulated = new SimulatedXen({ hostCapabilities: ["pv"] });
    using xen = simulated.open();
    await using guest = await xen.domains.create(pv);
    expect(guest.kind).toBe("pv");
  });
});

describe("a PV guest's build that fails leaves nothing", () => {
  test.each([
    "domctl set_address_size",
    "memory_op set_memory_map",
    "memory_op populate_physmap",
    "domctl getdomaininfo",
    "mmuext_op pin_l4_table",
    "domctl setvcpucontext",
  ])("at %s", async (operation) => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen, pv);
    using _ = simulated.fail(operation, "EINVAL");
    const outcome: unknown = await xen.domains.create(pv).catch((reason: unknown) => reason);
    expect(outcome).toBeInstanceOf(Error);
    await expectNothingLeft(xen, before);
  });
});
