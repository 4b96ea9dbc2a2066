import { describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loopFor } from "./loop.ts";
import { ArmAssembler, X86Assembler } from "./index.ts";

/** Assembles a text with GNU's assembler. Returns the machine code. */
function assembled(prefix: string, options: readonly string[], text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-assembler-"));
  try {
    const [source, object, code] = ["code.s", "code.o", "code"].map((name) => join(folder, name));
    writeFileSync(source ?? "", `${text}\n`);
    for (const command of [
      [`${prefix}as`, ...options, "-o", object ?? "", source ?? ""],
      [`${prefix}objcopy`, "-O", "binary", "-j", ".text", object ?? "", code ?? ""],
    ]) {
      const { exitCode, stderr } = Bun.spawnSync(command);
      if (exitCode !== 0) throw new Error(stderr.toString());
    }
    return readFileSync(code ?? "").toHex();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const x86 = (text: string): string => assembled("", ["--64"], `.intel_syntax noprefix\n${text}`);
const arm = (text: string): string => assembled("aarch64-linux-gnu-", [], text);

const X86: readonly [assembler: X86Assembler, text: string][] = [
  [new X86Assembler().load("rax", "rbx", 8).load("r10", "rbx", 48), "mov rax,[rbx+8]; mov r10,[rbx+48]"],
  [new X86Assembler().load("rax", "rdi").store("rdi", 0, "r9"), "{disp8} mov rax,[rdi]; {disp8} mov [rdi],r9"],
  [new X86Assembler().store("rbx", 80, "rdx"), "mov [rbx+80],rdx"],
  [new X86Assembler().load32("rax", "rdi", 4).store32("rdi", 8, "rsi"), "mov eax,[rdi+4]; mov [rdi+8],esi"],
  [new X86Assembler().compare("rax", "rbx", 8).compareZero("rbx", 72), "cmp rax,[rbx+8]; cmp qword ptr [rbx+72],0"],
  [new X86Assembler().call("rbx", 72), "call [rbx+72]"],
  [new X86Assembler().move("rax", "rdi").move("r11", "rdx").move("rdx", "r8"), "mov rax,rdi; mov r11,rdx; mov rdx,r8"],
  [new X86Assembler().set("rdi", 0x8000_0001), "mov edi,0x80000001"],
  [
    new X86Assembler().plain("pause", "ret", "nop", "hlt", "cli", "sti", "cpuid", "rdmsr", "wrmsr", "rdtsc"),
    "pause; ret; nop; hlt; cli; sti; cpuid; rdmsr; wrmsr; rdtsc",
  ],
  [
    new X86Assembler().plain("syscall", "vmmcall", "in al", "out al", "in eax", "out eax"),
    "syscall; vmmcall; in al,dx; out dx,al; in eax,dx; out dx,eax",
  ],
  [
    new X86Assembler().label("a").jump("equal", "b").jump("not equal", "a").plain("nop").label("b").jump("always", "a"),
    "a: je b; jne a; nop; b: jmp a",
  ],
];

const ARM: readonly [assembler: ArmAssembler, text: string][] = [
  [new ArmAssembler().load(9, 19).load(10, 19, 8).load32(0, 1, 12), "ldr x9,[x19]; ldr x10,[x19,#8]; ldr w0,[x1,#12]"],
  [new ArmAssembler().store(19, 80, 1).compare(9, 10).move(0, 2), "str x1,[x19,#80]; cmp x9,x10; mov x0,x2"],
  [new ArmAssembler().call(11).plain("yield", "ret", "nop", "dmb"), "blr x11; yield; ret; nop; dmb sy"],
  [new ArmAssembler().plain("hvc", "smc"), "hvc #0xea1; smc #0"],
  [
    new ArmAssembler().label("a").jumpIfNotEqual("b").jumpIfZero(11, "a").plain("nop").label("b").jump("a"),
    "a: b.ne b; cbz x11,a; nop; b: b a",
  ],
];

describe("a puppet's assembler writes what GNU's does", () => {
  test.each(X86.map(([assembler, text]) => [text, assembler] as const))("for x86-64: %s", (text, assembler) => {
    expect(assembler.code.toHex()).toBe(x86(text));
  });

  test.each(ARM.map(([assembler, text]) => [text, assembler] as const))("for Arm: %s", (text, assembler) => {
    expect(assembler.code.toHex()).toBe(arm(text));
  });
});

test("a puppet's assembler refuses a jump to nowhere, and one that is too far", () => {
  expect(() => new X86Assembler().jump("always", "nowhere").code).toThrow("a jump to nowhere is impossible");
  const far = new X86Assembler().label("a");
  for (let turn = 0; turn < 128; turn++) far.plain("nop");
  expect(() => far.jump("always", "a").code).toThrow("a jump to a is impossible");
  expect(() => new ArmAssembler().jump("nowhere").code).toThrow("a jump to nowhere is impossible");
});

test("a puppet's program fits before the machine code of tests", () => {
  for (const kind of ["pv", "pvh", "arm64"] as const) expect(loopFor(kind).length).toBeLessThan(256);
});
