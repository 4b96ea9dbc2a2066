import { beforeAll, expect, test } from "bun:test";
import { existsSync, readFileSync, statSync } from "node:fs";
import { constants } from "node:os";
import { PermissionError, Xen } from "../../src/index.ts";
import { stableAbi } from "../../src/runtime/abi/index.ts";
import { PrivcmdHypercall } from "../../src/unsafe.ts";
import { openDescriptors } from "../runtime/process-state.ts";
import { loadPrivcmd } from "./privcmd.ts";

const { EPERM } = constants.errno;

beforeAll(() => loadPrivcmd([]));

test("this is an unprivileged guest with Xen's devices, and without the toolstack's capability", () => {
  expect(readFileSync("/proc/xen/capabilities", "utf8").trim()).toBe("");
  for (const name of ["privcmd", "hypercall", "evtchn", "gntdev", "gntalloc", "xenbus"]) {
    expect(statSync(`/dev/xen/${name}`).isCharacterDevice()).toBe(true);
  }
  expect(existsSync("/run/xenstored/socket")).toBe(false);
});

test("a hypercall that Linux does not let a guest make gives EPERM", () => {
  using hypercall = new PrivcmdHypercall();
  const { __HYPERVISOR_xen_version } = stableAbi().load("xen.constants");
  const { XENVER_version } = stableAbi().load("version.constants");
  const results = Array.from({ length: 1000 }, () => hypercall.hypercall2(__HYPERVISOR_xen_version, XENVER_version, 0));
  expect([...new Set(results)]).toEqual([-EPERM]);
});

test("Xen.open is a PermissionError with EPERM there, and leaves nothing open", async () => {
  const before = openDescriptors();
  const error: unknown = await Xen.open().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PermissionError);
  expect(error).toMatchObject({ errno: EPERM, code: "EPERM" });
  expect(openDescriptors()).toBe(before);
});
