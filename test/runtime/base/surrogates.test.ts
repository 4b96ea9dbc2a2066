/** Text that cannot be encoded: an encoder would silently replace a lone surrogate, and another name would be stored. */

import { afterAll, describe, expect, test } from "bun:test";
import { Console } from "../../../src/devices.ts";
import { SimulatedXen } from "../../../src/testing.ts";
import { kernel } from "../toolstack/builder/simulated-guests.ts";

const LONE = "web\ud800";
const simulated = new SimulatedXen({ domains: [{ name: "one" }] });
const xen = simulated.open();
afterAll(() => {
  xen.close();
  simulated.close();
});

const guest = { name: "web", memoryMiB: 16, kernel } as const;
const { store } = xen;

const CALLS: Readonly<Record<string, () => unknown>> = {
  "a guest's name": () => xen.domains.create({ ...guest, name: LONE }),
  "a guest's command line": () => xen.domains.create({ ...guest, commandLine: `quiet ${LONE}` }),
  "a path in xenstore": () => store.read(`/tool/${LONE}`),
  "a value in xenstore": () => store.write("/tool/a", LONE),
  "a value of a tree in xenstore": () => store.writeTree("/tool/a", { name: LONE }),
  "a name in a tree in xenstore": () => store.writeTree("/tool/a", { [LONE]: "1" }),
  "a command of xenstored": () => store.control(LONE),
  "the name of a simulated domain": () => simulated.createDomain({ name: LONE }),
  "a simulated command line": () => new SimulatedXen({ commandLine: LONE }),
  "the label of a console": () => Console.serve({ label: LONE }),
  "debug keys": () => xen.host.sendDebugKeys(LONE),
};

describe("a lone surrogate", () => {
  test.each(Object.keys(CALLS))("in %s is refused, and nothing is stored", async (name) => {
    const failure = await (async () => CALLS[name]?.())().then(
      () => "no error",
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Error);
    expect(String(failure)).toMatch(/received|expected/);
    expect(String(failure)).not.toContain("\ufffd");
  });

  test("leaves no domain and no node behind", async () => {
    expect(xen.domains.list().map(({ domid }) => domid)).toEqual([0, 1]);
    expect(await store.tryRead("/tool/a")).toBeNull();
  });

  test("is not mistaken for a pair, which is stored as it is", async () => {
    await store.write("/tool/pair", "\ud83d\ude00");
    expect(await store.read("/tool/pair")).toBe("\u{1f600}");
  });
});
