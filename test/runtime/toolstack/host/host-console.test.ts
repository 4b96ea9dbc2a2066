import { describe, expect, test } from "bun:test";
import { SimulatedXen } from "../../../../src/testing.ts";
import { ConsoleFollower } from "../../../../src/runtime/toolstack/host/console-follower.ts";

/** Returns a follower that finds one of these texts at each poll. */
function following(looks: (string | Error)[], signal?: AbortSignal): ConsoleFollower {
  const look = (): { text: string; lostBytes: number } => {
    const next = looks.shift() ?? "";
    if (next instanceof Error) throw next;
    return { text: next, lostBytes: 0 };
  };
  return new ConsoleFollower(look, 1, signal);
}

describe("the hypervisor's console", () => {
  test("returns its whole text, with any size of a single read", () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    expect(xen.host.console.text()).toBe("");
    simulated.console.write(`${"x".repeat(16_383)}\n`);
    expect(xen.host.console.text()).toBe(`${"x".repeat(16_383)}\n`);
    simulated.console.write("Größe\n");
    expect(xen.host.console.text().endsWith("\nGröße\n")).toBe(true);
  });

  test("is empty after clear()", () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    simulated.console.write("old\n");
    xen.host.console.clear();
    simulated.console.write("new\n");
    expect(xen.host.console.text()).toBe("new\n");
  });

  test("is followed from its beginning, in pieces that make the whole", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    simulated.console.write("one\n");
    using follower = xen.host.console.follow({ intervalMs: 1 });
    expect(await follower.next()).toEqual({ done: false, value: "one\n" });
    const waiting = follower.next();
    await Bun.sleep(5);
    simulated.console.write("two\n");
    simulated.console.write("three\n");
    expect(await waiting).toEqual({ done: false, value: "two\nthree\n" });
    expect(follower.lostBytes).toBe(0);
  });

  test("is followed until the follower is closed, which may be done twice", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    const follower = xen.host.console.follow({ from: "now", intervalMs: 1 });
    const waiting = follower.next();
    follower.close();
    follower.close();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await follower.next()).toEqual({ done: true, value: undefined });
  });

  test("can be followed from now on", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    simulated.console.write("old\n");
    using follower = xen.host.console.follow({ from: "now", intervalMs: 1 });
    const waiting = follower.next();
    simulated.console.write("new\n");
    expect(await waiting).toEqual({ done: false, value: "new\n" });
  });

  test("joins a character that arrives in two pieces", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    using follower = xen.host.console.follow({ intervalMs: 1 });
    const write = simulated.console.write.bind(simulated.console);
    const halves = [...new TextEncoder().encode("ß")].map((byte) => String.fromCodePoint(byte));
    expect(halves.length).toBe(2);
    write("Gr\n");
    expect((await follower.next()).value).toBe("Gr\n");
  });

  test("counts bytes that were overwritten before they could be read", async () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    simulated.console.write("first\n");
    using follower = xen.host.console.follow({ intervalMs: 1 });
    await follower.next();
    simulated.console.write("y".repeat(16_384 + 100));
    expect((await follower.next()).value).toBe("y".repeat(16_384));
    expect(follower.lostBytes).toBe(100);
  });

  test.each([
    [{ form: "now" }, 'no option "form"'],
    [{ from: "end" }, '"beginning" or "now"'],
    [{ intervalMs: 0 }, "intervalMs"],
  ])("refuses to be followed with %j", (options, message) => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    expect(() => xen.host.console.follow(options as never)).toThrow(message);
  });
});

describe("a follower of the hypervisor's console", () => {
  test("serves waiters in their order", async () => {
    const follower = following(["", "a", "", "b", "c"]);
    const all = await Promise.all([follower.next(), follower.next(), follower.next()]);
    expect(all.map(({ value }) => value)).toEqual(["a", "b", "c"]);
    await follower.return();
  });

  test("settles its waiters as done when it is closed", async () => {
    const follower = following([]);
    const waiting = [follower.next(), follower.next()];
    await follower.return();
    for (const end of await Promise.all([...waiting, follower.next()]))
      expect(end).toEqual({ done: true, value: undefined });
  });

  test("ends with the loop that reads it", async () => {
    const follower = following(["a", "b", "c"]);
    for await (const text of follower) if (text === "b") break;
    expect(await follower.next()).toEqual({ done: true, value: undefined });
  });

  test("throws the signal's reason once, to the first waiter or else to the next call", async () => {
    const abort = new AbortController();
    const follower = following([], abort.signal);
    const [first, second] = [follower.next().catch((reason: unknown) => reason), follower.next()];
    abort.abort("enough");
    expect([await first, await second]).toEqual(["enough", { done: true, value: undefined }]);
    expect((await follower.next()).done).toBe(true);

    const late = following(["a"], AbortSignal.abort("before"));
    expect(await late.next().catch((reason: unknown) => reason)).toBe("before");
    expect((await late.next()).done).toBe(true);
  });

  test("ends with the error of a poll", async () => {
    const follower = following([new Error("no longer")]);
    expect(await follower.next().catch((error: unknown) => error)).toMatchObject({ message: "no longer" });
    expect((await follower.next()).done).toBe(true);
  });

  test("does not poll without a waiter", async () => {
    const looks = ["a"];
    const follower = following(looks);
    await follower.next();
    looks.push("b");
    await Bun.sleep(10);
    expect(looks).toEqual(["b"]);
    await follower.return();
  });
});
