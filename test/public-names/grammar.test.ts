/** Checks rules of docs/api.md that hold for many methods: options of iterators, and changes by `set…`. */

import { afterAll, describe, expect, test } from "bun:test";
import { XenError } from "../../src/index.ts";
import { SimulatedXen } from "../../src/testing.ts";

const simulated = new SimulatedXen({ domains: [{ name: "web", type: "hvm" }] });
const xen = simulated.open();
const guest = xen.domains.get(1);
const channel = xen.eventChannels.bindUnbound(1);
const consoleEnd = simulated.guestConsole(1);
const guestConsole = await guest.console();
afterAll(() => {
  guestConsole.close();
  consoleEnd.close();
  xen.close();
  simulated.close();
});

/** An option that no method has. */
const misspelt = { singal: AbortSignal.abort() } as object;

describe("a method that returns an iterator", () => {
  test.each<[string, () => unknown]>([
    ["store.walk()", () => xen.store.walk("/", misspelt)],
    ["store.watch()", () => xen.store.watch("/", misspelt)],
    ["channel.events()", () => channel.events(misspelt)],
    ["console.chunks()", () => guestConsole.chunks(misspelt)],
    ["host.console.follow()", () => xen.host.console.follow(misspelt)],
    ["domains.watch()", () => xen.domains.watch(misspelt)],
  ])("checks its options at the call: %s", (_, call) => {
    expect(call).toThrow(new TypeError(messageOf(call)));
    expect(messageOf(call)).toEndWith('has no option "singal"; did you mean "signal"?');
  });

  test("checks its path at the call: store.walk()", () => {
    expect(() => xen.store.walk("")).toThrow(TypeError);
    expect(() => xen.store.watch("//")).toThrow(TypeError);
  });
});

function messageOf(call: () => unknown): string {
  try {
    call();
    return "nothing is thrown";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("a change without members", () => {
  test.each<[string, () => void, () => unknown]>([
    ["domain.setScheduling({})", () => guest.setScheduling({}), () => guest.scheduling()],
    ["vcpu.setAffinity({})", () => guest.vcpus.get(0).setAffinity({}), () => guest.vcpus.get(0).affinity()],
    [
      "vcpu.setAffinity() with undefined members",
      () => guest.vcpus.get(0).setAffinity({ hard: undefined, soft: undefined }),
      () => guest.vcpus.get(0).affinity(),
    ],
    [
      "cpupool.setSchedulerParameters({})",
      () => xen.cpupools.get(0).setSchedulerParameters({}),
      () => xen.cpupools.get(0).schedulerParameters(),
    ],
    ["simulated.setVersion({})", () => simulated.setVersion({}), () => ({ ...simulated.version })],
    ["simulated.domain(1).set({})", () => simulated.domain(1).set({}), () => guest.info()],
    ["simulated vcpu.set({})", () => simulated.domain(1).vcpus[0]?.set({}), () => guest.vcpus.get(0).info()],
  ])("changes nothing, and is not refused: %s", (_, change, read) => {
    const before = read();
    change();
    expect(read()).toEqual(before);
  });

  test.each<[string, () => void]>([
    ["domain.setScheduling({})", () => xen.domains.get(9).setScheduling({})],
    ["vcpu.setAffinity({})", () => xen.domains.get(9).vcpus.get(0).setAffinity({})],
    ["cpupool.setSchedulerParameters({})", () => xen.cpupools.get(9).setSchedulerParameters({})],
  ])("is refused if its object does not exist: %s", (_, change) => expect(change).toThrow(XenError));
});
