/** Registers in records of events: read for the program, and written with its changes. */

import type { AbiModule } from "../../../generated/index.ts";
import type { AbiTable } from "../../abi/index.ts";
import { describe, shown } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import type {
  ArmEventRegisters,
  RegisterChanges,
  X86EventRegisters,
  X86RegisterName,
  X86ShownRegisterName,
} from "./event-types.ts";

export type EventRecord = InstanceType<AbiModule<"vm_event", AbiTable>["VmEventSt"]>;

export const X86_REGISTERS: readonly X86RegisterName[] = [
  "rax",
  "rbx",
  "rcx",
  "rdx",
  "rsi",
  "rdi",
  "rbp",
  "rsp",
  "r8",
  "r9",
  "r10",
  "r11",
  "r12",
  "r13",
  "r14",
  "r15",
  "rip",
  "rflags",
];
const X86_SHOWN: readonly X86ShownRegisterName[] = [
  "cr0",
  "cr2",
  "cr3",
  "cr4",
  "dr6",
  "dr7",
  "fs_base",
  "gs_base",
  "msr_efer",
];
const ARM_SHOWN = ["pc", "ttbr0", "ttbr1", "ttbcr"] as const;

/** Bit of rflags with which the processor stops behind each instruction (TF), by the processor's manual. */
const TRAP_FLAG = 0x100n;
/** VMCALL and VMMCALL have this length. */
const HYPERCALL_BYTES = 3n;
/** Every instruction of 64-bit Arm has this length. */
const ARM_INSTRUCTION_BYTES = 4n;

export function registersOf({ data: { regs } }: EventRecord, isArm: boolean): X86EventRegisters | ArmEventRegisters {
  if (isArm) {
    const { arm } = regs;
    const values = Object.fromEntries(ARM_SHOWN.map((name) => [name, arm[name]]));
    return { kind: "arm", ...values, cpsr: BigInt(arm.cpsr) } as ArmEventRegisters;
  }
  const { x86 } = regs;
  const values = Object.fromEntries([...X86_REGISTERS, ...X86_SHOWN].map((name) => [name, x86[name]]));
  return { kind: "x86", ...values } as X86EventRegisters;
}

/** Reads changes, each once. Throws a TypeError or RangeError for a register that cannot be set, or a value that is not one. */
export function readChanges(changes: RegisterChanges | undefined, isArm: boolean): RegisterChanges {
  if (changes === undefined) return {};
  const own = readOptions("the registers of an answer", changes, isArm ? ["pc"] : X86_REGISTERS);
  for (const [name, value] of Object.entries(own)) {
    if (typeof value !== "bigint") throw new TypeError(`expected ${name} to be a bigint, received ${describe(value)}`);
    if (value < 0n || value >= 1n << 64n)
      throw new RangeError(`expected ${name} to be a bigint of 64 bits without sign, received ${shown(value)}`);
  }
  return own;
}

/** The state in which a vcpu goes on: changed registers, the next instruction, and the trap flag. */
export interface Continuation {
  readonly changes: RegisterChanges;
  /** Bytes of the instruction to skip; 0 for none. */
  readonly skippedBytes: number;
  /** True or false to set the trap flag; undefined to leave it. */
  readonly trap: boolean | undefined;
  /** True if the instruction is a hypercall, which has succeeded: x86 reports the registers before it. */
  readonly isHypercall: boolean;
}

/** Writes the registers into a response. Returns false if all keep their values. */
export function writeRegisters(response: EventRecord, request: EventRecord, isArm: boolean, go: Continuation): boolean {
  const { changes, skippedBytes, trap, isHypercall } = go;
  const isSkip = skippedBytes > 0 && changes.rip === undefined && changes.pc === undefined;
  if (Object.keys(changes).length === 0 && !isSkip && trap === undefined) return false;
  if (isArm) {
    const { arm } = response.data.regs;
    arm.pc = changes.pc ?? request.data.regs.arm.pc + (isSkip ? ARM_INSTRUCTION_BYTES : 0n);
    return true;
  }
  const { x86 } = response.data.regs;
  const before = request.data.regs.x86;
  for (const name of X86_REGISTERS) x86[name] = changes[name] ?? before[name];
  if (isSkip) x86.rip = BigInt.asUintN(64, before.rip + BigInt(skippedBytes));
  if (isHypercall) {
    x86.rax = changes.rax ?? 0n;
    x86.rip = changes.rip ?? BigInt.asUintN(64, before.rip + HYPERCALL_BYTES);
  }
  if (trap === true) x86.rflags |= TRAP_FLAG;
  if (trap === false) x86.rflags &= ~TRAP_FLAG;
  return true;
}
