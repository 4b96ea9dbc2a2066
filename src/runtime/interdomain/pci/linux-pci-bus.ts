/** The PCI functions of this domain's Linux, as /sys/bus/pci has them. */

import { closeSync, existsSync, openSync, readdirSync, readFileSync, readlinkSync, readSync, writeSync } from "node:fs";
import { basename, join } from "node:path";
import { XenError } from "../../base/errors/errors.ts";
import { isPciAddress } from "./address.ts";
import type { PciBus, PciFunction, PciRange } from "./pci-bus.ts";

/** Lines of a function's `resource`: six registers and the ROM. Those that follow are a bridge's windows. */
const RANGES = 7;
/** Flags of a line (include/linux/ioport.h in Linux's source). */
const IS_PORT = 0x100n;
const IS_MEMORY = 0x200n;

export class LinuxPciBus implements PciBus {
  readonly #root: string;

  /** Tests have files of their own below another root. */
  constructor(root: string = "") {
    this.#root = root;
  }

  list(): PciFunction[] {
    return namesIn(this.#devices)
      .filter(isPciAddress)
      .toSorted()
      .flatMap((address) => this.#read(address) ?? []);
  }

  hasPciback(): boolean {
    return existsSync(this.#pciback);
  }

  bindToPciback(address: string): void {
    const driver = this.#driverOf(address);
    if (driver === "pciback") return;
    if (driver !== null) this.#write(join(this.#drivers, driver, "unbind"), address);
    // A second entry for the address would stay behind.
    const slots = readIfThere(join(this.#pciback, "slots")) ?? "";
    if (!slots.split("\n").includes(address)) this.#write(join(this.#pciback, "new_slot"), address);
    if (this.#driverOf(address) !== "pciback") this.#write(join(this.#pciback, "bind"), address);
  }

  unbindFromPciback(address: string, driver: string | null): void {
    if (this.#driverOf(address) === "pciback") this.#write(join(this.#pciback, "unbind"), address);
    const slots = readIfThere(join(this.#pciback, "slots")) ?? "";
    if (slots.split("\n").includes(address)) this.#write(join(this.#pciback, "remove_slot"), address);
    if (driver !== null && this.#driverOf(address) === null) this.#write(join(this.#drivers, driver, "bind"), address);
  }

  allowAllConfiguration(address: string): void {
    this.#write(join(this.#pciback, "permissive"), address);
  }

  reset(address: string): void {
    this.#write(join(this.#devices, address, "reset"), "1");
  }

  readConfiguration(address: string, offset: number, bytes: number): Uint8Array {
    const read = new Uint8Array(bytes);
    this.#withFile(join(this.#devices, address, "config"), "r", (fd) => {
      const count = readSync(fd, read, 0, bytes, offset);
      if (count < bytes) throw new Error(`expected ${bytes} bytes, received ${count}`);
    });
    return read;
  }

  writeConfiguration(address: string, offset: number, bytes: Uint8Array): void {
    this.#withFile(join(this.#devices, address, "config"), "r+", (fd) => writeSync(fd, bytes, 0, bytes.length, offset));
  }

  isServing(domid: number): boolean {
    const prefix = `pci-${domid}-`;
    return namesIn(`${this.#root}/sys/bus/xen-backend/devices`).some((name) => name.startsWith(prefix));
  }

  get #devices(): string {
    return `${this.#root}/sys/bus/pci/devices`;
  }

  get #drivers(): string {
    return `${this.#root}/sys/bus/pci/drivers`;
  }

  get #pciback(): string {
    return join(this.#drivers, "pciback");
  }

  /** Reads a function; undefined if it has been unplugged meanwhile. */
  #read(address: string): PciFunction | undefined {
    const folder = join(this.#devices, address);
    const number = (name: string): number => Number((readIfThere(join(folder, name)) ?? "0").trim());
    const resource = readIfThere(join(folder, "resource"));
    if (resource === undefined) return undefined;
    const interrupt = number("irq");
    return {
      address,
      vendorId: number("vendor"),
      deviceId: number("device"),
      classCode: number("class"),
      revision: number("revision"),
      driver: this.#driverOf(address),
      ranges: rangesIn(resource),
      interrupt: interrupt === 0 ? null : interrupt,
      canReset: existsSync(join(folder, "reset")),
    };
  }

  #driverOf(address: string): string | null {
    try {
      return basename(readlinkSync(join(this.#devices, address, "driver")));
    } catch {
      return null;
    }
  }

  #write(path: string, text: string): void {
    this.#withFile(path, "w", (fd) => writeSync(fd, text));
  }

  #withFile(path: string, flags: string, use: (fd: number) => void): void {
    try {
      const fd = openSync(path, flags);
      try {
        use(fd);
      } finally {
        closeSync(fd);
      }
    } catch (cause) {
      const { message, errno } = cause as NodeJS.ErrnoException;
      throw new XenError(`Linux refuses the PCI device: ${message} (${path})`, {
        operation: "hand a PCI device over",
        ...(errno === undefined ? {} : { errno: Math.abs(errno) }),
        cause,
      });
    }
  }
}

/** Returns the ranges in a function's `resource`: each line has the first address, the last one and flags. */
function rangesIn(resource: string): PciRange[] {
  return resource
    .split("\n")
    .slice(0, RANGES)
    .flatMap((line): PciRange[] => {
      const words = line.trim().split(/\s+/);
      if (words.length !== 3 || !words.every((word) => /^0x[\da-f]{1,16}$/i.test(word))) return [];
      const [first = 0n, last = 0n, flags = 0n] = words.map(BigInt);
      if (first === 0n || last < first) return [];
      const place = { address: Number(first), bytes: Number(last - first + 1n) };
      if ((flags & IS_PORT) !== 0n) return [{ kind: "port", ...place }];
      return (flags & IS_MEMORY) === 0n ? [] : [{ kind: "memory", ...place }];
    });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
