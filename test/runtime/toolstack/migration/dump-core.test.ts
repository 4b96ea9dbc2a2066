/** Core dumps of guests on the simulation, read as the format says. */

import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Guest, type GuestOptions, type Xen, XenError } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { memoryOf, MIB, options } from "../builder/simulated-guests.ts";
import { makeReady, pvLinux, PvView } from "./pv-guest.ts";

const folder = mkdtempSync(join(tmpdir(), "core-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "core");

async function withGuest(
  given: GuestOptions,
  work: (xen: Xen, guest: Guest, simulated: SimulatedXen) => Promise<void>,
): Promise<void> {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  await using guest = await xen.domains.create(given);
  guest.unpause();
  await work(xen, guest, simulated);
}

interface Core {
  readonly type: number;
  readonly sections: ReadonlyMap<string, Buffer>;
  readonly notes: ReadonlyMap<number, Buffer>;
}

/** Reads an ELF file's sections, and its notes. */
function readCore(): Core {
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 7).toString("latin1")).toBe("\x7fELF\x02\x01\x01");
  expect(bytes.readUInt16LE(56)).toBe(0);
  const count = bytes.readUInt16LE(60);
  const headers = Array.from({ length: count }, (_, i) => bytes.subarray(64 * (i + 1), 64 * (i + 2)));
  const contentsOf = (header: Buffer): Buffer => {
    const at = Number(header.readBigUInt64LE(24));
    return bytes.subarray(at, at + Number(header.readBigUInt64LE(32)));
  };
  const names = contentsOf(headers[bytes.readUInt16LE(62)] ?? Buffer.alloc(64));
  const sections = new Map(
    headers.map((header) => {
      const start = header.readUInt32LE(0);
      return [names.toString("latin1", start, names.indexOf(0, start)), contentsOf(header)] as const;
    }),
  );
  const notes = new Map<number, Buffer>();
  const all = sections.get(".note.Xen") ?? Buffer.alloc(0);
  for (let at = 0; at < all.length;) {
    const size = all.readUInt32LE(at + 4);
    expect(all.toString("latin1", at + 12, at + 16)).toBe("Xen\0");
    notes.set(all.readUInt32LE(at + 8), all.subarray(at + 16, at + 16 + size));
    at += 16 + size;
  }
  return { type: bytes.readUInt16LE(16), sections, notes };
}

describe("a core dump", () => {
  test("of a PVH guest has its pages, their numbers and its registers", () =>
    withGuest({ ...options, memoryMiB: 16 }, async (xen, guest) => {
      const { totalPages } = xen.domains.get(guest.domid).info();
      await xen.domains.get(guest.domid).dumpCore(path);
      expect(xen.domains.get(guest.domid).info().state).toBe("running");
      const { type, sections, notes } = readCore();
      expect(type).toBe(4);
      expect([...sections.keys()]).toEqual(["", ".shstrtab", ".note.Xen", ".xen_prstatus", ".xen_pages", ".xen_pfn"]);
      const numbers = [...new BigUint64Array(Uint8Array.from(sections.get(".xen_pfn") ?? []).buffer)];
      expect(numbers.length).toBe(totalPages);
      expect(numbers).toEqual(numbers.toSorted((one, other) => Number(one - other)));
      const pages = sections.get(".xen_pages") ?? Buffer.alloc(0);
      const at = numbers.indexOf(BigInt(MIB / 4096)) * 4096;
      const memory = await memoryOf(xen, guest.domid, MIB, 9000);
      expect(pages.subarray(at, at + 9000).equals(memory)).toBe(true);
      const header = notes.get(0x200_0001);
      expect([0, 8, 16, 24].map((offset) => header?.readBigUInt64LE(offset))).toEqual([
        0xf00f_ebeen,
        1n,
        BigInt(totalPages),
        4096n,
      ]);
      expect(notes.get(0x200_0002)?.readBigUInt64LE(8)).toBe(20n);
      expect(notes.get(0x200_0003)?.readBigUInt64LE(0)).toBe(1n);
      // Most of the guest's memory is zero, and takes no room.
      const { size, blocks } = statSync(path);
      expect(size).toBeGreaterThan(totalPages * 4096);
      expect(blocks * 512).toBeLessThan(size / 2);
    }));

  test("of a PV guest has machine frames, and its shared information", () =>
    withGuest(pvLinux, async (xen, guest) => {
      await makeReady(xen, guest);
      await xen.domains.get(guest.domid).dumpCore(path, { live: true });
      const { sections, notes } = readCore();
      expect([...sections.keys()].slice(4)).toEqual([".xen_shared_info", ".xen_pages", ".xen_p2m"]);
      expect(notes.get(0x200_0001)?.readBigUInt64LE(0)).toBe(0xf00f_ebedn);
      const frames = await new PvView(xen, guest.domid).frames();
      const numbers = [...new BigUint64Array(Uint8Array.from(sections.get(".xen_p2m") ?? []).buffer)];
      expect(numbers).toEqual(frames.flatMap((frame, page) => [BigInt(page), frame]));
      expect(sections.get(".xen_prstatus")?.readBigUInt64LE(512 + 16 * 8)).toBeDefined();
    }));

  test.each(["domctl getpageframeinfo3", "domctl getvcpucontext", "memory_op maximum_gpfn"])(
    "that fails leaves no file, and the guest goes on: at %s",
    (operation) =>
      withGuest({ ...options, memoryMiB: 16 }, async (xen, guest, simulated) => {
        rmSync(path, { force: true });
        using _ = simulated.fail(operation, "EINVAL");
        await expect(xen.domains.get(guest.domid).dumpCore(path)).rejects.toThrow(XenError);
        expect(xen.domains.get(guest.domid).info().state).toBe("running");
        expect(readdirSync(folder)).toEqual([]);
      }),
  );

  test("that is given up leaves no file, and tells its progress before", () =>
    withGuest({ ...options, memoryMiB: 16 }, async (xen, guest) => {
      rmSync(path, { force: true });
      const stop = new AbortController();
      const onProgress = ({ pages }: { readonly pages: number }): void => {
        if (pages >= 2048) stop.abort(new Error("enough"));
      };
      const given = xen.domains.get(guest.domid).dumpCore(path, { signal: stop.signal, onProgress });
      await expect(given).rejects.toThrow("enough");
      expect(xen.domains.get(guest.domid).info().state).toBe("running");
      expect(readdirSync(folder)).toEqual([]);
      await expect(xen.domains.get(0).dumpCore(path)).rejects.toThrow("expected a guest to dump");
      await expect(xen.domains.get(77).dumpCore(path)).rejects.toThrow(XenError);
    }));
});
