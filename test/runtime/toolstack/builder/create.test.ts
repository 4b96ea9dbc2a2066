/** Guests built on the simulation: every step read back from the machine, and every step's failure leaves nothing. */

import { describe, expect, test } from "bun:test";
import * as elfnote from "../../../../src/generated/4.22/x86_64/elfnote.constants.ts";
import { loadModule } from "../../../../src/generated/index.ts";
import {
  type Domid,
  domid,
  gfn,
  type Guest,
  type GuestOptions,
  Xen,
  XenError,
  type XenHypercall,
  type XenStoreTransport,
} from "../../../../src/index.ts";
import { SimulatedXen, type SimulatedXenOptions } from "../../../../src/testing.ts";
import { mappings, openedSince, openFiles } from "../../process-state.ts";
import { decorated } from "../../stand-in/decorated.ts";
import { elfFile, note32 } from "./image/kernel-files.ts";

const MIB = 1 << 20;
const kernel = elfFile({
  segments: [{ physical: MIB, bytes: new Uint8Array(5000).fill(7), memoryBytes: 9000 }],
  notes: [note32(elfnote.XEN_ELFNOTE_PHYS32_ENTRY, MIB + 16)],
});
const ramdisk = new Uint8Array(6000).fill(9);
const options: GuestOptions = {
  name: "web",
  memoryMiB: 32,
  kernel,
  ramdisk,
  commandLine: "console=hvc0 quiet",
  vcpus: 2,
};

type Release = "4.14" | "4.16" | "4.17" | "4.20" | "4.22";

/** The paths of all nodes. */
async function nodesOf(xen: Xen): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of xen.store.walk("/")) paths.push(path);
  return paths.toSorted();
}

async function memoryOf(xen: Xen, guest: Domid, address: number, bytes: number): Promise<Uint8Array> {
  const first = Math.floor(address / 4096);
  const frames = Array.from({ length: Math.ceil((address + bytes) / 4096) - first }, (_, i) => gfn(first + i));
  using memory = await xen.foreignMemory.map(guest, frames);
  return memory.read(address - first * 4096, bytes);
}

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

describe("a guest that was built", () => {
  test("stays when it was detached", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    {
      await using guest = await xen.domains.create(options);
      guest.detach();
    }
    expect(xen.domains.list().length).toBe(2);
  });

  test("does not take the domain away that has its number by now", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const guest = await xen.domains.create(options);
    simulated.domain(guest.domid).destroy();
    simulated.createDomain({ domid: guest.domid, name: "other" });
    await guest.destroy();
    expect(xen.domains.list().length).toBe(2);
    expect(await xen.store.read(`/local/domain/${guest.domid}/name`)).toBe("other");
  });

  test("has a console that is opened by its ring before it runs", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(options);
    using console = await guest.console();
    expect([console.via, console.domid]).toEqual(["ring", guest.domid]);
  });
});

/** Returns the error of a build, which has made nothing. */
async function refused(given: Partial<GuestOptions>, machine: SimulatedXenOptions = {}): Promise<Error> {
  using simulated = new SimulatedXen(machine);
  using xen = simulated.open();
  const before = await nodesOf(xen);
  // A domain that is made would make the next one's number larger.
  const error = await xen.domains.create({ ...options, ...given }).then(
    () => new Error("expected a refusal"),
    (reason: Error) => reason,
  );
  expect(await nodesOf(xen)).toEqual(before);
  expect(simulated.createDomain().domid).toBe(simulated.domains.length - 1);
  return error;
}

describe("a guest is refused before anything is made", () => {
  test.each<[Partial<GuestOptions>, string]>([
    [{ name: "" }, "expected name to be letters"],
    [{ name: "12" }, "expected name to be letters"],
    [{ name: "a/b" }, "expected name to be letters"],
    [{ uuid: "web" }, "expected uuid to be a UUID"],
    [{ kind: "pv" as never }, 'expected kind to be "pvh"'],
    [{ memoryMiB: 15 }, "expected memoryMiB to be an integer from 16"],
    [{ vcpus: 129 }, "expected vcpus to be an integer from 1 to 128"],
    [{ commandLine: "a\0b" }, "expected commandLine to be text without NUL"],
    [{ memory: 5 } as never, 'domains.create has no option "memory"'],
    [{ kernel: undefined as never }, "expected a kernel"],
    [{ kernel: "/nowhere/vmlinuz" }, "ENOENT"],
    [{ ramdisk: "/nowhere/initrd" }, "ENOENT"],
    [{ kernel: new Uint8Array(100) }, "expected an ELF file, a bzImage or an Arm Image"],
    [{ memoryMiB: 1 << 20 }, "are free"],
  ])("for %p", async (given, reason) => expect((await refused(given)).message).toContain(reason));

  test("for a name or a UUID that another domain has", async () => {
    const machine = { domains: [{ name: "web", uuid: "00000000-0000-4000-8000-000000000001" }] };
    expect((await refused({}, machine)).message).toContain(
      'expected a name that no domain has, received the name "web" of domain 1',
    );
    const uuid = "00000000-0000-4000-8000-000000000001";
    expect((await refused({ name: "other", uuid }, machine)).message).toContain("received the uuid");
  });

  test("for an Arm host", async () => {
    expect((await refused({}, { architecture: "arm64" })).message).toContain(
      "expected an x86 host for a guest of kind pvh, received arm64",
    );
  });

  test("for a host without hardware virtualization", async () => {
    expect((await refused({}, { hostCapabilities: ["pv"] })).message).toContain(
      "expected a host with hardware virtualization",
    );
  });
});

