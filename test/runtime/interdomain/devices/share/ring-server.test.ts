import { expect, test } from "bun:test";
import type { AsyncEventChannel } from "../../../../../src/index.ts";
import type { BytePipe } from "../../../../../src/ring.ts";
import { ShareRing } from "../../../../../src/runtime/interdomain/devices/share/ring-server.ts";
import { Session } from "../../../../../src/runtime/interdomain/devices/share/session.ts";
import { sharedSystem } from "../../../../../src/runtime/interdomain/devices/share/share-back-end.ts";
import { message, T, u32, u64 } from "./client.ts";

const SIZE = 65_536;

test("a guest on another processor uses a tag again before the program does anything after its answer", async () => {
  const session = new Session(
    sharedSystem({ root: () => ({ attributes: () => ({ kind: "directory", inode: 1 }) }) }, {}),
    SIZE,
  );
  const ended = new AbortController();
  const answers: number[] = [];
  let waiting = message(T.version, 7, [u32(SIZE), "9P2000.L"]);
  const next = [message(T.attach, 7, [u32(0), u32(0), "", "", u32(0)])];
  for (let index = 0; index < 20; index++) next.push(message(T.getattr, 7, [u32(0), u64(0)]));
  const input = {
    size: SIZE,
    get ready() {
      return waiting.length;
    },
    readInto: (target: Uint8Array) => {
      const part = waiting.subarray(0, target.length);
      target.set(part);
      waiting = waiting.subarray(part.length);
      return part.length;
    },
  };
  const output = {
    size: SIZE,
    free: SIZE,
    write: (bytes: Uint8Array) => {
      answers.push(bytes[4] ?? 0);
      const request = next.shift();
      if (request === undefined) ended.abort();
      else waiting = request;
      return bytes.length;
    },
  };
  // Events come at once: the ring is looked at between any two steps of the program.
  const channel = { count: 0, wait: async () => ended.signal.throwIfAborted(), notify: () => {} };
  const pipe = { input, output } as unknown as BytePipe;
  await new ShareRing(pipe, channel as unknown as AsyncEventChannel, session, new Map()).serve(ended.signal);
  expect(answers).toEqual([T.version + 1, T.attach + 1, ...Array.from({ length: 20 }, () => T.getattr + 1)]);
});
