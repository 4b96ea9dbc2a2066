/** PCI functions of the stock lab, whose machines have no IOMMU: all is listed, and no guest can have one. */

import { afterAll, expect, test } from "bun:test";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Pci } from "../../src/devices.ts";
import { Xen, XenUnsupportedOperationError } from "../../src/index.ts";

const xen = Xen.open();
afterAll(() => xen.close());

const FOLDER = "/sys/bus/pci/devices";
const names = existsSync(FOLDER) ? readdirSync(FOLDER).toSorted() : [];
const onX86 = process.arch === "x64";

test("xen.host.pci lists the functions that Linux has, with their numbers and drivers", async () => {
  const listed = await xen.host.pci.list();
  expect(listed.map(({ address }) => address)).toEqual(names);
  if (onX86) expect(listed.length).toBeGreaterThan(0);
  for (const { address, vendorId, deviceId, isAssignable, assignedTo } of listed) {
    const numbers = ["vendor", "device"].map((name) => Number(readFileSync(`${FOLDER}/${address}/${name}`, "utf8")));
    expect([vendorId, deviceId]).toEqual(numbers);
    expect([isAssignable, assignedTo]).toEqual([false, null]);
  }
  expect(xen.host.pci.hasIommu()).toBe(false);
  await expect(xen.host.pci.get("0000:7f:1f.7")).rejects.toThrow("the machine has no PCI device");
});

test.skipIf(!onX86)("a function is not made assignable without pciback, and stays with its driver", async () => {
  const [first] = await xen.host.pci.list();
  await expect(xen.host.pci.makeAssignable(first?.address ?? "")).rejects.toThrow("expected Linux's driver pciback");
  expect(await xen.host.pci.get(first?.address ?? "")).toEqual(first as never);
});

test("a guest with a PCI function is refused before anything is made", async () => {
  const options = { name: "pci", memoryMiB: 16, kernel: new Uint8Array(16), devices: [Pci.assign("00:01.0")] };
  const error: unknown = await xen.domains.create(options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(XenUnsupportedOperationError);
  expect(`${error}`).toContain(onX86 ? "pciback" : "received one of arm64");
});
