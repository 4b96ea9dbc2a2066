import { beforeAll, expect, test } from "bun:test";
import { existsSync, readFileSync, statSync } from "node:fs";
import { constants } from "node:os";
import { domid, XenPermissionError, Xen } from "../../src/index.ts";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";
import { openedSince, openFiles } from "../runtime/process-state.ts";
import { loadPrivcmd } from "./privcmd.ts";

const { EPERM } = constants.errno;

/** Reads Linux's description of the hypervisor. */
const sysfs = (name: string): string => readFileSync(`/sys/hypervisor/${name}`, "utf8").trim();

beforeAll(() => loadPrivcmd([]));

test("this test runs in an unprivileged guest with Xen's devices, without the toolstack's capability", () => {
  expect(readFileSync("/proc/xen/capabilities", "utf8").trim()).toBe("");
  for (const name of ["privcmd", "hypercall", "evtchn", "gntdev", "gntalloc", "xenbus"]) {
    expect(statSync(`/dev/xen/${name}`).isCharacterDevice()).toBe(true);
  }
  expect(existsSync("/run/xenstored/socket")).toBe(false);
});

test("a hypercall that Linux forbids in a guest fails with EPERM", () => {
  using hypercall = new PrivcmdHypercall();
  const { __HYPERVISOR_xen_version } = stableAbi().load("xen.constants");
  const { XENVER_version } = stableAbi().load("version.constants");
  const results = Array.from({ length: 1000 }, () => hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0));
  expect([...new Set(results)]).toEqual([-EPERM]);
});

test("Xen.open() works without hypercalls: Linux shows the version, and a hypercall's error has advice", () => {
  const before = openFiles();
  {
    using xen = Xen.open();
    const { version } = xen;
    expect(version).toMatchObject({
      release: process.env["XEN_RELEASE"] ?? "",
      extraversion: sysfs("version/extra"),
      changeset: sysfs("properties/changeset"),
      pageBytes: 4096,
      commandLine: null,
    });
    expect(version.capabilities.join(" ")).toBe(sysfs("properties/capabilities"));
    expect(version.build.compiler).toBe(sysfs("compilation/compiler"));
    expect(version.features.length).toBeGreaterThan(0);
    for (const refused of [() => xen.domains.list(), () => xen.host.info(), () => xen.versionOp("pagesize")]) {
      expect(refused).toThrow(XenPermissionError);
      expect(refused).toThrow(expect.objectContaining({ errno: EPERM, code: "EPERM" }));
      expect(refused).toThrow("unrestricted=1");
    }
  }
  expect(openedSince(before)).toEqual([]);
});

async function useWithoutHypercalls(): Promise<void> {
  using xen = Xen.open();
  using channel = xen.eventChannels.bindUnbound(domid(0));
  expect(Number(channel.port)).toBeGreaterThan(0);
  expect(await xen.store.read("name")).toBe("lab");
}

test("event channels and xenstore work without hypercalls, and everything is closed", async () => {
  // Bun opens descriptors of its own at the first use.
  await useWithoutHypercalls();
  const before = openFiles();
  for (let round = 0; round < 5; round++) await useWithoutHypercalls();
  // A descriptor with a pending read is closed once the read has ended.
  for (let tries = 0; tries < 200 && openedSince(before).length > 0; tries++) await Bun.sleep(10);
  expect(openedSince(before)).toEqual([]);
});
