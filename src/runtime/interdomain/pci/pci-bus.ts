/** The PCI functions of a machine, as the kernel of this domain shows and drives them. */

/** A range of addresses at which a function answers: a base address register, or its ROM. */
export interface PciRange {
  /** The address space: physical memory, or x86's I/O ports. */
  readonly kind: "memory" | "port";
  /** The first address, or the first I/O port. */
  readonly address: number;
  /** The size in bytes, or the number of ports. */
  readonly bytes: number;
}

/** A PCI function of the machine. */
export interface PciFunction {
  /** Its address in Linux's form, such as "0000:00:05.0". */
  readonly address: string;
  /** The maker, as PCI-SIG numbers it: 0x8086 for Intel. */
  readonly vendorId: number;
  /** The maker's number of the model. */
  readonly deviceId: number;
  /** Class, subclass and programming interface, 8 bits each: 0x010802 for an NVMe disk. */
  readonly classCode: number;
  /** The model's revision, 8 bits. */
  readonly revision: number;
  /** The name of the driver that has it; null for none. A guest can have it if this is "pciback". */
  readonly driver: string | null;
  /** The ranges at which it answers; registers without an address are left out. */
  readonly ranges: readonly PciRange[];
  /** The number of its interrupt line in this domain; null for none. */
  readonly interrupt: number | null;
  /** True if Linux can reset it alone. */
  readonly canReset: boolean;
}

/**
 * The kernel's part in handing PCI functions over: a Xen has one for this domain's Linux, a simulation one of its own. An
 * address is in Linux's form. Methods throw a XenError if the kernel refuses.
 */
export interface PciBus {
  /** Lists the functions in the order of their addresses; none on a machine without PCI. */
  list(): PciFunction[];
  /** True if the driver pciback is there. */
  hasPciback(): boolean;
  /** Takes a function from its driver, and binds it to pciback. */
  bindToPciback(address: string): void;
  /** Takes a function from pciback, and binds it to the named driver, if there is one. */
  unbindFromPciback(address: string, driver: string | null): void;
  /** Lets guests write all of the function's configuration, until pciback no longer has it. */
  allowAllConfiguration(address: string): void;
  /** Resets a function. */
  reset(address: string): void;
  /** Reads bytes of a function's configuration. */
  readConfiguration(address: string, offset: number, bytes: number): Uint8Array;
  /** Writes bytes of a function's configuration. */
  writeConfiguration(address: string, offset: number, bytes: Uint8Array): void;
  /** True while pciback has a connection for a domain. */
  isServing(domid: number): boolean;
}
