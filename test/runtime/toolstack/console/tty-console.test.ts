import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { DomainConsole, TtySource } from "../../../../src/runtime/toolstack/console/index.ts";
import { domid } from "../../../../src/runtime/abi/numbers.ts";
import { XenPeerGoneError } from "../../../../src/runtime/base/errors/index.ts";
import { untilCollected } from "../../collected.ts";
import { openedSince, openFiles } from "../../process-state.ts";
import { Life } from "./guest.ts";
import { openTerminal } from "./terminal.ts";

function served() {
  const terminal = openTerminal();
  const life = new Life();
  return { terminal, life, console: new DomainConsole(domid(5), new TtySource(5, terminal.path, life)) };
}

async function until(console: DomainConsole, length: number): Promise<string> {
  let said = "";
  while (said.length < length) said += new TextDecoder().decode((await console.read()) ?? undefined);
  return said;
}

describe("a console's terminal", () => {
  test("carries earlier output, later output, and input", async () => {
    const terminal = openTerminal();
    terminal.say("early ");
    using console = new DomainConsole(domid(5), new TtySource(5, terminal.path, new Life()));
    expect(console.via).toBe("tty");
    expect(await until(console, 6)).toBe("early ");
    terminal.say("later");
    expect(await until(console, 5)).toBe("later");
    await console.write("typed");
    expect(await terminal.typed(5)).toBe("typed");
    terminal.close();
  });

  test("makes a writer wait while it is full", async () => {
    const { terminal, console } = served();
    const text = "x".repeat(100_000);
    const typing = console.write(text);
    let got = "";
    while (got.length < text.length) {
      await Bun.sleep(0);
      got += await terminal.typed(1000);
    }
    await typing;
    expect(got).toBe(text);
    console[Symbol.dispose]();
    terminal.close();
  });

  test("gets the written bytes, even if the caller changes them later", async () => {
    const { terminal, console } = served();
    const given = ["a", "b", "c", "d"].map((letter) => Buffer.alloc(50_000, letter));
    const writes = given.map((one) => console.write(one));
    given[0]?.fill("x");
    given[1]?.buffer.transfer(0);
    given[2]?.fill("x");
    given[3]?.fill("x");
    let got = "";
    while (got.length < 200_000) {
      await Bun.sleep(0);
      got += await terminal.typed(1000);
    }
    await Promise.all(writes);
    expect(got).toBe(["a", "b", "c", "d"].map((letter) => letter.repeat(50_000)).join(""));
    console[Symbol.dispose]();
    terminal.close();
  });

  test("gets bytes whose buffer is transferred right after the call", async () => {
    const { terminal, console } = served();
    const bytes = new Uint8Array([0x61, 0x62]);
    const typing = console.write(bytes);
    bytes.buffer.transfer();
    await typing;
    expect(await terminal.typed(2)).toBe("ab");
    console[Symbol.dispose]();
    terminal.close();
  });

  test("delivers each byte once, even if a read was aborted", async () => {
    const { terminal, console } = served();
    await expect(console.read({ signal: AbortSignal.timeout(5) })).rejects.toThrow(/timed out/);
    const first = console.read();
    const waiting = console.read({ signal: AbortSignal.timeout(5) });
    await expect(waiting).rejects.toThrow(/timed out/);
    terminal.say("once");
    expect(new TextDecoder().decode((await first) ?? undefined)).toBe("once");
    terminal.say("twice");
    expect(await until(console, 5)).toBe("twice");
    console[Symbol.dispose]();
    terminal.close();
  });

  test("ends after the last output when it is closed with its guest", async () => {
    const { terminal, life, console } = served();
    const reading = new Response(console.readable).text();
    terminal.say("last words");
    life.finish({ kind: "destroyed" });
    await Bun.sleep(20);
    terminal.close();
    expect(await reading).toBe("last words");
    expect(console.end).toEqual({ kind: "destroyed" });
    await expect(console.write("x")).rejects.toThrow(XenPeerGoneError);
    console[Symbol.dispose]();
  });

  test("ends after a silence if it stays open when the guest has shut down", async () => {
    const { terminal, life, console } = served();
    const reading = new Response(console.readable).text();
    await Bun.sleep(1);
    life.finish({ kind: "shutdown", reason: "poweroff" });
    await Bun.sleep(100);
    terminal.say("its last words come late");
    expect(await reading).toBe("its last words come late");
    expect(console.end).toEqual({ kind: "shutdown", reason: "poweroff" });
    console[Symbol.dispose]();
    terminal.close();
  });

  test("fails with advice if it is closed while the guest runs", async () => {
    const { terminal, console } = served();
    const reading = console.read();
    await Bun.sleep(1);
    terminal.close();
    await expect(reading).rejects.toThrow(/Make sure that xenconsoled runs/);
    await expect(console.write("x")).rejects.toThrow(XenPeerGoneError);
    console[Symbol.dispose]();
  });

  test("is closed with the console, even while a reader waits", async () => {
    const { terminal, life, console } = served();
    const failed = console.read().catch(String);
    await Bun.sleep(1);
    console[Symbol.dispose]();
    console[Symbol.dispose]();
    expect(await failed).toBe("ReferenceError: the console of domain 5 has been closed");
    expect(life.watchers).toBe(0);
    using again = new DomainConsole(domid(5), new TtySource(5, terminal.path, life));
    terminal.say("for the next");
    expect(await until(again, 12)).toBe("for the next");
    terminal.close();
  });
});

test("a terminal's console that is forgotten is closed when it is collected, also after a read that was given up", async () => {
  const terminal = openTerminal();
  const before = openFiles();
  const forget = async (): Promise<void> => {
    const console = new DomainConsole(domid(5), new TtySource(5, terminal.path, new Life()));
    await expect(console.read({ signal: AbortSignal.timeout(1) })).rejects.toThrow(/timed out/);
  };
  for (let round = 0; round < 10; round++) await forget();
  await untilCollected(() => openedSince(before).length <= 2);
  expect(openedSince(before).length).toBeLessThanOrEqual(2);
  terminal.close();
});

test("a terminal's console that nobody reads does not keep the process", async () => {
  const terminal = openTerminal();
  const root = join(import.meta.dir, "../../../..");
  const program = `
    import { DomainConsole, TtySource } from "./src/runtime/toolstack/console/index.ts";
    import { Life } from "./test/runtime/toolstack/console/guest.ts";
    const console_ = new DomainConsole(5, new TtySource(5, ${JSON.stringify(terminal.path)}, new Life()));
    await console_.read({ signal: AbortSignal.timeout(20) }).catch(() => {});
    console.log("given up");`;
  const child = Bun.spawn([process.execPath, "-e", program], { cwd: root, stdout: "pipe", stderr: "inherit" });
  expect(await child.stdout.text()).toBe("given up\n");
  expect(await child.exited).toBe(0);
  terminal.close();
});
