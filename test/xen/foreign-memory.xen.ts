/** Foreign memory on a real Xen: of the lab's guests, and of domains that never run. */

import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { domid, ForeignMemory, gfn, type Gfn, gref, Xen } from "../../src/index.ts";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { connectionOf } from "../../src/runtime/hypercall/operation/index.ts";
import { FRAME_SIZE } from "../../src/runtime/interdomain/shared-memory/index.ts";
import { seedGrants } from "../../src/runtime/toolstack/builder/grant-seeds.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";
import { untilCollected } from "../runtime/collected.ts";
import { mappings, openedSince, openFiles } from "../runtime/process-state.ts";
import { EmptyDomains } from "./empty-domains.ts";
import { guestKinds, startGuest, type StartedGuest } from "./guests/index.ts";
import { RawDomctl } from "./raw-domctl.ts";

/** Since 4.15, Xen reports how many frames of a resource it maps at a time. */
const TELLS_SIZES = process.env["XEN_RELEASE"] !== "4.14";
/** Before 4.15, Xen for Arm only tells how many frames there are. */
const MAPS_RESOURCES = TELLS_SIZES || process.arch === "x64";
const NOBODY = domid(4000);
const NO_FRAME = gfn(0x7fff_ffff);

let files = openFiles();
let mappedBefore = 0;
beforeEach(() => {
  files = openFiles();
  mappedBefore = mappings("/dev/xen/privcmd");
});
afterEach(async () => {
  // A loop that reads events closes its own descriptor at its end.
  for (let turn = 0; turn < 100 && openedSince(files).length > 0; turn++) await Bun.sleep(5);
  expect([openedSince(files), mappings("/dev/xen/privcmd")]).toEqual([[], mappedBefore]);
});

const framesOf = (guest: StartedGuest): Gfn[] => guest.frames.map((frame) => gfn(Number(frame)));

