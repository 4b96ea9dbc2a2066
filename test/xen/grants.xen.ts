/** Grants on a real Xen: within dom0, where gntdev maps the pages that gntalloc shares, and of the lab's guests. */

import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { domid, EventChannels, gref, Grants, Xen } from "../../src/index.ts";
import { FRAME_SIZE } from "../../src/runtime/interdomain/shared-memory/index.ts";
import { DmaBufGntdev } from "../../src/unsafe.ts";
import { untilCollected } from "../runtime/collected.ts";
import { grantContract } from "../runtime/interdomain/grant/contract.ts";
import { mappings, openedSince, openFiles } from "../runtime/process-state.ts";
import { guestKinds, startGuest } from "./guests/index.ts";

const SELF = domid(0);

let files = openFiles();
let mapped: number[] = [];
const mappedNow = (): number[] => [mappings("/dev/xen/gntdev"), mappings("/dev/xen/gntalloc")];
beforeEach(() => {
  files = openFiles();
  mapped = mappedNow();
});
afterEach(async () => {
  // A loop that reads events closes its own descriptor at its end.
  for (let turn = 0; turn < 100 && openedSince(files).length > 0; turn++) await Bun.sleep(5);
  expect([openedSince(files), mappedNow()]).toEqual([[], mapped]);
});

grantContract({
  name: "Linux's",
  self: SELF,
  open: () => {
    const [grants, channels] = [Grants.open(), EventChannels.open()];
    const dispose = (): void => {
      grants[Symbol.dispose]();
      channels[Symbol.dispose]();
    };
    return { grants, channels, [Symbol.dispose]: dispose };
  },
});

test("dma-bufs of grants work, or the kernel reports that it has none", () => {
  const { EINVAL, ENOTTY, EBADF } = constants.errno;
  using gntdev = new DmaBufGntdev();
  const results = [
    gntdev.exportFromRefs(0, [60_000, 60_001]),
    gntdev.waitReleased(0x7fff_ffff, 1),
    gntdev.importToRefs(0x7fff_ffff, 0, 3),
    gntdev.importRelease(0x7fff_ffff),
  ];
  for (const result of results) expect([-EINVAL, -ENOTTY, -EBADF, -constants.errno.ENOENT]).toContain(result as number);
});

test("the kernel clears a byte and notifies a port if a program with a mapped grant dies", async () => {
  using grants = Grants.open();
  using channels = EventChannels.open();
  const near = channels.bindUnbound(SELF);
  const far = channels.bindInterdomain(SELF, near.port);
  await far.wait();
  using share = grants.share(SELF, { writable: true });
  share.uint8.fill(0xff);
  const program = `
      import { domid, gref, Grants, port } from "xen-ts";
      const onUnmap = { clearByteAt: 7, notify: port(${near.port}) };
      globalThis.kept = await Grants.open().map(domid(0), gref(${share.gref}), { writable: true, onUnmap });
      console.log("mapped");
      setInterval(() => {}, 1000);`;
  const cwd = new URL("../../", import.meta.url).pathname;
  const child = Bun.spawn([process.execPath, "-e", program], { cwd, stdout: "pipe", stderr: "inherit" });
  const reader = child.stdout.getReader();
  expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("mapped\n");
  child.kill("SIGKILL");
  await child.exited;
  await far.wait({ signal: AbortSignal.timeout(50_000) });
  expect(share.read(6, 3)).toEqual(Uint8Array.of(0xff, 0, 0xff));
  await reader.cancel();
});

describe.each(guestKinds)("a grant of a %s guest:", (kind) => {
  test("its page is read and written on both sides", async () => {
    using guest = await startGuest({ kind });
    const { gref: granted } = await guest.hello();
    using grants = Grants.open();
    using mapped = await grants.map(guest.domid, gref(granted), { writable: true });
    expect(Buffer.from(mapped.read(0, 13)).toString()).toBe("XEN-TS-MARKER");
    mapped.write(0, Buffer.from("granted"));
    guest.type("~m");
    await guest.said("granted");
    const copied = new Uint8Array(7);
    await grants.copy([{ from: { domid: guest.domid, gref: gref(granted) }, to: copied }]);
    expect(Buffer.from(copied).toString()).toBe("granted");
  });

  test("its page stays readable after the guest is killed; the guest is gone once the page is unmapped", async () => {
    using xen = Xen.open();
    using guest = await startGuest({ kind, xen });
    const { gref: granted } = await guest.hello();
    const mapped = await xen.grants.map(guest.domid, gref(granted), { writable: true });
    const view = mapped.uint8;
    const gone = guest.destroy();
    expect(Buffer.from(mapped.read(0, 13)).toString()).toBe("XEN-TS-MARKER");
    for (let round = 0; round < 1000; round++) mapped.storeUint32(64, round);
    expect(view[64]).toBe(999 & 0xff);
    expect(xen.domains.get(guest.domid).info().state).toBe("dying");
    mapped[Symbol.dispose]();
    expect(view[64]).toBeUndefined();
    await gone;
    expect(() => xen.domains.get(guest.domid).info()).toThrow("does not exist");
  });
});

test("many mappings of grants, some forgotten and collected, leave nothing behind", async () => {
  using grants = Grants.open();
  using share = grants.share(SELF, { frames: 2, writable: true });
  const times = 60;
  for (let round = 0; round < times; round++) {
    using mapped = await grants.map(SELF, share.grefs, { writable: round % 2 === 0 });
    share.storeUint32(FRAME_SIZE, round);
    if (mapped.loadUint32(FRAME_SIZE) !== round) throw new Error(`round ${round} was lost`);
    if (round % 30 === 0) Bun.gc(true);
  }
  expect([mappings("/dev/xen/gntdev"), grants.counters.inUse]).toEqual([0, 1]);
  const forget = async (): Promise<void> => void (await grants.map(SELF, share.grefs)).loadUint32(0);
  for (let round = 0; round < 20; round++) await forget();
  await untilCollected(() => grants.counters.inUse < 8);
  expect(grants.counters).toMatchObject({ leaked: 0, abandoned: 0 });
  expect(mappings("/dev/xen/gntdev")).toBe(grants.counters.inUse - 1);
  await untilCollected(() => grants.counters.inUse === 1);
});
