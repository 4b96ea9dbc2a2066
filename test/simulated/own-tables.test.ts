import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { loadModule, moduleNames, type Release, releases } from "../../src/generated/index.ts";
import { Xen } from "../../src/index.ts";
import type { TableModules } from "../../src/runtime/abi/index.ts";
import { SimulatedXen } from "../../src/testing.ts";
import { RecordingHypercall } from "../conformance/coverage/recorded.ts";
import { conformance } from "../conformance/index.ts";
import { hasHeaders, type Patch, VENDOR, vendorTables } from "./vendor-tables.ts";

/** Returns the library's own tables of a release, in the form of a caller's tables. */
function ownTables(release: Release, architecture: "x86_64" | "arm64" = "x86_64"): TableModules {
  const table = `${release}/${architecture}` as const;
  return Object.fromEntries(moduleNames(table).map((name) => [name, () => loadModule(table, name)]));
}

/** Returns a function that makes a simulation with the caller's tables. */
function lacks(release: Release, abi: TableModules): () => SimulatedXen {
  return () => new SimulatedXen({ release, architecture: "x86_64", abi });
}

const REFUSED = "expected as abi the tables that this simulation was made with, received ";

test("a simulation with the caller's tables opens with these tables only", () => {
  const abi = ownTables("4.17");
  using simulated = new SimulatedXen({ release: "4.17", architecture: "x86_64", abi });
  const { hypercall } = simulated;
  expect(() => Xen.open({ hypercall })).toThrow(`${REFUSED}none`);
  expect(() => Xen.open({ hypercall, abi: "nearest" })).toThrow(`${REFUSED}nearest`);
  expect(() => Xen.open({ hypercall, abi: ownTables("4.18") })).toThrow(`${REFUSED}others`);
  expect(() => simulated.open({ abi: ownTables("4.17") })).toThrow(`${REFUSED}others`);
  expect(() => Xen.open({ hypercall: new RecordingHypercall(hypercall) })).toThrow(REFUSED);
  for (const open of [() => Xen.open({ hypercall, abi }), () => simulated.open({ abi }), () => simulated.open()]) {
    using xen = open();
    expect(xen.domains.list().map(({ domid }) => domid)).toEqual([0]);
  }
});

test("a simulation without the caller's tables refuses to open with any", () => {
  using simulated = new SimulatedXen({ release: "4.17" });
  const { hypercall } = simulated;
  expect(() => Xen.open({ hypercall, abi: ownTables("4.18") })).toThrow(
    "expected no tables as abi, since this simulation answers by those of Xen 4.17",
  );
  expect(() => Xen.open({ hypercall, abi: ownTables("4.17") })).toThrow("new SimulatedXen({ abi, release })");
});

test.each(["4.13", "4.99"])("a simulation of the unknown release %s uses the nearest tables", (release) => {
  using simulated = new SimulatedXen({ release, domains: [{}] });
  using xen = Xen.open({ hypercall: simulated.hypercall, abi: "nearest" });
  expect(xen.domains.list().map(({ domid }) => domid)).toEqual([0, 1]);
  expect(xen.host.info().onlineCpus).toBe(4);
});

test("a simulation refuses tables without a release, and values that cannot be tables", () => {
  expect(() => new SimulatedXen({ abi: ownTables("4.17") })).toThrow("expected release beside abi");
  expect(() => new SimulatedXen({ release: "4.17", abi: "4.17" as never })).toThrow(
    "expected abi to be the modules of a generated table, received a string",
  );
});

test.each(releases)("the tables of Xen %s serve a simulation of that release on both architectures", (release) => {
  for (const architecture of ["x86_64", "arm64"] as const) {
    using simulated = new SimulatedXen({ release, architecture, abi: ownTables(release, architecture) });
    using xen = simulated.open();
    expect(xen.domains.list()).toHaveLength(1);
    expect(xen.host.info().onlineCpus).toBe(4);
  }
});

test("a simulation refuses tables that lack a member, module or constant, and names it", () => {
  expect(lacks("4.22", ownTables("4.14"))).toThrow(/expected a member \w+ in struct \w+ of the tables given as abi/);
  expect(lacks("4.17", {})).toThrow("expected module of Xen 4.17 to be a known one");
  const { "domctl.constants": _, ...others } = ownTables("4.17") as Record<string, () => unknown>;
  expect(lacks("4.17", others)).toThrow(/expected module of Xen 4.17 .*, received "domctl.constants"/);
  const { XEN_DOMCTL_CDF_hvm: _hvm, ...fewer } = loadModule("4.17/x86_64", "domctl.constants");
  expect(lacks("4.17", { ...others, "domctl.constants": () => fewer })).toThrow(
    'expected XEN_DOMCTL_CDF_hvm in the module "domctl.constants"',
  );
});

describe.skipIf(!hasHeaders("4.17"))("a simulation with the tables of a vendor's headers", () => {
  let tables: Awaited<ReturnType<typeof vendorTables>> | undefined;
  const modules = (): TableModules => tables?.modules ?? {};
  beforeAll(async () => {
    tables = await vendorTables("4.17", VENDOR);
  });
  afterAll(() => tables?.[Symbol.dispose]());

  const simulate = () =>
    new SimulatedXen({ release: "4.17", architecture: "x86_64", abi: modules(), cpus: 2, dom0: { vcpus: 1 } });

  describe("answers by that table", () => {
    conformance(() => {
      const simulated = simulate();
      simulated.console.write("(XEN) a simulated Xen has booted, and says so on its console\n");
      const xen = simulated.open();
      return {
        xen,
        hypercall: simulated.hypercall,
        simulated: true,
        pass: async () => simulated.advance({ milliseconds: 20 }),
        [Symbol.dispose]: () => {
          xen[Symbol.dispose]();
          simulated[Symbol.dispose]();
        },
      };
    });
  });

  test("has the vendor's members, versions and command numbers", () => {
    using simulated = simulate();
    using xen = simulated.open();
    const constants = xen.abi.load("domctl.constants");
    expect([constants.XEN_DOMCTL_INTERFACE_VERSION, constants.XEN_DOMCTL_pausedomain]).toEqual([0x7015, 1003] as never);
    expect(xen.sysctl("physinfo")).toMatchObject({ vendor_serial: 0n, nr_cpus: 2 });
    expect(xen.domctl("getdomaininfo", 0)).toMatchObject({ vendor_serial: [0n, 0n, 0n], domain: 0 });
  });

  const without: [why: string, patches: Patch[], message: string][] = [
    [
      "calls a member by another name",
      [["domctl.h", "uint64_aligned_t tot_pages;", "uint64_aligned_t all_pages;"]],
      "expected a member tot_pages in struct xen_domctl_getdomaininfo of the tables given as abi, received none",
    ],
    [
      "has a member with another width",
      [["sysctl.h", "uint64_aligned_t free_pages;", "uint32_t free_pages;"]],
      "expected a member free_pages in struct xen_sysctl_physinfo of the tables given as abi, received one with values",
    ],
  ];
  test.each(without)("is refused if it %s", async (_, patches, message) => {
    using theirs = await vendorTables("4.17", patches);
    const make = (): SimulatedXen => new SimulatedXen({ release: "4.17", architecture: "x86_64", abi: theirs.modules });
    expect(make).toThrow(message);
  });
});
