/** Tests Linux's PCI functions on files of the test's own, laid out as /sys/bus/pci is. */

import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XenError } from "../../../../src/index.ts";
import { LinuxPciBus, PciConfiguration } from "../../../../src/runtime/interdomain/pci/index.ts";

const ADDRESS = "0000:00:03.0";
const NONE = "0x0000000000000000 0x0000000000000000 0x0000000000000000";
/** The educational device of QEMU, a network card's port range, and a bridge's window, which is not the function's own. */
const RESOURCE = [
  "0x00000000fea00000 0x00000000feafffff 0x0000000000040200",
  "0x000000000000c040 0x000000000000c05f 0x0000000000040101",
  NONE,
  NONE,
  NONE,
  NONE,
  "0x00000000feb80000 0x00000000febbffff 0x0000000000046200",
  "0x00000000fd000000 0x00000000fdffffff 0x0000000000000200",
];

let root: string;
let bus: LinuxPciBus;

const inDevice = (name: string): string => join(root, "sys/bus/pci/devices", ADDRESS, name);
const inDriver = (driver: string, name: string): string => join(root, "sys/bus/pci/drivers", driver, name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "xen-ts-pci-"));
  bus = new LinuxPciBus(root);
  mkdirSync(inDevice(""), { recursive: true });
  for (const driver of ["pciback", "e1000e"]) mkdirSync(inDriver(driver, ""), { recursive: true });
  const files = { vendor: "0x1234", device: "0x11e8", class: "0x00ff00", revision: "0x10", irq: "11" };
  for (const [name, value] of Object.entries(files)) writeFileSync(inDevice(name), `${value}\n`);
  writeFileSync(inDevice("resource"), `${RESOURCE.join("\n")}\n`);
  writeFileSync(inDriver("pciback", "slots"), "");
});
afterEach(() => rmSync(root, { recursive: true }));

test("a function has its numbers, its ranges and no driver", () => {
  expect(bus.list()).toEqual([
    {
      address: ADDRESS,
      vendorId: 0x1234,
      deviceId: 0x11e8,
      classCode: 0xff00,
      revision: 0x10,
      driver: null,
      ranges: [
        { kind: "memory", address: 0xfea0_0000, bytes: 1 << 20 },
        { kind: "port", address: 0xc040, bytes: 32 },
        { kind: "memory", address: 0xfeb8_0000, bytes: 1 << 18 },
      ],
      interrupt: 11,
      canReset: false,
    },
  ]);
});

test("a function with a driver, a file to reset it and no interrupt line is listed so", () => {
  symlinkSync("../../drivers/e1000e", inDevice("driver"));
  writeFileSync(inDevice("reset"), "");
  writeFileSync(inDevice("irq"), "0\n");
  expect(bus.list()[0]).toMatchObject({ driver: "e1000e", canReset: true, interrupt: null });
});

test("a machine without PCI has no functions and no pciback", () => {
  const none = new LinuxPciBus("/nowhere");
  expect([none.list(), none.hasPciback(), none.isServing(3)]).toEqual([[], false, false]);
  expect(bus.hasPciback()).toBe(true);
});

test("functions are listed in the order of their addresses, and files of other names are left out", () => {
  for (const name of ["0000:00:1f.2", "0000:00:02.0", "0001:00:00.0", "power"]) {
    mkdirSync(join(root, "sys/bus/pci/devices", name));
    writeFileSync(join(root, "sys/bus/pci/devices", name, "resource"), "");
  }
  expect(bus.list().map(({ address }) => address)).toEqual(["0000:00:02.0", ADDRESS, "0000:00:1f.2", "0001:00:00.0"]);
});

test("a function is taken from its driver, named to pciback once, and bound", () => {
  symlinkSync("../../drivers/e1000e", inDevice("driver"));
  bus.bindToPciback(ADDRESS);
  expect(readFileSync(inDriver("e1000e", "unbind"), "utf8")).toBe(ADDRESS);
  expect(readFileSync(inDriver("pciback", "new_slot"), "utf8")).toBe(ADDRESS);
  expect(readFileSync(inDriver("pciback", "bind"), "utf8")).toBe(ADDRESS);
  writeFileSync(inDriver("pciback", "slots"), `${ADDRESS}\n`);
  writeFileSync(inDriver("pciback", "new_slot"), "");
  bus.bindToPciback(ADDRESS);
  expect(readFileSync(inDriver("pciback", "new_slot"), "utf8")).toBe("");
});

test("a function that pciback has is taken from it, and given to the driver that is named", () => {
  symlinkSync("../../drivers/pciback", inDevice("driver"));
  writeFileSync(inDriver("pciback", "slots"), `${ADDRESS}\n`);
  bus.bindToPciback(ADDRESS);
  expect(() => readFileSync(inDriver("pciback", "bind"))).toThrow("ENOENT");
  bus.unbindFromPciback(ADDRESS, null);
  expect(readFileSync(inDriver("pciback", "unbind"), "utf8")).toBe(ADDRESS);
  expect(readFileSync(inDriver("pciback", "remove_slot"), "utf8")).toBe(ADDRESS);
});

test("a refusal of Linux is a XenError with its number", () => {
  const gone = new LinuxPciBus("/nowhere");
  expect(() => gone.reset(ADDRESS)).toThrow(XenError);
  expect(() => gone.reset(ADDRESS)).toThrow("Linux refuses the PCI device: ENOENT");
});

test("a connection of pciback is one of that domain alone", () => {
  mkdirSync(join(root, "sys/bus/xen-backend/devices/pci-12-0"), { recursive: true });
  expect([bus.isServing(12), bus.isServing(1)]).toEqual([true, false]);
});

test("message-signalled interrupts are switched where the list of capabilities has them", () => {
  const bytes = new Uint8Array(256);
  bytes[0x06] = 0x10;
  bytes[0x34] = 0x40;
  // Power management, and then the messages.
  bytes.set([0x01, 0x50], 0x40);
  bytes.set([0x05, 0x00, 0x80, 0x00], 0x50);
  writeFileSync(inDevice("config"), bytes);
  const configuration = new PciConfiguration(bus, ADDRESS);
  expect(configuration.hasMessages()).toBe(true);
  configuration.setMessages(true);
  expect(bus.readConfiguration(ADDRESS, 0x52, 2)).toEqual(Uint8Array.of(0x81, 0));
  configuration.switchOn();
  expect(bus.readConfiguration(ADDRESS, 0x04, 2)).toEqual(Uint8Array.of(0x07, 0x04));
  configuration.switchOff();
  expect(bus.readConfiguration(ADDRESS, 0x04, 2)).toEqual(Uint8Array.of(0x03, 0x04));
});

test("a list of capabilities that goes in a circle has no messages", () => {
  const bytes = new Uint8Array(256);
  bytes[0x06] = 0x10;
  bytes[0x34] = 0x40;
  bytes.set([0x01, 0x40], 0x40);
  writeFileSync(inDevice("config"), bytes);
  expect(new PciConfiguration(bus, ADDRESS).hasMessages()).toBe(false);
});
