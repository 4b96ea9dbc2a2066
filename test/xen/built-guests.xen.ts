/** Guests built by the library, as Xen, xenstored, xenconsoled and xl see them, beside the same guest by xl. */

import { afterAll, expect, test } from "bun:test";
import { Disk, MemoryStore, type ServedDisk } from "../../src/devices.ts";
import { type Domid, type Guest, type GuestOptions, type HvmParameter, Xen } from "../../src/index.ts";
import { parseTree } from "../runtime/toolstack/builder/parsed-tree.ts";
import { openedSince, openFiles } from "../runtime/process-state.ts";
import { toolsDescribe } from "./c-tools.ts";
import { ConsoleText } from "./guests/console-text.ts";
import { createGuest, guestKinds, type Kind } from "./guests/index.ts";
import { kernelPath } from "./guests/kinds.ts";
import { xlList } from "./xl.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const PAGE = 4096;

type Build = (more?: Partial<GuestOptions>) => Promise<Guest>;

function builderOf(kind: Kind): Build {
  return (more = {}) =>
    xen.domains.create({
      name: "built",
      kind: kind === "pv" ? "pv" : "pvh",
      memoryMiB: 16,
      kernel: kernelPath(kind),
      ...more,
    });
}

/** The lines of `xenstore-ls -fp`, with a guest's own numbers taken out. */
async function storeLines(kind: Kind, { domid, uuid }: { domid: Domid; uuid: string }): Promise<string[]> {
  const text = await Bun.$`xenstore-ls -fp`.text();
  const own = text
    .split("\n")
    .filter((line) => line.includes(uuid) || new RegExp(`/${domid}(?:/| )`).test(line.split(" = ")[0] ?? ""));
  return own
    .map((line) =>
      line
        .replaceAll(uuid, "UUID")
        .replaceAll(new RegExp(`(domain|libxl|console)/${domid}\\b`, "g"), "$1/N")
        .replaceAll(new RegExp(`\\b([nrwb])${domid}\\b`, "g"), "$1N")
        .replace(new RegExp(`(domid|frontend-id) = "${domid}"`), '$1 = "N"')
        // A machine frame, of a PV guest.
        .replace(kind === "pv" ? /(ring-ref) = "\d+"/ : /$^/, '$1 = "FRAME"')
        .replace(/(start_time) = "[\d.]+"/, '$1 = "TIME"')
        .replace(/(tty) = "\/dev\/pts\/\d+"/, '$1 = "TERMINAL"')
        .replace(/\/name = "[\w-]+"/, '/name = "NAME"'),
    )
    .toSorted();
}

