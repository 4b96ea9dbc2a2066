/** PV guests that are saved and restored, on the simulation. */

import { describe, expect, test } from "bun:test";
import { type Guest, type Xen, XenError, XenSavedStateError } from "../../../../src/index.ts";
import {
  encodeSavedRecord,
  readSavedState,
  type SavedContents,
  type SavedRecord,
} from "../../../../src/saved-state.ts";
import { StartInfo } from "../../../../src/generated/4.20/x86_64/xen.ts";
import { SharedInfo } from "../../../../src/generated/4.20/x86_64/xen.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { expectNothingLeft, MIB, stateOf } from "../builder/simulated-guests.ts";
import { BASE, makeReady, pvLinux, PvView } from "./pv-guest.ts";
import { suspends } from "./suspending.ts";

async function save(xen: Xen, simulated: SimulatedXen, guest: Guest): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  void suspends(xen, simulated, guest.domid);
  const target = new WritableStream<Uint8Array>({ write: (part) => void parts.push(part.slice()) });
  await xen.domains.get(guest.domid).save(target);
  return Buffer.concat(parts);
}

/** A whole state, and what is in it. */
async function savedGuest(): Promise<{ readonly saved: Buffer; readonly records: readonly SavedRecord[] }> {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  await using guest = await xen.domains.create(pvLinux);
  guest.unpause();
  await makeReady(xen, guest);
  const saved = await save(xen, simulated, guest);
  return { saved, records: await Array.fromAsync(readSavedState(saved)) };
}

const { saved, records } = await savedGuest();

describe("a saved PV guest", () => {
  test("has the records of xl's, and no frame of the machine", () => {
    expect([...new Set(records.map(({ layer, type }) => `${layer} ${type}`))]).toEqual([
      "xl HEADER",
      "libxl HEADER",
      "libxl LIBXC_CONTEXT",
      "libxc HEADER",
      "libxc X86_PV_INFO",
      "libxc X86_CPUID_POLICY",
      "libxc X86_MSR_POLICY",
      "libxc STATIC_DATA_END",
      "libxc X86_PV_P2M_FRAMES",
      "libxc PAGE_DATA",
      "libxc X86_TSC_INFO",
      "libxc SHARED_INFO",
      "libxc X86_PV_VCPU_BASIC",
      "libxc X86_PV_VCPU_EXTENDED",
      "libxc END",
      "libxl END",
    ]);
    expect(records.find(({ type }) => type === "X86_PV_P2M_FRAMES")).toMatchObject({ firstPfn: 0, lastPfn: 4095 });
    const types = records.flatMap((record) => (record.type === "PAGE_DATA" ? record.types : []));
    expect(types.length).toBe(4096);
    expect(new Set(types)).toEqual(new Set(["NOTAB", "L1TAB", "L2TAB", "L3TAB", "L4TAB_PIN"]));
  });

  test("is restored with its memory at other frames, its tables, its list and its registers", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    if (!xen.runsOn("x86_64")) throw new Error("expected a machine of x86_64");
    await using guest = await xen.domains.create(pvLinux);
    guest.unpause();
    await makeReady(xen, guest);
    xen.domctl("set_ext_vcpucontext", guest.domid, { vcpu: 0, size: 64, mcg_cap: 0x806n });
    const old = new PvView(xen, guest.domid);
    const oldFrames = await old.frames();
    const state = await save(xen, simulated, guest);
    await using copy = await xen.domains.restore(state, { name: "copy", uuid: crypto.randomUUID() });
    expect(copy.kind).toBe("pv");
    const view = new PvView(xen, copy.domid);
    const frames = await view.frames();
    expect(frames.some((frame) => oldFrames.includes(frame))).toBe(false);
    expect(new Set(frames).size).toBe(4096);
    expect(await view.read(await view.frameAt(BASE + BigInt(MIB)))).toEqual(
      await old.read(await old.frameAt(BASE + BigInt(MIB))),
    );
    expect(await view.frameAt(BASE + BigInt(MIB))).toBe(frames[MIB / 4096] ?? 0n);
    expect(xen.domctl("get_ext_vcpucontext", copy.domid, { vcpu: 0 }).mcg_cap).toBe(0x806n);
    using context = view.context();
    using before = old.context();
    expect(context.value.user_regs.rip).toBe(before.value.user_regs.rip);
    const page = await view.read(context.value.user_regs.rdx);
    const info = new StartInfo(new DataView(page.buffer, page.byteOffset));
    expect(frames).toContain(info.store_mfn);
    expect([info.store_evtchn, info.console.domU.evtchn, info.nr_pages]).toEqual([1, 2, 4096n]);
    expect(info.shared_info >> 12n).toBe(xen.domctl("getdomaininfo", copy.domid).shared_info_frame);
    const shared = await view.read(info.shared_info >> 12n);
    const { evtchn_pending, evtchn_mask } = new SharedInfo(new DataView(shared.buffer, shared.byteOffset));
    expect([evtchn_pending.get(0), evtchn_mask.get(0)]).toEqual([0n, 0xffff_ffff_ffff_ffffn]);
    copy.unpause();
  });
});