describe.each(guestKinds)("foreign memory of a %s guest:", (kind) => {
  test("all memory can be mapped for reading, and contains the loaded kernel", async () => {
    using guest = await startGuest({ kind });
    await guest.hello();
    using foreign = ForeignMemory.open();
    using mapped = await foreign.map(guest.domid, framesOf(guest));
    expect([mapped.byteLength, mapped.holes]).toEqual([guest.frames.length * FRAME_SIZE, []]);
    // its first page is code
    expect(Buffer.from(mapped.read(0, 2048)).equals(guest.kernel.bytes.subarray(0, 2048))).toBe(true);
    using backwards = await foreign.map(guest.domid, framesOf(guest).toReversed());
    expect(backwards.read((guest.frames.length - 1) * FRAME_SIZE, 64)).toEqual(mapped.read(0, 64));
  });

  test("a write to a frame is seen by the guest", async () => {
    using guest = await startGuest({ kind });
    const { marker } = await guest.hello();
    const at = gfn(Number(guest.frames[marker - guest.kernel.firstFrame]));
    using foreign = ForeignMemory.open();
    using mapped = await foreign.map(guest.domid, at, { writable: true });
    expect(Buffer.from(mapped.read(0, 13)).toString()).toBe("XEN-TS-MARKER");
    mapped.uint8.set(Buffer.from("foreign"));
    guest.type("~m");
    await guest.said("foreign");
  });

  test("missing frames are named in the error, or become holes", async () => {
    using guest = await startGuest({ kind });
    using foreign = ForeignMemory.open();
    const [first, second, third] = framesOf(guest);
    if (first === undefined || second === undefined || third === undefined) throw new Error("three frames are wanted");
    const frames = [first, NO_FRAME, second, third, NO_FRAME];
    const error: unknown = await foreign.map(guest.domid, frames).catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/E\w+ at frame 0x7fffffff, and another frame\./);
    expect(mappings("/dev/xen/privcmd")).toBe(mappedBefore);
    using mapped = await foreign.map(guest.domid, frames, { allowHoles: true });
    expect(mapped.holes).toMatchObject([
      { index: 1, frame: NO_FRAME },
      { index: 4, frame: NO_FRAME },
    ]);
    expect(["EINVAL", "EPERM"]).toContain(mapped.holes[0]?.code ?? "");
    expect(mapped.read(0, 64)).toEqual(new Uint8Array(guest.kernel.bytes.subarray(0, 64)));
    expect(mapped.read(2 * FRAME_SIZE, 2 * FRAME_SIZE)).toHaveLength(2 * FRAME_SIZE);
    expect(() => mapped.read(FRAME_SIZE, 1)).toThrow(/has a hole at offset 4096.*: frame 0x7fffffff gave E/);
    expect(() => mapped.loadUint8(4 * FRAME_SIZE)).toThrow(RangeError);
  });

  test("the grant table can be mapped, and contains the guest's grant", async () => {
    using guest = await startGuest({ kind });
    const { gref } = await guest.hello();
    using foreign = ForeignMemory.open();
    const size = foreign.resourceFrames(guest.domid, { type: "grant_table" });
    expect(size).toBeGreaterThanOrEqual(1);
    const mapped = foreign.mapResource(guest.domid, { type: "grant_table" }, { writable: true });
    if (!MAPS_RESOURCES) return expect(mapped).rejects.toMatchObject({ code: "EOPNOTSUPP" });
    using table = await mapped;
    const { GrantEntryV1 } = stableAbi().load("grant_table");
    const { GTF_permit_access } = stableAbi().load("grant_table.constants");
    const entry = table.snapshot(GrantEntryV1, gref * GrantEntryV1.size);
    expect([entry.flags & GTF_permit_access, entry.domid]).toEqual([GTF_permit_access, 0]);
    await expect(foreign.mapResource(guest.domid, { type: "grant_table" }, { frames: 60 })).rejects.toThrow(
      expect.objectContaining({
        operation: `map grant_table of domain ${guest.domid}`,
        code: TELLS_SIZES ? "EINVAL" : "E2BIG",
      }),
    );
  });

  test("the first grants are written by the toolstack, on every release, and dom0 maps by them", async () => {
    using xen = Xen.open();
    using guest = await startGuest({ kind, xen });
    await guest.hello();
    const [first, second] = framesOf(guest);
    const { memory } = xen.domains.get(guest.domid);
    const last = memory.maximumGfn();
    await seedGrants(connectionOf(xen), xen.foreignMemory, guest.domid, {
      console: { frame: Number(first), to: domid(0) },
      xenstore: { frame: Number(second), to: domid(0) },
    });
    expect(memory.maximumGfn()).toBe(last);
    const { GNTTAB_RESERVED_CONSOLE, GNTTAB_RESERVED_XENSTORE } = stableAbi().load("grant_table.constants");
    using granted = await xen.grants.map(guest.domid, [gref(GNTTAB_RESERVED_CONSOLE), gref(GNTTAB_RESERVED_XENSTORE)]);
    using mapped = await xen.foreignMemory.map(guest.domid, framesOf(guest).slice(0, 2));
    expect(granted.read()).toEqual(mapped.read());
  });

  test("mapped memory survives the guest, which is gone once the memory is unmapped", async () => {
    using xen = Xen.open();
    using guest = await startGuest({ kind, xen });
    await guest.hello();
    const mapped = await xen.foreignMemory.map(guest.domid, framesOf(guest).slice(0, 2));
    const gone = guest.destroy();
    expect(mapped.read(0, 64)).toEqual(new Uint8Array(guest.kernel.bytes.subarray(0, 64)));
    expect(xen.domains.get(guest.domid).info().state).toBe("dying");
    for (let round = 0; round < 20_000; round++) mapped.loadUint32(FRAME_SIZE);
    mapped[Symbol.dispose]();
    expect(() => mapped.read()).toThrow(ReferenceError);
    await gone;
    await expect(xen.foreignMemory.map(guest.domid, framesOf(guest))).rejects.toMatchObject({
      name: "XenNoSuchDomainError",
      domid: guest.domid,
    });
  });

  test("a restricted ForeignMemory maps this guest's memory only", async () => {
    using guest = await startGuest({ kind });
    using others = new EmptyDomains(1, new Uint8Array(16));
    const other = domid(others.domids[0] ?? 0);
    using foreign = ForeignMemory.open();
    foreign.restrict(guest.domid);
    using mapped = await foreign.map(guest.domid, framesOf(guest));
    expect(mapped.read(0, 16)).toEqual(new Uint8Array(guest.kernel.bytes.subarray(0, 16)));
    await expect(foreign.map(other, gfn(0))).rejects.toMatchObject({ name: "XenPermissionError", code: "EPERM" });
    await expect(foreign.mapResource(other, { type: "grant_table" })).rejects.toThrow("is restricted to domain");
    expect(() => foreign.restrict(other)).toThrow(expect.objectContaining({ code: "EINVAL" }));
  });
});