toolsDescribe.each(guestKinds)("a guest of kind %s that the library builds", (kind) => {
  const build = builderOf(kind);

  test("says who it is on its console, answers, powers off, and leaves nothing", async () => {
    const nodes = await Bun.$`xenstore-ls -f`.text();
    {
      await using guest = await build({ vcpus: 2 });
      using console = await guest.console();
      expect(console.via).toBe("ring");
      guest.unpause();
      const text = new ConsoleText(console);
      expect((await text.heard(/XEN-TS-GUEST kind=(\w+) xen=(\d+)/))[1]).toBe(kind);
      await console.write("ping ~~\n");
      await text.heard(/ping ~\r?\n/);
      await console.write("!");
      while ((await console.read()) !== null);
      expect(console.end).toEqual({ kind: "shutdown", reason: "poweroff" });
      expect(xen.domains.get(guest.domid).info()).toMatchObject({
        state: "shutdown",
        uuid: guest.uuid,
        highestVcpu: 1,
      });
    }
    expect(xen.domains.list().map(({ domid }) => domid)).toEqual([0]);
    const folders = /^\/libxl = |^\/vm = |^\/local\/domain\/0\/backend(?:\/console)? = /;
    const left = (text: string): string[] => text.split("\n").filter((line) => line !== "" && !folders.test(line));
    expect(left(await Bun.$`xenstore-ls -f`.text())).toEqual(left(nodes));
  });

  test("costs Xen nothing for good, nor this program a descriptor", async () => {
    // Xen and dom0 keep some pages after their first uses.
    for (let i = 0; i < 3; i++) await (await build()).destroy();
    // Xen takes the last pages of a domain back some time after it has gone.
    await Bun.sleep(1000);
    const [free, files] = [xen.host.info().freePages, openFiles()];
    for (let i = 0; i < 8; i++) {
      await using guest = await build({ name: `built-${i}` });
      guest.unpause();
    }
    expect(openedSince(files)).toEqual([]);
    const deadline = performance.now() + 20_000;
    while (xen.host.info().freePages < free && performance.now() < deadline) await Bun.sleep(20);
    expect(xen.host.info().freePages).toBeGreaterThanOrEqual(free);
  });

  test("starts its second vcpu", async () => {
    await using guest = await build({ vcpus: 2 });
    using console = await guest.console();
    guest.unpause();
    await new ConsoleText(console).heard(/XEN-TS-GUEST/);
    await console.write("~V");
    const { vcpus } = xen.domains.get(guest.domid);
    while (vcpus.get(1).info().state === "offline") await Bun.sleep(5);
    expect(vcpus.get(1).info().state).not.toBe("offline");
  });

  test("gives its devices back if xl destroys it, told by xenstored", async () => {
    const attached = Promise.withResolvers<ServedDisk>();
    const disk = Disk.serve(new MemoryStore(1 << 20));
    const kept = {
      name: disk.name,
      attach: async (to: Parameters<typeof disk.attach>[0]) => {
        const served = await disk.attach(to);
        attached.resolve(served);
        return served;
      },
    };
    await using guest = await build({ devices: [kept] });
    guest.unpause();
    using ends = guest.ends();
    const [end, served] = [ends.next(), await attached.promise];
    await Bun.$`xl destroy ${guest.domid} 2>&1`.nothrow();
    expect(await end).toEqual({ done: false, value: { kind: "destroyed" } });
    await served.ended;
    while (xen.domains.list().length > 1) await Bun.sleep(20);
  });

  test("can be listed, found, used and destroyed by xl, with xenconsoled", async () => {
    await using guest = await build({ memoryMiB: 24, consoleServer: "xenconsoled" });
    using console = await guest.console();
    expect(console.via).toBe("tty");
    guest.unpause();
    const text = new ConsoleText(console);
    await text.heard(/XEN-TS-GUEST/);
    await text.type("ping");
    await text.heard(/ping/);
    expect(await xlList()).toContainEqual(
      expect.objectContaining({ domid: guest.domid, memoryMiB: 24, vcpus: 1, uuid: guest.uuid }),
    );
    expect((await Bun.$`xl domid built`.text()).trim()).toBe(String(guest.domid));
    const destroyed = await Bun.$`xl destroy built 2>&1`.nothrow();
    expect([destroyed.exitCode, destroyed.stdout.toString()]).toEqual([0, ""]);
    expect(await Bun.$`xenstore-ls -f`.text()).not.toContain(guest.uuid);
  });
});

/** Differences from xl's nodes, each with its reason. */
const ALLOWED: readonly {
  readonly ours?: RegExp;
  readonly theirs?: string;
  readonly as?: string;
  readonly reason: string;
}[] = [
  { ours: /\/xen-ts-owner = /, reason: "the mark by which a guest whose program has died is found" },
  {
    theirs: '"qemu_xen_traditional"',
    as: '"qemu_xen"',
    reason: "a default for guests with a device model, which these have not; later releases have the other one",
  },
];

