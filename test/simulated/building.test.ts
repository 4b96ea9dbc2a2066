import { describe, expect, test } from "bun:test";
import { anyDomid, domid, gfn, type Xen } from "../../src/index.ts";
import { SimulatedXen } from "../../src/testing.ts";

/** Makes a domain of a kind, with four pages at frame 0x100 and a grant table of five frames. Returns its number. */
function makeDomain(xen: Xen, emulators: number | null): number {
  const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap } = xen.abi.load("domctl.constants");
  const made = xen.domctl("createdomain", anyDomid(xen.abi), (request) => {
    if (emulators !== null) request.flags = XEN_DOMCTL_CDF_hvm | XEN_DOMCTL_CDF_hap;
    request.max_vcpus = 1;
    request.max_grant_frames = 5;
    if ("grant_opts" in request) request.grant_opts = 1;
    if ("emulation_flags" in request.arch) request.arch.emulation_flags = emulators ?? 0;
  });
  xen.domctl("max_mem", made.domid, { max_memkb: 64n });
  return made.domid;
}

/** Populates pages, and returns their frames. */
function populate(xen: Xen, owner: number, frames: bigint[]): number[] {
  const numbers = new BigUint64Array(frames);
  using list = xen.buffers.makeMutSlice(numbers);
  const request = { domid: owner, nr_extents: BigInt(frames.length), extent_start: list.asHypercallPtr() };
  expect(xen.memoryOp("populate_physmap", request, (_, value) => value)).toBe(frames.length);
  list.update();
  return [...numbers].map(Number);
}

describe("a domain that a bare hypercall makes", () => {
  test.each([
    ["pv", null],
    ["pvh", 1],
    ["hvm", 0x3ff],
  ] as const)("is of the kind %s by its emulators", (type, emulators) => {
    using simulated = new SimulatedXen({ architecture: "x86_64" });
    using xen = simulated.open();
    expect(simulated.domain(makeDomain(xen, emulators)).type).toBe(type);
  });

  test.each([
    ["4.14", 32],
    ["4.15", 5],
    ["4.22", 5],
  ])("has on Xen %s a grant table whose size is reported as %d", (release, frames) => {
    using simulated = new SimulatedXen({ release, architecture: "x86_64" });
    using xen = simulated.open();
    const owner = domid(makeDomain(xen, 1));
    expect(xen.foreignMemory.resourceFrames(owner, { type: "grant_table" })).toBe(frames);
    expect(simulated.domain(owner).maximumGrantFrames).toBe(5);
  });
});

test("a grant table cannot be mapped on Arm before Xen 4.15, as on a real one", async () => {
  using simulated = new SimulatedXen({ release: "4.14", architecture: "arm64" });
  using xen = simulated.open();
  const guest = simulated.createDomain();
  const refused = xen.foreignMemory.mapResource(guest.domid, { type: "grant_table" });
  await expect(refused).rejects.toMatchObject({ code: "EOPNOTSUPP" });
});

describe("a page of Xen's own at a guest's frame", () => {
  test("is the grant table that a toolstack maps, and takes the place of the page there", async () => {
    using simulated = new SimulatedXen({ architecture: "x86_64" });
    using xen = simulated.open();
    const owner = domid(makeDomain(xen, 1));
    populate(xen, owner, [0x100n, 0x101n]);
    const { XENMAPSPACE_grant_table } = xen.abi.load("memory.constants");
    xen.memoryOp("add_to_physmap", { domid: owner, space: XENMAPSPACE_grant_table, idx: 2n, gpfn: 0x101n });
    expect(xen.domains.get(owner).info().totalPages).toBe(1);
    using frame = await xen.foreignMemory.map(owner, gfn(0x101), { writable: true });
    frame.storeUint32(8, 0x1234_5678);
    using table = await xen.foreignMemory.mapResource(owner, { type: "grant_table" }, { firstFrame: 2 });
    expect(table.loadUint32(8)).toBe(0x1234_5678);
  });

  test("is gone with its domain, and leaves no page behind", () => {
    using simulated = new SimulatedXen({ architecture: "x86_64" });
    using xen = simulated.open();
    const free = (): number => xen.host.info().freePages;
    const before = free();
    const owner = makeDomain(xen, 1);
    populate(xen, owner, [0x100n]);
    const { XENMAPSPACE_shared_info } = xen.abi.load("memory.constants");
    xen.memoryOp("add_to_physmap", { domid: owner, space: XENMAPSPACE_shared_info, idx: 0n, gpfn: 0x200n });
    xen.memoryOp("add_to_physmap", { domid: owner, space: XENMAPSPACE_shared_info, idx: 0n, gpfn: 0x100n });
    expect(xen.domains.get(domid(owner)).info().totalPages).toBe(0);
    xen.domctl("destroydomain", owner);
    expect(free()).toBe(before);
  });
});

test("a page of hypercalls is not made in a page table", async () => {
  using simulated = new SimulatedXen({ architecture: "x86_64" });
  using xen = simulated.open();
  const { hypercall } = simulated;
  const owner = makeDomain(xen, null);
  const [table = 0, page = 0] = populate(xen, owner, [0n, 0n]);
  const { __HYPERVISOR_mmuext_op, MMUEXT_PIN_L4_TABLE } = xen.abi.load("xen.constants");
  using list = hypercall.allocateArray(xen.abi.load("xen").MmuextOp, 1);
  list.value.get(0).cmd = MMUEXT_PIN_L4_TABLE;
  list.value.get(0).arg1.mfn = BigInt(table);
  expect(hypercall.hypercall4(__HYPERVISOR_mmuext_op, list.asHypercallPtr(), 1, 0, owner)).toBe(0);
  if (!xen.runsOn("x86_64")) throw new Error("expected x86_64");
  xen.domctl("hypercall_init", owner, { gmfn: BigInt(page) });
  expect(() => xen.domctl("hypercall_init", owner, { gmfn: BigInt(table) })).toThrow(
    expect.objectContaining({ code: "EPERM" }),
  );
});