interface State {
  readonly nodes: readonly string[];
  readonly freePages: number;
  readonly mapped: number;
  readonly files: ReadonlyMap<number, string>;
}

const simulatedMappings = (): number => mappings("/memfd:xen-ts-simulated-memory (deleted)");

/** Returns the state after a first use of memory, for which the process keeps a file open. */
async function stateOf(xen: Xen): Promise<State> {
  await (await xen.domains.create(options)).destroy();
  const nodes = (await nodesOf(xen)).filter((path) => !FOLDERS.has(path));
  const { freePages } = xen.host.info();
  return { nodes, freePages, mapped: simulatedMappings(), files: openFiles() };
}

/** Folders of all guests, which xl leaves as well. */
const FOLDERS: ReadonlySet<string> = new Set(["/libxl", "/local/domain/0/backend", "/local/domain/0/backend/console"]);

async function expectNothingLeft(xen: Xen, before: State): Promise<void> {
  expect(xen.domains.list().map(({ domid }) => domid)).toEqual([0]);
  expect((await nodesOf(xen)).filter((path) => !FOLDERS.has(path))).toEqual([...before.nodes]);
  expect(xen.host.info().freePages).toBe(before.freePages);
  expect(simulatedMappings()).toBe(before.mapped);
  expect(openedSince(before.files)).toEqual([]);
}

describe("a build that fails leaves nothing", () => {
  const steps: readonly [operation: string, release?: Release][] = [
    ["domctl createdomain"],
    ["domctl max_vcpus"],
    ["domctl max_mem"],
    ["domctl set_paging_mempool_size"],
    ["domctl shadow_op.set_allocation", "4.14"],
    ["event_channel_op alloc_unbound"],
    ["memory_op populate_physmap"],
    ["memory_op set_memory_map"],
    ["hvm_op set_param"],
    ["domctl gethvmcontext"],
    ["domctl sethvmcontext"],
  ];

  test.each(steps)("at %s", async (operation, release = "4.17") => {
    using simulated = new SimulatedXen({ release });
    using xen = simulated.open();
    const before = await stateOf(xen);
    using _ = simulated.fail(operation, "EINVAL");
    const error: unknown = await xen.domains
      .create({ ...options, consoleServer: "xenconsoled" })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenError);
    await expectNothingLeft(xen, before);
  });

  test("at any request to xenstored", async () => {
    using simulated = new SimulatedXen();
    let [requests, failing] = [0, Infinity];
    const inner = simulated.store.transport();
    const transport: XenStoreTransport = {
      name: inner.name,
      connect: async (receiver) => {
        const connection = await inner.connect(receiver);
        const send = connection.send.bind(connection);
        connection.send = (bytes) => {
          if (++requests !== failing) return send(bytes);
          connection.close();
          receiver.closed(new Error("the line is cut"));
        };
        return connection;
      },
    };
    using xen = Xen.open({
      hypercall: simulated.hypercall,
      store: transport,
      foreignMemory: () => simulated.memory.foreignMemory(domid(0)),
    });
    const before = await stateOf(xen);
    for (let at = 1; ; at++) {
      [requests, failing] = [0, at];
      const outcome: unknown = await xen.domains.create(options).catch((reason: unknown) => reason);
      failing = Infinity;
      if (!(outcome instanceof Error)) {
        await (outcome as Guest).destroy();
        expect(at).toBeGreaterThan(3);
        break;
      }
      await expectNothingLeft(xen, before);
    }
  });

  test("and tells what Xen said on its console meanwhile, and nothing older", async () => {
    using simulated = new SimulatedXen();
    simulated.console.write("(XEN) old news\n");
    const { hypercall } = simulated;
    const { __HYPERVISOR_domctl } = loadModule("4.17/x86_64", "xen.constants");
    const hypercall1: XenHypercall["hypercall1"] = (op, argument) => {
      if (op === __HYPERVISOR_domctl) simulated.console.write("(XEN) d1: no such emulators\n");
      return hypercall.hypercall1(op, argument);
    };
    using xen = Xen.open({
      hypercall: decorated(hypercall, { hypercall1 }),
      store: simulated.store.transport(),
      foreignMemory: () => simulated.memory.foreignMemory(domid(0)),
    });
    using _ = simulated.fail("domctl createdomain", "EINVAL");
    const error: unknown = await xen.domains.create(options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenError);
    const { message } = error as Error;
    expect(message).toContain("EINVAL");
    expect(message).toContain("Xen's console said meanwhile:\n(XEN) d1: no such emulators");
    expect(message).not.toContain("old news");
  });

  test("at a destruction that fails too, and says both", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    using _ = simulated.fail("domctl max_mem", "EINVAL");
    using _destroy = simulated.fail("domctl destroydomain", "EPERM");
    const error: unknown = await xen.domains.create(options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenError);
    expect((error as Error).message).toMatch(
      /max_mem.*and domain 1, which was made for it, could not be taken away: .*EPERM/,
    );
  });

  test("whenever its signal aborts", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const before = await stateOf(xen);
    let aborted = 0;
    for (let turns = 0; ; turns++) {
      const controller = new AbortController();
      const building = xen.domains.create({ ...options, signal: controller.signal }).then(
        async (guest) => {
          await guest.destroy();
          return "built";
        },
        (reason: Error) => reason.message,
      );
      for (let i = 0; i < turns; i++) await Promise.resolve();
      controller.abort(new Error("enough"));
      const outcome = await building;
      await expectNothingLeft(xen, before);
      if (outcome === "built") break;
      expect(outcome).toBe("enough");
      aborted++;
    }
    expect(aborted).toBeGreaterThan(20);
  });
});