toolsDescribe.each(guestKinds)("the same guest of kind %s by xl and by the library", (kind) => {
  const build = builderOf(kind);

  test("has the same nodes, with the same permissions", async () => {
    using theirs = await createGuest({ kind, name: "by-xl", memoryMiB: 16, paused: true });
    const { uuid } = xen.domains.get(theirs.domid).info();
    await using ours = await build({ consoleServer: "xenconsoled" });
    await xen.store.waitFor(`/local/domain/${ours.domid}/console/tty`, {
      until: (value) => value !== null && value !== "",
    });
    const [xl, here] = [await storeLines(kind, { domid: theirs.domid, uuid }), await storeLines(kind, ours)];
    const own = here.filter((line) => !ALLOWED.some(({ ours }) => ours?.test(line)));
    const wanted = xl.map((line) =>
      ALLOWED.reduce((text, { theirs, as }) => text.replace(theirs ?? "", as ?? ""), line),
    );
    expect(own).toEqual(wanted);
  });

  test("has the same parameters, if it is a virtual machine", async () => {
    if (kind === "pv") return;
    using theirs = await createGuest({ kind, name: "by-xl", memoryMiB: 16, paused: true });
    await using ours = await build({ consoleServer: "xenconsoled" });
    const names: HvmParameter[] = [
      "store_pfn",
      "console_pfn",
      "ident_pt",
      "store_evtchn",
      "console_evtchn",
      "ioreq_pfn",
      "bufioreq_pfn",
      "paging_ring_pfn",
      "monitor_ring_pfn",
      "sharing_ring_pfn",
      "callback_irq",
      "vm86_tss_sized",
      "timer_mode",
      "nestedhvm",
      "triple_fault_reason",
      "x87_fip_width",
    ];
    const parameters = (domid: Domid): Record<string, string> =>
      Object.fromEntries(
        names.map((name) => {
          try {
            return [name, String(xen.domains.get(domid).hvmParameter(name))];
          } catch (error) {
            return [name, (error as { code?: string }).code ?? String(error)];
          }
        }),
      );
    expect(parameters(ours.domid)).toEqual(parameters(theirs.domid));
  });

  test("finds the same start info and memory map, or device tree", async () => {
    if (kind === "pv") return;
    using theirs = await createGuest({ kind, name: "by-xl", memoryMiB: 16, paused: true });
    await using ours = await build({ consoleServer: "xenconsoled" });
    const [found, wanted] = [await described(ours.domid), await described(theirs.domid)];
    const allowed = ALLOWED_DESCRIPTIONS.map(({ key }) => key);
    const compared = (all: Record<string, unknown>): object =>
      Object.fromEntries(Object.entries(all).filter(([key]) => !allowed.some((each) => each.test(key))));
    expect(compared(found)).toEqual(compared(wanted));
    expect(Object.keys(compared(found)).length).toBeGreaterThan(3);
  });

  test("has equal saved state if PVH, except clocks and kernel addresses", async () => {
    if (kind !== "pvh") return;
    using theirs = await createGuest({ kind, name: "by-xl", memoryMiB: 16, paused: true });
    await using ours = await build({ consoleServer: "xenconsoled" });
    expect(savedRecords(ours.domid)).toEqual(savedRecords(theirs.domid));
  });
});

/** Differences of what a guest finds described, each with its reason. */
const ALLOWED_DESCRIPTIONS: readonly { readonly key: RegExp; readonly reason: string }[] = [
  { key: /^(?:rsdp|memmap|modlist)_paddr$/, reason: "each toolstack has places of its own for its tables" },
  { key: /^\/chosen rng-seed$/, reason: "random numbers" },
  { key: /^memmap_entries$|^acpi /, reason: "xl's tables have a longer DSDT, and are in three ranges instead of one" },
];

