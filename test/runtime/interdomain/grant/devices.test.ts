/** The ioctls to the kernel's devices, their order, and the handling of their failures. */

import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { domid, gref, Grants, XenUnavailableError, port } from "../../../../src/index.ts";
import type { Gntalloc, Gntdev } from "../../../../src/runtime/interdomain/grant/index.ts";
import { FramePieces } from "../../../../src/runtime/interdomain/grant/index.ts";
import {
  CopyBlock,
  readStatuses,
  startOfBytes,
  writeFrames,
} from "../../../../src/runtime/interdomain/grant/linux/copy-block.ts";
import { IoctlGntdevGrantCopy, IoctlGntdevGrantCopySegment } from "../../../../src/generated/linux/gntdev.ts";
import { fieldsOf, type StructType } from "../../../../src/runtime/struct/index.ts";
import { FRAME_SIZE } from "../../../../src/runtime/interdomain/shared-memory/index.ts";
import { MachineMemory } from "../../../../src/simulated/shared-memory/index.ts";
import { SimulatedGntalloc } from "../../../../src/simulated/shared-memory/simulated-gntalloc.ts";
import { SimulatedGntdev } from "../../../../src/simulated/shared-memory/simulated-gntdev.ts";
import { untilCollected } from "../../collected.ts";

const { EINVAL, EMFILE, ENOMEM } = constants.errno;
const [DOM0, GUEST] = [domid(0), domid(5)];

/** Returns a field's offset in its record. */
const at = (type: StructType, name: string): number =>
  fieldsOf(type).find((field) => field.name === name)?.offset ?? Number.NaN;

/** Makes a device that records its ioctls, and fails where the test says. */
function recorded<T extends Gntdev | Gntalloc>(
  device: T,
): { device: T; calls: string[]; failures: Map<string, number> } {
  const calls: string[] = [];
  const failures = new Map<string, number>();
  const proxy = new Proxy(device, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        if (typeof name !== "string") return Reflect.apply(value, target, args);
        calls.push(name);
        return failures.get(name) ?? Reflect.apply(value, target, args);
      };
    },
  });
  return { device: proxy, calls, failures };
}

function setUp(): {
  memory: MachineMemory;
  grants: Grants;
  gntdev: ReturnType<typeof recorded<Gntdev>>;
  gntalloc: ReturnType<typeof recorded<Gntalloc>>;
  theirs: () => ReturnType<typeof gref>;
} {
  const memory = new MachineMemory();
  const gntdev = recorded<Gntdev>(new SimulatedGntdev(memory, DOM0));
  const gntalloc = recorded<Gntalloc>(new SimulatedGntalloc(memory, DOM0));
  const grants = Grants.open({ gntdev: gntdev.device, gntalloc: gntalloc.device });
  const theirs = (): ReturnType<typeof gref> => memory.grants(GUEST).share(DOM0, { writable: true }).gref;
  return { memory, grants, gntdev, gntalloc, theirs };
}

