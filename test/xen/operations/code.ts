/** Machine code that scenes have puppets run. */

import { ArmAssembler, X86Assembler } from "../puppet/index.ts";

const isArm = process.arch === "arm64";

/** Returns the word at its first argument: 64 bits. */
export function load64(): Uint8Array {
  if (isArm) return new ArmAssembler().load(0, 0).plain("ret").code;
  return new X86Assembler().load("rax", "rdi").plain("ret").code;
}

/** Returns the word at its first argument: 32 bits, as devices want it. */
export function load32(): Uint8Array {
  if (isArm) return new ArmAssembler().load32(0, 0).plain("ret").code;
  return new X86Assembler().load32("rax", "rdi").plain("ret").code;
}

/** Stores its second argument, 64 bits, at its first. */
export function store64(): Uint8Array {
  if (isArm) return new ArmAssembler().store(0, 0, 1).plain("ret").code;
  return new X86Assembler().store("rdi", 0, "rsi").plain("ret").code;
}

/** Stores its second argument, 32 bits, at its first. */
export function store32(): Uint8Array {
  return new X86Assembler().store32("rdi", 0, "rsi").plain("ret").code;
}

/** The offset in a mailbox at which `markAndStop` leaves a word that is not 0. */
export const MARK_OFFSET = 112;

/** An entry point for Xen's upcalls: it leaves a mark in the vcpu's mailbox, and does nothing more. */
export function markAndStop(): Uint8Array {
  return new X86Assembler().store("rbx", MARK_OFFSET, "rbx").label("stop").plain("pause").jump("always", "stop").code;
}
