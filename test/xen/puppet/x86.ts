/** Assembles the few x86-64 instructions that a puppet runs. */

const REGISTERS = ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11"] as const;
export type X86Register = (typeof REGISTERS)[number];

/** Instructions without operands, by the processor's manual. */
const PLAIN = {
  pause: [0xf3, 0x90],
  ret: [0xc3],
  nop: [0x90],
  hlt: [0xf4],
  cli: [0xfa],
  sti: [0xfb],
  cpuid: [0x0f, 0xa2],
  rdmsr: [0x0f, 0x32],
  wrmsr: [0x0f, 0x30],
  rdtsc: [0x0f, 0x31],
  /** Hypercalls of PV guests. */
  syscall: [0x0f, 0x05],
  /** Hypercalls of PVH guests on AMD's processors, which the lab emulates. */
  vmmcall: [0x0f, 0x01, 0xd9],
  /** Accesses the port in dx, by one byte or four. */
  "in al": [0xec],
  "out al": [0xee],
  "in eax": [0xed],
  "out eax": [0xef],
} as const;

const CONDITIONS = { always: 0xeb, equal: 0x74, "not equal": 0x75 } as const;

/** Register-wide operand; the bits of registers from r8 on are added to it. */
const REX_W = 0x48;

export class X86Assembler {
  readonly #bytes: number[] = [];
  readonly #labels: Map<string, number> = new Map();
  readonly #jumps: { readonly at: number; readonly label: string }[] = [];

  /** Appends instructions without operands. */
  plain(...names: (keyof typeof PLAIN)[]): this {
    for (const name of names) this.#bytes.push(...PLAIN[name]);
    return this;
  }

  /** Names the next instruction, for jumps. */
  label(name: string): this {
    this.#labels.set(name, this.#bytes.length);
    return this;
  }

  /** Jumps to a label within 127 bytes. */
  jump(condition: keyof typeof CONDITIONS, label: string): this {
    this.#bytes.push(CONDITIONS[condition], 0);
    this.#jumps.push({ at: this.#bytes.length - 1, label });
    return this;
  }

  /** register = the 64-bit word at base + offset. */
  load(register: X86Register, base: X86Register, offset: number = 0): this {
    return this.#memory(0x8b, register, base, offset);
  }

  /** register = the 32-bit word at base + offset; both registers are below r8. */
  load32(register: X86Register, base: X86Register, offset: number = 0): this {
    this.#bytes.push(0x8b, 0x40 | (REGISTERS.indexOf(register) << 3) | REGISTERS.indexOf(base), offset);
    return this;
  }

  /** The 32-bit word at base + offset = register; both registers are below r8. */
  store32(base: X86Register, offset: number, register: X86Register): this {
    this.#bytes.push(0x89, 0x40 | (REGISTERS.indexOf(register) << 3) | REGISTERS.indexOf(base), offset);
    return this;
  }

  /** The 64-bit word at base + offset = register. */
  store(base: X86Register, offset: number, register: X86Register): this {
    return this.#memory(0x89, register, base, offset);
  }

  /** Compares the register with the 64-bit word at base + offset. */
  compare(register: X86Register, base: X86Register, offset: number): this {
    return this.#memory(0x3b, register, base, offset);
  }

  /** Compares the 64-bit word at base + offset with 0. */
  compareZero(base: X86Register, offset: number): this {
    this.#memory(0x83, "rdi", base, offset);
    this.#bytes.push(0);
    return this;
  }

  /** Calls the function whose address is at base + offset, below r8. */
  call(base: X86Register, offset: number): this {
    this.#bytes.push(0xff, 0x40 | (2 << 3) | REGISTERS.indexOf(base), offset);
    return this;
  }

  /** destination = source. */
  move(destination: X86Register, source: X86Register): this {
    const [to, from] = [REGISTERS.indexOf(destination), REGISTERS.indexOf(source)];
    this.#bytes.push(REX_W | ((from >> 3) << 2) | (to >> 3), 0x89, 0xc0 | ((from & 7) << 3) | (to & 7));
    return this;
  }

  /** register = a number of 32 bits, whose upper half becomes zero; the register is below r8. */
  set(register: X86Register, value: number): this {
    const number = new Uint8Array(4);
    new DataView(number.buffer).setUint32(0, value, true);
    this.#bytes.push(0xb8 | REGISTERS.indexOf(register), ...number);
    return this;
  }

  /** Returns the machine code. Throws a RangeError for a jump to nowhere, or too far. */
  get code(): Uint8Array<ArrayBuffer> {
    const code = new Uint8Array(this.#bytes);
    for (const { at, label } of this.#jumps) {
      const distance = (this.#labels.get(label) ?? Number.NaN) - at - 1;
      if (!(distance >= -128 && distance <= 127)) throw new RangeError(`a jump to ${label} is impossible`);
      code[at] = distance;
    }
    return code;
  }

  /** An operation of a register and the word at base + offset; the base is below r8, and not rsp. */
  #memory(opcode: number, register: X86Register, base: X86Register, offset: number): this {
    const number = REGISTERS.indexOf(register);
    const operands = 0x40 | ((number & 7) << 3) | REGISTERS.indexOf(base);
    this.#bytes.push(REX_W | ((number >> 3) << 2), opcode, operands, offset);
    return this;
  }
}