describe("gntdev receives ioctls", () => {
  test("to reserve, map and notify, and at the end to unmap before forgetting", async () => {
    const { grants, gntdev, theirs } = setUp();
    const mapped = await grants.map(GUEST, theirs(), { onUnmap: { notify: port(1) } });
    expect(gntdev.calls).toEqual(["mapGrants", "mapPages", "notifyOnUnmap"]);
    mapped[Symbol.dispose]();
    expect(gntdev.calls.slice(3)).toEqual(["unmapPages", "unmapGrants"]);
  });

  test("to forget grants that could not be mapped", async () => {
    const { grants, gntdev, theirs } = setUp();
    gntdev.failures.set("mapPages", -ENOMEM);
    await expect(grants.map(GUEST, theirs())).rejects.toMatchObject({ errno: ENOMEM, code: "ENOMEM" });
    expect(gntdev.calls).toEqual(["mapGrants", "mapPages", "unmapGrants"]);
  });

  test("to unmap and forget grants if the notification is refused", async () => {
    const { grants, gntdev, theirs } = setUp();
    gntdev.failures.set("notifyOnUnmap", -EINVAL);
    await expect(grants.map(GUEST, theirs(), { onUnmap: { notify: port(1) } })).rejects.toThrow(
      "set the unmap notice of grant 8 of domain 5 failed: EINVAL",
    );
    expect(gntdev.calls.slice(3)).toEqual(["unmapPages", "unmapGrants"]);
    expect(grants.counters).toEqual({ inUse: 0, leaked: 0, abandoned: 0 });
  });

  test("no longer once it is closed, even if memory that outlives it is unmapped", async () => {
    const { grants, gntdev, theirs } = setUp();
    const mapped = await grants.map(GUEST, theirs());
    grants[Symbol.dispose]();
    mapped[Symbol.dispose]();
    expect(gntdev.calls.slice(2)).toEqual(["unmapPages"]);
  });

  test("only once to unmap, even if that fails", async () => {
    const { grants, gntdev, theirs } = setUp();
    const mapped = await grants.map(GUEST, theirs());
    gntdev.failures.set("unmapPages", -EINVAL);
    expect(() => mapped[Symbol.dispose]()).toThrow("unmap grant 8 of domain 5 failed: EINVAL");
    mapped[Symbol.dispose]();
    expect(() => mapped.read()).toThrow(ReferenceError);
    expect(gntdev.calls.slice(2)).toEqual(["unmapPages"]);
    expect(grants.counters).toEqual({ inUse: 0, leaked: 0, abandoned: 1 });
  });

  test("to unmap forgotten memory, and failures are counted", async () => {
    const { grants, gntdev, theirs } = setUp();
    const forget = async (): Promise<void> => void (await grants.map(GUEST, theirs())).loadUint8(0);
    for (let round = 0; round < 10; round++) await forget();
    gntdev.failures.set("unmapPages", -EINVAL);
    await untilCollected(() => grants.counters.leaked > 3);
    const { inUse, leaked, abandoned } = grants.counters;
    expect([inUse + leaked, abandoned]).toEqual([10, 0]);
    expect(leaked).toBeGreaterThan(3);
  });

  test("whose error numbers are kept if it refuses at once", async () => {
    const { grants, gntdev } = setUp();
    gntdev.failures.set("mapGrants", -EMFILE).set("copyGrants", -ENOMEM).set("setMaximumGrants", -EINVAL);
    await expect(grants.map(GUEST, gref(9))).rejects.toMatchObject({
      code: "EMFILE",
      operation: "map grant 9 of domain 5",
    });
    const copy = grants.copy([{ from: { domid: GUEST, gref: gref(9) }, to: new Uint8Array(1) }]);
    await expect(copy).rejects.toMatchObject({ code: "ENOMEM" });
    expect(() => grants.setMaximumGrants(3)).toThrow("limit the number of grants failed: EINVAL");
    expect(gntdev.calls).toEqual(["mapGrants", "copyGrants", "setMaximumGrants"]);
  });
});

describe("gntalloc receives ioctls", () => {
  test("to forget its pages as soon as they are mapped", () => {
    const { grants, gntalloc } = setUp();
    const share = grants.share(GUEST, { frames: 2 });
    expect(gntalloc.calls).toEqual(["allocateGrants", "mapPages", "releaseGrants"]);
    share[Symbol.dispose]();
    expect(gntalloc.calls.slice(3)).toEqual(["unmapPages"]);
  });

  test("to forget pages that could not be mapped", () => {
    const { grants, gntalloc } = setUp();
    gntalloc.failures.set("mapPages", -ENOMEM);
    expect(() => grants.share(GUEST)).toThrow("map a page shared with domain 5 failed: ENOMEM");
    expect(gntalloc.calls).toEqual(["allocateGrants", "mapPages", "releaseGrants"]);
  });
});

