/** The configuration of a guest in libxl's form, written and read. */

import { expect, test } from "bun:test";
import { configurationOf } from "../../../../src/runtime/toolstack/builder/index.ts";
import { readConfiguration } from "../../../../src/runtime/toolstack/migration/configuration.ts";

const guest = {
  type: "pvh",
  name: "web",
  uuid: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
  vcpus: 1,
  maximumVcpus: 2,
  memoryKiB: 65_536,
} as const;
const image = { kernel: "/boot/vmlinuz", ramdisk: "/boot/initrd", cmdline: "console=hvc0" };

test("a configuration names the files of its guest, and xl builds that again which reboots", () => {
  const text = configurationOf({ ...guest, image }, false);
  expect(JSON.parse(text)).toMatchObject({ b_info: image, on_reboot: "restart" });
  expect(readConfiguration(text)).toMatchObject({ name: "web", vcpus: 1, maximumVcpus: 2, memoryKiB: 65_536, image });
});

test("a guest without a known kernel is not built again by xl", () => {
  const text = configurationOf({ ...guest, image: { cmdline: "console=hvc0" } }, false);
  expect(JSON.parse(text)).not.toHaveProperty("on_reboot");
  expect(readConfiguration(text).image).toEqual({ cmdline: "console=hvc0" });
});

test("names of files that are not text are left out", () => {
  const all = JSON.parse(configurationOf({ ...guest, image }, false)) as { b_info: Record<string, unknown> };
  Object.assign(all.b_info, { kernel: 5, ramdisk: "", cmdline: "a\0b" });
  expect(readConfiguration(JSON.stringify(all)).image).toEqual({});
});
