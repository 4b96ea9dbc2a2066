/** Arm guests built on the simulation: every step read back from the machine. */

import { describe, expect, test } from "bun:test";
import { gfn, gref, type Guest, type GuestOptions, type Xen } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { arm64Image } from "./image/kernel-files.ts";
import { armOptions, expectNothingLeft, memoryOf, MIB, ramdisk, refused, stateOf } from "./simulated-guests.ts";
import { parseTree } from "./parsed-tree.ts";

const RAM = 0x4000_0000;
const image = armOptions.kernel as Uint8Array;

async function withGuest(
  work: (xen: Xen, guest: Guest, simulated: SimulatedXen) => Promise<void>,
  more: Partial<GuestOptions> = {},
  release: "4.14" | "4.17" | "4.22" = "4.17",
): Promise<void> {
  using simulated = new SimulatedXen({ release, architecture: "arm64" });
  using xen = simulated.open();
  await using guest = await xen.domains.create({ ...armOptions, ...more });
  await work(xen, guest, simulated);
}

describe.each(["4.14", "4.17", "4.22"] as const)("an Arm guest on Xen %s", (release) => {
  test("starts at its kernel with the device tree in x0, and zeroes behind the kernel", () =>
    withGuest(
      async (xen, { domid }, simulated) => {
        if (!xen.runsOn("arm64")) throw new Error("the machine is Arm");
        const start = RAM + 0x8_0000;
        expect(await memoryOf(xen, domid, start, image.length)).toEqual(image);
        expect(
          (await memoryOf(xen, domid, start + image.length, 3 * MIB - image.length)).every((byte) => byte === 0),
        ).toBe(true);
        const { VcpuGuestContext } = xen.abi.load("arch-arm");
        const { PSR_GUEST64_INIT, SCTLR_GUEST_INIT } = xen.abi.load("arch-arm.constants");
        const [first, second] = simulated.domain(domid).vcpus;
        const { user_regs, sctlr } = new VcpuGuestContext(new DataView(first?.context?.buffer as ArrayBuffer));
        expect([user_regs.pc64, user_regs.cpsr, sctlr].map(Number)).toEqual([
          start,
          PSR_GUEST64_INIT,
          SCTLR_GUEST_INIT,
        ]);
        const tree = Number(user_regs.x0);
        expect(tree).toBe(RAM + 32 * MIB - 4096);
        expect(await memoryOf(xen, domid, tree, 4)).toEqual(Uint8Array.of(0xd0, 0x0d, 0xfe, 0xed));
        expect(await memoryOf(xen, domid, tree - 8192, ramdisk.length)).toEqual(ramdisk);
        expect([first?.isInitialised, second?.isInitialised]).toEqual([true, false]);
      },
      {},
      release,
    ));

  test("has HVM parameters, 4 pages beside its memory, and nodes of kind pvh", () =>
    withGuest(
      async (xen, { domid }) => {
        const domain = xen.domains.get(domid);
        expect(domain.info().totalPages).toBe(32 * 256 + 4);
        expect(domain.hvmParameter("console_pfn")).toBe(0x39000n);
        expect(domain.hvmParameter("store_pfn")).toBe(0x39001n);
        expect([domain.hvmParameter("store_evtchn"), domain.hvmParameter("console_evtchn")]).toEqual([1n, 2n]);
        expect(domain.hvmParameter("callback_irq")).toBe((2n << 56n) | (2n << 8n) | 31n);
        expect(await xen.store.read(`/libxl/${domid}/type`)).toBe("pvh");
        expect(await xen.store.read(`/local/domain/${domid}/store/ring-ref`)).toBe(String(0x39001));
      },
      {},
      release,
    ));

  test("has granted its rings to their servers, and its grant table is at none of its frames", () =>
    withGuest(
      async (xen, { domid }) => {
        const { GNTTAB_RESERVED_CONSOLE, GNTTAB_RESERVED_XENSTORE } = xen.abi.load("grant_table.constants");
        using ring = await xen.grants.map(domid, gref(GNTTAB_RESERVED_XENSTORE));
        using own = await xen.foreignMemory.map(domid, gfn(0x39001), { writable: true });
        own.storeUint32(4000, 0x1234_5678);
        expect(ring.loadUint32(4000)).toBe(0x1234_5678);
        (await xen.grants.map(domid, gref(GNTTAB_RESERVED_CONSOLE)))[Symbol.dispose]();
        const last = xen.domains.get(domid).memory.maximumGfn();
        expect(last).toBe(gfn(RAM / 4096 + 32 * 256 - 1));
        await expect(xen.foreignMemory.map(domid, gfn(last + 1))).rejects.toThrow("EINVAL");
      },
      {},
      release,
    ));

  test("leaves nothing behind when it is destroyed", async () => {
    using simulated = new SimulatedXen({ release, architecture: "arm64" });
    using xen = simulated.open();
    const before = await stateOf(xen, armOptions);
    await (await xen.domains.create({ ...armOptions, consoleServer: "xenconsoled" })).destroy();
    await expectNothingLeft(xen, before);
  });
});

