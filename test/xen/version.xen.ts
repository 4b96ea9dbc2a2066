import { expect, test } from "bun:test";
import { Xen } from "../../src/index.ts";
import { releaseFromSysfs, versionFromSysfs } from "../../src/runtime/hypercall/version/index.ts";
import { toolsTest } from "./c-tools.ts";
import { xlInfo } from "./xl.ts";

toolsTest("the version is what xl info says", async () => {
  using xen = Xen.open();
  const info = await xlInfo();
  const { version } = xen;
  expect(version.release).toBe(`${info.get("xen_major")}.${info.get("xen_minor")}`);
  expect(`${version.major}.${version.minor}${version.extraversion}`).toBe(info.get("xen_version") ?? "");
  expect(version.extraversion).toBe(info.get("xen_extra") ?? "");
  expect(version.capabilities.join(" ")).toBe(info.get("xen_caps") ?? "");
  expect(version.changeset).toBe(info.get("xen_changeset") ?? "");
  expect(String(version.pageBytes)).toBe(info.get("xen_pagesize") ?? "");
  expect(version.build).toEqual({
    compiler: info.get("cc_compiler") ?? "",
    by: info.get("cc_compile_by") ?? "",
    domain: info.get("cc_compile_domain") ?? "",
    date: info.get("cc_compile_date") ?? "",
  });
  expect(version.buildId).toBe(info.get("build_id") ?? "");
  expect(version.commandLine?.trim()).toBe(info.get("xen_commandline") ?? "");
  expect(version.features).toContain("dom0");
});

test("Xen's own description agrees with Linux's /sys/hypervisor", () => {
  using xen = Xen.open();
  const running = releaseFromSysfs();
  if (running === undefined) throw new Error("Linux does not say that it runs on Xen");
  const told = versionFromSysfs(running);
  const { commandLine, ...version } = xen.version;
  expect(commandLine).toContain("console=");
  expect(told).toMatchObject({ ...version, build: { ...version.build, domain: "" } });
});
