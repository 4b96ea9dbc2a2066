/**
 * Guests' consoles: of guests that Xen's tools do not know, served by this program, and of xl's guests, through
 * xenconsoled.
 */

import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { XenBusyError, type DomainConsole, XenPeerGoneError, Xen, XenError } from "../../src/index.ts";
import { openedSince, openFiles } from "../runtime/process-state.ts";
import { toolsDescribe, toolsTest } from "./c-tools.ts";
import { createGuest, guestKinds, startGuest, type StartedGuest } from "./guests/index.ts";

const xen = Xen.open();
afterAll(() => xen[Symbol.dispose]());

/** Reads until the text has come, and returns all output. */
async function until(console: DomainConsole, wanted: string | RegExp, said = ""): Promise<string> {
  const signal = AbortSignal.timeout(50_000);
  const matches = () => (typeof wanted === "string" ? said.includes(wanted) : wanted.test(said));
  while (!matches()) {
    const bytes = await console.read({ signal });
    if (bytes === null) throw new Error(`it ended after ${JSON.stringify(said)}`);
    said += Buffer.from(bytes).toString("latin1");
  }
  return said;
}

async function rest(console: DomainConsole): Promise<string> {
  let said = "";
  for await (const bytes of console.chunks({ signal: AbortSignal.timeout(50_000) }))
    said += Buffer.from(bytes).toString();
  return said;
}

const ringOf = ({ consoleFrame, consolePort }: StartedGuest) => ({ frame: Number(consoleFrame), port: consolePort });

describe.each([...guestKinds])("the unserved console of a %s guest", (kind) => {
  // Xen does not know the ring of a PV guest.
  const options = (guest: StartedGuest) => (kind === "pv" ? { ring: ringOf(guest) } : {});

  test("carries the guest's output and input", async () => {
    using guest = await startGuest({ kind });
    using console = await xen.domains.get(guest.domid).console(options(guest));
    expect(console.via).toBe("ring");
    expect(await until(console, "\n")).toContain(`XEN-TS-GUEST kind=${kind}`);
    await console.write("hello");
    expect(await until(console, "hello")).toContain("hello");
  });

  test("continues in a second console object, with the output in between", async () => {
    using guest = await startGuest({ kind });
    {
      using console = await xen.domains.get(guest.domid).console(options(guest));
      await until(console, "\n");
      await console.write("one");
      await until(console, "one");
      await console.write("two");
    }
    await Bun.sleep(50);
    using console = await xen.domains.get(guest.domid).console(options(guest));
    await console.write("three");
    expect(await until(console, "three")).toBe("twothree");
  });

  test("loses nothing if it is full and read slowly", async () => {
    using guest = await startGuest({ kind });
    using console = await xen.domains.get(guest.domid).console(options(guest));
    await until(console, "\n");
    const typed = Array.from({ length: 1500 }, (_, line) => `${line} `).join("");
    const typing = console.write(typed);
    let said = "";
    while (said.length < typed.length) {
      await Bun.sleep(5);
      said += await until(console, /./s);
    }
    await typing;
    expect(said).toBe(typed);
  });

  test.each([
    ["!", "poweroff"],
    ["@", "crash"],
  ] as const)("ends where it shuts itself down by %s, and says why", async (key, reason) => {
    using guest = await startGuest({ kind });
    using console = await xen.domains.get(guest.domid).console(options(guest));
    await until(console, "\n");
    await console.write(`bye${key}`);
    expect(await rest(console)).toStartWith("bye");
    expect(console.end).toEqual({ kind: "shutdown", reason });
    await expect(console.write("x")).rejects.toThrow(XenPeerGoneError);
  });

  test("ends if the guest is destroyed during a read, and releases the guest", async () => {
    const guest = await startGuest({ kind });
    using console = await xen.domains.get(guest.domid).console(options(guest));
    await until(console, "\n");
    const reading = rest(console);
    await Bun.sleep(20);
    await guest.destroy();
    expect(await reading).toBe("");
    expect(console.end).toEqual({ kind: "destroyed" });
  });

  toolsTest("is one program's at a time", async () => {
    using guest = await startGuest({ kind });
    using console = await xen.domains.get(guest.domid).console(options(guest));
    await until(console, "\n");
    const second = xen.domains.get(guest.domid).console({ ...options(guest), via: "ring" });
    await expect(second).rejects.toThrow(XenBusyError);
    await expect(xen.domains.get(guest.domid).console(options(guest))).rejects.toThrow(/no program offers a terminal/);
  });
});