describe("the pool for an Arm guest's page tables before Xen 4.17", () => {
  // one for each vcpu, and a page for each MiB of memory
  const mebibytes = 3;
  const POOL = "domctl shadow_op.set_allocation";

  test("is set as the last point releases want it", async () => {
    using simulated = new SimulatedXen({ release: "4.16", architecture: "arm64" });
    using xen = simulated.open();
    const set: number[] = [];
    using _ = simulated.answer(POOL, ({ mb }: { mb: number }) => {
      set.push(mb);
      return 0;
    });
    await using guest = await xen.domains.create(armOptions);
    expect(guest.domid).toBeGreaterThan(0);
    expect(set).toEqual([mebibytes]);
  });

  test("is not set on earlier ones, and fails the build if Xen lacks the memory", async () => {
    using simulated = new SimulatedXen({ release: "4.16", architecture: "arm64" });
    using xen = simulated.open();
    {
      using _ = simulated.answer(POOL, () => -38); // ENOSYS
      await using guest = await xen.domains.create(armOptions);
      expect(guest.domid).toBeGreaterThan(0);
    }
    using _ = simulated.answer(POOL, () => -12); // ENOMEM
    await expect(xen.domains.create(armOptions)).rejects.toMatchObject({ code: "ENOMEM" });
  });
});

