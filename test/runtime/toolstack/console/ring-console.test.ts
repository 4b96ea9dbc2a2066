import { describe, expect, test } from "bun:test";
import { stableAbi } from "../../../../src/runtime/abi/index.ts";
import type { DomainConsole } from "../../../../src/runtime/toolstack/console/index.ts";
import { XenPeerGoneError, XenRingError } from "../../../../src/runtime/base/errors/index.ts";
import { failure } from "../../failure.ts";
import { testGuest } from "./guest.ts";

const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

async function readAll(console: DomainConsole): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of console) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe("a console's ring", () => {
  test("carries the guest's output and input", async () => {
    const guest = testGuest();
    using console = guest.attach();
    expect(console.via).toBe("ring");
    const reading = console.read();
    await guest.print("login: ");
    expect(text(await reading)).toBe("login: ");
    await console.write("root\n");
    await console.write(new TextEncoder().encode("secret\n"));
    expect(await guest.typed(12)).toBe("root\nsecret\n");
  });

  test("has earlier output for a console that is opened late", async () => {
    const guest = testGuest();
    await guest.print("early words");
    using console = guest.attach();
    expect(text(await console.read())).toBe("early words");
  });

  test("continues after the last byte that a previous console read", async () => {
    const guest = testGuest();
    await guest.print("first");
    const before = guest.attach();
    expect(text(await before.read())).toBe("first");
    await before.write("a");
    before[Symbol.dispose]();
    await guest.print("second");
    using console = guest.attach();
    await console.write("b");
    expect(text(await console.read())).toBe("second");
    expect(await guest.typed(2)).toBe("ab");
  });

  test("loses nothing when it is full and read slowly", async () => {
    const guest = testGuest();
    const said = Array.from({ length: 2000 }, (_, line) => `line ${line}\n`).join("");
    using console = guest.attach();
    const printing = guest.print(said);
    let got = "";
    while (got.length < said.length) {
      got += text(await console.read());
      await Bun.sleep(1);
    }
    await printing;
    expect(got).toBe(said);
  });

  test("makes a writer wait until the guest reads", async () => {
    const guest = testGuest();
    using console = guest.attach();
    const typing = console.write("x".repeat(3000));
    let done = false;
    void typing.then(() => (done = true));
    await Bun.sleep(2);
    expect(done).toBe(false);
    expect((await guest.typed(3000)).length).toBe(3000);
    await typing;
  });

  test("gets the written bytes, even if the caller changes them later", async () => {
    const guest = testGuest();
    using console = guest.attach();
    const given = ["a", "b", "c"].map((letter) => Buffer.alloc(3000, letter));
    const writes = given.map((one) => console.write(one));
    given[0]?.fill("x");
    given[1]?.buffer.transfer(0);
    given[2]?.fill("x");
    expect(await guest.typed(9000)).toBe("a".repeat(3000) + "b".repeat(3000) + "c".repeat(3000));
    await Promise.all(writes);
  });

  test("tells a guest of Xen 4.21 or later that it has a reader", async () => {
    const abi = stableAbi();
    if (!abi.atLeast("4.21")) throw new Error("the newest tables are older than that");
    const { XENCONSOLE_CONNECTED, XENCONSOLE_DISCONNECTED } = abi.load("io/console.constants");
    const { XenconsInterface } = abi.load("io/console");
    const guest = testGuest();
    const record = new XenconsInterface(new DataView(guest.memory.uint8.buffer));
    record.connection = XENCONSOLE_DISCONNECTED;
    const told = guest.channel.wait();
    using console = guest.attach();
    await told;
    expect(record.connection).toBe(XENCONSOLE_CONNECTED);
    expect(console.end).toBeNull();
  });

  test("with an impossible index is a XenRingError", async () => {
    const guest = testGuest();
    using console = guest.attach();
    guest.memory.storeUint32(3084, 5000);
    await expect(console.read()).rejects.toThrow(XenRingError);
  });
});

