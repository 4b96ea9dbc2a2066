/** The lab itself: properties on which every other test in this folder depends. */

import { expect, test } from "bun:test";
import { existsSync, readFileSync, statSync } from "node:fs";
import { toolsTest } from "./c-tools.ts";

test("the lab's dom0 has the Xen devices", () => {
  for (const name of ["privcmd", "hypercall", "evtchn", "gntdev", "gntalloc"]) {
    expect(statSync(`/dev/xen/${name}`).isCharacterDevice()).toBe(true);
  }
  expect(existsSync("/dev/shm")).toBe(true);
});

test("the lab runs these tests in dom0", () => {
  expect(readFileSync("/proc/xen/capabilities", "utf8").trim()).toBe("control_d");
});

toolsTest("xl info names the release that the lab was asked for", async () => {
  const info = await Bun.$`xl info`.text();
  const value = (key: string): string | undefined => new RegExp(`^${key}\\s*: (.*)$`, "m").exec(info)?.[1];
  expect(`${value("xen_major")}.${value("xen_minor")}`).toBe(process.env["XEN_RELEASE"] ?? "");
});

toolsTest("xl list shows dom0 by the name that xenstore has", async () => {
  expect(await Bun.$`xl list`.text()).toMatch(/^Domain-0\s+0\s/m);
  expect((await Bun.$`xenstore-read /local/domain/0/name`.text()).trim()).toBe("Domain-0");
});
