/** Opens a console's session slowly, as a busy host does. */

import { expect, test } from "bun:test";
import { ConsoleSession } from "../../src/serve/consoles/session.ts";
import { SimulatedXen } from "../../src/testing.ts";

const sink = { waitingBytes: 0, show: (): void => {}, end: (): void => {} };

test("a console types what was typed before it was open, in order", async () => {
  using simulated = new SimulatedXen({ domains: [{ name: "web" }] });
  using xen = simulated.open();
  using guest = simulated.guestConsole(1);
  const { promise, resolve } = Promise.withResolvers<void>();
  using session = new ConsoleSession(
    async () => {
      await promise;
      return await xen.domains.get(1).console();
    },
    () => {},
  );
  session.join(sink);
  session.type(Buffer.from("early, "), sink);
  resolve();
  session.type(Buffer.from("late."), sink);
  let typed = "";
  for await (const bytes of guest) {
    typed += new TextDecoder().decode(bytes);
    if (typed.endsWith(".")) break;
  }
  expect(typed).toBe("early, late.");
});

test("a console that cannot be opened ends with the reason, whatever was typed", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  using session = new ConsoleSession(
    () => Promise.reject(new Error("no console")),
    () => {},
  );
  session.join({ ...sink, end: resolve });
  session.type(Buffer.from("a"), sink);
  expect(await promise).toBe("no console");
});
