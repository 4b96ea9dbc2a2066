import { describe, expect, test } from "bun:test";
import { XenBusyError, type DomainChange, type DomainWatch, Xen } from "../../src/index.ts";
import { toolsTest } from "./c-tools.ts";
import { EmptyDomains } from "./empty-domains.ts";
import { createGuest, guestKinds, startGuest } from "./guests/index.ts";

/** Takes changes of a domain up to the first of that kind, and returns all of them. */
async function until(watch: DomainWatch, domid: number, last: DomainChange["kind"]): Promise<DomainChange[]> {
  const taken: DomainChange[] = [];
  for (;;) {
    const { value, done } = await watch.next();
    if (done === true) throw new Error(`the watch has ended after ${JSON.stringify(taken.map(({ kind }) => kind))}`);
    if (value.domid !== domid) continue;
    taken.push(value);
    if (value.kind === last) return taken;
  }
}

const kinds = (changes: DomainChange[]): string[] => changes.map(({ kind }) => kind);

describe.each([
  ["polling", 20],
  ["auto", 20],
] as const)("a watch via %s", (via, intervalMs) => {
  test("reports domains that only hypercalls have made", async () => {
    using xen = Xen.open();
    using watch = xen.domains.watch({ via, intervalMs, signal: AbortSignal.timeout(50_000) });
    using others = new EmptyDomains(3, new Uint8Array(16));
    const [first = -1, second = -1, third = -1] = others.domids;
    expect(kinds(await until(watch, first, "created"))).toEqual(["created"]);
    expect((await until(watch, third, "created"))[0]).toMatchObject({ info: { state: "paused" } });
    // A domain without vcpus does not run, but is not paused either.
    xen.domains.get(second).unpause();
    await until(watch, second, "running");
    others[Symbol.dispose]();
    expect(kinds(await until(watch, third, "gone")).at(-1)).toBe("gone");
  });
});

test.each(guestKinds)("a watch of domains reports the whole life of a %s guest", async (kind) => {
  using xen = Xen.open();
  using watch = xen.domains.watch({ via: "polling", intervalMs: 5, signal: AbortSignal.timeout(50_000) });
  using guest = await startGuest({ kind, xen });
  const { domid } = guest;
  expect(kinds(await until(watch, domid, "running"))).toEqual(["created", "running"]);
  await guest.hello();
  xen.domains.get(domid).pause();
  await until(watch, domid, "paused");
  xen.domains.get(domid).unpause();
  await until(watch, domid, "running");
  guest.type("~2");
  expect((await until(watch, domid, "shutdown")).at(-1)).toMatchObject({ reason: "suspend" });
  xen.domctl("resumedomain", domid);
  await until(watch, domid, "running");
  guest.type("@");
  expect((await until(watch, domid, "shutdown")).at(-1)).toMatchObject({ reason: "crash" });
  guest[Symbol.dispose]();
  const end = kinds(await until(watch, domid, "gone"));
  expect(end.filter((change) => change !== "dying")).toEqual(["gone"]);
});

toolsTest("xenstore tells at once of a guest that xl makes, that shuts down, and that ends", async () => {
  const [kind = "pvh"] = guestKinds;
  using xen = Xen.open();
  using watch = xen.domains.watch({ via: "xenstore", intervalMs: Infinity, signal: AbortSignal.timeout(50_000) });
  using guest = await createGuest({ kind, name: "watched" });
  expect(kinds(await until(watch, guest.domid, "created"))).toEqual(["created"]);
  await guest.hello();
  guest.type("~1");
  const shutdown = await until(watch, guest.domid, "shutdown");
  expect(shutdown.at(-1)).toMatchObject({ reason: "reboot" });
  // A domain ends when its last page has been unmapped, which no source reports.
  using end = xen.domains.watch({ via: "xenstore", signal: AbortSignal.timeout(50_000) });
  guest[Symbol.dispose]();
  await until(end, guest.domid, "gone");
});

test("a watch via VIRQ_DOM_EXC fails while xenstored has that interrupt, and the error says so", () => {
  using xen = Xen.open();
  expect(() => xen.domains.watch({ via: "virq" })).toThrow(XenBusyError);
  expect(() => xen.domains.watch({ via: "virq" })).toThrow(/usually xenstored/);
});
