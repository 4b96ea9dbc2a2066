import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import { XenPeerGoneError, XenRingError } from "../../../../src/runtime/base/errors/index.ts";
import { vchanOffsets } from "../../../../src/runtime/interdomain/vchan/layout.ts";
import type { Vchan } from "../../../../src/runtime/interdomain/vchan/index.ts";
import { vchanPair } from "./pair.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));
const counting = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7) ^ (at >>> 8));

async function readAll(vchan: Vchan): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of vchan) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function send(vchan: Vchan, pieces: readonly number[]): Promise<void> {
  for (const length of pieces) await vchan.write(counting(length));
}

/** Waits for exactly the bytes that `send` sends for these pieces. */
async function receive(vchan: Vchan, pieces: readonly number[]): Promise<void> {
  const wanted = Buffer.concat(pieces.map(counting));
  let got = Buffer.alloc(0);
  while (got.length < wanted.length) got = Buffer.concat([got, (await vchan.read()) ?? Buffer.alloc(0)]);
  expect(Buffer.compare(got, wanted)).toBe(0);
}

/** Resolves with true if a promise has settled, once all pending work is done. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  void promise.then(
    () => (done = true),
    () => (done = true),
  );
  await Bun.sleep(2);
  return done;
}

const untyped = (value: unknown): never => value as never;

describe("a vchan", () => {
  test("carries bytes both ways", async () => {
    const { server, client } = vchanPair();
    await client.write(bytes("question"));
    expect(text(await server.read())).toBe("question");
    const answer = client.read();
    await server.write(bytes("answer"));
    expect(text(await answer)).toBe("answer");
  });

  test("returns at most the requested bytes, and keeps the rest", async () => {
    const { server, client } = vchanPair();
    await client.write(bytes("abcdef"));
    expect(text(await server.read({ maximumBytes: 4 }))).toBe("abcd");
    expect(text(await server.read())).toBe("ef");
  });

  test("carries more than its rings hold, in any pieces, without loss", async () => {
    const lengths = fc.array(fc.nat(5000), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(lengths, lengths, async (up, down) => {
        const { server, client } = vchanPair();
        await Promise.all([send(client, up), receive(server, up), send(server, down), receive(client, down)]);
        await server.close();
        await client.close();
      }),
      { numRuns: 50 },
    );
  });

  test("lets a writer wait until there is room", async () => {
    const { server, client } = vchanPair();
    const writing = client.write(counting(3000));
    expect(await settled(writing)).toBe(false);
    expect((await server.read())?.length).toBe(1024);
    expect(await settled(writing)).toBe(false);
    const rest = [await server.read(), await server.read()];
    await writing;
    expect(rest.reduce((sum, chunk) => sum + (chunk?.length ?? 0), 0)).toBe(3000 - 1024);
  });

  test("keeps the order of writes that are started together", async () => {
    const { server, client } = vchanPair();
    const writes = [client.write(bytes("a".repeat(2000)))];
    await Bun.sleep(2);
    // The ring has room, but the first writer has not been notified of it.
    let got = text(await server.read()) ?? "";
    writes.push(...["b", "c"].map((letter) => client.write(bytes(letter.repeat(2000)))));
    while (got.length < 6000) got += text(await server.read());
    await Promise.all(writes);
    expect(got).toBe("a".repeat(2000) + "b".repeat(2000) + "c".repeat(2000));
  });

  test("ends for the reader when the other end is closed, after all bytes written before", async () => {
    const { server, client } = vchanPair();
    await client.write(bytes("last words"));
    await client.close();
    expect((await readAll(server)).toString()).toBe("last words");
    expect(await server.read()).toBeNull();
    expect(server.isOpen).toBe(false);
  });

  test("ends for a waiting reader", async () => {
    const { server, client } = vchanPair();
    const reading = client.read();
    await Bun.sleep(1);
    await server.close();
    expect(await reading).toBeNull();
  });

  test("rejects a write with a XenPeerGoneError if the other end is closed", async () => {
    const { server, client } = vchanPair();
    const writing = server.write(counting(5000));
    await Bun.sleep(1);
    await client.close();
    await expect(writing).rejects.toThrow(XenPeerGoneError);
    await expect(server.write(bytes("x"))).rejects.toMatchObject({ code: "ERR_PEER_GONE" });
  });

  test("rejects pending and later calls when its own end is closed", async () => {
    const { server } = vchanPair();
    const reading = server.read();
    const writing = server.write(counting(5000));
    const outcomes = Promise.allSettled([reading, writing]);
    await Bun.sleep(1);
    await server.close();
    await server.close();
    const closed = { status: "rejected", reason: new ReferenceError("this end of the vchan has been closed") };
    expect(await outcomes).toMatchObject([closed, closed]);
    await expect(server.read()).rejects.toThrow(ReferenceError);
    await expect(server.write(bytes("x"))).rejects.toThrow(ReferenceError);
    expect(server.isOpen).toBe(false);
  });

  test("lets a signal abort a wait without losing bytes", async () => {
    const { server, client } = vchanPair();
    const stop = new AbortController();
    const reading = server.read({ signal: stop.signal });
    const writing = server.write(counting(3000), { signal: stop.signal });
    const outcomes = Promise.allSettled([reading, writing]);
    await Bun.sleep(1);
    const reason = new Error("enough");
    stop.abort(reason);
    expect(await outcomes).toEqual([
      { status: "rejected", reason },
      { status: "rejected", reason },
    ]);
    await expect(server.read({ signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
    await client.write(bytes("still there"));
    expect(text(await server.read())).toBe("still there");
    expect((await client.read())?.length).toBe(2048);
  });

  test("refuses values that are not bytes", async () => {
    const { server } = vchanPair();
    // @ts-expect-error: text
    await expect(server.write("text")).rejects.toThrow(/expected a Uint8Array, received a string/);
  });

  test("refuses misspelt options and invalid signals before it waits", async () => {
    const { server } = vchanPair();
    await expect(server.read(untyped({ most: 1 }))).rejects.toThrow(
      'read has no option "most"; expected maximumBytes, signal',
    );
    await expect(server.read(untyped({ maxBytes: 1 }))).rejects.toThrow('did you mean "maximumBytes"?');
    await expect(server.readInto(new Uint8Array(1), untyped({ signal: 5 }))).rejects.toThrow(
      "expected signal to be an AbortSignal, received a number",
    );
    await expect(server.write(new Uint8Array(1), untyped({ singal: 5 }))).rejects.toThrow('did you mean "signal"?');
    expect(() => server.chunks(untyped({ singal: 5 }))).toThrow('did you mean "signal"?');
    await expect(server.close(untyped({ singal: 5 }))).rejects.toThrow('did you mean "signal"?');
    expect(server.isOpen).toBe(true);
  });
});

describe("an iteration over a vchan", () => {
  test("can be left while it waits, and another one continues", async () => {
    const { server, client } = vchanPair();
    const iterator = server.chunks();
    const next = iterator.next();
    expect(await settled(next)).toBe(false);
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    expect(await next).toEqual({ done: true, value: undefined });
    await client.write(bytes("for the next"));
    for await (const chunk of server) {
      expect(text(chunk)).toBe("for the next");
      break;
    }
    expect(server.isOpen).toBe(true);
  });

  test("throws its signal's reason", async () => {
    const { server } = vchanPair();
    const stop = new AbortController();
    const next = server.chunks({ signal: stop.signal }).next();
    stop.abort(new Error("stopped"));
    await expect(next).rejects.toThrow("stopped");
  });
});

describe("a vchan's streams", () => {
  test("carry piped data, with back-pressure", async () => {
    const { server, client } = vchanPair();
    const data = counting(100_000);
    const sent = new Blob([data]).stream().pipeTo(client.writable);
    const received = new Uint8Array(await new Response(server.readable).arrayBuffer());
    await sent;
    expect(Buffer.compare(received, data)).toBe(0);
    expect(client.isOpen).toBe(false);
  });

  test("do not read ahead", async () => {
    const { server, client } = vchanPair();
    await client.write(bytes("kept"));
    expect(server.readable.locked).toBe(false);
    await Bun.sleep(2);
    expect(text(await server.read())).toBe("kept");
  });

  test("close their end of the vchan when they are cancelled or aborted", async () => {
    for (const act of [
      (vchan: Vchan) => vchan.readable.cancel(),
      (vchan: Vchan) => vchan.writable.abort(new Error("no more")),
      (vchan: Vchan) => vchan.writable.close(),
    ]) {
      const { server, client } = vchanPair();
      await act(client);
      expect(client.isOpen).toBe(false);
      expect(await server.read()).toBeNull();
    }
  });

  test("can be aborted while a write waits for room", async () => {
    const { client } = vchanPair();
    const writer = client.writable.getWriter();
    writer.closed.catch(() => {});
    const writing = writer.write(counting(5000));
    await Bun.sleep(1);
    await writer.abort(new Error("no more"));
    await expect(writing).rejects.toThrow("no more");
  });

  test("can be cancelled while a read waits", async () => {
    const { server } = vchanPair();
    const reader = server.readable.getReader();
    const reading = reader.read();
    await Bun.sleep(1);
    await reader.cancel();
    expect((await reading).done).toBe(true);
    expect(server.isOpen).toBe(false);
  });
});

describe("a hostile other end of a vchan", () => {
  test("causes an error if its indices are impossible", async () => {
    const { cons, prod, left, right } = vchanOffsets();
    const { server, page } = vchanPair();
    page.storeUint32(left + prod, 5000);
    await expect(server.read()).rejects.toThrow(XenRingError);
    page.storeUint32(right + cons, 1);
    await expect(server.write(bytes("x"))).rejects.toThrow(XenRingError);
  });

  test("that overwrites the whole page makes no call hang or read outside the rings", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 24, maxLength: 24 }), async (scribble) => {
        const { server, client, page } = vchanPair();
        const { left } = vchanOffsets();
        page.write(left, scribble);
        const signal = AbortSignal.timeout(1);
        const outcomes = await Promise.allSettled([
          server.read({ signal }),
          server.write(counting(3000), { signal }),
          client.read({ signal }),
        ]);
        for (const outcome of outcomes) {
          if (outcome.status === "fulfilled") expect(outcome.value?.length ?? 0).toBeLessThanOrEqual(2048);
          else expect(outcome.reason).toBeInstanceOf(Error);
        }
      }),
      { numRuns: 100 },
    );
  });
});
