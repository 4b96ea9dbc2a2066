/** The machine's memory by NUMA node, and each domain's share of it. */

export class HostMemory {
  /** Pages, by node. */
  readonly sizes: readonly number[];
  /** Free pages, by node. */
  readonly free: number[];

  constructor(pages: number, nodes: number) {
    const each = Math.floor(pages / nodes);
    this.sizes = Array.from({ length: nodes }, (_, node) => (node === 0 ? pages - each * (nodes - 1) : each));
    this.free = [...this.sizes];
  }

  get totalPages(): number {
    return sum(this.sizes);
  }

  get freePages(): number {
    return sum(this.free);
  }

  reservation(): Reservation {
    return new Reservation(this);
  }
}

/** The pages that one domain has. */
export class Reservation {
  readonly #memory: HostMemory;
  readonly #pages: number[];

  constructor(memory: HostMemory) {
    this.#memory = memory;
    this.#pages = memory.sizes.map(() => 0);
  }

  get pages(): number {
    return sum(this.#pages);
  }

  /** Pages, by node. */
  get byNode(): readonly number[] {
    return this.#pages;
  }

  /** Takes pages from the preferred nodes first, or returns some. Returns false if too few are free. */
  resize(pages: number, preferred: ReadonlySet<number> | null): boolean {
    const { free, sizes } = this.#memory;
    let wanted = pages - this.pages;
    if (wanted > this.#memory.freePages || pages < 0) return false;
    const order = [...sizes.keys()];
    const rank = (node: number): number => (preferred === null || preferred.has(node) ? 0 : 1);
    order.sort((a, b) => rank(a) - rank(b) || (free[b] ?? 0) - (free[a] ?? 0));
    if (wanted < 0) order.reverse();
    for (const node of order) {
      const [left, own] = [free[node] ?? 0, this.#pages[node] ?? 0];
      const moved = wanted > 0 ? Math.min(wanted, left) : -Math.min(-wanted, own);
      free[node] = left - moved;
      this.#pages[node] = own + moved;
      wanted -= moved;
    }
    return true;
  }
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
