import { expect, test } from "bun:test";
import type { AsyncEventChannel } from "../../../../../src/index.ts";
import type { BytePipe } from "../../../../../src/ring.ts";
import { ShareRing } from "../../../../../src/runtime/interdomain/devices/share/ring-server.ts";
import { Session } from "../../../../../src/runtime/interdomain/devices/share/session.ts";
import { sharedSystem } from "../../../../../src/runtime/interdomain/devices/share/share-back-end.ts";
import { answerTo } from "../../../../../src/runtime/interdomain/devices/share/answers.ts";
import { Client, message, T, u32, u64 } from "./client.ts";

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
  const happen = async () => ended.signal.throwIfAborted();
  const events = () => ({ next: async () => ({ done: false, value: await happen() }) });
  const channel = { count: 0, wait: happen, events, notify: () => {} };
  const pipe = { input, output } as unknown as BytePipe;
  await new ShareRing(pipe, channel as unknown as AsyncEventChannel, session, new Map()).serve(ended.signal);
  expect(answers).toEqual([T.version + 1, T.attach + 1, ...Array.from({ length: 20 }, () => T.getattr + 1)]);
});

test("answers under way at the same time each have memory of their own, which later ones use again", async () => {
  const LONG = 40_000;
  const reads: PromiseWithResolvers<number>[] = [];
  const memories: ArrayBufferLike[] = [];
  const client = await Client.of({
    root: () => ({
      attributes: () => ({ kind: "file", inode: 1 }),
      open: () => ({
        read: (into, position) => {
          memories.push(into.buffer);
          into.fill(position);
          reads.push(Promise.withResolvers());
          return (reads.at(-1) as PromiseWithResolvers<number>).promise;
        },
      }),
    }),
  });
  const fid = await client.open("");
  const read = (position: number) =>
    answerTo(client.session, message(T.read, position, [u32(fid), u64(position), u32(LONG)]));
  const both = [read(1), read(2)];
  for (let index = 0; index < 2; index++) {
    while (reads[index] === undefined) await Bun.sleep(1);
    reads[index]?.resolve(LONG);
  }
  const answers = await Promise.all(both);
  for (const [index, answer] of answers.entries()) expect(new Set(answer.subarray(11))).toEqual(new Set([index + 1]));
  for (const answer of answers) client.session.memory.giveBack(answer);
  const third = read(3);
  while (reads[2] === undefined) await Bun.sleep(1);
  reads[2]?.resolve(LONG);
  expect(new Set((await third).subarray(11))).toEqual(new Set([3]));
  expect(memories[0]).not.toBe(memories[1]);
  expect(memories.slice(0, 2).some((memory) => memory === memories[2])).toBe(true);
});
