import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { XenNoSuchDomainError, Xen } from "../../../../src/index.ts";
import * as domctl from "../../../../src/generated/4.17/x86_64/domctl.constants.ts";
import { XenDomctl } from "../../../../src/generated/4.17/x86_64/domctl.ts";
import { __HYPERVISOR_domctl } from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { argumentValue, type HypercallArgument } from "../../../../src/runtime/hypercall/index.ts";
import { formatTrace, TracingHypercall, ValidatingHypercall } from "../../../../src/unsafe.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";

const { ESRCH } = constants.errno;

/** A hypervisor that answers a background call when the test lets it, and reads its memory only then. */
class SlowXen extends StandInXen {
  readonly answers: ((result: number) => number | undefined)[] = [];
  readonly destroyed: number[] = [];

  constructor() {
    super();
    this.state.domains = [{ domid: 5, fill: () => {} }];
  }

  override hypercallInBackground(op: number, args: readonly HypercallArgument[]): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number>();
    this.answers.push((result) => {
      // The memory of a call in progress must exist until the answer.
      const record = this.at(XenDomctl, argumentValue(args[0] ?? 0));
      expect([op, record.cmd]).toEqual([__HYPERVISOR_domctl, domctl.XEN_DOMCTL_destroydomain]);
      this.destroyed.push(record.domain);
      resolve(result);
      return result;
    });
    return promise;
  }
}

describe("destroying a domain", () => {
  test("resolves when Xen has answered", async () => {
    using hypercall = new SlowXen();
    using xen = Xen.open({ hypercall });
    let done = false;
    const destroyed = xen.domains
      .get(5)
      .destroy()
      .then(() => (done = true));
    await Bun.sleep(1);
    expect(done).toBe(false);
    hypercall.answers[0]?.(0);
    expect(await destroyed).toBe(true);
    expect(hypercall.destroyed).toEqual([5]);
  });

  test("rejects with a XenNoSuchDomainError if the domain does not exist", async () => {
    using hypercall = new SlowXen();
    using xen = Xen.open({ hypercall });
    const reason = xen.domains
      .get(5)
      .destroy()
      .catch((error: unknown) => error);
    await Bun.sleep(1);
    hypercall.answers[0]?.(-ESRCH);
    expect(await reason).toBeInstanceOf(XenNoSuchDomainError);
    expect(await reason).toMatchObject({ domid: 5, operation: "domctl destroydomain" });
  });

  test("rejects with the reason of an abort, and keeps its buffer until Xen has answered", async () => {
    using hypercall = new SlowXen();
    using xen = Xen.open({ hypercall });
    const domain = xen.domains.get(5);
    const idle = hypercall.memoryCounters.inUse;
    const abort = new AbortController();
    const reason = domain.destroy({ signal: abort.signal }).catch((error: unknown) => error);
    await Bun.sleep(1);
    abort.abort(new Error("too slow"));
    expect(await reason).toMatchObject({ message: "too slow" });
    expect(hypercall.memoryCounters.inUse).toBeGreaterThan(idle);
    expect(hypercall.answers[0]?.(0)).toBe(0);
    await Bun.sleep(1);
    // One slot is kept for the next operation of the kind.
    expect(hypercall.memoryCounters).toMatchObject({ inUse: idle + 1, leaked: 0 });
    expect(hypercall.destroyed).toEqual([5]);
  });

  test("is not begun if the signal was aborted before", async () => {
    using hypercall = new SlowXen();
    using xen = Xen.open({ hypercall });
    const reason = await xen.domains
      .get(5)
      .destroy({ signal: AbortSignal.abort("no") })
      .catch((error: unknown) => error);
    expect(reason).toBe("no");
    expect(hypercall.answers.length).toBe(0);
  });

  test("goes on when the Xen is closed meanwhile, and then frees its buffer", async () => {
    using hypercall = new SlowXen();
    let destroyed: Promise<void>;
    {
      using xen = Xen.open({ hypercall });
      destroyed = xen.domains.get(5).destroy();
      await Bun.sleep(1);
    }
    expect(hypercall.memoryCounters.inUse).toBe(1);
    hypercall.answers[0]?.(0);
    expect(await destroyed).toBeUndefined();
    expect(hypercall.memoryCounters).toMatchObject({ inUse: 0, leaked: 0 });
  });

  test("a thousand times at once, all aborted, leaks no memory", async () => {
    using hypercall = new SlowXen();
    using xen = Xen.open({ hypercall });
    const domain = xen.domains.get(5);
    const idle = hypercall.memoryCounters.inUse;
    const abort = new AbortController();
    const reasons = Array.from({ length: 1000 }, () =>
      domain.destroy({ signal: abort.signal }).catch((error: unknown) => error),
    );
    await Bun.sleep(1);
    abort.abort("enough");
    expect(new Set(await Promise.all(reasons))).toEqual(new Set(["enough"]));
    for (const answer of hypercall.answers) expect(answer(0)).toBe(0);
    await Bun.sleep(1);
    expect(hypercall.destroyed.length).toBe(1000);
    expect(hypercall.memoryCounters).toMatchObject({ inUse: idle + 1, leaked: 0 });
  });

  test("passes through decorators, which see it when it is done", async () => {
    using hypercall = new SlowXen();
    const traces: string[] = [];
    const inner = new TracingHypercall(new ValidatingHypercall(hypercall), (trace) => traces.push(formatTrace(trace)));
    using xen = Xen.open({ hypercall: inner });
    const domain = xen.domains.get(5);
    traces.length = 0;
    const destroyed = domain.destroy();
    await Bun.sleep(1);
    expect(traces).toEqual([]);
    hypercall.answers[0]?.(0);
    await destroyed;
    expect(traces).toEqual([expect.stringMatching(/^domctl\(destroydomain domain: 5\) = 0 /)]);
  });

  test("is made at once through an interface without background calls", async () => {
    using hypercall = new StandInXen();
    Object.defineProperty(hypercall, "hypercallInBackground", { value: undefined });
    hypercall.state.domains = [{ domid: 5, fill: () => {} }];
    const made: number[] = [];
    hypercall.state.answer = (op, [address = 0]) => {
      if (op !== __HYPERVISOR_domctl) return undefined;
      return made.push(hypercall.at(XenDomctl, address).domain) && 0;
    };
    using xen = Xen.open({ hypercall });
    await xen.domains.get(5).destroy();
    expect(made).toEqual([5]);
  });
});
