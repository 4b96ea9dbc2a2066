/** A guest as it would be built, for a person or a program to look at before. */

/** A range of a guest's physical memory, and what it is or holds. */
export interface OutlinedRange {
  /** In a memory map "ram", "reserved" or "acpi"; else what stands there: "kernel", "ramdisk", "start info". */
  readonly what: string;
  /** The guest-physical address of the first byte. */
  readonly address: number;
  /** The length of the range. */
  readonly bytes: number;
}

/** A guest that is not made yet, as `domains.plan` sees it. */
export interface GuestOutline {
  /** The kernel's file. */
  readonly kernel: {
    /** The format of the unpacked kernel: "arm64" is Linux's Image. */
    readonly format: "elf" | "arm64";
    /** The formats around it, the outermost first: "bzImage", "xz". */
    readonly unpackedFrom: readonly string[];
  };
  /** Pages of 4096 bytes that the guest takes, those outside its RAM included. */
  readonly memoryPages: number;
  /** Memory for the tables that translate the guest's, in MiB: Xen takes it beside the guest's pages. */
  readonly tablesMiB: number;
  /** The memory as the guest's kernel finds it described. */
  readonly memoryMap: readonly OutlinedRange[];
  /** The contents of the memory from the start; of a PV guest by pseudo-physical address. */
  readonly contents: readonly OutlinedRange[];
}
