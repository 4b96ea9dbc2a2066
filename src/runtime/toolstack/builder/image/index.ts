/**
 * Kernels as distributions package them, read without any tool: the parts that a builder copies, and the kernel's
 * notes on itself. Nothing here needs a Xen.
 */

export type { Arm64Image } from "./arm64-image.ts";
export type { ElfImage, ElfMachine, Segment } from "./elf.ts";
export { type KernelImage, type KernelImageOptions, readKernelImage } from "./kernel-image.ts";
export { checkSource, type ImageSource, loadSource } from "./kernel-source.ts";
export type { NoteKind, XenNotes } from "./notes.ts";