describe("a saved PV guest with two vcpus", () => {
  test("has both again, each with its registers, its tables and its descriptors at their new frames", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    if (!xen.runsOn("x86_64")) throw new Error("expected a machine of x86_64");
    await using guest = await xen.domains.create({ ...pvLinux, vcpus: 2 });
    guest.unpause();
    await makeReady(xen, guest);
    const old = new PvView(xen, guest.domid);
    const oldFrames = await old.frames();
    const descriptors = 777;
    {
      using second = old.context();
      const { user_regs, ctrlreg, gdt_frames } = second.value;
      Object.assign(user_regs, { rip: BASE + 0x1234n, rdx: 0x99n });
      second.value.gdt_ents = 512n;
      second.value.gs_base_kernel = BASE + 0x5678n;
      gdt_frames.set(0, oldFrames[descriptors] ?? 0n);
      ctrlreg.set(1, ctrlreg.get(3));
      xen.domctl("setvcpucontext", guest.domid, { vcpu: 1, ctxt: second.buffer.asHypercallPtr() });
    }
    const state = await save(xen, simulated, guest);
    await using copy = await xen.domains.restore(state, { name: "copy", uuid: crypto.randomUUID() });
    const view = new PvView(xen, copy.domid);
    const frames = await view.frames();
    const [first, second] = [0, 1].map((vcpu) => {
      expect(xen.domctl("getvcpuinfo", copy.domid, { vcpu }).online).toBe(1);
      using context = view.context();
      xen.domctl("getvcpucontext", copy.domid, { vcpu, ctxt: context.buffer.asHypercallPtr() });
      const { user_regs, ctrlreg, gdt_frames, gdt_ents, gs_base_kernel } = context.value;
      const { rip, rdx } = user_regs;
      const [kernel, user] = [ctrlreg.get(3), ctrlreg.get(1)];
      return { rip, rdx, gdt_ents, gs_base_kernel, kernel, user, descriptors: gdt_frames.get(0) };
    });
    expect(frames).toContain(first?.rdx ?? 0n);
    const top = frames[oldFrames.indexOf(old.top)] ?? 0n;
    expect(second).toEqual({
      rip: BASE + 0x1234n,
      rdx: 0x99n,
      gdt_ents: 512n,
      gs_base_kernel: BASE + 0x5678n,
      kernel: top << 12n,
      user: top << 12n,
      descriptors: frames[descriptors] ?? 0n,
    });
  });
});

describe("a PV guest that cannot be saved goes on", () => {
  test.each<[string, (xen: Xen, guest: Guest) => Promise<void>, string]>([
    [
      "without a list of its frames",
      async () => {},
      "expected a PV guest that can be saved, received one with 0 pages",
    ],
    [
      "with a table of another domain's frame",
      async (xen, guest) => {
        await makeReady(xen, guest);
        const view = new PvView(xen, guest.domid);
        using context = view.context();
        context.value.user_regs.rdx = 0x55n;
        context.load();
      },
      "received one with frame 0x55, which is not one of its own, in the place of the start info",
    ],
    [
      "with a list that has a frame twice",
      async (xen, guest) => {
        await makeReady(xen, guest);
        const view = new PvView(xen, guest.domid);
        await view.change(await view.frameAt(0x80_0000_0000n), (bytes) =>
          bytes.setBigUint64(8, bytes.getBigUint64(0, true), true),
        );
      },
      "received one with two pages with the frame",
    ],
  ])("%s", async (_, prepare, message) => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    await using guest = await xen.domains.create(pvLinux);
    guest.unpause();
    await prepare(xen, guest);
    await expect(save(xen, simulated, guest)).rejects.toThrow(message);
    expect(xen.domains.get(guest.domid).info().state).toBe("running");
  });
});

