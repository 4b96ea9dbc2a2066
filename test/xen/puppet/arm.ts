/** Assembles the few 64-bit Arm instructions that a puppet runs. Registers are numbers: x0 is 0. */

/** Instructions without operands, by the architecture's manual. */
const PLAIN = {
  yield: 0xd503_203f,
  ret: 0xd65f_03c0,
  nop: 0xd503_201f,
  /** Orders all accesses to memory. */
  dmb: 0xd503_3fbf,
  /** A hypercall of Xen's: "hvc #0xea1". */
  hvc: 0xd401_d422,
  /** A call of the firmware. */
  smc: 0xd400_0003,
} as const;

const ZERO_REGISTER = 31;

export class ArmAssembler {
  readonly #words: number[] = [];
  readonly #labels: Map<string, number> = new Map();
  readonly #jumps: { readonly at: number; readonly label: string; readonly shift: number }[] = [];

  /** Appends instructions without operands. */
  plain(...names: (keyof typeof PLAIN)[]): this {
    for (const name of names) this.#words.push(PLAIN[name]);
    return this;
  }

  /** Names the next instruction, for jumps. */
  label(name: string): this {
    this.#labels.set(name, this.#words.length);
    return this;
  }

  /** Jumps to a label. */
  jump(label: string): this {
    return this.#jump(0x1400_0000, label, 0);
  }

  /** Jumps if the last comparison found a difference. */
  jumpIfNotEqual(label: string): this {
    return this.#jump(0x5400_0001, label, 5);
  }

  /** Jumps if the register is 0. */
  jumpIfZero(register: number, label: string): this {
    return this.#jump(0xb400_0000 | register, label, 5);
  }

  /** register = the 64-bit word at base + offset. */
  load(register: number, base: number, offset: number = 0): this {
    return this.#append(0xf940_0000 | ((offset / 8) << 10) | (base << 5) | register);
  }

  /** register = the 32-bit word at base + offset. */
  load32(register: number, base: number, offset: number = 0): this {
    return this.#append(0xb940_0000 | ((offset / 4) << 10) | (base << 5) | register);
  }

  /** The 64-bit word at base + offset = register. */
  store(base: number, offset: number, register: number): this {
    return this.#append(0xf900_0000 | ((offset / 8) << 10) | (base << 5) | register);
  }

  compare(one: number, other: number): this {
    return this.#append(0xeb00_0000 | (other << 16) | (one << 5) | ZERO_REGISTER);
  }

  /** destination = source. */
  move(destination: number, source: number): this {
    return this.#append(0xaa00_0000 | (source << 16) | (ZERO_REGISTER << 5) | destination);
  }

  /** Calls the function whose address the register has. */
  call(register: number): this {
    return this.#append(0xd63f_0000 | (register << 5));
  }

  /** Returns the machine code. Throws a RangeError for a jump to nowhere. */
  get code(): Uint8Array<ArrayBuffer> {
    const words = Uint32Array.from(this.#words);
    for (const { at, label, shift } of this.#jumps) {
      const target = this.#labels.get(label);
      if (target === undefined) throw new RangeError(`a jump to ${label} is impossible`);
      const mask = shift === 0 ? 0x3ff_ffff : 0x7_ffff;
      words[at] = (words[at] ?? 0) | (((target - at) & mask) << shift);
    }
    return new Uint8Array(words.buffer);
  }

  #append(word: number): this {
    this.#words.push(word);
    return this;
  }

  #jump(word: number, label: string, shift: number): this {
    this.#jumps.push({ at: this.#words.length, label, shift });
    return this.#append(word);
  }
}
