/** PVH guests built on the simulation: every step read back from the machine. */

import { describe, expect, test } from "bun:test";
import { type Guest, type GuestOptions, type Xen } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { expectNothingLeft, memoryOf, MIB, nodesOf, options, ramdisk, stateOf } from "./simulated-guests.ts";

type Release = "4.14" | "4.16" | "4.17" | "4.20" | "4.22";

describe.each<Release>(["4.14", "4.16", "4.17", "4.20", "4.22"])("a PVH guest on Xen %s", (release) => {
  async function withGuest(
    work: (xen: Xen, guest: Guest, simulated: SimulatedXen) => Promise<void>,
    more: Partial<GuestOptions> = {},
  ): Promise<void> {
    using simulated = new SimulatedXen({ release });
    using xen = simulated.open();
    await using guest = await xen.domains.create({ ...options, ...more });
    await work(xen, guest, simulated);
  }

  test("is paused, with the memory, the vcpus and the UUID that were asked for", () =>
    withGuest(
      async (xen, guest) => {
        const info = xen.domains.get(guest.domid).info();
        expect(info).toMatchObject({ state: "paused", uuid: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0", highestVcpu: 1 });
        expect(info.totalPages).toBe(32 * 256 + 8 + 1);
        expect(info.flags).toContain("hvm_guest");
        guest.unpause();
        expect(xen.domains.get(guest.domid).info().state).toBe("running");
      },
      { uuid: "0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0" },
    ));

  test("has kernel, ramdisk and start info in its memory, and zeroes behind the kernel", () =>
    withGuest(async (xen, { domid }) => {
      expect(await memoryOf(xen, domid, MIB, 9000)).toEqual(
        Uint8Array.from({ length: 9000 }, (_, i) => (i < 5000 ? 7 : 0)),
      );
      expect(await memoryOf(xen, domid, MIB + 3 * 4096, 6000)).toEqual(ramdisk);
      if (!xen.runsOn("x86_64")) throw new Error("the machine is x86");
      const { HvmStartInfo, HvmModlistEntry, HvmMemmapTableEntry } = xen.abi.load("arch-x86/hvm/start_info");
      const constants = xen.abi.load("arch-x86/hvm/start_info.constants");
      const at = MIB + 5 * 4096;
      const page = new DataView((await memoryOf(xen, domid, at, 4096)).buffer as ArrayBuffer);
      const info = new HvmStartInfo(page);
      expect([info.magic, info.version, info.nr_modules]).toEqual([constants.XEN_HVM_START_MAGIC_VALUE, 1, 1]);
      const module = new HvmModlistEntry(page, Number(info.modlist_paddr) - at);
      expect([module.paddr, module.size]).toEqual([BigInt(MIB + 3 * 4096), 6000n]);
      const commandLine = new Uint8Array(page.buffer, Number(info.cmdline_paddr) - at);
      expect(new TextDecoder().decode(commandLine.subarray(0, commandLine.indexOf(0)))).toBe("console=hvc0 quiet");
      const entries = Array.from({ length: info.memmap_entries }, (_, i) => {
        const { addr, size, type } = new HvmMemmapTableEntry(
          page,
          Number(info.memmap_paddr) - at + i * HvmMemmapTableEntry.size,
        );
        return [Number(addr), Number(size), type];
      });
      expect(entries).toEqual([
        [0, 32 * MIB, constants.XEN_HVM_MEMMAP_TYPE_RAM],
        [0xfc00_0000, 4096, constants.XEN_HVM_MEMMAP_TYPE_ACPI],
        [0xfeff_8000, 8 * 4096, constants.XEN_HVM_MEMMAP_TYPE_RESERVED],
      ]);
      expect(new TextDecoder().decode(await memoryOf(xen, domid, Number(info.rsdp_paddr), 8))).toBe("RSD PTR ");
    }));

  test("starts its first vcpu at the kernel's entry in 32-bit mode, the other one when the guest does", () =>
    withGuest(async (xen, { domid }, simulated) => {
      if (!xen.runsOn("x86_64")) throw new Error("the machine is x86");
      const { HvmHwCpu } = xen.abi.load("arch-x86/hvm/save");
      const [first, second] = simulated.domain(domid).vcpus;
      const cpu = new HvmHwCpu(new DataView(first?.context?.buffer as ArrayBuffer));
      expect([cpu.rip, cpu.rbx, cpu.cr0, cpu.cs_limit]).toEqual([
        BigInt(MIB + 16),
        BigInt(MIB + 5 * 4096),
        0x11n,
        0xffff_ffff,
      ]);
      expect([first?.isInitialised, second?.isInitialised]).toEqual([true, false]);
    }));

  test("has HVM parameters and grants for xenstore and the console", () =>
    withGuest(async (xen, { domid }) => {
      const domain = xen.domains.get(domid);
      expect(domain.hvmParameter("store_pfn")).toBe(0xfeffcn);
      expect(domain.hvmParameter("console_pfn")).toBe(0xfefffn);
      expect(domain.hvmParameter("ident_pt")).toBe(0xfeffe000n);
      expect([domain.hvmParameter("store_evtchn"), domain.hvmParameter("console_evtchn")]).toEqual([1n, 2n]);
      const { GrantEntryV1 } = xen.abi.load("grant_table");
      const { GTF_permit_access } = xen.abi.load("grant_table.constants");
      using table = await xen.foreignMemory.mapResource(domid, { type: "grant_table" });
      const seeds = [0, 1].map((i) => table.snapshot(GrantEntryV1, i * GrantEntryV1.size));
      expect(seeds.map(({ flags, domid, frame }) => [flags, domid, frame])).toEqual([
        [GTF_permit_access, 0, 0xfefff],
        [GTF_permit_access, 0, 0xfeffc],
      ]);
      const identity = new Uint32Array((await memoryOf(xen, domid, 0xfeffe000, 4096)).buffer);
      expect([identity[0], identity[1], identity[1023]]).toEqual([0xe7, 0x4000e7, 0xffc000e7]);
    }));

  test("is described in xenstore, and introduced", () =>
    withGuest(
      async (xen, { domid, uuid }) => {
        expect(await xen.store.isIntroduced(domid)).toBe(true);
        const home = `/local/domain/${domid}`;
        const values = {
          [`${home}/name`]: "web",
          [`${home}/vm`]: `/vm/${uuid}`,
          [`${home}/memory/target`]: "32768",
          [`${home}/cpu/1/availability`]: "online",
          [`${home}/store/port`]: "1",
          [`${home}/store/ring-ref`]: String(0xfeffc),
          [`${home}/console/port`]: "2",
          [`${home}/console/type`]: "xenconsoled",
          [`/libxl/${domid}/type`]: "pvh",
          [`/libxl/${domid}/device/console/0/frontend`]: `${home}/console`,
          [`/local/domain/0/backend/console/${domid}/0/frontend-id`]: String(domid),
          [`/vm/${uuid}/uuid`]: uuid,
        };
        for (const [path, value] of Object.entries(values))
          expect([path, await xen.store.read(path)]).toEqual([path, value]);
        expect(await xen.store.permissions(`${home}/data`)).toMatchObject({ owner: domid, others: "none" });
        expect(await xen.store.permissions(`${home}/name`)).toMatchObject({
          owner: 0,
          domains: [{ domid, access: "read" }],
        });
        expect((await xen.store.permissions(`/libxl/${domid}`)).domains).toEqual([]);
      },
      { consoleServer: "xenconsoled" },
    ));

  test("whose console its program serves has no console in xenstore", () =>
    withGuest(async (xen, { domid }) => expect(await xen.store.exists(`/local/domain/${domid}/console`)).toBe(false)));

  test("leaves nothing behind when it is destroyed", async () => {
    using simulated = new SimulatedXen({ release });
    using xen = simulated.open();
    const before = await stateOf(xen);
    {
      await using guest = await xen.domains.create({ ...options, consoleServer: "xenconsoled" });
      expect((await nodesOf(xen)).length).toBeGreaterThan(before.nodes.length + 40);
      expect(guest.kind).toBe("pvh");
    }
    await expectNothingLeft(xen, before);
  });
});
