/** Guests that are saved and restored, on the simulation. */

import { afterAll, describe, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Domid,
  gfn,
  type Guest,
  type GuestDevice,
  type MovingProgress,
  type RestoreOptions,
  type Xen,
  XenError,
} from "../../../../src/index.ts";
import { encodeSavedRecord, readSavedState, type SavedRecord } from "../../../../src/saved-state.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { MIB, memoryOf, nodesOf, options } from "../builder/simulated-guests.ts";
import { suspends } from "./suspending.ts";

const folder = mkdtempSync(join(tmpdir(), "moved-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "web");

interface Machine {
  readonly simulated: SimulatedXen;
  readonly xen: Xen;
  readonly guest: Guest;
}

async function withGuest(
  work: (machine: Machine) => Promise<void>,
  release: "4.14" | "4.17" | "4.20" | "4.22" = "4.20",
): Promise<void> {
  using simulated = new SimulatedXen({ release });
  using xen = simulated.open();
  await using guest = await xen.domains.create({ ...options, memoryMiB: 16 });
  guest.unpause();
  await work({ simulated, xen, guest });
}

async function recordsIn(file: string): Promise<SavedRecord[]> {
  return Array.fromAsync(readSavedState(file));
}

/** The paths of all nodes, without the domain's number. */
async function nodesAbout(xen: Xen, domid: Domid): Promise<string[]> {
  return (await nodesOf(xen)).map((node) => node.replace(new RegExp(`^(/local/domain|/libxl)/${domid}\\b`), "$1/N"));
}

/** Saves the guest, and destroys it. */
async function moveOut({ xen, simulated, guest }: Machine): Promise<void> {
  const suspended = suspends(xen, simulated, guest.domid);
  await xen.domains.get(guest.domid).save(path);
  await suspended;
  await guest.destroy();
}

describe("a saved guest", () => {
  test("has the records of xl's, with all of its memory", () =>
    withGuest(async (machine) => {
      const { xen, guest } = machine;
      const { totalPages } = xen.domains.get(guest.domid).info();
      await moveOut(machine);
      expect(xen.foreignMemory.counters).toMatchObject({ inUse: 0, leaked: 0, abandoned: 0 });
      const records = await recordsIn(path);
      const types = records.map(({ layer, type }) => `${layer} ${type}`);
      expect([...new Set(types)]).toEqual([
        "xl HEADER",
        "libxl HEADER",
        "libxl LIBXC_CONTEXT",
        "libxc HEADER",
        "libxc X86_CPUID_POLICY",
        "libxc X86_MSR_POLICY",
        "libxc STATIC_DATA_END",
        "libxc PAGE_DATA",
        "libxc X86_TSC_INFO",
        "libxc HVM_CONTEXT",
        "libxc HVM_PARAMS",
        "libxc END",
        "libxl END",
      ]);
      const pfns = records.flatMap((record) => (record.type === "PAGE_DATA" ? record.pfns : []));
      expect(new Set(pfns).size).toBe(totalPages);
      expect(pfns.length).toBe(totalPages);
      const [xl] = records;
      expect(xl?.layer === "xl" ? JSON.parse(xl.configuration) : null).toEqual({
        c_info: { type: "pvh", name: "web", uuid: guest.uuid },
        b_info: {
          max_vcpus: 2,
          avail_vcpus: [0, 1],
          max_memkb: 16384,
          target_memkb: 16384,
          acpi: "True",
          "type.pvh": {},
        },
      });
      expect(statSync(path).mode & 0o777).toBe(0o600);
    }));

  test.each(["4.14", "4.17", "4.20", "4.22"] as const)(
    "is restored as another domain with its memory, parameters and state, on Xen %s",
    (release) =>
      withGuest(async (machine) => {
        const { xen, guest } = machine;
        const before = await memoryOf(xen, guest.domid, MIB, 9000);
        const store = xen.domains.get(guest.domid).hvmParameter("store_pfn");
        const nodes = await nodesAbout(xen, guest.domid);
        await moveOut(machine);
        await using again = await xen.domains.restore(path);
        expect(again).toMatchObject({ name: "web", uuid: guest.uuid, kind: "pvh", domid: guest.domid + 1 });
        expect(await memoryOf(xen, again.domid, MIB, 9000)).toEqual(before);
        const domain = xen.domains.get(again.domid);
        expect(domain.hvmParameter("store_pfn")).toBe(store);
        expect(domain.info()).toMatchObject({ state: "paused", highestVcpu: 1 });
        expect(await xen.store.isIntroduced(again.domid)).toBe(true);
        expect(await nodesAbout(xen, again.domid)).toEqual(nodes);
        again.unpause();
        await expect(again.rebuild()).rejects.toThrow("a restored one has none to be built from again");
      }, release),
  );

  test("is built again from the kernel that its restoring names, with its words and its devices", () =>
    withGuest(async (machine) => {
      const { xen, guest } = machine;
      const rebuilt = await memoryOf(xen, guest.domid, MIB, 9000);
      await moveOut(machine);
      const attached: Domid[] = [];
      const device: GuestDevice = {
        name: "noted",
        attach: ({ domid }) => {
          attached.push(domid);
          return Promise.resolve({ close: () => Promise.resolve() });
        },
      };
      await using plain = await xen.domains.restore(path, { name: "copy", uuid: crypto.randomUUID() });
      await expect(plain.rebuild()).rejects.toThrow("option kernel of restore");
      const again = await xen.domains.restore(path, { kernel: options.kernel, devices: [device] });
      again.unpause();
      await using third = await again.rebuild();
      expect(third).toMatchObject({ name: "web", uuid: guest.uuid, domid: again.domid + 1 });
      expect(xen.domains.get(third.domid).info()).toMatchObject({ state: "paused", highestVcpu: 1 });
      expect(await memoryOf(xen, third.domid, MIB, 9000)).toEqual(rebuilt);
      expect(attached).toEqual([again.domid, third.domid]);
    }));

  test.each<[string, RestoreOptions, string]>([
    ["a ramdisk without a kernel", { ramdisk: "/boot/initrd" }, "expected a kernel beside a ramdisk"],
    ["a kernel of another kind", { kernel: 5 as never }, "kernel: expected a path"],
    ["words of another kind", { kernel: "/boot/vmlinuz", commandLine: 5 as never }, "commandLine"],
  ])("is not restored with %s", (_, given, message) =>
    withGuest(async ({ xen }) => {
      await expect(xen.domains.restore(path, given)).rejects.toThrow(message);
      expect(xen.domains.list()).toHaveLength(2);
    }),
  );

  test("has every page at its place, though reading and writing of pages overlap", () =>
    withGuest(async (machine) => {
      const { simulated, xen, guest } = machine;
      const memory = simulated.memory.domain(guest.domid);
      for (let pfn = 0; pfn < 4096; pfn++) {
        using one = memory.page(gfn(pfn));
        one.write(0, new Uint8Array(new Uint32Array(1024).fill(pfn * 2_654_435_761).buffer));
      }
      await moveOut(machine);
      for (const source of [path, Bun.file(path).stream()]) {
        await using again = await xen.domains.restore(source, { name: "copy", uuid: crypto.randomUUID() });
        const words = new Uint32Array((await memoryOf(xen, again.domid, 0, 16 * MIB)).slice().buffer);
        const wrong = Array.from({ length: 4096 }, (_, pfn) => pfn).filter((pfn) => {
          const word = (pfn * 2_654_435_761) >>> 0;
          return words[pfn * 1024] !== word || words[pfn * 1024 + 1023] !== word;
        });
        expect(wrong).toEqual([]);
      }
    }));

  test("is restored though its state names frames without memory, as xl's do", () =>
    withGuest(async (machine) => {
      const { xen, guest } = machine;
      const before = await memoryOf(xen, guest.domid, MIB, 9000);
      await moveOut(machine);
      const holes = Array.from({ length: 1024 }, (_, i) => 0x8_0000 + i);
      const types = holes.map(() => "XTAB" as const);
      const contents = new Uint8Array(0);
      const record = { layer: "libxc", type: "PAGE_DATA", pfns: holes, types, contents } as const;
      const state: Uint8Array[] = [];
      for (const each of await recordsIn(path)) {
        state.push(...encodeSavedRecord(each));
        if (each.type === "PAGE_DATA") state.push(...encodeSavedRecord(record));
      }
      await using again = await xen.domains.restore(Buffer.concat(state));
      expect(await memoryOf(xen, again.domid, MIB, 9000)).toEqual(before);
    }));

  test("is written to a stream, and restored from one", () =>
    withGuest(async ({ simulated, xen, guest }) => {
      const suspended = suspends(xen, simulated, guest.domid);
      const pipe = new TransformStream<Uint8Array, Uint8Array>();
      const saved = xen.domains.get(guest.domid).save(pipe.writable);
      const restored = xen.domains.restore(pipe.readable, { name: "copy", uuid: crypto.randomUUID() });
      await saved;
      await suspended;
      await using copy = await restored;
      expect(copy.name).toBe("copy");
      expect(await memoryOf(xen, copy.domid, MIB, 5000)).toEqual(await memoryOf(xen, guest.domid, MIB, 5000));
    }));

  test("goes on if it is to, and stays suspended by default until it is resumed", () =>
    withGuest(async ({ simulated, xen, guest }) => {
      const domain = xen.domains.get(guest.domid);
      void suspends(xen, simulated, guest.domid);
      await domain.save(path, { resume: true });
      expect(domain.info().state).toBe("running");
      await expect(domain.resume()).rejects.toThrow("expected domain 1 to be suspended");
      void suspends(xen, simulated, guest.domid);
      await domain.save(path);
      expect(domain.info()).toMatchObject({ state: "shutdown", shutdownReason: "suspend" });
      await domain.resume();
      expect(domain.info().state).toBe("running");
    }));

  test("tells its progress", () =>
    withGuest(async (machine) => {
      const { xen, simulated, guest } = machine;
      const progress: MovingProgress[] = [];
      void suspends(xen, simulated, guest.domid);
      const { totalPages } = xen.domains.get(guest.domid).info();
      await xen.domains.get(guest.domid).save(path, { onProgress: (each) => progress.push(each) });
      expect([...new Set(progress.map(({ step }) => step))]).toEqual(["suspension", "memory", "state"]);
      expect(progress.at(-1)).toEqual({ step: "state", pages: totalPages, totalPages });
      await guest.destroy();
      progress.length = 0;
      await using _ = await xen.domains.restore(path, { onProgress: (each) => progress.push(each) });
      expect(progress.at(-1)).toEqual({ step: "state", pages: totalPages, totalPages });
      expect(progress[0]).toEqual({ step: "memory", pages: 1024, totalPages: null });
    }));

  test("replaces an older file only once it is whole", () =>
    withGuest(async ({ xen, simulated, guest }) => {
      writeFileSync(path, "older");
      void suspends(xen, simulated, guest.domid);
      {
        using _ = simulated.fail("domctl gethvmcontext", "EINVAL");
        await expect(xen.domains.get(guest.domid).save(path)).rejects.toThrow(XenError);
      }
      expect(await Bun.file(path).text()).toBe("older");
      expect(readdirSync(folder)).toEqual(["web"]);
    }));
});

describe("a domain is not saved", () => {
  test.each<[string, (machine: Machine) => Promise<unknown>, string]>([
    ["if it is domain 0", ({ xen }) => xen.domains.get(0).save(path), "expected a guest to move, received domain 0"],
    ["if there is none", ({ xen }) => xen.domains.get(77).save(path), "77"],
    [
      "if it has a device model",
      ({ xen, simulated }) => xen.domains.get(simulated.createDomain({ type: "hvm" }).domid).save(path),
      "which has a device model",
    ],
    ["into something else", ({ xen, guest }) => xen.domains.get(guest.domid).save(5 as never), "expected a path"],
    [
      "into a folder that is not there",
      ({ xen, guest }) => xen.domains.get(guest.domid).save(join(folder, "none/web")),
      "ENOENT",
    ],
    [
      "if it ends in another way",
      async ({ xen, simulated, guest }) => {
        const saved = xen.domains.get(guest.domid).save(path);
        await xen.store.waitFor(`/local/domain/${guest.domid}/control/shutdown`, {
          until: (value) => value === "suspend",
        });
        simulated.domain(guest.domid).shutdown("crash");
        await saved;
      },
      "expected domain 1 to suspend itself: it shut down for the reason crash",
    ],
  ])("%s", (_, save, message) =>
    withGuest(async (machine) => {
      rmSync(path, { force: true });
      await expect(save(machine)).rejects.toThrow(message);
      expect(readdirSync(folder)).toEqual([]);
    }),
  );

  test("on Arm, and neither is a PV guest of 32 bits", async () => {
    using arm = new SimulatedXen({ architecture: "arm64", domains: [{}] });
    using onArm = arm.open();
    await expect(onArm.domains.get(1).save(path)).rejects.toThrow("Xen does not save the state of an Arm guest");
    await expect(onArm.domains.restore(path)).rejects.toThrow("expected an x86 host, received arm64");
    using x86 = new SimulatedXen();
    using xen = x86.open();
    const { domid } = x86.createDomain({ type: "pv" });
    x86.answer("domctl get_address_size", (record: { size: number }) => void (record.size = 32));
    await expect(xen.domains.get(domid).save(path)).rejects.toThrow("expected a PV guest of 64 bits");
    expect(existsSync(path)).toBe(false);
  });
});
