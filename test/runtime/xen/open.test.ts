import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import {
  domid,
  XenInterfaceVersionError,
  XenUnavailableError,
  XenUnknownReleaseError,
  Xen,
  XenError,
} from "../../../src/index.ts";
import { __HYPERVISOR_sysctl, __HYPERVISOR_xen_version } from "../../../src/generated/4.17/x86_64/xen.constants.ts";
import { XENVER_compile_info } from "../../../src/generated/4.17/x86_64/version.constants.ts";
import { XenCompileInfo } from "../../../src/generated/4.17/x86_64/version.ts";
import { untilCollected } from "../collected.ts";
import { refusal } from "../failure.ts";
import { openedSince, openFiles } from "../process-state.ts";
import { StandInXen } from "../stand-in/stand-in-xen.ts";

const { EPERM, EACCES } = constants.errno;
const untyped = (value: unknown): never => value as never;

const onXen = existsSync("/dev/xen/privcmd") || existsSync("/proc/xen/privcmd");

test.skipIf(onXen)("opening without a Xen names the devices that were tried, and leaves no descriptor", () => {
  const before = openFiles();
  const error = refusal(() => Xen.open());
  expect(error).toBeInstanceOf(XenUnavailableError);
  expect(error).toMatchObject({ code: "ENOENT", errno: constants.errno.ENOENT });
  expect(String(error)).toContain("/dev/xen/privcmd or /proc/xen/privcmd");
  expect(openedSince(before)).toEqual([]);
});

test("a misspelt option is named", () => {
  const error = refusal(() => Xen.open(untyped({ hypercal: 1 })));
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).toContain('"hypercal"');
});

test.each([
  [null, "expected the options of Xen.open to be an object"],
  [5, "expected the options of Xen.open to be an object"],
  [{ hypercall: {} }, "expected hypercall to implement XenHypercall"],
  [{ hypercall: null }, "expected hypercall to implement XenHypercall"],
  [{ eventChannels: 5 }, "expected eventChannels to be an object or a function, received a number"],
  [{ grants: "all" }, "expected grants to be an object or a function, received a string"],
  [{ foreignMemory: false }, "expected foreignMemory to be an object or a function, received a boolean"],
  [{ abi: 5 }, 'expected abi to be "nearest" or the modules of a generated table, received 5'],
  [{ store: null }, "expected store to be an object or a function, received null"],
])("the options %p are refused", (options, message) => {
  const error = refusal(() => Xen.open(untyped(options)));
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).toContain(message);
});

test("a Xen is open at once, and may be awaited all the same", async () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  expect(xen).toBeInstanceOf(Xen);
  using awaited: Xen = await Xen.open({ hypercall });
  expect(awaited.version.release).toBe("4.17");
});

test("close() does what disposal does, and both may be repeated", () => {
  using hypercall = new StandInXen();
  const xen = Xen.open({ hypercall });
  xen.domains.list();
  xen.close();
  xen[Symbol.dispose]();
  xen.close();
  expect(hypercall.memoryCounters.inUse).toBe(0);
  expect(() => xen.domains.list()).toThrow(ReferenceError);
});

test("the parts of a Xen are closed with it alone", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  for (const part of [xen.host, xen.cpupools, xen.domains, xen.domains.get(1), xen.host.console]) {
    expect(Symbol.dispose in part || Symbol.asyncDispose in part || "close" in part).toBe(false);
  }
});

test("the version has the hypervisor's own values", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  expect(xen.version).toEqual({
    release: "4.17",
    major: 4,
    minor: 17,
    extraversion: ".9-stand-in",
    capabilities: ["xen-3.0-x86_64", "hvm-3.0-x86_64"],
    changeset: "Sun Nov 22 2026 git:0123456",
    build: {
      compiler: "stand-in compiler",
      by: "xen-ts",
      domain: "simulated",
      date: "Thu Jan  1 00:00:00 UTC 1970",
    },
    buildId: "00".repeat(20),
    commandLine: "console=com1",
    pageBytes: 4096,
    features: expect.arrayContaining(["dom0"]),
  });
});

