/**
 * A domain's cpu policy: the answers of CPUID and two registers (MSRs), as a toolstack reads and sets them. The
 * simulated processor has few features.
 */

/** A leaf's four registers. */
export type Registers = readonly [a: number, b: number, c: number, d: number];

export interface Leaf {
  readonly leaf: number;
  /** `NO_SUBLEAF` unless the leaf has several. */
  readonly subleaf: number;
  readonly registers: Registers;
}

export const NO_SUBLEAF = 0xffff_ffff;

/** Leaves that have subleaves, and the number of those that Xen keeps. */
const SUBLEAVES: ReadonlyMap<number, number> = new Map([
  [0x4, 6],
  [0x7, 3],
  [0xb, 2],
  [0xd, 63],
]);
const BASIC = 0xe;
const HYPERVISORS: readonly number[] = [0x4000_0000, 0x4000_0100];
const EXTENDED = 0x8000_0000;
const MOST_EXTENDED = 0x22;
/** The last basic leaf and the last extended one of the simulated processor. */
const LAST_BASIC = 0xd;
const LAST_EXTENDED = 0x8000_0008;

const PLATFORM_INFO = 0xce;
const ARCH_CAPABILITIES = 0x10a;

/** The largest numbers of leaves and of registers that a policy has. */
export const MOST_LEAVES: number =
  BASIC + [...SUBLEAVES.values()].reduce((sum, count) => sum + count - 1, 0) + MOST_EXTENDED + HYPERVISORS.length;
export const MOST_MSRS = 2;

export class CpuPolicy {
  readonly #leaves: Map<string, Registers> = new Map();
  readonly msrs: Map<number, bigint> = new Map([
    [PLATFORM_INFO, 0n],
    [ARCH_CAPABILITIES, 0n],
  ]);

  /** A policy of the simulated processor, or a copy of another. */
  constructor(from?: CpuPolicy) {
    if (from === undefined) {
      this.set(0, NO_SUBLEAF, [LAST_BASIC, ...vendor("simulated-by")]);
      this.set(EXTENDED, NO_SUBLEAF, [LAST_EXTENDED, 0, 0, 0]);
      return;
    }
    for (const [key, registers] of from.#leaves) this.#leaves.set(key, registers);
    for (const [index, value] of from.msrs) this.msrs.set(index, value);
  }

  get lastBasic(): number {
    return this.#get(0, NO_SUBLEAF)[0];
  }

  get lastExtended(): number {
    return this.#get(EXTENDED, NO_SUBLEAF)[0];
  }

  /** Sets a leaf. Returns false if no policy has it. */
  set(leaf: number, subleaf: number, registers: Registers): boolean {
    if (!exists(leaf, subleaf)) return false;
    this.#leaves.set(keyOf(leaf, subleaf), registers);
    return true;
  }

  /** Lists the leaves in order, up to the last ones. */
  *leaves(): Generator<Leaf> {
    for (let leaf = 0; leaf <= Math.min(this.lastBasic, BASIC - 1); leaf++) {
      if (SUBLEAVES.has(leaf)) yield* this.#subleaves(leaf);
      else yield this.#leaf(leaf, NO_SUBLEAF);
    }
    for (const leaf of HYPERVISORS) yield this.#leaf(leaf, NO_SUBLEAF);
    const extended = Math.min((this.lastExtended - EXTENDED) & 0xffff, MOST_EXTENDED - 1);
    for (let leaf = 0; leaf <= extended; leaf++) yield this.#leaf(EXTENDED + leaf, NO_SUBLEAF);
  }

  /** Caches and topology end with an empty subleaf, features with the number in the first, states with the last one. */
  *#subleaves(leaf: number): Generator<Leaf> {
    const most = SUBLEAVES.get(leaf) ?? 0;
    const [a, , , d] = this.#get(leaf, 0);
    const states =
      leaf === 0xd ? [...Array(32).keys()].filter((bit) => ((a >>> bit) & 1) !== 0 || ((d >>> bit) & 1) !== 0) : [];
    for (let subleaf = 0; subleaf < most; subleaf++) {
      const one = this.#leaf(leaf, subleaf);
      yield one;
      const [type, , count] = one.registers;
      if (leaf === 0x4 && (type & 0x1f) === 0) return;
      if (leaf === 0xb && ((count >>> 8) & 0xff) === 0) return;
      if (leaf === 0x7 && subleaf >= a) return;
      if (leaf === 0xd && subleaf >= Math.max(1, states.at(-1) ?? 0)) return;
    }
  }

  #leaf(leaf: number, subleaf: number): Leaf {
    return { leaf, subleaf, registers: this.#get(leaf, subleaf) };
  }

  #get(leaf: number, subleaf: number): Registers {
    return this.#leaves.get(keyOf(leaf, subleaf)) ?? [0, 0, 0, 0];
  }
}

function exists(leaf: number, subleaf: number): boolean {
  const subleaves = SUBLEAVES.get(leaf);
  if (subleaves !== undefined) return subleaf < subleaves;
  const isExtended = leaf >= EXTENDED && leaf < EXTENDED + MOST_EXTENDED;
  return subleaf === NO_SUBLEAF && (leaf < BASIC || HYPERVISORS.includes(leaf) || isExtended);
}

function keyOf(leaf: number, subleaf: number): string {
  return `${leaf} ${subleaf}`;
}

/** The vendor's name as leaf 0 has it: its parts in the second, fourth and third register. */
function vendor(name: string): readonly [b: number, c: number, d: number] {
  const view = new DataView(new TextEncoder().encode(name.padEnd(12)).buffer);
  return [view.getUint32(0, true), view.getUint32(8, true), view.getUint32(4, true)];
}