describe("a grant copy's ioctl", () => {
  test("has its segments after the record, and the caller's bytes after those", () => {
    const [from, to] = [Uint8Array.of(1, 2, 3), new Uint8Array(9).fill(0xff)];
    const grant = { domid: 5, ref: 0xffff_fff0, offset: 4000 };
    const block = new CopyBlock([
      { from, to: grant, length: 3 },
      { from: grant, to, length: 9 },
      { from: grant, to: { ...grant, ref: 7 }, length: 96 },
    ]);
    const [header, segment] = [IoctlGntdevGrantCopy.size, IoctlGntdevGrantCopySegment.size];
    const view = new DataView(new ArrayBuffer(FRAME_SIZE));
    expect(block.byteLength).toBe(header + 3 * segment + 8 + 16 + 96);
    block.write(view, 0x7000_0000_1000);
    expect(new IoctlGntdevGrantCopy(view).count).toBe(3);
    expect(view.getBigUint64(at(IoctlGntdevGrantCopy, "segments"), true)).toBe(0x7000_0000_1000n + BigInt(header));
    const [first, second, third] = [0, 1, 2].map((n) => new IoctlGntdevGrantCopySegment(view, header + n * segment));
    const data = header + 3 * segment;
    const pointer = (record: typeof first, name: string): number =>
      Number(view.getBigUint64((record?.byteOffset ?? 0) + at(IoctlGntdevGrantCopySegment, name), true));
    expect([first?.len, first?.flags, pointer(first, "source")]).toEqual([3, 2, 0x7000_0000_1000 + data]);
    expect(first?.dest.foreign.decode()).toEqual({ ref: 0xffff_fff0, offset: 4000, domid: 5 });
    expect(new Uint8Array(view.buffer, data, 3)).toEqual(from);
    expect([second?.len, second?.flags, pointer(second, "dest")]).toEqual([9, 1, 0x7000_0000_1000 + data + 8]);
    expect([third?.len, third?.flags, third?.dest.foreign.ref]).toEqual([96, 3, 7]);

    new Uint8Array(view.buffer, data + 8, 9).set(Uint8Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1));
    if (third !== undefined) third.status = -3;
    const outcomes: number[] = [];
    block.copyBack(outcomes);
    expect(outcomes).toEqual([0, 0, -3]);
    expect(to).toEqual(Uint8Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1));
  });

  test("has pieces of a domain's frames just as it has segments, with all bytes in one piece", () => {
    const pieces = new FramePieces(4);
    pieces.add(0xffff_fff0, 4000, 96);
    pieces.add(7, 0, 9);
    const bytes = Uint8Array.from({ length: 105 }, (_, index) => index);
    const [header, segment] = [IoctlGntdevGrantCopy.size, IoctlGntdevGrantCopySegment.size];
    const start = startOfBytes(pieces);
    expect([start, pieces.byteLength]).toEqual([header + 2 * segment, 105]);
    const [view, other] = [new DataView(new ArrayBuffer(FRAME_SIZE)), new DataView(new ArrayBuffer(FRAME_SIZE))];
    for (const direction of ["from frames", "to frames"] as const) {
      const grants = [
        { domid: 5, ref: 0xffff_fff0, offset: 4000 },
        { domid: 5, ref: 7, offset: 0 },
      ] as const;
      const parts = [bytes.subarray(0, 96), bytes.subarray(96)] as const;
      const segments = ([0, 1] as const).map((index) =>
        direction === "from frames"
          ? { from: grants[index], to: parts[index], length: parts[index].length }
          : { from: parts[index], to: grants[index], length: parts[index].length },
      );
      new CopyBlock(segments).write(other, 0x7000_0000_1000);
      writeFrames(view, 0x7000_0000_1000, 5, direction, pieces);
      expect(new Uint8Array(view.buffer, 0, start)).toEqual(new Uint8Array(other.buffer, 0, start));
    }
    new IoctlGntdevGrantCopySegment(view, header + segment).status = -3;
    readStatuses(view, pieces);
    expect([pieces.areCopied(0, 1), pieces.areCopied(0, 2), pieces.areCopied(1, 1)]).toEqual([true, false, true]);
  });

  test("leaves bytes alone that were not copied", () => {
    const to = new Uint8Array(4).fill(0xff);
    const block = new CopyBlock([{ from: { domid: 5, ref: 8, offset: 0 }, to, length: 4 }]);
    const view = new DataView(new ArrayBuffer(FRAME_SIZE));
    block.write(view, 4096);
    new IoctlGntdevGrantCopySegment(view, IoctlGntdevGrantCopy.size).status = -12;
    block.copyBack([]);
    expect(to).toEqual(new Uint8Array(4).fill(0xff));
  });
});

test.skipIf(await Bun.file("/dev/xen/gntdev").exists())(
  "mapping a grant on a machine without the device throws an error that names the module to load",
  async () => {
    using grants = Grants.open();
    const error: unknown = await grants.map(GUEST, gref(8)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(XenUnavailableError);
    expect(String(error)).toContain("try `modprobe xen-gntdev`");
    expect(() => grants.share(GUEST)).toThrow("try `modprobe xen-gntalloc`");
  },
);