/** Returns what the guest finds: its start info and memory map, or its device tree. */
async function described(domid: Domid): Promise<Record<string, unknown>> {
  const bytesAt = async (address: number, bytes: number): Promise<DataView> => {
    const first = Math.floor(address / PAGE);
    const frames = Array.from({ length: Math.ceil((address + bytes) / PAGE) - first }, (_, i) => first + i);
    using memory = await xen.foreignMemory.map(domid, frames);
    const { buffer, byteOffset, byteLength } = memory.read(address - first * PAGE, bytes);
    return new DataView(buffer, byteOffset, byteLength);
  };
  const here: Xen = xen;
  if (here.runsOn("arm64")) {
    const { VcpuGuestContext } = here.abi.load("arch-arm");
    using context = here.buffers.allocate(VcpuGuestContext);
    here.domctl("getvcpucontext", domid, { vcpu: 0, ctxt: context.asHypercallPtr() });
    const address = Number(context.value.user_regs.x0);
    const size = (await bytesAt(address, 8)).getUint32(4);
    const { buffer, byteOffset } = await bytesAt(address, size);
    const tree = parseTree(new Uint8Array(buffer, byteOffset, size));
    return Object.fromEntries(
      Object.entries(tree).flatMap(([path, node]) =>
        Object.entries(node).map(([name, value]) => [`${path} ${name}`, value]),
      ),
    );
  }
  if (!here.runsOn("x86_64")) throw new Error("expected x86 or Arm");
  const { HvmStartInfo, HvmMemmapTableEntry } = here.abi.load("arch-x86/hvm/start_info");
  const { XEN_HVM_MEMMAP_TYPE_ACPI } = here.abi.load("arch-x86/hvm/start_info.constants");
  const address = savedState(domid).find(([, , , members]) => "rbx" in members)?.[3]["rbx"];
  const info = new HvmStartInfo(await bytesAt(Number(address), HvmStartInfo.size)).decode();
  const entries = Array.from({ length: info.memmap_entries }, async (_, i) => {
    const place = Number(info.memmap_paddr) + i * HvmMemmapTableEntry.size;
    const { addr, size, type } = new HvmMemmapTableEntry(await bytesAt(place, HvmMemmapTableEntry.size)).decode();
    return [`${type === XEN_HVM_MEMMAP_TYPE_ACPI ? "acpi" : "range"} ${addr}`, { size, type }] as const;
  });
  return { ...info, ...Object.fromEntries(await Promise.all(entries)) };
}

/** Members of the first vcpu's registers that say where and when it is: placed by each toolstack, counted by Xen. */
const OWN_REGISTERS: ReadonlySet<string> = new Set(["rbx", "tsc", "msr_tsc_aux", "pending_event"]);

type SavedRecord = readonly [type: number, instance: number, bytes: number, members: Readonly<Record<string, unknown>>];

/** Returns the records of a domain's saved state, with what can be the same in two domains. */
function savedRecords(domid: Domid): SavedRecord[] {
  return savedState(domid).map(([type, instance, bytes, members]) => {
    const compared = Object.entries(members).filter(([name]) => !OWN_REGISTERS.has(name));
    return [type, instance, bytes, Object.fromEntries(compared)];
  });
}

/** Types and sizes of the records of a domain's saved state; of registers and memory types, the contents too. */
function savedState(domid: Domid): SavedRecord[] {
  const here: Xen = xen;
  if (!here.runsOn("x86_64")) throw new Error("only guests on x86 have a saved state of this kind");
  const { HvmSaveDescriptor } = here.abi.load("hvm/save");
  const { HvmHwCpu, HvmHwMtrr } = here.abi.load("arch-x86/hvm/save");
  const { size } = here.domctl("gethvmcontext", domid, {});
  using buffer = here.buffers.allocateBytes(size);
  const used = here.domctl("gethvmcontext", domid, { size, buffer: buffer.asHypercallPtr() }).size;
  const bytes = new Uint8Array(buffer.value).slice(0, used);
  const view = new DataView(bytes.buffer);
  const records: SavedRecord[] = [];
  for (let at = 0; at + HvmSaveDescriptor.size <= used;) {
    const { typecode, instance, length } = new HvmSaveDescriptor(view, at);
    const contents = at + HvmSaveDescriptor.size;
    const kind = length === HvmHwCpu.size ? HvmHwCpu : length === HvmHwMtrr.size ? HvmHwMtrr : undefined;
    const members = kind === undefined ? {} : new kind(view, contents).decode();
    records.push([typecode, instance, length, members]);
    at = contents + length;
  }
  return records;
}
