/** A guest before it is made: its input, and the plan that its kind makes of that. */

import type { Port } from "../../abi/numbers.ts";
import type { BuilderParts, BuiltDomain } from "./builder-parts.ts";
import type { ElfImage, KernelImage } from "./image/index.ts";
import type { MappedRange, MemoryRange, NamedRange } from "./memory-map.ts";
import { XenImageError } from "../../base/errors/errors.ts";

/** The input of every kind's plan. */
export interface GuestInput {
  readonly kernel: KernelImage;
  readonly ramdisk: Uint8Array | undefined;
  readonly commandLine: string;
  readonly memoryMiB: number;
  readonly vcpus: number;
  /** In ascending order. */
  readonly reservedMemory: readonly MemoryRange[];
  /** Memory of the machine's PCI functions that the guest is to have, in ascending order. */
  readonly deviceMemory: readonly MemoryRange[];
}

/** Frames of the two rings that every guest has, as grants and xenstore name them: machine frames of a PV guest. */
export interface GuestRings {
  readonly xenstore: number;
  readonly console: number;
}

/** An empty domain, and its event channels. */
export interface Building {
  readonly domain: BuiltDomain;
  readonly vcpus: number;
  readonly xenstorePort: Port;
  readonly consolePort: Port;
  /** The interrupt controller that Xen has chosen, on Arm (`XEN_DOMCTL_CONFIG_GIC_*`). */
  readonly interruptController: number | undefined;
  /** Frequency of the timer on Arm, in Hz; 0 if the processor tells it. */
  readonly clockFrequency: number;
  readonly signal?: AbortSignal | undefined;
  /** Called before memory is taken, and before it is filled. */
  readonly onStep: (step: "memory" | "contents") => void;
}

/** Everything that is known of a guest before it is made. */
export interface GuestPlan {
  /** Pages that the guest takes in all. */
  readonly pages: number;
  /** The guest's memory as its kernel finds it described. */
  readonly memoryMap: readonly MappedRange[];
  /** Its contents from the start. */
  readonly places: readonly NamedRange[];
  /** Fills an empty domain, so that its first vcpu can start. */
  build(parts: BuilderParts, building: Building): Promise<GuestRings>;
}

/** Returns the kernel if it is for x86. Throws a XenImageError for another. */
export function x86Kernel(kernel: KernelImage, kind: string): ElfImage {
  if (kernel.format !== "elf")
    throw new XenImageError(`expected a kernel for x86 in a guest of kind ${kind}, received an Image for 64-bit Arm`);
  if (kernel.machine !== "x86_32" && kernel.machine !== "x86_64")
    throw new XenImageError(`expected a kernel for x86, received one for ${kernel.machine}`);
  return kernel;
}