describe("the device tree of an Arm guest", () => {
  test("has the processors, the memory, the ramdisk and the command line, and what the caller adds", () =>
    withGuest(
      async (xen, { domid }, simulated) => {
        if (!xen.runsOn("arm64")) throw new Error("the machine is Arm");
        const { VcpuGuestContext } = xen.abi.load("arch-arm");
        const context = new VcpuGuestContext(
          new DataView(simulated.domain(domid).vcpus[0]?.context?.buffer as ArrayBuffer),
        );
        const tree = parseTree(await memoryOf(xen, domid, Number(context.user_regs.x0), 4096));
        expect(tree["/chosen"]?.["bootargs"]).toBe("console=hvc0 quiet\0");
        const ramdiskAt = RAM + 32 * MIB - 3 * 4096;
        expect(tree["/chosen"]?.["linux,initrd-start"]).toEqual([0, ramdiskAt]);
        expect(tree["/chosen"]?.["linux,initrd-end"]).toEqual([0, ramdiskAt + ramdisk.length]);
        expect(tree["/cpus/cpu@0"]?.["reg"]).toEqual([0]);
        expect(tree["/cpus/cpu@1"]?.["reg"]).toEqual([1]);
        expect(tree["/memory@40000000"]?.["reg"]).toEqual([0, RAM, 0, 32 * MIB]);
        expect(tree["/interrupt-controller@3001000"]?.["compatible"]).toContain("arm,");
        expect(tree["/hypervisor"]?.["compatible"]).toBe("xen,xen-4.17\0xen,xen\0");
        // The grant table, and the rest of both banks, in which the guest maps grants and others' memory.
        const [grants, first] = [
          [0, 0x3800_0000, 0, 0x100_0000],
          [0, RAM + 32 * MIB, 0, 0xc000_0000 - 32 * MIB],
        ];
        expect(tree["/hypervisor"]?.["reg"]).toEqual([grants, first, [2, 0, 0xfe, 0]].flat());
        expect(tree["/chosen"]?.["stdout-path"]).toBe("/console\0");
        expect(tree["/board/led"]).toEqual({ pins: [1, 2], lit: "" });
        expect(tree["/reserved-memory/reserved@41000000"]).toEqual({ reg: [0, RAM + 16 * MIB, 0, 8192], "no-map": "" });
      },
      {
        reservedMemory: [{ address: RAM + 16 * MIB, bytes: 8192 }],
        deviceTree: { chosen: { "stdout-path": "/console" }, board: { led: { pins: [1, 2], lit: true } } },
      },
    ));

  test.each<[string, GuestOptions["deviceTree"], string]>([
    [
      "a property of its own",
      { chosen: { bootargs: "mine" } },
      "received /chosen/bootargs, which the guest's own has already",
    ],
    ["a property in a node's place", { chosen: "text" }, "received /chosen, which the guest's own has already"],
    ["a name with a slash", { "a/b": true }, "expected names in deviceTree"],
    ["a negative cell", { cells: [-1] }, "expected deviceTree's /cells"],
    ["cells of two kinds", { cells: [1, "two"] as never }, "expected deviceTree's /cells"],
    ["no value", { wrong: undefined as never }, "expected deviceTree's /wrong"],
    ["a tree beyond 2 MiB", { large: new Uint8Array(3 * MIB) }, "at most 2097152 bytes"],
  ])("is refused for %s", async (_, deviceTree, reason) => {
    const error = await refused({ ...armOptions, deviceTree: deviceTree ?? {} }, { architecture: "arm64" });
    expect(error.message).toContain(reason);
  });
});

describe("an Arm guest's memory", () => {
  test("has to hold kernel, ramdisk and device tree", async () => {
    const kernel = arm64Image(0n, 40n * BigInt(MIB));
    const error = await refused({ ...armOptions, kernel }, { architecture: "arm64" });
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toContain("expected memoryMiB of at least 41 for this kernel of 40 MiB");
  });

  test("has ramdisk and device tree 128 MiB up if there is room, and a second bank beyond 3 GiB", () =>
    withGuest(
      async (xen, { domid }, simulated) => {
        if (!xen.runsOn("arm64")) throw new Error("the machine is Arm");
        expect(await memoryOf(xen, domid, RAM + 128 * MIB, ramdisk.length)).toEqual(ramdisk);
        const { VcpuGuestContext } = xen.abi.load("arch-arm");
        const context = new VcpuGuestContext(
          new DataView(simulated.domain(domid).vcpus[0]?.context?.buffer as ArrayBuffer),
        );
        const tree = parseTree(await memoryOf(xen, domid, Number(context.user_regs.x0), 4096));
        expect(tree["/memory@40000000"]?.["reg"]).toEqual([0, RAM, 0, 0xc000_0000]);
        expect(tree["/memory@200000000"]?.["reg"]).toEqual([2, 0, 0, 0x4000_0000]);
      },
      { memoryMiB: 4096 },
    ));
});

describe("an Arm guest's build that fails leaves nothing", () => {
  test.each([
    "domctl createdomain",
    "domctl max_vcpus",
    "domctl max_mem",
    "domctl set_paging_mempool_size",
    "domctl set_address_size",
    "memory_op populate_physmap",
    "domctl cacheflush",
    "hvm_op set_param",
    "domctl setvcpucontext",
  ])("at %s", async (operation) => {
    using simulated = new SimulatedXen({ architecture: "arm64" });
    using xen = simulated.open();
    const before = await stateOf(xen, armOptions);
    using _ = simulated.fail(operation, "EINVAL");
    expect(await xen.domains.create(armOptions).catch((error: unknown) => error)).toBeInstanceOf(Error);
    await expectNothingLeft(xen, before);
  });
});