test("opening asks for the release only, and the rest of the version is asked for once", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  expect(hypercall.calls.get(__HYPERVISOR_xen_version)).toBe(2);
  const { version } = xen;
  const asked = hypercall.calls.get(__HYPERVISOR_xen_version) ?? 0;
  expect(asked).toBeGreaterThan(2);
  expect(xen.version).toBe(version);
  expect(hypercall.calls.get(__HYPERVISOR_xen_version)).toBe(asked);
});

test("features have Xen's own names", () => {
  using hypercall = new StandInXen();
  hypercall.setVersion({ features: ((1 << 0) | (1 << 8) | (1 << 11) | (1 << 31)) >>> 0 });
  using xen = Xen.open({ hypercall });
  expect(xen.version.features).toEqual(["writable_page_tables", "hvm_callback_vector", "dom0"]);
});

test("text of the version is read whole if it fills its array or is not ASCII", () => {
  using hypercall = new StandInXen();
  hypercall.setVersion({ extraversion: "x".repeat(40) });
  hypercall.setVersion({ changeset: "Größe" });
  hypercall.state.answer = (op, [command, address = 0]) => {
    if (op !== __HYPERVISOR_xen_version || command !== XENVER_compile_info) return undefined;
    hypercall.at(XenCompileInfo, address).compiler = Buffer.from("y".repeat(64));
    return 0;
  };
  using xen = Xen.open({ hypercall });
  expect(xen.version.extraversion).toBe("x".repeat(15));
  expect(xen.version.changeset).toBe("Größe");
  expect(xen.version.build.compiler).toBe("y".repeat(64));
});

test("a hypercall interface of the caller stays open, and gets all its memory back", () => {
  using hypercall = new StandInXen();
  const xen = Xen.open({ hypercall });
  xen.domains.list();
  xen[Symbol.dispose]();
  xen[Symbol.dispose]();
  expect(hypercall.memoryCounters.inUse).toBe(0);
  expect(hypercall.hypercall2(__HYPERVISOR_xen_version, 0, 0)).toBe((4 << 16) | 17);
});

test("a closed Xen throws, even if its hypercall interface is open", () => {
  using hypercall = new StandInXen();
  const xen = Xen.open({ hypercall });
  xen.host.info();
  xen[Symbol.dispose]();
  expect(() => xen.domains.list()).toThrow(ReferenceError);
  expect(() => xen.host.info()).toThrow(ReferenceError);
});

test("operations of a closed Xen throw and make no hypercall, used before or not", () => {
  using hypercall = new StandInXen();
  const xen = Xen.open({ hypercall });
  const used = xen.versionOp;
  expect(used("version")).toBe((4 << 16) | 17);
  xen[Symbol.dispose]();
  hypercall.calls.clear();
  for (const late of [
    () => used("version"),
    () => xen.versionOp("pagesize"),
    () => xen.schedOp("remote_shutdown", { domain_id: 1 }),
    () => xen.domctl("pausedomain", 1),
    () => xen.multicall(({ domctl }) => [domctl("pausedomain", 1)]),
  ]) {
    expect(late).toThrow(ReferenceError);
  }
  expect(hypercall.calls.size).toBe(0);
});

test("a Xen that was closed before its parts were used throws", () => {
  using hypercall = new StandInXen();
  const xen = Xen.open({ hypercall });
  xen[Symbol.dispose]();
  expect(() => xen.domains.list()).toThrow(ReferenceError);
  expect(() => xen.host.info()).toThrow(ReferenceError);
  expect(hypercall.memoryCounters.inUse).toBe(0);
});

test("a Xen that is collected without being closed frees its memory", async () => {
  using hypercall = new StandInXen();
  const forget = (): void => {
    const xen = Xen.open({ hypercall });
    xen.domains.list();
  };
  for (let round = 0; round < 30; round++) await forget();
  const { inUse } = hypercall.memoryCounters;
  await untilCollected(() => hypercall.memoryCounters.inUse < inUse / 2);
  expect(hypercall.memoryCounters.inUse).toBeLessThan(inUse / 2);
  expect(hypercall.memoryCounters.leaked).toBe(0);
});

