/** Company for dom0: guests of the lab's own that run, each asleep until something is typed. */

import type { Xen } from "../../src/index.ts";
import { guestKinds, startGuest } from "../../test/xen/guests/index.ts";

const COUNT = 60;

/** Starts them, and waits until all have fallen asleep. */
export async function crowd(xen: Xen): Promise<{ readonly count: number } & Disposable> {
  using stack = new DisposableStack();
  for (let count = 0; count < COUNT; count++) {
    const kind = guestKinds[count % guestKinds.length] ?? "pv";
    stack.use(await startGuest({ xen, kind }));
  }
  while (xen.domains.list().filter(({ state }) => state === "blocked").length < COUNT) await Bun.sleep(20);
  const guests = stack.move();
  return { count: COUNT, [Symbol.dispose]: () => guests.dispose() };
}
