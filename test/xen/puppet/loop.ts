/** The program of a puppet's vcpu: it waits for an order in its mailbox, obeys, and waits again. */

import type { Kind } from "../guests/index.ts";
import { ArmAssembler } from "./arm.ts";
import { MAILBOX } from "./mailbox.ts";
import { X86Assembler } from "./x86.ts";

/** Returns the machine code, which may lie anywhere. It expects the mailbox's address in rbx, or in x19. */
export function loopFor(kind: Kind): Uint8Array<ArrayBuffer> {
  return kind === "arm64" ? armLoop() : x86Loop(kind);
}

/** By Xen's convention: number in rax; arguments in rdi, rsi, rdx, r10, r8; result in rax. */
function x86Loop(kind: "pv" | "pvh"): Uint8Array<ArrayBuffer> {
  const { asked, answered, number, arguments: first, code, results } = MAILBOX;
  return new X86Assembler()
    .label("wait")
    .load("rax", "rbx", asked)
    .compare("rax", "rbx", answered)
    .jump("not equal", "obey")
    .plain("pause")
    .jump("always", "wait")
    .label("obey")
    .load("rdi", "rbx", first)
    .load("rsi", "rbx", first + 8)
    .load("rdx", "rbx", first + 16)
    .load("r10", "rbx", first + 24)
    .load("r8", "rbx", first + 32)
    .load("r9", "rbx", first + 40)
    .load("rax", "rbx", number)
    .compareZero("rbx", code)
    .jump("equal", "hypercall")
    .call("rbx", code)
    .jump("always", "answer")
    .label("hypercall")
    .plain(kind === "pv" ? "syscall" : "vmmcall")
    .label("answer")
    .store("rbx", results, "rax")
    .store("rbx", results + 8, "rdx")
    .load("rax", "rbx", asked)
    .store("rbx", answered, "rax")
    .jump("always", "wait").code;
}

/** By Xen's convention: number in x16; arguments in x0 to x4; result in x0. */
function armLoop(): Uint8Array<ArrayBuffer> {
  const { asked, answered, number, arguments: first, code, results } = MAILBOX;
  const mailbox = 19;
  const assembler = new ArmAssembler()
    .label("wait")
    .load(9, mailbox, asked)
    .load(10, mailbox, answered)
    .compare(9, 10)
    .jumpIfNotEqual("obey")
    .plain("yield")
    .jump("wait")
    .label("obey")
    .plain("dmb");
  for (let index = 0; index < 6; index++) assembler.load(index, mailbox, first + index * 8);
  return assembler
    .load(16, mailbox, number)
    .load(11, mailbox, code)
    .jumpIfZero(11, "hypercall")
    .call(11)
    .jump("answer")
    .label("hypercall")
    .plain("hvc")
    .label("answer")
    .store(mailbox, results, 0)
    .store(mailbox, results + 8, 1)
    .plain("dmb")
    .load(9, mailbox, asked)
    .store(mailbox, answered, 9)
    .jump("wait").code;
}