async function refusal(state: Uint8Array, prepare?: (simulated: SimulatedXen) => Disposable): Promise<Error> {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  const before = await stateOf(xen, pvLinux);
  using _ = prepare?.(simulated);
  const outcome: unknown = await xen.domains.restore(state).catch((error: unknown) => error);
  if (!(outcome instanceof Error)) {
    await (outcome as Guest).destroy();
    throw new Error("expected a refusal, received a guest");
  }
  await expectNothingLeft(xen, before);
  return outcome;
}

function changed(change: (contents: SavedContents) => readonly SavedContents[]): Buffer {
  return Buffer.concat(records.flatMap(change).flatMap(encodeSavedRecord));
}

describe("a restoring of a PV guest that fails leaves nothing", () => {
  test.each([
    "domctl set_address_size",
    "domctl set_cpu_policy",
    "memory_op populate_physmap",
    "domctl setvcpucontext",
    "domctl set_ext_vcpucontext",
    "mmuext_op pin_l4_table",
  ])("at %s", async (operation) => {
    expect(await refusal(saved, (simulated) => simulated.fail(operation, "EINVAL"))).toBeInstanceOf(XenError);
  });

  test.each<[string, (contents: SavedContents) => readonly SavedContents[], string]>([
    [
      "without its vcpu",
      (each) => (each.type === "X86_PV_VCPU_BASIC" ? [] : [each]),
      "expected memory, SHARED_INFO and the first vcpu",
    ],
    ["without its list", (each) => (each.type === "X86_PV_P2M_FRAMES" ? [] : [each]), "received PAGE_DATA of libxc"],
    ["without its width", (each) => (each.type === "X86_PV_INFO" ? [] : [each]), "received X86_PV_P2M_FRAMES of libxc"],
    [
      "of 32 bits",
      (each) => [each.type === "X86_PV_INFO" ? { ...each, widthBytes: 4, levels: 3 } : each],
      "received one of 32",
    ],
    [
      "with an immense list",
      (each) => [each.type === "X86_PV_P2M_FRAMES" ? { ...each, lastPfn: 0xffff_ffff } : each],
      "expected pages up to",
    ],
    [
      "with a short list",
      (each) => [each.type === "X86_PV_P2M_FRAMES" ? { ...each, pfns: [1] } : each],
      "expected 8 pages of the list, received 1",
    ],
    [
      "whose list is a page table",
      (each) => [each.type === "X86_PV_P2M_FRAMES" ? { ...each, pfns: each.pfns.map(() => tablePage()) } : each],
      "expected ordinary pages for the list of frames",
    ],
    [
      "with a page beyond its list",
      (each) => [each.type === "PAGE_DATA" ? { ...each, pfns: each.pfns.map((pfn) => pfn + 4096) } : each],
      "expected a page below 4096",
    ],
    [
      "with a vcpu too many",
      (each) => [each.type === "X86_PV_VCPU_BASIC" ? { ...each, vcpu: 1 } : each],
      "expected a vcpu below 1, received 1",
    ],
    [
      "with short registers",
      (each) => [each.type === "X86_PV_VCPU_BASIC" ? { ...each, contents: each.contents.slice(8) } : each],
      "of this Xen's size",
    ],
  ])("for a state %s", async (_, change, message) => {
    const error = await refusal(changed(change));
    expect(error).toBeInstanceOf(XenSavedStateError);
    expect(error.message).toContain(message);
  });

  test("for a state that is cut off at any record", async () => {
    for (const { offset } of records.slice(4))
      expect(await refusal(saved.subarray(0, offset))).toBeInstanceOf(XenSavedStateError);
  });
});

/** The page of the highest table. */
function tablePage(): number {
  for (const record of records)
    if (record.type === "PAGE_DATA") {
      const at = record.types.indexOf("L4TAB_PIN");
      if (at >= 0) return record.pfns[at] ?? 0;
    }
  throw new Error("expected a page table, found none");
}
