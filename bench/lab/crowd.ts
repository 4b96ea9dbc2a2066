/** Starts guests beside dom0: the lab's own, running, each asleep until it gets input. */

import type { Xen } from "../../src/index.ts";
import { until } from "./until.ts";
import { guestKinds, startGuest } from "../../test/xen/guests/index.ts";

const COUNT = 60;

/** Starts the guests, of which each may have several vcpus and starts one, and waits until all are asleep. */
export async function crowd(
  xen: Xen,
  vcpus = 1,
  wanted: number = COUNT,
): Promise<{ readonly count: number } & Disposable> {
  using stack = new DisposableStack();
  for (let count = 0; count < wanted; count++) {
    const kind = guestKinds[count % guestKinds.length] ?? "pv";
    stack.use(await startGuest({ xen, kind, vcpus }));
  }
  const states = (): string[] => xen.domains.list().map(({ state }) => state);
  await until("guests asleep", states, (all) => all.filter((state) => state === "blocked").length >= wanted);
  const guests = stack.move();
  return { count: wanted, [Symbol.dispose]: () => guests.dispose() };
}
