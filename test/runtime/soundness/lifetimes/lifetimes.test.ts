/** Objects that hold something, by the ways in which they end: nothing of what they held is left. */

import { afterEach, describe, expect, test } from "bun:test";
import { XenError } from "../../../../src/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";
import { untilCollected, untilSettled } from "../../collected.ts";
import { machineHoldings, processHoldings } from "./holdings.ts";
import { type Close, type Make, type Stage, subjects } from "./subjects.ts";

/** They are forgotten as little as a timer is: the Xen that has opened them keeps them, and closes them. */
const KEPT_BY_THE_XEN: ReadonlySet<string> = new Set(["a watch of xenstore", "a watch of domains"]);

/** Collected without disposal, hypercall buffers stay mapped on purpose: Xen may still write to them. */
const NEVER_UNMAPPED: ReadonlySet<string> = new Set(["hypercall buffers"]);

const stages: DisposableStack[] = [];

afterEach(() => {
  for (const stage of stages.splice(0)) stage.dispose();
});

/** A machine on which everything has been used once: pools are filled, tables and nodes are made. */
async function stageOf(make: Make): Promise<Stage> {
  const stack = new DisposableStack();
  stages.push(stack);
  const simulated = stack.use(new SimulatedXen({ release: "4.21", domains: [{ name: "guest", type: "pvh" }] }));
  const xen = stack.use(simulated.open());
  const guest = {
    store: stack.use(simulated.store.open(1)),
    eventChannels: stack.use(simulated.eventChannels(1)),
    grants: stack.use(simulated.memory.grants(1)),
  };
  const stage = { simulated, xen, guest };
  await (
    await make(stage)
  )();
  await machineHoldings(simulated);
  return stage;
}

const allOf = async ({ simulated }: Stage) => ({ ...processHoldings(), ...(await machineHoldings(simulated)) });

/** Closing what has lost its ground may be refused, by an error of the library. */
async function closedLate(close: Close): Promise<void> {
  try {
    await close();
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof XenError)) throw error;
  }
}

async function forget(make: Make, stage: Stage): Promise<void> {
  await make(stage);
}

/** Expects the holdings to become as they were: threads and streams end a moment after their owners. */
async function expectSettled(now: () => object | Promise<object>, before: object): Promise<void> {
  await untilSettled(async () => Bun.deepEquals(await now(), before));
  expect(await now()).toEqual(before);
}

/** Collects until the holdings are as expected, or for a while. */
async function collectedAs(expected: string, stage: Stage): Promise<object> {
  let now = await allOf(stage);
  for (let turn = 0; turn < 10 && JSON.stringify(now) !== expected; turn++) {
    await untilCollected(() => false, 20);
    now = await allOf(stage);
  }
  return now;
}

describe.each(Object.entries(subjects))("%s", (name, make) => {
  test("leaves nothing when it is closed, and can be closed twice", async () => {
    const stage = await stageOf(make);
    const before = await allOf(stage);
    const close = await make(stage);
    await close();
    await expectSettled(() => allOf(stage), before);
    await close();
    await expectSettled(() => allOf(stage), before);
  });

  test("holds something that is counted, so that its end is seen", async () => {
    const stage = await stageOf(make);
    const before = { ...(await allOf(stage)), inUse: stage.simulated.hypercall.memoryCounters.inUse };
    const close = await make(stage);
    const during = { ...(await allOf(stage)), inUse: stage.simulated.hypercall.memoryCounters.inUse };
    await close();
    if (/follower|watch|client/.test(name)) return;
    expect(during).not.toEqual(before);
  });

  test.skipIf(KEPT_BY_THE_XEN.has(name) || NEVER_UNMAPPED.has(name))(
    "leaves nothing when it is forgotten",
    async () => {
      const stage = await stageOf(make);
      const before = JSON.stringify(await allOf(stage));
      let now = "";
      // The engine may take a word on the stack for a reference: another round then has another stack.
      for (let round = 0; round < 5 && now !== before; round++) {
        await forget(make, stage);
        now = JSON.stringify(await collectedAs(before, stage));
      }
      expect(now).toBe(before);
    },
    30_000,
  );

  test("leaves nothing when the Xen is closed before it", async () => {
    const stage = await stageOf(make);
    const before = await allOf(stage);
    const close = await make(stage);
    stage.xen.close();
    await closedLate(close);
    // Its client of xenstore is closed: only the nodes that it made through that client stay.
    const stays = name.includes("vchan") ? { nodes: before.nodes } : {};
    await expectSettled(async () => ({ ...(await allOf(stage)), ...stays }), before);
  });

  test("leaves nothing, and fails with no error but the library's, when the simulation goes first", async () => {
    const before = processHoldings();
    const stage = await stageOf(make);
    const close = await make(stage);
    stage.simulated.close();
    await closedLate(close);
    stages.pop()?.dispose();
    await expectSettled(processHoldings, before);
  });

  test("leaves nothing when the guest at its other end is destroyed", async () => {
    const before = processHoldings();
    const stage = await stageOf(make);
    const close = await make(stage);
    await stage.xen.domains.get(1).destroy();
    await closedLate(close);
    const portsAndGrants = async (): Promise<object> => {
      const { ports, grants } = await machineHoldings(stage.simulated);
      return { ports, grants };
    };
    await expectSettled(portsAndGrants, { ports: 0, grants: 0 });
    stages.pop()?.dispose();
    await expectSettled(processHoldings, before);
  });
});
