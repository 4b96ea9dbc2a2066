import { describe, expect, test } from "bun:test";
import { Xenbus } from "../../../../../src/devices.ts";
import type { Xen, XenStore } from "../../../../../src/index.ts";
import { consoleRing } from "../../../../../src/ring.ts";
import { SimulatedXen } from "../../../../../src/testing.ts";
import { Console, type ConsoleBackEnd } from "../../../../../src/runtime/interdomain/devices/index.ts";

const GUEST = 1;

class Machine implements Disposable {
  readonly simulated: SimulatedXen = new SimulatedXen({ domains: [{ domid: GUEST }] });
  readonly xen: Xen = this.simulated.open();
  readonly store: XenStore = this.simulated.store.open(GUEST);
  console: ConsoleBackEnd | undefined;

  serve() {
    const { eventChannels, grants, store } = this.xen;
    const device = Console.serve({ label: "log", onOpen: (console) => (this.console = console) });
    return device.attach({ domid: GUEST, store, eventChannels: () => eventChannels, grants: () => grants });
  }

  /** The guest's driver: shares a page, and prints and hears through it. */
  async driver() {
    const grants = this.simulated.memory.grants(GUEST);
    const page = grants.share(0, { writable: true });
    const channel = this.simulated.eventChannels(GUEST).bindUnbound(0);
    const front = await Xenbus.frontEnd({ store: this.store }, { kind: "console", id: 1 });
    await front.connect(() => ({ "ring-ref": page.gref, port: channel.port }));
    const ring = consoleRing(page, "front");
    return {
      print: (text: string) => {
        ring.output.write(new TextEncoder().encode(text));
        channel.notify();
      },
      heard: async (length: number) => {
        let text = "";
        while (text.length < length) {
          const { count } = channel;
          const bytes = ring.input.read();
          text += new TextDecoder().decode(bytes);
          if (bytes.length > 0) channel.notify();
          else await channel.wait({ after: count, signal: AbortSignal.timeout(10_000) });
        }
        return text;
      },
      close: async () => {
        await front.close();
        channel.close();
        page.unmap();
        grants.close();
      },
    };
  }

  [Symbol.dispose](): void {
    this.store.close();
    this.xen.close();
    this.simulated.close();
  }
}

describe("a further console that the program serves", () => {
  test("carries bytes both ways, over a reconnection of the guest, and ends with the device", async () => {
    using machine = new Machine();
    const served = await machine.serve();
    const { backEnd } = served;
    expect(machine.console).toBe(backEnd);
    expect(await machine.store.read("device/console/1/name")).toBe("log");
    const typed = backEnd.write(new TextEncoder().encode("ls\n")); // before the guest has connected
    for (const turn of ["one", "two"]) {
      const driver = await machine.driver();
      if (turn === "one") {
        await typed;
        expect(await driver.heard(3)).toBe("ls\n");
      }
      driver.print(`hello ${turn}`);
      const bytes = await backEnd.read({ signal: AbortSignal.timeout(10_000) });
      expect(new TextDecoder().decode(bytes ?? undefined)).toBe(`hello ${turn}`);
      driver.print("last words");
      await driver.close();
      const rest = await backEnd.read({ signal: AbortSignal.timeout(10_000) });
      expect(new TextDecoder().decode(rest ?? undefined)).toBe("last words");
    }
    const end = backEnd.read();
    await served.close();
    expect(await end).toBeNull();
    await expect(backEnd.write(Uint8Array.of(1))).rejects.toThrow(/has no such console any more/);
    expect(await machine.store.exists("device/console/1")).toBe(false);
    expect(machine.xen.grants.counters.inUse).toBe(0);
  });

  test("has back-pressure: more than the ring holds is written as the guest reads", async () => {
    using machine = new Machine();
    const served = await machine.serve();
    const driver = await machine.driver();
    const text = "x".repeat(10_000);
    const written = served.backEnd.write(new TextEncoder().encode(text));
    expect(await driver.heard(text.length)).toBe(text);
    await written;
    await Promise.all([driver.close(), served.close()]);
  });

  test("is a pair of streams", async () => {
    using machine = new Machine();
    const served = await machine.serve();
    const driver = await machine.driver();
    const writer = served.backEnd.writable.getWriter();
    await writer.write(new TextEncoder().encode("in"));
    expect(await driver.heard(2)).toBe("in");
    driver.print("out");
    const { value } = await served.backEnd.readable.getReader().read();
    expect(new TextDecoder().decode(value)).toBe("out");
    await Promise.all([driver.close(), served.close()]);
  });

  test("refuses a guest with a wrong reference, which may connect again", async () => {
    using machine = new Machine();
    const served = await machine.serve();
    const front = await Xenbus.frontEnd({ store: machine.store }, { kind: "console", id: 1 });
    await expect(front.connect(() => ({ "ring-ref": 0xfff_fff0, port: 3 }))).rejects.toThrow(/refused/);
    await front.close();
    const driver = await machine.driver();
    driver.print("!");
    expect(await served.backEnd.read()).toEqual(new TextEncoder().encode("!"));
    await Promise.all([driver.close(), served.close()]);
  });

  test("ends a wait for bytes with its signal, and loses nothing that comes later", async () => {
    using machine = new Machine();
    const served = await machine.serve();
    const driver = await machine.driver();
    await expect(served.backEnd.read({ signal: AbortSignal.timeout(5) })).rejects.toThrow("timed out");
    driver.print("later");
    expect(new TextDecoder().decode((await served.backEnd.read()) ?? undefined)).toBe("later");
    await Promise.all([driver.close(), served.close()]);
  });

  test("iterates over what the guest prints until a signal aborts, and checks options at the call", async () => {
    using machine = new Machine();
    const served = await machine.serve();
    const driver = await machine.driver();
    driver.print("hello");
    const controller = new AbortController();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const bytes of served.backEnd.chunks({ signal: controller.signal })) {
        seen.push(new TextDecoder().decode(bytes));
        controller.abort(new Error("enough"));
      }
    })();
    await expect(reading).rejects.toThrow("enough");
    expect(seen).toEqual(["hello"]);
    expect(() => served.backEnd.chunks({ singal: controller.signal } as object)).toThrow('did you mean "signal"?');
    await Promise.all([driver.close(), served.close()]);
  });

  test("ends serving although a signal aborts the wait for its end", async () => {
    using machine = new Machine();
    const served = await machine.serve();
    await expect(served.close({ signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
    await served.backEnd.ended;
    await expect(served.close({ singal: undefined } as object)).rejects.toThrow('did you mean "signal"?');
    await served.close();
    expect(await machine.store.exists("device/console/1")).toBe(false);
  });

  test("refuses a callback that is not a function before a guest gets the console", () => {
    const wrong = { onOpen: "open" } as never;
    expect(() => Console.serve(wrong)).toThrow(new TypeError("expected onOpen to be a function, received a string"));
  });
});