toolsDescribe.each([...guestKinds])("the console of a %s guest of xl's", (kind) => {
  let guest: Awaited<ReturnType<typeof createGuest>>;
  beforeAll(async () => {
    guest = await createGuest({ name: `console-${kind}`, kind });
  });
  afterAll(() => guest[Symbol.dispose]());

  test("is xenconsoled's terminal, with all earlier output", async () => {
    const { domid } = guest;
    using console = await xen.domains.get(domid).console();
    expect(console.via).toBe("tty");
    expect(await until(console, "\n")).toContain(`XEN-TS-GUEST kind=${kind}`);
    await console.write("typed");
    expect(await until(console, "typed")).toContain("typed");
  });

  test("cannot be opened by its ring, and the error names the program that has it", async () => {
    const { domid } = guest;
    const ring = xen.domains.get(domid).console({ via: "ring" });
    await expect(ring).rejects.toThrow(/a program in domain 0, usually xenconsoled, already serves.*"tty"/);
  });

  test("carries more than a terminal holds", async () => {
    const { domid } = guest;
    using console = await xen.domains.get(domid).console();
    const typed = Array.from({ length: 2000 }, (_, line) => `${line} `).join("");
    const typing = console.write(typed);
    expect(await until(console, "1999 ")).toBe(typed);
    await typing;
  });

  test("lets a wait be aborted, and the next one continue", async () => {
    const { domid } = guest;
    using console = await xen.domains.get(domid).console();
    await expect(console.read({ signal: AbortSignal.timeout(20) })).rejects.toThrow(/timed out/);
    await console.write("after");
    expect(await until(console, "after")).toBe("after");
  });

  test("leaves no descriptor behind", async () => {
    const { domid } = guest;
    const before = openFiles();
    for (let round = 0; round < 5; round++) {
      using console = await xen.domains.get(domid).console();
      await console.write("x");
      await until(console, "x");
    }
    await Bun.sleep(20);
    expect(openedSince(before).length).toBeLessThanOrEqual(1);
  });

  test("ends if the guest is destroyed during a read", async () => {
    const { domid, name } = guest;
    using console = await xen.domains.get(domid).console();
    const reading = rest(console);
    await Bun.sleep(20);
    await Bun.$`xl destroy ${name}`.quiet();
    expect(await reading).toBe("");
    expect(console.end).toEqual({ kind: "destroyed" });
  });
});

(guestKinds.includes("arm64") ? toolsTest : test.skip)(
  "the UART that Xen emulates on Arm is a console beside the other one",
  async () => {
    using guest = await createGuest({ name: "console-uart", configuration: ['vuart = "sbsa_uart"'] });
    using uart = await xen.domains.get(guest.domid).console({ type: "vuart" });
    using console = await xen.domains.get(guest.domid).console();
    expect([uart.via, console.via]).toEqual(["tty", "tty"]);
    await console.write("~u");
    expect(await until(uart, "\n")).toBe("XEN-TS-UART\n");
    await uart.write("typed there");
    expect(await until(uart, "typed there")).toBe("typed there");
  },
);

toolsTest("the example attaches to a guest, and types into it until it ends", async () => {
  using guest = await createGuest({ name: "console-example" });
  const root = `${import.meta.dir}/../..`;
  const command = [process.execPath, "examples/console.ts", String(guest.domid)];
  const child = Bun.spawn(command, { cwd: root, stdin: "pipe", stdout: "pipe", stderr: "inherit" });
  let said = "";
  for await (const chunk of child.stdout) {
    if (said === "") child.stdin.write("typed by hand");
    said += Buffer.from(chunk).toString();
    if (said.includes("typed by hand")) child.stdin.write("!");
  }
  child.stdin.end();
  expect(said).toContain(`attached to domain ${guest.domid} by its tty`);
  expect(said).toContain("XEN-TS-GUEST kind=");
  expect(said).toEndWith("it has shut down (poweroff)\n");
  expect(await child.exited).toBe(0);
});

toolsDescribe("a console that there is not", () => {
  test("throws an error that names the missing part", async () => {
    await expect(xen.domains.get(0).console({ type: "serial" })).rejects.toThrow(/\/local\/domain\/0\/serial\/0\/tty/);
    await expect(xen.domains.get(0).console({ number: 3, via: "ring" })).rejects.toThrow(XenError);
    // @ts-expect-error: no type
    await expect(xen.domains.get(0).console({ type: "parallel" })).rejects.toThrow(/"pv", "serial" or "vuart"/);
  });
});
