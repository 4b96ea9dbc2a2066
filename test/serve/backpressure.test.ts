/** Slow readers: they lose readings or their connection, and the server keeps nothing for them. */

import { expect, test } from "bun:test";
import type { DomainConsole } from "../../src/index.ts";
import { ConsoleSession, type ConsoleSink } from "../../src/serve/consoles/session.ts";
import { Lines } from "../../src/serve/server/lines.ts";
import { History, Times } from "../../src/serve/sampling/history.ts";

const load = (cpuPercent: number | null) => ({
  cpuPercent,
  memoryMiB: 100,
  receivedBytesPerSecond: 1,
  transmittedBytesPerSecond: 2,
  readBytesPerSecond: 3,
  writtenBytesPerSecond: 4,
});

test("a stream that is not read keeps 256 lines, and says how many it has dropped", async () => {
  let pass: ((value: number) => void) | undefined;
  let closed = 0;
  const stream = new Lines<number>(
    (add) => {
      pass = add;
      return { [Symbol.dispose]: () => void closed++ };
    },
    () => void closed++,
  );
  for (let value = 0; value < 1000; value++) pass?.(value);
  const reader = stream.response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  const lines = new TextDecoder().decode(value).trimEnd().split("\n");
  expect(lines).toHaveLength(257);
  expect([lines[0], lines[255], lines[256]]).toEqual(["0", "255", '{"droppedLines":744}']);
  pass?.(1000);
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("1000\n");
  await reader?.cancel();
  expect(closed).toBe(2);
});

test("a browser that does not read a console's output makes the guest wait, and then loses its connection", async () => {
  let printed = 0;
  const console = {
    end: null,
    close: () => {},
    async *chunks() {
      for (;;) {
        printed++;
        yield new Uint8Array(65_536);
      }
    },
  } as unknown as DomainConsole;
  let waitingBytes = 0;
  const { promise: ended, resolve } = Promise.withResolvers<string>();
  const sink: ConsoleSink = {
    get waitingBytes() {
      return waitingBytes;
    },
    show: ({ length }) => void (waitingBytes += length),
    end: resolve,
  };
  const session = new ConsoleSession(
    async () => console,
    () => {},
  );
  session.join(sink);
  expect(await ended).toBe("the connection is too slow");
  expect(printed).toBeLessThan(10);
  expect(waitingBytes).toBeLessThan(1_000_000);
});

test("a history keeps an hour and no more, in points that are means of readings", () => {
  const times = new Times(100);
  times.add(0);
  const history = new History(times);
  history.add(load(null));
  for (let reading = 1; reading < 250; reading++) {
    times.add(reading * 1000);
    history.add(load(reading));
  }
  const all = history.columns(3600);
  expect(all.atMs).toHaveLength(100);
  expect([all.atMs[0], all.atMs[99], all.cpuPercent[0], all.cpuPercent[99]]).toEqual([150_000, 249_000, 150, 249]);
  const coarse = history.columns(10);
  expect(coarse.cpuPercent).toEqual([154.5, 164.5, 174.5, 184.5, 194.5, 204.5, 214.5, 224.5, 234.5, 244.5]);
  expect(coarse.atMs[0]).toBe(159_000);
});
