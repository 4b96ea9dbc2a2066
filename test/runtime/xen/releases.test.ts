import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import * as constants from "../../../src/generated/4.21/x86_64/domctl.constants.ts";
import * as domctl from "../../../src/generated/4.21/x86_64/domctl.ts";
import { modules } from "../../../src/generated/4.16/x86_64/index.ts";
import * as numbers from "../../../src/generated/4.17/x86_64/xen.constants.ts";
import { loadModule, releases } from "../../../src/generated/index.ts";
import { XenUnknownReleaseError, Xen } from "../../../src/index.ts";
import { StandInXen } from "../stand-in/stand-in-xen.ts";

/** A Xen that says it is this release, and does whatever it is asked. */
function release(minor: number, extraversion: string = ".0"): StandInXen {
  const hypercall = new StandInXen();
  hypercall.setVersion({ minor, extraversion });
  return hypercall;
}

function succeed(hypercall: StandInXen): void {
  hypercall.state.answer = () => 0;
}

describe("on a release that is not known", () => {
  test.each([
    [23, ".0"],
    [23, "-unstable"],
    [17, "-rc2"],
  ])("4.%d%s, what is stable works, and what is not throws before any hypercall", (minor, extraversion) => {
    using hypercall = release(minor, extraversion);
    using xen = Xen.open({ hypercall });
    hypercall.calls.clear();
    for (const refused of [
      () => xen.domctl("pausedomain", 1),
      () => xen.sysctl("physinfo"),
      () => xen.xsmOp("policyvers"),
      () => xen.memoryOp("access_op.get_access", { domid: 1 }),
      () => xen.abi,
    ]) {
      expect(refused).toThrow(XenUnknownReleaseError);
      expect(refused).toThrow("codegen");
      expect(refused).toThrow('{ abi: "nearest" }');
    }
    expect(hypercall.calls.size).toBe(0);
    succeed(hypercall);
    expect(xen.versionOp("pagesize")).toBe(0);
    expect(xen.eventChannelOp("status", { dom: 1, port: 2 })).toMatchObject({ dom: 1, port: 2 });
    expect(xen.memoryOp("maximum_reservation", 1)).toBe(0);
    expect(xen.grantTableOp("query_size", { dom: 1 })).toMatchObject({ dom: 1 });
    expect(xen.hvmOp("get_param", { domid: 1, index: 5 })).toMatchObject({ domid: 1, index: 5 });
    const here: typeof xen = xen;
    if (!here.runsOn("x86_64")) throw new TypeError("the stand-in is x86");
    expect(here.physdevOp("irq_status_query", { irq: 3 })).toMatchObject({ irq: 3 });
    expect(here.vcpuOp("is_up", 0)).toBe(0);
    expect(xen.schedOp("remote_shutdown", { domain_id: 1, reason: 0 })).toBeUndefined();
  });

  test("a stable domctl works, with no interface version", () => {
    using hypercall = release(99);
    using xen = Xen.open({ hypercall });
    const seen: number[] = [];
    hypercall.state.answer = (_, [address = 0]) => {
      const { cmd, interface_version } = hypercall.at(domctl.XenDomctl, address);
      seen.push(cmd, interface_version);
      return 0;
    };
    if (!xen.atLeast("4.21")) throw new Error("4.99 is newer than 4.21");
    expect(xen.domctl("get_domain_state", 3)).toMatchObject({ domid: 3 });
    expect(seen).toEqual([constants.XEN_DOMCTL_get_domain_state, 0]);
  });

  test.each([
    [23, ".0", "4.22"],
    [17, "-rc2", "4.17"],
    [3, ".0", "4.14"],
  ])("4.%d%s takes the tables of the nearest only where it is told to", (minor, extraversion, nearest) => {
    using hypercall = release(minor, extraversion);
    using xen = Xen.open({ hypercall, abi: "nearest" });
    expect(xen.abi.release).toBe(nearest);
    succeed(hypercall);
    expect(xen.domctl("pausedomain", 1)).toBeUndefined();
  });

  test("takes the caller's own tables", () => {
    using hypercall = release(16, "-rc1");
    using xen = Xen.open({ hypercall, abi: modules });
    expect(xen.abi.load("domctl.constants").XEN_DOMCTL_INTERFACE_VERSION).toBe(0x14);
    const versions: number[] = [];
    hypercall.state.answer = (op, [address = 0]) => {
      if (op === numbers.__HYPERVISOR_domctl) versions.push(hypercall.at(domctl.XenDomctl, address).interface_version);
      return 0;
    };
    xen.domctl("pausedomain", 1);
    expect(versions).toEqual([0x14]);
  });

  test("refuses another choice of tables", () => {
    using hypercall = release(17);
    expect(() => Xen.open({ hypercall, abi: "newest" as never })).toThrow(TypeError);
  });
});

test("releases are compared as numbers, and architectures as words", () => {
  using hypercall = release(17);
  using xen = Xen.open({ hypercall });
  expect([xen.atLeast("4.16"), xen.atLeast("4.17"), xen.atLeast("4.18")]).toEqual([true, true, false]);
  expect([xen.abi.atLeast("4.17"), xen.abi.atLeast("4.20")]).toEqual([true, false]);
  expect([xen.runsOn("x86_64"), xen.runsOn("arm64")]).toEqual([true, false]);
});

const testing = join(import.meta.dir, "../../../src/testing.ts");
const library = join(import.meta.dir, "../../../src/index.ts");

/** The tables whose index a fresh process has loaded after the program. */
function tablesLoaded(program: string): string[] {
  const source = `
    import { Xen } from ${JSON.stringify(library)};
    import { SimulatedXen } from ${JSON.stringify(testing)};
    using simulated = new SimulatedXen({ release: "4.18", architecture: "x86_64", domains: [{}] });
    const { hypercall } = simulated;
    ${program}
    const paths = Object.keys(require.cache).map((path) => /generated\\/([^/]+\\/[^/]+)\\/index\\.ts$/.exec(path)?.[1]);
    console.log(JSON.stringify(paths.filter((path) => path !== undefined)));`;
  const { stdout, stderr } = Bun.spawnSync([process.execPath, "-e", source]);
  if (stderr.length > 0) throw new Error(stderr.toString());
  return (JSON.parse(stdout.toString()) as string[]).toSorted();
}

test("only the tables of the running release are loaded", () => {
  expect(
    tablesLoaded(`
      using xen = Xen.open({ hypercall });
      xen.domains.list();
      xen.domctl("pausedomain", 1);
      xen.eventChannelOp("status", { dom: 1 });`),
  ).toEqual(["4.18/x86_64"]);
});

test("constants that the library takes from one release are equal in all", () => {
  const names = ["__HYPERVISOR_xen_version", "DOMID_SELF", "DOMID_FIRST_RESERVED"] as const;
  const ofVersion = ["XENVER_version", "XENVER_extraversion", "XEN_EXTRAVERSION_LEN"] as const;
  const found = releases.flatMap((release) =>
    (["x86_64", "arm64"] as const).map((architecture) => {
      const constants = loadModule(`${release}/${architecture}`, "xen.constants");
      const version = loadModule(`${release}/${architecture}`, "version.constants");
      return [...names.map((name) => constants[name]), ...ofVersion.map((name) => version[name])].join(" ");
    }),
  );
  expect(found.length).toBe(18);
  expect(new Set(found).size).toBe(1);
});