describe("a console's end", () => {
  test("settles a waiting reader, with the reason", async () => {
    const guest = testGuest();
    using console = guest.attach();
    const reading = readAll(console);
    await guest.print("last ");
    await Bun.sleep(2);
    await guest.print("words");
    guest.life.finish({ kind: "shutdown", reason: "crash" });
    expect(await reading).toBe("last words");
    expect(console.end).toEqual({ kind: "shutdown", reason: "crash" });
    expect(await console.read()).toBeNull();
    expect(guest.life.watchers).toBe(0);
  });

  test("settles all waiting readers", async () => {
    const guest = testGuest();
    using console = guest.attach();
    const [early, typing] = [console.read(), console.write("x".repeat(5000))];
    await Bun.sleep(1);
    guest.life.finishUnnoticed({ kind: "destroyed" });
    expect(await console.read()).toBeNull();
    expect(await early).toBeNull();
    expect(await failure(typing)).toBeInstanceOf(XenPeerGoneError);
  });

  test("comes after all earlier output", async () => {
    const guest = testGuest();
    using console = guest.attach();
    await guest.print("unread");
    guest.life.finish({ kind: "destroyed" });
    expect(await readAll(console)).toBe("unread");
    expect(console.end).toEqual({ kind: "destroyed" });
  });

  test("unmaps the guest's memory, which would keep a destroyed domain", async () => {
    const guest = testGuest();
    const console = guest.attach();
    guest.life.finish({ kind: "destroyed" });
    expect(await console.read()).toBeNull();
    // Its event channel with it: another may bind.
    using again = guest.attach();
    expect(again.via).toBe("ring");
  });

  test("rejects a write with the reason why it has no reader", async () => {
    const guest = testGuest();
    using console = guest.attach();
    const typing = console.write("x".repeat(3000));
    await Bun.sleep(2);
    guest.life.finish({ kind: "destroyed" });
    await expect(typing).rejects.toThrow("domain 5 has been destroyed");
    await expect(console.write("more")).rejects.toThrow(XenPeerGoneError);
  });

  test("rejects reads, after all earlier output, if the domain's life can no longer be followed", async () => {
    const guest = testGuest();
    using console = guest.attach();
    const reading = console.read();
    await Bun.sleep(1);
    guest.life.fail(new Error("the Xen has been closed"));
    await expect(reading).rejects.toThrow("the Xen has been closed");
    await guest.print("still here");
    expect(text(await console.read())).toBe("still here");
  });

  test("closes a stream of its output without an error", async () => {
    const guest = testGuest();
    using console = guest.attach();
    const reading = new Response(console.readable).text();
    await guest.print("streamed");
    guest.life.finish({ kind: "destroyed" });
    expect(await reading).toBe("streamed");
  });
});

describe("a closed console", () => {
  test("rejects waiting reads and writes, and all later ones", async () => {
    const guest = testGuest();
    const console = guest.attach();
    const outcomes = Promise.allSettled([console.read(), console.write("x".repeat(3000))]);
    await Bun.sleep(2);
    console[Symbol.dispose]();
    console[Symbol.dispose]();
    const closed = { status: "rejected", reason: new ReferenceError("the console of domain 5 has been closed") };
    expect(await outcomes).toMatchObject([closed, closed]);
    await expect(console.read()).rejects.toThrow(ReferenceError);
    expect(guest.life.watchers).toBe(0);
  });
});

describe("an iteration over a console", () => {
  test("can be left while it waits, and another one continues", async () => {
    const guest = testGuest();
    using console = guest.attach();
    const iterator = console.chunks();
    const next = iterator.next();
    await Bun.sleep(1);
    await iterator.return?.();
    expect((await next).done).toBe(true);
    await guest.print("for the next");
    for await (const chunk of console) {
      expect(text(chunk)).toBe("for the next");
      break;
    }
  });

  test("throws its signal's reason", async () => {
    const guest = testGuest();
    using console = guest.attach();
    const next = console.chunks({ signal: AbortSignal.timeout(5) }).next();
    await expect(next).rejects.toThrow(/timed out/);
    expect(guest.life.watchers).toBe(0);
  });
});

test("a stream of a console that is cancelled while it waits takes no later output", async () => {
  const guest = testGuest();
  using console = guest.attach();
  const reader = console.readable.getReader();
  const reading = reader.read();
  await Bun.sleep(1);
  await reader.cancel();
  expect((await reading).done).toBe(true);
  await guest.print("for another");
  await Bun.sleep(5);
  expect(text(await console.read({ signal: AbortSignal.timeout(1000) }))).toBe("for another");
});

test("a console's input is typed through a stream, which leaves it open when it is closed", async () => {
  const guest = testGuest();
  using console = guest.attach();
  await new Response("piped input").body?.pipeTo(console.writable);
  expect(await guest.typed(11)).toBe("piped input");
  await console.write("!");
  expect(await guest.typed(1)).toBe("!");
});

test("only text and bytes are typed", async () => {
  const guest = testGuest();
  using console = guest.attach();
  // @ts-expect-error: a number
  await expect(console.write(7)).rejects.toThrow(TypeError);
});
