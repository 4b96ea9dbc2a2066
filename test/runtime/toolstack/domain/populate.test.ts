import { expect, test } from "bun:test";
import { Xen, type XenHypercall } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { decorated } from "../../stand-in/decorated.ts";

/** A hypervisor that makes a background call only when the test lets it. */
class SlowXen implements Disposable {
  readonly #simulated = new SimulatedXen({ memoryMiB: 65_536, domains: [{ domid: 7, maximumMemoryMiB: 4096 }] });
  readonly #begun: (() => void)[] = [];

  open(): Xen {
    const { hypercall } = this.#simulated;
    const hypercallInBackground: XenHypercall["hypercallInBackground"] = (op, [a0 = 0, a1 = 0]) => {
      const { promise, resolve } = Promise.withResolvers<number>();
      this.#begun.push(() => resolve(hypercall.hypercall2(op, a0, a1)));
      return promise;
    };
    return Xen.open({ hypercall: decorated(hypercall, { hypercallInBackground }) });
  }

  get memoryCounters(): { readonly inUse: number; readonly leaked: number } {
    return this.#simulated.hypercall.memoryCounters;
  }

  get waiting(): number {
    return this.#begun.length;
  }

  /** Makes the call that has waited longest. */
  async goOn(): Promise<void> {
    this.#begun.shift()?.();
    await Bun.sleep(1);
  }

  [Symbol.dispose](): void {
    this.#simulated.close();
  }
}

test("populating memory in batches is complete after the last batch", async () => {
  using simulated = new SlowXen();
  using xen = simulated.open();
  const { totalPages } = xen.domains.get(7).info();
  const populated = xen.domains.get(7).memory.populate({ first: 1 << 20, count: 10_000 });
  for (const pages of [4096, 8192, 10_000]) {
    await Bun.sleep(1);
    await simulated.goOn();
    expect(xen.domains.get(7).info().totalPages).toBe(totalPages + pages);
  }
  expect((await populated).length).toBe(10_000);
});

test("aborting populate() ends the wait at once, and a batch in progress keeps its buffer until it ends", async () => {
  using simulated = new SlowXen();
  using xen = simulated.open();
  const { totalPages } = xen.domains.get(7).info();
  const { inUse } = simulated.memoryCounters;
  const abort = new AbortController();
  const populated = xen.domains
    .get(7)
    .memory.populate({ first: 1 << 20, count: 10_000 }, { signal: abort.signal })
    .catch((reason: unknown) => reason);
  await Bun.sleep(1);
  abort.abort("enough");
  expect(await populated).toBe("enough");
  Bun.gc(true);
  // The record and the frames' numbers, which Xen has yet to read and write.
  expect(simulated.memoryCounters.inUse).toBeGreaterThanOrEqual(inUse + 2);
  await simulated.goOn();
  expect(xen.domains.get(7).info().totalPages).toBe(totalPages + 4096);
  expect(simulated.waiting).toBe(0);
  // One record is kept for the next operation of the kind.
  expect(simulated.memoryCounters.inUse).toBeLessThanOrEqual(inUse + 1);
  expect(simulated.memoryCounters.leaked).toBe(0);
});

test("a thousand aborted population requests leave no memory in use", async () => {
  using simulated = new SlowXen();
  using xen = simulated.open();
  const { inUse } = simulated.memoryCounters;
  const abort = new AbortController();
  const all = Array.from({ length: 1000 }, (_, index) =>
    xen.domains
      .get(7)
      .memory.populate({ first: (1 << 20) + index * 128, count: 1, order: 7 }, { signal: abort.signal })
      .catch(String),
  );
  await Bun.sleep(1);
  abort.abort("enough");
  expect(new Set(await Promise.all(all))).toEqual(new Set(["enough"]));
  while (simulated.waiting > 0) await simulated.goOn();
  expect(simulated.memoryCounters.inUse).toBeLessThanOrEqual(inUse + 1);
  expect(simulated.memoryCounters.leaked).toBe(0);
});