test.if(process.arch === "x64")("a PV guest's page tables can be mapped for reading, and not for writing", async () => {
  using guest = await startGuest({ kind: "pv" });
  await guest.hello();
  using foreign = ForeignMemory.open();
  const error: unknown = await foreign.map(guest.domid, framesOf(guest), { writable: true }).catch((e: unknown) => e);
  expect(String(error)).toMatch(/EBUSY at frame .*A PV guest's page tables can only be mapped to read/);
  using mapped = await foreign.map(guest.domid, framesOf(guest), { writable: true, allowHoles: true });
  expect(mapped.holes.length).toBeGreaterThan(2);
  for (const { index } of mapped.holes) expect(() => mapped.storeUint8(index * FRAME_SIZE, 0)).toThrow(RangeError);
});

describe("the error for a missing", () => {
  test("domain names it", async () => {
    using foreign = ForeignMemory.open();
    const nobody = { name: "XenNoSuchDomainError", code: "ESRCH", domid: NOBODY };
    await expect(foreign.map(NOBODY, gfn(1))).rejects.toMatchObject(nobody);
    await expect(foreign.mapResource(NOBODY, { type: "grant_table" })).rejects.toThrow(expect.objectContaining(nobody));
    if (!TELLS_SIZES) return;
    expect(() => foreign.resourceFrames(NOBODY, { type: "grant_table" })).toThrow(expect.objectContaining(nobody));
  });

  test("frame of a domain without memory names the frame", async () => {
    using domains = new EmptyDomains(1, new Uint8Array(16));
    const empty = domid(domains.domids[0] ?? 0);
    using foreign = ForeignMemory.open();
    await expect(foreign.map(empty, [gfn(1), gfn(2)])).rejects.toThrow(/at frame 0x1, and another frame/);
    using mapped = await foreign.map(empty, [gfn(1), gfn(2)], { allowHoles: true });
    expect(mapped.holes).toHaveLength(2);
    expect(() => mapped.read(0, 1)).toThrow(RangeError);
  });
});

// The frame of the text screen of a PC.
test.if(process.arch === "x64")(
  "frames of devices are mapped as those of DOMID_IO, and are nobody else's",
  async () => {
    const { DOMID_IO, DOMID_XEN } = stableAbi().load("xen.constants");
    using foreign = ForeignMemory.open();
    using screen = await foreign.map(DOMID_IO, 0xb8);
    expect([screen.domid, screen.byteLength, screen.read(0, 16).length]).toEqual([DOMID_IO, FRAME_SIZE, 16]);
    for (const other of [DOMID_XEN, 0]) {
      await expect(foreign.map(other, 0xb8)).rejects.toThrow(
        expect.objectContaining({ operation: expect.any(String) }),
      );
    }
  },
);

// Xen on Arm is usually built without support for external device models.
test.if(process.arch === "x64")("a device model's request pages can be mapped as a resource", async () => {
  using hypercall = new PrivcmdHypercall();
  const domctl = new RawDomctl(hypercall);
  const made = domid(domctl.create(true));
  try {
    using foreign = ForeignMemory.open();
    await expect(foreign.mapResource(made, { type: "ioreq_server", id: 0 })).rejects.toThrow(
      /^map ioreq_server of domain \d+ failed/,
    );
    const { XenDmOp } = stableAbi().load("hvm/dm_op");
    const { XEN_DMOP_create_ioreq_server } = stableAbi().load("hvm/dm_op.constants");
    using operation = hypercall.allocate(XenDmOp);
    operation.value.op = XEN_DMOP_create_ioreq_server;
    operation.value.u.create_ioreq_server.handle_bufioreq = 1;
    expect(hypercall.dmOp(made, [operation.asHypercallPtr()])).toBe(0);
    const { id } = operation.value.u.create_ioreq_server;
    expect(foreign.resourceFrames(made, { type: "ioreq_server", id })).toBe(TELLS_SIZES ? 2 : 32);
    using pages = await foreign.mapResource(made, { type: "ioreq_server", id }, { frames: 2, writable: true });
    expect(pages.read().every((byte) => byte === 0)).toBe(true);
    pages.storeUint32(FRAME_SIZE, 7);
    using again = await foreign.mapResource(made, { type: "ioreq_server", id }, { firstFrame: 1 });
    expect(again.loadUint32(0)).toBe(7);
  } finally {
    domctl.destroy(made);
  }
});

test.if(process.arch === "x64")("a domain without a processor trace has no trace buffers to map", async () => {
  using hypercall = new PrivcmdHypercall();
  const domctl = new RawDomctl(hypercall);
  const made = domid(domctl.create(true));
  const trace = { type: "vmtrace_buf", id: 0 } as const;
  try {
    using foreign = ForeignMemory.open();
    // Xen 4.14 knows no such resource, and tells no size of any.
    const error = expect.objectContaining({ code: TELLS_SIZES ? "EINVAL" : "EOPNOTSUPP" });
    await expect(foreign.mapResource(made, trace)).rejects.toThrow(error);
    if (TELLS_SIZES) expect(() => foreign.resourceFrames(made, trace)).toThrow("The domain has no such memory");
    else expect(foreign.resourceFrames(made, trace)).toBe(32);
  } finally {
    domctl.destroy(made);
  }
});

test("many mappings of foreign memory, some forgotten and collected, leave nothing behind", async () => {
  using guest = await startGuest();
  await guest.hello();
  using foreign = ForeignMemory.open();
  const own = mappings("/dev/xen/privcmd");
  const frames = framesOf(guest).slice(0, 8);
  const times = 40;
  for (let round = 0; round < times; round++) {
    using mapped = await foreign.map(guest.domid, round % 2 === 0 ? frames : [...frames, NO_FRAME], {
      allowHoles: true,
    });
    if (mapped.loadUint8(0) !== guest.kernel.bytes[0]) throw new Error(`round ${round} read something else`);
    if (round % 20 === 0) Bun.gc(true);
  }
  expect([mappings("/dev/xen/privcmd"), foreign.counters.inUse]).toEqual([own, 0]);
  const forget = async (): Promise<void> => void (await foreign.map(guest.domid, frames)).loadUint32(0);
  for (let round = 0; round < 20; round++) await forget();
  await untilCollected(() => foreign.counters.inUse === 0);
  expect(foreign.counters).toEqual({ inUse: 0, leaked: 0, abandoned: 0 });
  expect(mappings("/dev/xen/privcmd")).toBe(own);
});