test("a hypercall interface may use the same Xen object while it answers it", () => {
  using hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  hypercall.state.domains = [
    { domid: 1, fill: (info) => void (info.nr_online_vcpus = xen.domains.get(domid(2)).info().onlineVcpus) },
    { domid: 2, fill: (info) => void (info.nr_online_vcpus = 5) },
  ];
  expect(xen.domains.list().map(({ onlineVcpus }) => onlineVcpus)).toEqual([5, 5]);
});

describe("a release that is not known", () => {
  test.each([
    [99, ".0", "4.99"],
    [17, "-unstable", "4.17-unstable"],
    [17, "-rc3", "4.17-rc3"],
    [17, ".0-rc1", "4.17.0-rc1"],
  ])("4.%d%s opens, and refuses by name only what needs its own tables", (minor, extraversion, release) => {
    using hypercall = new StandInXen();
    hypercall.setVersion({ minor, extraversion });
    using xen = Xen.open({ hypercall });
    expect(xen.version.minor).toBe(minor);
    for (const refused of [() => xen.host.info(), () => xen.domains.list()]) {
      const error = refusal(refused);
      expect(error).toBeInstanceOf(XenUnknownReleaseError);
      expect(error).toMatchObject({ release, errno: undefined, code: "ERR_UNKNOWN_XEN_RELEASE" });
      expect(String(error)).toContain(`Xen ${release}`);
      expect(String(error)).toContain("codegen");
    }
    expect(hypercall.calls.get(__HYPERVISOR_sysctl)).toBeUndefined();
  });

  test("is not assumed for a point release or a distribution's build", () => {
    for (const extraversion of [".0", ".7-pre", ".4-rc-notreally", ""]) {
      using hypercall = new StandInXen();
      hypercall.setVersion({ extraversion });
      using xen = Xen.open({ hypercall });
      expect(xen.domains.list()).toEqual([]);
    }
  });
});

describe("a refusal of Xen", () => {
  test("of an interface version is an error with the version and Xen's number", () => {
    using hypercall = new StandInXen();
    hypercall.state.interfaceVersion++;
    using xen = Xen.open({ hypercall });
    const error = refusal(() => xen.host.info());
    expect(error).toBeInstanceOf(XenInterfaceVersionError);
    expect(error).toMatchObject({ errno: EACCES, code: "EACCES", operation: "sysctl physinfo" });
    expect(String(error)).toContain("0x15");
    expect(String(error)).toContain("4.17");
  });

  test("for want of privilege is an error with Xen's number, and costs no memory", () => {
    using hypercall = new StandInXen();
    using xen = Xen.open({ hypercall });
    xen.domains.list();
    const before = hypercall.memoryCounters;
    hypercall.state.failure = { op: __HYPERVISOR_sysctl, result: -EPERM };
    expect(refusal(() => xen.domains.list())).toMatchObject({
      name: "XenPermissionError",
      errno: EPERM,
      code: "EPERM",
      operation: "sysctl getdomaininfolist",
    });
    expect(hypercall.memoryCounters).toEqual(before);
  });

  test("to tell its version fails the opening", () => {
    using hypercall = new StandInXen();
    hypercall.state.failure = { op: __HYPERVISOR_xen_version, result: -EPERM };
    const error = refusal(() => Xen.open({ hypercall }));
    expect(error).toBeInstanceOf(XenError);
    expect(error).toMatchObject({ errno: EPERM, operation: "xen_version version" });
    expect(hypercall.memoryCounters.inUse).toBe(0);
  });
});

test("operations through a disposed hypercall interface throw before any call", () => {
  const hypercall = new StandInXen();
  using xen = Xen.open({ hypercall });
  hypercall[Symbol.dispose]();
  hypercall.calls.clear();
  expect(() => xen.domains.list()).toThrow(ReferenceError);
  expect(() => xen.host.info()).toThrow(ReferenceError);
  expect(hypercall.calls.size).toBe(0);
});
